"""Tests run with the network cut off, and these prove it."""

import socket
import urllib.request

import pytest


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_no_test_can_connect(host: str) -> None:
    """Not even to this machine."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as wire, pytest.raises(RuntimeError, match="connect"):
        wire.connect((host, 9))


def test_no_test_can_listen() -> None:
    """What listens can be asked."""
    with socket.socket() as wire, pytest.raises(RuntimeError, match="bind"):
        wire.bind(("127.0.0.1", 0))


def test_no_test_can_send() -> None:
    """A datagram needs no connection."""
    with (
        socket.socket(type=socket.SOCK_DGRAM) as wire,
        pytest.raises(RuntimeError, match="sendto"),
    ):
        wire.sendto(b"hello", ("127.0.0.1", 9))


def test_no_test_can_ask_for_an_address() -> None:
    """A name that is looked up is told to somebody."""
    with pytest.raises(RuntimeError, match="getaddrinfo"):
        socket.getaddrinfo("holdfast.invalid", 443)


def test_a_library_cannot_either() -> None:
    """Whatever is in between."""
    with pytest.raises(RuntimeError, match="getaddrinfo"):
        urllib.request.urlopen("https://holdfast.invalid/")
