"""The nouns every package speaks: frozen values, checked when built, no I/O.

Import the module that holds the noun: `from holdfast.facts.claims import Claim`.
"""
