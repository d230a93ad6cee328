"""`Match`: its points are the sum of what each comparison contributed."""

from holdfast.facts.matches import Compared, Match, Verdict


def test_points_add_up() -> None:
    """What speaks against takes away; hundredths are kept, no more."""
    places = Compared("places", 1.0, 1.5, "both name one town")
    number = Compared("number", -0.333, 1.0, "the numbers differ")
    match = Match("r1", 0, "r2", 1, "plain_1", Verdict.POSSIBLE, (places, number))
    assert (places.points, number.points) == (1.5, -0.33)
    assert match.points == 1.17


def test_a_match_without_comparisons_has_no_points() -> None:
    """Nothing speaks for it and nothing against."""
    assert Match("r1", 0, "r2", 0, "plain_1", Verdict.APART, ()).points == 0
