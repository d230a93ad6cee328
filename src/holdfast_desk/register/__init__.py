"""The register: the desk's main database, and everything that is done with it.

actions   every write: one transaction, one event of the log
queries   every read, narrowed to what the account may see
access    who may do what · audit: the log · rows: row ↔ value of the core
models    the tables; nothing but rows, words and constraints
"""
