"""Where on its page a claim is told, for links that lead to it."""


def anchor_of(claim: str) -> str:
    """Give the anchor of a claim, by its key in the case: r1.c4, claim-r1-c4."""
    return "claim-" + claim.replace(".", "-")
