"""Errors: they reach another process as they were raised."""

import pickle
from collections.abc import Iterator

import pytest

from holdfast.errors import HoldfastError


def kinds(kind: type[HoldfastError] = HoldfastError) -> Iterator[type[HoldfastError]]:
    """Give a kind of error and every kind of it."""
    yield kind
    for narrower in kind.__subclasses__():
        yield from kinds(narrower)


@pytest.mark.parametrize("kind", list(kinds()))
def test_an_error_survives_its_way_to_another_process(
    kind: type[HoldfastError],
) -> None:
    """Its kind, its code and its sentence; only the sentence is shown."""
    error = pickle.loads(pickle.dumps(kind("odd", "Do it again.")))  # noqa: S301 -- our own bytes
    assert type(error) is kind
    assert (error.code, error.sentence, str(error)) == (
        "odd",
        "Do it again.",
        "Do it again.",
    )
