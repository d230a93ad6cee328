"""Situation → legal sheet: which duties bind whom on that day, which bodies can act.

What States did and what texts say is data: a folder an instrument, a file a body, each
value with its source. When a provision holds, what the sheet remarks on and what stands
between people and a body are rules: one function each, its docstring the rule.
Nothing here concludes. `from holdfast.law.reason import reason` is the door.
"""
