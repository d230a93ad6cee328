"""Row ↔ value of the core: the only place that knows both.

`reports` and `claims` keep what the reader gave, with the place of a name where the
name would be; `cases` gives a whole case as the core has it.
"""
