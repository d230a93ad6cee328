"""The changes of the register's tables, in order; named by hand, one concern each."""
