"""Report → claims with spans: `from holdfast.reading.read import read`.

Bytes become a `Source` (`formats/`), its text a `Body` (`body.py`: the same
text prepared for the passes), each pass finds `Mention`s or `Frame`s in it,
`roles` and `assemble` make them into cases. Only `formats/` knows libraries
of file formats.
"""
