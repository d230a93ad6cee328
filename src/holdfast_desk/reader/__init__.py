"""Reports are read in a process of their own; hostile bytes never reach the web one.

child    what runs there: bytes come in, readings go out, within limits
reader   the near end: starts it, waits for it, renews it
limits   what that process may use
hazard   what a file may do to whoever opens it
"""
