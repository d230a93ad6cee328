"""A corpus in which something is otherwise, for tests that ask who notices."""

from dataclasses import replace
from types import MappingProxyType

from holdfast.law.corpus import Corpus
from holdfast.law.instrument import Instrument


def with_instrument(known: Corpus, changed: Instrument) -> Corpus:
    """Give a corpus in which one instrument is another."""
    instruments = {**known.instruments, changed.code: changed}
    return replace(known, instruments=MappingProxyType(instruments))
