"""Reports are read in a process of their own; hostile bytes never reach the web one.

child        what runs there: bytes come in, readings go out, within limits
table_child  the same for tables, while somebody waits: rows go out
tables       bytes → rows
answering    how both of them talk
limits       what they may use
reader       the near end: starts a process, waits for it, renews it
table_reader the near end for tables
hazard       what a file may do to whoever opens it
"""
