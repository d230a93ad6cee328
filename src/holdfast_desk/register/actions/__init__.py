"""Every write: keyword-only, `by` first; one transaction, one event of the log."""
