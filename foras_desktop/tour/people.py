"""The invented people of the tour."""

from __future__ import annotations

from dataclasses import dataclass

PASSPHRASE = "sept lunes sur le fleuve"  # noqa: S105 - of an invented desk
COUNSELLOR = "Imane Lahlou"
COORDINATOR = "Salma Idrissi"
CASABLANCA = "Hicham Sebti"
OUJDA = "Naïma Berrada"


@dataclass(frozen=True)
class Visitor:
    """Someone who comes to the desk; countries are ISO codes."""

    family_name: str
    given_names: str
    arabic_name: str
    sex: str
    birth_year: str
    country: str
    phone: str
    languages: tuple[str, ...]
    departure: str
    language_of_consent: str


BAKARY = Visitor(
    "Konaté",
    "Bakary",
    "باكاري كوناتي",
    "man",
    "1994",
    "MLI",
    "06 00 12 34 56",
    ("bm", "fr"),
    "14/12/2021",
    "bm",
)
OUSMANE = Visitor(
    "Diatta",
    "Ousmane",
    "عثمان دياتا",
    "man",
    "1990",
    "SEN",
    "06 00 77 41 20",
    ("wo", "fr"),
    "17/12/2021",
    "wo",
)
ADAMA = Visitor(
    "Sanogo",
    "Adama",
    "أداما سانوغو",
    "man",
    "1996",
    "BFA",
    "06 00 21 65 87",
    ("mos", "fr"),
    "16/11/2021",
    "fr",
)
DJENEBA = Visitor(
    "Traoré",
    "Djénéba",
    "جينيبا تراوري",
    "woman",
    "1992",
    "MLI",
    "06 00 58 13 94",
    ("bm", "fr"),
    "20/12/2021",
    "bm",
)
