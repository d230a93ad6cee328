"""Offices to write to, and how they are addressed."""

from collections.abc import Iterator

from holdfast.facts.disclosed import Address
from holdfast.facts.documents import Block, Kind, Sentence, Tells
from holdfast.publishing.composing import Composing
from holdfast.publishing.wording import coded


def all_addresses(composing: Composing) -> Iterator[Block]:
    """Give every office to write to, those of the State that is asked first."""
    addresses = _in_order(composing)
    for address in addresses:
        yield _block(composing, address, is_for_others=True)
    if addresses:
        yield Block(Kind.PARAGRAPH, (composing.teller.say("appeals-copies"),))


def first_address(composing: Composing) -> Iterator[Block]:
    """Give the office that a letter goes to."""
    for address in _in_order(composing)[:1]:
        yield _block(composing, address, is_for_others=False)


def salutation(composing: Composing) -> Iterator[Block]:
    """Give the opening of a letter: as the case has it, else one that fits anybody."""
    addresses = _in_order(composing)
    own = addresses[0].salutation if addresses else None
    text = own or composing.phrases.say("letter-salutation")
    yield Block(Kind.PARAGRAPH, (Sentence(text, Tells.FIXED),))


def _in_order(composing: Composing) -> list[Address]:
    asked = composing.addressee
    addresses = composing.teller.disclosed.addressees
    return sorted(addresses, key=lambda address: address.state != asked)


def _block(composing: Composing, address: Address, *, is_for_others: bool) -> Block:
    phrases = composing.phrases
    lines = [address.name, address.office, *address.postal]
    if is_for_others and address.email:
        lines.append(phrases.say("address-email", email=address.email))
    if is_for_others and address.salutation:
        lines.append(phrases.say("address-salutation", salutation=address.salutation))
    label = coded(phrases, "addressee", address.kind)[""] if is_for_others else None
    return Block(
        Kind.ADDRESS,
        tuple(Sentence(line, Tells.FIXED) for line in lines if line),
        label=label,
    )
