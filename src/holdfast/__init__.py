"""Holdfast, the desk of an organisation that stands up for people about to be sent back.

The layers, each standing only on those below it:
`cli` › `reading | cases | matching` › `facts` › `terms` › `errors`.
"""

__version__ = "0.1.0"
