"""Holdfast, the desk of those who stand up for people about to be sent back.

The layers, each standing only on those below it:
`cli` › `reading | cases | matching` › `facts` › `terms` › `errors`.
"""

__version__ = "0.1.0"
