"""When something must happen. It never asks what time it is: `now` is an argument.

deadlines  findings, consent, letters, legal sheet → deadlines with their basis
notices    deadlines, what was given, now → warnings due, tasks, the time that is left
days       a date as told → the instants between which it falls due
cut_offs   legal sheet, findings → until when open bodies take a request
windows    the named periods of `windows.toml`, each with its source
basis      what stands behind a deadline
"""
