"""SQLite with the whole file encrypted, as a database engine of Django's.

Django loads `base` and `features` by these names.
"""
