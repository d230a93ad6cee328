"""When something must happen. It never asks what time it is: `now` is an argument.

deadlines  findings, consent, letters → deadlines with their basis
notices    deadlines, what was given, now → warnings due, tasks, the time that is left
"""
