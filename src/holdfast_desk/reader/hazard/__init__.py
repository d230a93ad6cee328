"""What a file may do to whoever opens it; told where hostile bytes are read.

hazards    the kinds there are, and which of them hold a file back
names      what a file's name gives away
programs   what the first bytes give away
archives   what a ZIP or an Office file holds
pdf        what a PDF would run or carries inside
look       all of them: bytes → hazards
"""
