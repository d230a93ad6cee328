"""Overviews made by hand: answers to questions about places."""

from holdfast.cases.overview import Answer, Asked, Overview, Saying
from holdfast.facts.hedges import Firmness, Hedge
from holdfast.facts.spans import Span


def answer(
    value: str, firmness: Firmness = Firmness.REPORTED, *, denied: bool = False
) -> Answer:
    """Give one answer that one report gives."""
    saying = Saying("r1.c1", "r1", Span(0, 4), "told", Hedge(firmness))
    return Answer(value, (saying,), ("Pier Watch",), denied)


def overview(**asked: Answer | tuple[Answer, ...]) -> Overview:
    """Give a case that is told of by its answers alone."""
    questions = tuple(
        Asked(question, (told,) if isinstance(told, Answer) else told)
        for question, told in asked.items()
    )
    return Overview(questions, (), (), ())


def of_border(**asked: Answer | tuple[Answer, ...]) -> Overview:
    """Give a case of people who would be sent from China to North Korea."""
    return overview(sending_state=answer("CN"), destination_state=answer("KP"), **asked)
