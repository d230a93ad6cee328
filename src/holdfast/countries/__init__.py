"""Route and day → country sheet: dated, sourced facts on the States of a route.

What is known is data: a folder in `sheets/`, each row with its source, its day and its
hedge. Rows tell patterns of what has happened, and never predict what will.
`from holdfast.countries.sheet import country_sheet` is the door.
"""
