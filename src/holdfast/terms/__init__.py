"""The words as data: one TOML file a list, or a folder with one file a word.

A code is never reused: one that goes out of use moves to `retired.toml` with
what replaced it. `from holdfast.terms.load import terms` is the only door.
"""
