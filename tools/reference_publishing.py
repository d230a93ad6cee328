"""Pages of the reference on what may leave: classes, dangers, templates."""

from collections.abc import Iterator

from holdfast.publishing.template import Template, templates
from holdfast.safety.danger import Danger, dangers
from holdfast.terms.load import label, terms
from tools.reference_shapes import table_of

KEPT = "–"


def safety_sections() -> Iterator[str]:
    """Tell which class opens to whom, which class each field has, and every danger."""
    readers = list(terms("audiences"))
    classes = (
        [f"`{code}`", term.definition, *_opens(code, readers)]
        for code, term in terms("field_classes").items()
    )
    heads = ["class", "meaning", *(label("audiences", each) for each in readers)]
    yield "\n".join(["## Classes", "", *table_of(heads, classes)])
    fields = (
        [f"`{code}`", term.definition, str(term.group)]
        for code, term in terms("fields").items()
    )
    yield "\n".join(["## Fields", "", *table_of(["field", "what", "class"], fields)])
    for danger in dangers().values():
        yield _danger(danger)


def template_sections() -> Iterator[str]:
    """Tell every template: for whom, in which languages, what it asks for."""
    for template in templates().values():
        yield _template(template)


def _opens(class_: str, readers: list[str]) -> Iterator[str]:
    rules = terms("field_classes")[class_].rules
    return (rules.get(each, (KEPT,))[0].replace("_", " ") for each in readers)


def _danger(danger: Danger) -> str:
    defaults = "; ".join(
        f"{label('audiences', each)}: {label('harm_decisions', decision)}"
        for each, decision in danger.default.items()
    )
    rows = [
        ["what", danger.definition],
        ["why", danger.why],
        ["evidence", f"{danger.told_evidence} ({danger.source})"],
        ["safer", danger.safer],
        ["to decide", danger.decide],
        ["until then", defaults],
    ]
    return "\n".join([f"## `{danger.code}`", "", *table_of(["", ""], iter(rows))])


def _template(template: Template) -> str:
    rows = [
        ["for", label("audiences", template.audience)],
        ["languages", ", ".join(template.languages)],
        ["number", f"`{template.number}`" if template.number else "none"],
        ["asks for", ", ".join(f"`{each}`" for each in template.required)],
    ]
    if template.forums:
        rows.append(["bodies", ", ".join(f"`{each}`" for each in template.forums)])
    if template.follows:
        rows.append(["follows", "an alert that was issued before"])
    return "\n".join([f"## `{template.code}`", "", *table_of(["", ""], iter(rows))])
