"""When something must happen. It never asks what time it is: `now` is an argument.

deadlines  findings, consent, letters → deadlines with their basis
notices    deadlines, what was given, now → warnings due, tasks, the time that is left
days       a date as told → the instants between which it falls due
windows    the named periods of `windows.toml`, each with its source
basis      what stands behind a deadline
"""
