"""Every error Holdfast raises on purpose, each a sentence that says what to do.

HoldfastError
├── UnknownTermError       a word list holds something that is not understood
├── UnreadableFileError    a file could not be read as a report
├── BadValueError          a value that makes no sense was about to be built
├── BadCaseError           a case JSON does not keep its contract
├── BadLawError            a file of the law holds something that is not understood
├── BadCountryError        a country sheet holds something that is not understood
├── BadPhraseError         a language file lacks a sentence, or one is not understood
├── BadTemplateError       a template of a document holds something not understood
├── ResidueError           a finished text still holds something withheld
├── MissingFontError       a document has a letter that no font at hand can draw
└── UsageError             a command was asked for something it does not offer

An error never holds a name, a path or the text of a report: `code` is stable
and safe to log, `sentence` is for the person at the terminal.
"""


class HoldfastError(Exception):
    """What happened, as a stable code and one sentence that says what to do."""

    def __init__(self, code: str, sentence: str) -> None:
        """Keep the code for programs and the sentence for people."""
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence

    def __reduce__(self) -> tuple[type["HoldfastError"], tuple[str, str]]:
        """Be built anew from both, where another process is told of it."""
        return type(self), (self.code, self.sentence)


class UnknownTermError(HoldfastError):
    """A word list holds a key, code or cue that is not understood."""


class UnreadableFileError(HoldfastError):
    """A file could not be read as a report; its bytes stay as they were."""


class BadValueError(HoldfastError):
    """A value that makes no sense was about to be built."""


class BadCaseError(HoldfastError):
    """A case JSON does not keep its contract; the sentence names the place."""


class BadLawError(HoldfastError):
    """A file of an instrument, a body or a source holds what is not understood."""


class MissingFontError(HoldfastError):
    """A document has a letter that no font at hand can draw."""


class BadPhraseError(HoldfastError):
    """A language file of documents lacks a sentence, or one cannot be said."""


class BadTemplateError(HoldfastError):
    """A template of a document holds what is not understood."""


class BadCountryError(HoldfastError):
    """A country sheet, or a source of one, holds what is not understood."""


class UsageError(HoldfastError):
    """A command was asked for something it does not offer."""


class ResidueError(HoldfastError):
    """A finished text still holds something withheld; it must not leave."""
