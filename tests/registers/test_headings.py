"""What the words over columns announce."""

from __future__ import annotations

import pytest

from foras_desktop.registers.fields import Column
from foras_desktop.registers.headings import column_headed, head_of

KNOWN = {
    Column.NUMBER: ("N° ordre", "N°", "S/N", "N° / رقم", "الرقم الترتيبي"),
    Column.REGISTERED_ON: (
        "Date of reg.",
        "Reg. date",
        "Date insc.",
        "Date enreg.",
        "Date (jj/mm/aa)",
        "التاريخ",
    ),
    Column.FULL_NAME: ("Noms & prénoms", "Nom/Prénom", "Nom et prénoms du migrant", "الاسم و النسب"),
    Column.FAMILY_NAME: ("Nom(s)", "Nom\nde famille", "الاسم العائلي", "Nom du bénéficiaire"),
    Column.GIVEN_NAMES: ("Prénom(s)", "First name(s)", "Given names", "الاسم الشخصي"),
    Column.ARABIC_NAME: ("Nom en arabe", "Nom (arabe)", "Arabic name"),
    Column.UNACCOMPANIED: ("UMC (Y/N)", "MNA ?"),
    Column.SEX: ("Civilité", "Sexe\n(H/F)", "Genre (F/M)", "Sex (M/F)"),
    Column.BORN: (
        "DDN",
        "D.D.N",
        "Date naiss.",
        "Né(e) le/en",
        "تاريخ الولادة",
        "Date de naissance (jj/mm/aaaa)",
    ),
    Column.NATIONALITY: ("Citizenship", "Nat.", "Nationalité / Pays", "بلد الأصل"),
    Column.PHONE: (
        "N° Tél",
        "N° GSM",
        "Téléphone 1",
        "Phone no.",
        "Tel/WhatsApp",
        "رقم الهاتف",
        "Tel. mobile",
    ),
    Column.REFERRAL: ("Orienté(e) par", "Référé(e) par"),
    Column.DEPARTURE: ("Date depart", "Date de retour"),
    Column.REMARK: ("Obs.", "Observation(s)", "Observations éventuelles", "ملاحظة"),
}


@pytest.mark.parametrize(("column", "text"), [(one, text) for one, texts in KNOWN.items() for text in texts])
def test_headings_of_many_desks(column: Column, text: str) -> None:
    assert column_headed(text) is column


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Nom du père",
            "Nom (du père)",
            "Nom de la mère",
            "Lieu de naissance",
            "Pays de résidence",
            "Mineur",
        ),
        *(
            "Date (sortie)",
            "Sexe / Age",
            "Tél / Adresse",
            "Date de naissance de la mère",
            *("Age (mois)", "Diallo", ""),
            "x" * 500,
        ),
    ],
)
def test_what_says_something_else_is_not_taken(text: str) -> None:
    assert column_headed(text) is None


def test_a_bare_word_gives_way() -> None:
    assert [head.generic for text in ("Pays", "Pays d'origine") if (head := head_of(text))] == [True, False]
