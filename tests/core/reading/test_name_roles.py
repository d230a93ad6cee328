"""What the words beside a name make of the person. All names are invented."""

import pytest

from holdfast.reading.body import body_of
from holdfast.reading.name_roles import role_of
from holdfast.reading.sighted import Sighted


def roles(text: str) -> list[str | None]:
    """Give the role of each person named in a sentence."""
    body = body_of(text, "en")
    scene = Sighted(body, body.paragraphs[0].sentences[0])
    return [role_of(scene, named) for named in scene.names]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("President Osric Vandelo signed it.", "official"),
        ("Immigration Minister Filip Rodrick said so.", "official"),
        (
            "The Minister for Trade and Home Affairs, Mr Filip Rodrick, left.",
            "official",
        ),
        ("Minister of Foreign Affairs Ali Hasani denied it.", "official"),
        ("the prime minister of Thailand, Somchai Wongra, ordered it", "official"),
        ("Judge Rosa Brellan ruled.", "official"),
        ("Filip Rodrick MP left.", "official"),
        ("Filip Rodrick, the interior minister of Kenya, left.", "official"),
        ("Filip Rodrick QC left.", "lawyer"),
        ("His lawyer Ingunn Braathe said he was well.", "lawyer"),
        ("Nadia Brunner, a lawyer for the family, was there.", "lawyer"),
        ("Nadia Brunner, his lawyer, was there.", "lawyer"),
        ("lawyer Nadia Brunner said", "lawyer"),
        ("his wife Aysha Karimi was deported", "relative"),
        ("Aysha Karimi, his wife, was deported", "relative"),
        ("“It is wrong,” said Sam Zarifin, Witness Asia director.", "spokesperson"),
        ("Mara Dunnigan, director of Border Witness, was angry.", "spokesperson"),
        ("The spokeswoman Mara Dunnigan was angry.", "spokesperson"),
        ("Contact: Mara Dunnigan 555 0101", "spokesperson"),
        ("(Photo by Mara Dunnigan)", "speaker"),
        ("according to Mara Dunnigan", "speaker"),
        ("Mara Dunnigan said it was late.", "speaker"),
        ("Former President Alberto Kimoro was extradited.", None),
        ("the former interior minister Alberto Kimoro was extradited", None),
        ("Alberto Kimoro, a former judge, was extradited", None),
        ("Alberto Kimoro, a director, was extradited", None),
        ("Dr Selim Kavurt was deported", None),
        ("Imam Selim Kavurt was deported", None),
        ("human rights lawyer Rustam Oltinov was extradited", None),
        ("Editor Rustam Oltinov was extradited", None),
        ("Rustam Oltinov told the court that he fled", None),
        ("Rustam Oltinov is said to be ill", None),
        ("Rustam Oltinov, an Uzbek asylum-seeker, was extradited.", None),
    ],
)
def test_roles(text: str, role: str | None) -> None:
    """An office held, a kin or a voice is told by the words beside the name."""
    assert roles(text) == [role]


def test_brothers_are_nobody_s_relatives() -> None:
    """Those who are only each other's kin are told of for themselves."""
    assert roles("brothers Ali Hasani and Omar Hasani were deported") == [None, None]
