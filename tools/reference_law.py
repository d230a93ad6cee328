"""The pages of the reference that tell the law: rules, instruments, bodies."""

from collections import Counter
from collections.abc import Iterator

from holdfast.law.conditions import CONDITIONS
from holdfast.law.corpus import corpus
from holdfast.law.forum import Forum
from holdfast.law.instrument import Instrument
from holdfast.law.mandates import FITS
from holdfast.law.matter import RULES
from holdfast.law.obstacles import OBSTACLES
from holdfast.law.remarks import REMARKS
from holdfast.terms.load import label
from tools.reference_shapes import table_of

PARTS = (
    ("When a provision reaches people", tuple(CONDITIONS)),
    ("What stands between a body and these people", tuple(OBSTACLES)),
    ("Whom a mandate is for", tuple(FITS)),
    ("What the sheet says beside the duties", tuple(each.__name__ for each in REMARKS)),
)


def rule_sections() -> Iterator[str]:
    """Tell every rule: its sentence, its source, whether that was read."""
    for heading, names in PARTS:
        rows = (_rule(name) for name in names)
        table = table_of(["rule", "sentence", "source", "read"], rows)
        yield "\n".join([f"## {heading}", "", *table])


def instrument_sections() -> Iterator[str]:
    """Tell every instrument: its facts, who is bound, its provisions."""
    for instrument in corpus().instruments.values():
        yield "\n".join(_instrument(instrument))


def forum_sections() -> Iterator[str]:
    """Tell every body: what opens it, what it needs, what becomes public."""
    for forum in corpus().forums.values():
        yield "\n".join(_forum(forum))


def _rule(name: str) -> list[str]:
    rule = RULES[name]
    read = "yes" if rule.citation.verified else "no"
    return [f"`{name}`", rule.sentence, "; ".join(rule.citation.sources), read]


def _instrument(instrument: Instrument) -> Iterator[str]:
    yield f"## {instrument.code}"
    yield ""
    entry = instrument.entry
    told = [
        instrument.title,
        f"adopted {instrument.adopted}" if instrument.adopted else "",
        f"in force {instrument.in_force}" if instrument.in_force else "",
        f"rests on `{instrument.of}`" if instrument.of else "",
        f"binds {entry.words} (article {entry.article})" if entry else "",
        f"body: {instrument.body}",
        f"depositary: {instrument.depositary}",
    ]
    yield "; ".join(each for each in told if each) + "."
    if instrument.remark:
        yield f"\n{instrument.remark}"
    if instrument.acts:
        yield f"\nRows: {_acts(instrument)}."
    if instrument.provisions:
        yield ""
        yield from table_of(
            ["article", "part", "protects", "measure", "conditions", "read"],
            _provisions(instrument),
        )


def _acts(instrument: Instrument) -> str:
    """Count the rows of acts by kind."""
    counted = Counter(act.act for acts in instrument.acts.values() for act in acts)
    return ", ".join(
        f"{times} {label('state_acts', act)}" for act, times in counted.most_common()
    )


def _provisions(instrument: Instrument) -> Iterator[list[str]]:
    for provision in instrument.provisions:
        yield [
            provision.article,
            label("limbs", provision.limb),
            ", ".join(sorted(provision.protects)),
            label("risk_standards", provision.standard),
            ", ".join(f"`{name}`" for name in provision.conditions),
            "yes" if provision.verified else "no",
        ]


def _forum(forum: Forum) -> Iterator[str]:
    ways = " or ".join(
        " and ".join(f"`{code}`" for code in way) for way in forum.accepted_by
    )
    yield f"## {forum.id}"
    yield ""
    yield f"{forum.name}: {forum.serves}."
    yield ""
    yield f"- Opened by: {ways or 'nothing the State must have accepted'}."
    yield f"- Can: {forum.can}"
    yield f"- Needs: {', '.join(label('form_fields', each) for each in forum.needs)}."
    if forum.obstacles:
        yield f"- Looks at: {', '.join(f'`{name}`' for name in forum.obstacles)}."
    yield from (f"- {limit}" for limit in forum.limits)
    yield f"- Time: {forum.time}"
    yield f"- Becomes public: {forum.becomes_public}"
    yield f"- Sources: {', '.join(forum.sources)}; checked {forum.checked_on}."
