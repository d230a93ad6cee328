"""`Phrases`: what one language says; `languages/<tag>.ftl` is all there is of it.

A message that is missing, an argument that nobody gave and a file that does not parse
are errors: nothing is left out of a document, and nothing falls back to English.
"""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import TypeAlias

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message
from fluent.runtime.types import FluentNone
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from holdfast.errors import BadPhraseError

LANGUAGES = ("en", "ko", "zh", "fr", "es")
"""The languages that documents are written in, English first."""
HERE = files("holdfast.publishing") / "languages"
PLAIN = ""
OF_STATES = "state-"

Forms: TypeAlias = Mapping[str, str]
"""A name or word in the forms a language has for it; under "" the plain one."""
Said: TypeAlias = str | int | Forms
"""What a sentence may be given: text, a number that it agrees with, or forms."""


class Phrases:
    """The sentences of one language.

    `Forms` given as `place` are `$place` in a sentence, and `$place-to` is its form
    `.to`. Only what a comment of the language file names may be used there.
    """

    def __init__(self, language: str, source: str) -> None:
        """Read the messages of a language file; raises `BadPhraseError`."""
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        resource = _parsed(source)
        for fault in _faults(resource, language):
            raise fault
        self._bundle.add_resource(resource)

    @property
    def direction(self) -> str:
        """Give the direction its lines run in: `ltr` or `rtl`."""
        return self.say("direction")

    @property
    def reviewer(self) -> str:
        """Give who has reviewed the language; empty where nobody has."""
        return self.say("reviewed-by")

    @property
    def reviewed_on(self) -> str:
        """Give the day of that review, as an ISO date; empty where there is none."""
        return self.say("reviewed-on")

    @property
    def reviewed(self) -> bool:
        """Say whether somebody has put their name and a day to the language."""
        return bool(self.reviewer and self.reviewed_on)

    def has(self, id_: str) -> bool:
        """Say whether there is a message of this id."""
        return self._bundle.has_message(id_)

    def say(self, id_: str, **given: Said) -> str:
        """Give a message; raises `BadPhraseError` if it or an argument is missing."""
        return self._said(id_, PLAIN, given)

    def forms(self, id_: str, **given: Said) -> Forms:
        """Give a message in all its forms."""
        others = self._message(id_).attributes
        return {form: self._said(id_, form, given) for form in (PLAIN, *others)}

    def _said(self, id_: str, form: str, given: Mapping[str, Said]) -> str:
        message = self._message(id_)
        pattern = message.attributes[form] if form else message.value
        said: str | FluentNone | None = None
        faults: list[Exception] = []
        if pattern is not None:
            said, faults = self._bundle.format_pattern(pattern, dict(_flat(given)))
        if not isinstance(said, str) or faults:
            raise BadPhraseError(
                "unsaid_phrase",
                f"{id_} in {self.language}.ftl uses something that it is not given or"
                " that does not exist: see the comment above it.",
            )
        return said

    def _message(self, id_: str) -> Message:
        if not self.has(id_):
            raise BadPhraseError(
                "missing_phrase",
                f"{self.language}.ftl has no message {id_}: write it there.",
            )
        return self._bundle.get_message(id_)


@cache
def phrases_of(language: str) -> Phrases:
    """Give the sentences of a language; raises `BadPhraseError` without its file."""
    path = HERE / f"{language}.ftl"
    if language not in LANGUAGES or not path.is_file():
        raise BadPhraseError(
            "missing_language",
            "There is no file of sentences for this language: write one into"
            " publishing/languages.",
        )
    return Phrases(language, path.read_text("utf-8"))


@cache
def fixed_wording(language: str) -> tuple[str, ...]:
    """Give each stretch of a language's sentences between the places for values.

    Names of States are values themselves and not among them.
    """
    source = (HERE / f"{language}.ftl").read_text("utf-8")
    collected = _Stretches()
    for entry in _parsed(source).body:
        if isinstance(entry, ast.Message) and not entry.id.name.startswith(OF_STATES):
            collected.visit(entry)
    return tuple(dict.fromkeys(filter(None, collected.found)))


@lru_cache(len(LANGUAGES))
def _parsed(source: str) -> ast.Resource:
    """Parse a language file, once: nothing else done with it takes as long."""
    return FluentResource(source)


class _Stretches(Visitor):
    """Collects the text of a file of sentences, each stretch by itself."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 -- its name
        self.found.append(" ".join(node.value.split()))


def _flat(given: Mapping[str, Said]) -> Iterator[tuple[str, str | int]]:
    """Give each form of a word a name of its own; `held_where` becomes `held-where`."""
    for name, said in given.items():
        base = name.replace("_", "-")
        if isinstance(said, Mapping):
            for form, word in said.items():
                yield (f"{base}-{form}" if form else base), word
        else:
            yield base, said


def _faults(resource: ast.Resource, language: str) -> Iterator[BadPhraseError]:
    """Say what the file holds that would be passed over in silence."""
    seen: set[str] = set()
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            start = (entry.content or "").strip().split("=")[0].strip()[:40]
            yield BadPhraseError(
                "bad_phrase", f"{language}.ftl cannot be read at {start!r}."
            )
        elif isinstance(entry, ast.Message | ast.Term):
            sign = "-" if isinstance(entry, ast.Term) else ""
            if (name := sign + entry.id.name) in seen:
                yield BadPhraseError(
                    "phrase_twice", f"{language}.ftl has {name} twice: keep one."
                )
            seen.add(name)
