"""What the columns of a register are about, and the words that head them in French, English and Arabic."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from foras_desktop.domain.names import search_key


class Column(Enum):
    """What a column holds; the values are kept in remembered habits."""

    __hash__ = object.__hash__  # an enum's own is slow, and a register asks for it in every cell

    NUMBER = "number"
    REGISTERED_ON = "registered_on"
    FULL_NAME = "full_name"
    FAMILY_NAME = "family_name"
    GIVEN_NAMES = "given_names"
    SEX = "sex"
    CATEGORY = "category"
    AGE = "age"
    BORN = "born"
    NATIONALITY = "nationality"
    PHONE = "phone"
    UNACCOMPANIED = "unaccompanied"
    REFERRAL = "referral"
    DEPARTURE = "departure"
    REMARK = "remark"
    CORRECTION = "correction"
    """What a correction workbook says was wrong; never read."""


NAMES = frozenset({Column.FULL_NAME, Column.FAMILY_NAME, Column.GIVEN_NAMES})

_HEADINGS: Mapping[Column, str] = {
    Column.NUMBER: "n, no, nr, num, numero, number, ordre, n d ordre, code, dossier, رقم",
    Column.REGISTERED_ON: (
        "date d inscription, date inscription, inscrit le, inscrite le, inscription, date, date d accueil,"
        " date d enregistrement, enregistre le, registered on, registration date, date of registration,"
        " تاريخ التسجيل"
    ),
    Column.FULL_NAME: (
        "noms et prenoms, nom et prenom, nom prenom, nom prenoms, noms prenoms, prenom nom, prenoms et noms,"
        " nom complet, beneficiaire, name, full name, names, الاسم الكامل, الاسم والنسب"
    ),
    Column.FAMILY_NAME: "nom, noms, nom de famille, family name, surname, last name, النسب, اللقب",
    Column.GIVEN_NAMES: "prenom, prenoms, given name, given names, first name, first names, الاسم",
    Column.SEX: "sexe, sexe h f, sexe m f, genre, h f, m f, sex, gender, الجنس",
    Column.CATEGORY: "categorie, profil, category, profile, الفئة",
    Column.AGE: "age, age ans, ages, السن, العمر",
    Column.BORN: (
        "date de naissance, date naissance, ne e le, ne le, nee le, ne e en, ne en, annee de naissance,"
        " naissance, date of birth, birth date, born, dob, year of birth, تاريخ الازدياد, تاريخ الميلاد"
    ),
    Column.NATIONALITY: (
        "nationalite, pays, pays d origine, origine, nationality, country, country of origin, الجنسية, البلد"
    ),
    Column.PHONE: (
        "telephone, tel, tel portable, portable, gsm, contact, numero de telephone, n de telephone, phone,"
        " mobile, phone number, whatsapp, الهاتف"
    ),
    Column.UNACCOMPANIED: (
        "mna, mna oui non, mineur isole, mineur non accompagne, mineur, mena, umc, uasc, unaccompanied,"
        " unaccompanied minor, قاصر غير مرافق"
    ),
    Column.REFERRAL: (
        "oriente par, refere par, reference par, envoye par, source, referred by, referral, موجه من"
    ),
    Column.DEPARTURE: (
        "depart prevu, depart, date de depart, date depart prevu, date prevue de depart, retour prevu,"
        " planned departure, departure, departure date, تاريخ المغادرة"
    ),
    Column.REMARK: (
        "observations, observation, remarque, remarques, commentaire, commentaires, notes, note, remark,"
        " remarks, comments, ملاحظات"
    ),
    Column.CORRECTION: "a corriger, to correct, للتصحيح",
}

READ = tuple(column for column in Column if column is not Column.CORRECTION)
"""What a person may say a column holds."""

_BY_WORDS = {
    search_key(heading): column for column, listed in _HEADINGS.items() for heading in listed.split(",")
}


def column_headed(text: str) -> Column | None:
    """What a heading announces; None for one that is not known."""
    return _BY_WORDS.get(search_key(text))
