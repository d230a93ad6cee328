"""How values are put before people: their words, a headline, the parts of a page."""
