"""How words become a sentence."""


def sentence(words: str) -> str:
    """Begin a sentence with a capital letter; the rest stays as it is."""
    return words[:1].upper() + words[1:]
