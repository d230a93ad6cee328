"""What may leave the house, for whom, and why the rest stays.

Classes of fields, dangers and their defaults are data (`terms/fields.toml`,
`field_classes.toml`, `dangers.toml`); consent and people's decisions come with a case.
`from holdfast.safety.disclose import disclose` is the only way to a `Disclosed`;
`harm_review` names what people must still decide.
"""
