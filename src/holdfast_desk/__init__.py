"""The desk: remembering and showing. The core thinks; `holdfast` knows nothing of this.

web        screens: what people see and press; no tables
register   the main database: models, rows, access, audit, queries, actions
sqlcipher  SQLite, encrypted whole, as a database of Django's
"""
