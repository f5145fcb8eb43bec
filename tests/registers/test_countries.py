"""Countries as they are written, whole, short, in Arabic, as a flag; and what is none or may be two."""

from __future__ import annotations

import pytest

from foras_desktop.registers.cells import CellProblem
from foras_desktop.registers.countries import ReadCountry, read_country
from tests.registers.sheets import AWA, HEADING, entry_of, line_of, told

WRITTEN = {
    "GIN": (
        "GN",
        "🇬🇳",
        "🇬🇳 Guinée",
        "غينيا كوناكري",
        "غيني",
        "غينية",
        "Guinée (Conakry)",
        "Guinée/Conakry",
        "de nationalité guinéenne",
    ),
    "CIV": ("CI", "ساحل العاج", "كوت ديفوار"),
    "CMR": ("CM", "Cameroune", "الكاميرون", "كاميرونية"),
    "CAF": ("RCA", "R.C.A.", "R. C. A"),
    "COD": (
        "R.D.C",
        "R.D. Congo",
        "Congo RD",
        "RD du Congo",
        "Congo démocratique",
        "Congo Kin",
        "Kinshasa",
        "R. Dém. Congo",
    ),
    "COG": ("Congo Brazza", "Congo-B", "Brazzaville", "République du Congo", "الكونغو برازافيل"),
    "GNB": ("Guinée B.", "Bissau", "غينيا بيساو"),
    "GNQ": ("Guinée Eq.", "Equato-guinéenne"),
    "LBY": ("Lybie", "lybien"),
    "BFA": ("BF", "Burkina-Fasso", "Burkinabais", "Burkinabée"),
    "MLI": ("ML", "malien(ne)"),
    "SEN": ("SN", "سنغالية"),
    "NGA": ("نيجيرية",),
    "IRN": ("iranien", "Iranienne"),
    "GBR": ("anglais",),
    "LBN": ("libanais",),
    "TUR": ("turc",),
    "AFG": ("afghan",),
    "NPL": ("népalais",),
    "MUS": ("mauricien",),
    "XXA": ("apatride",),
    "GMB": ("Gambia, The",),
    "STP": ("santoméen",),
}


@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code, texts in WRITTEN.items() for text in texts]
)
def test_countries_in_many_spellings(code: str, text: str) -> None:
    assert read_country(text) == ReadCountry(code)


@pytest.mark.parametrize(("text", "code"), [("CAMEROUN (anglophone)", "CMR"), ("Sénégal (Casamance)", "SEN")])
def test_a_region_is_kept(text: str, code: str) -> None:
    line = line_of(HEADING, (*AWA[:3], text))
    assert (entry_of(line).nationality, told(line)) == (code, {"cell.more"})
    assert entry_of(line).remark == text[text.index("(") + 1 : -1]


@pytest.mark.parametrize(
    "text",
    [
        "MA",
        "NE",
        "GA",
        "CO",
        "TO",
        "الكونغو",
        "nigeriène",
        "Côte d'ivoire/Mali",
        "GUI",
        "Afrique",
        "Douala",
    ],
)
def test_what_may_be_another_country_is_not_guessed(text: str) -> None:
    with pytest.raises(CellProblem, match=r"country\."):
        read_country(text)


@pytest.mark.parametrize("text", ["N/A", "NA", "Inconnue", "NSP", "غير معروف"])
def test_a_country_that_is_not_known_keeps_nobody_out(text: str) -> None:
    line = line_of(HEADING, (*AWA[:3], text))
    assert (line.kind.value, entry_of(line).nationality) == ("person", None)
    assert told(line) == {"cell.unknown", "nationality.missing"}


def test_a_beginning_with_a_point_is_guessed() -> None:
    assert read_country("Ivoir.") == ReadCountry("CIV", guessed=True)
