"""Certificate numbers, initials, packed facts, check codes."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foras_desktop.domain.certificate_code import (
    CertificateNumber,
    CertifiedFacts,
    check_code,
    initials_of,
    make_certificate_number,
    parse_certificate_number,
)
from foras_desktop.domain.check_character import ALPHABET

NUMBER = CertificateNumber("RBA", "PD2", 21, "7KQ", 147)
FACTS = CertifiedFacts("K. D.", NUMBER, date(2021, 11, 8), date(2021, 11, 22), date(2021, 11, 22))

NUMBERS = st.builds(
    CertificateNumber,
    st.sampled_from(["RBA", "CAS", "OUJ", "CEN"]),
    st.sampled_from(["LS", "CO", "PD1", "PD2", "EC2", "AG1"]),
    st.integers(0, 99),
    st.text(ALPHABET, min_size=3, max_size=3),
    st.integers(1, 999_999),
)
DAYS = st.dates(date(2000, 1, 1), date(2179, 6, 6))
ALL_FACTS = st.builds(
    CertifiedFacts, st.sampled_from(["K. D.", "", "Ɲ.", "ك. د."]), NUMBERS, DAYS, DAYS, DAYS
)


@given(NUMBERS)
def test_a_number_checks_itself(number: CertificateNumber) -> None:
    assert parse_certificate_number(str(number)) == number
    assert parse_certificate_number(f" {str(number).lower()}\n") == number


@given(NUMBERS, st.integers(0, 30), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_wrong_character_is_noticed(number: CertificateNumber, at: int, letter: str) -> None:
    made = str(number)
    at %= len(made)
    if made[at] not in ("-", letter):
        assert parse_certificate_number(made[:at] + letter + made[at + 1 :]) is None


@pytest.mark.parametrize("text", ["", "RBA-26-7KQ-0042-C", "rba-pd2", "RBA-PD2-21-7KQ-0000-1", "\u0660", "ß"])
def test_what_is_no_number_is_none(text: str) -> None:
    assert parse_certificate_number(text) is None


def test_a_number_is_made_from_a_whole_year_and_never_from_nonsense() -> None:
    made = make_certificate_number("RBA", "PD2", 2021, "7KQ", 147)
    assert made == str(NUMBER)
    assert made.startswith("RBA-PD2-21-7KQ-0147-")
    for wrong in (
        ("RABAT", "PD2", 2021, "7KQ", 1),
        ("RBA", "PD2", 2021, "7KQ", 0),
        ("RBA", "2", 1, "7KQ", 1),
    ):
        with pytest.raises(ValueError, match="-"):
            make_certificate_number(*wrong)


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Kadidia Diarra", "K. D."),
        ("Fodé", "F."),
        ("Marie-Claire N’Guessan", "M. C. N."),
        ("ɲɛnɛma ɔlɔ", "Ɲ. Ɔ."),
        ("كاديديا ديارا", "ك. د."),
        ("Jean de la Croix du Sud Ouest", "J. D. L. C."),
        ("e\u0301lise \u2013 2", "É."),
    ],
)
def test_initials_are_the_first_letters_and_at_most_four(name: str, initials: str) -> None:
    assert initials_of(name) == initials


@given(ALL_FACTS)
def test_facts_come_back_as_packed(facts: CertifiedFacts) -> None:
    assert CertifiedFacts.unpacked(facts.packed()) == facts
    assert CertifiedFacts.unpacked(facts.packed() + b"of a newer release") == facts


@given(st.binary(max_size=60))
def test_any_bytes_are_facts_or_refused(content: bytes) -> None:
    try:
        facts = CertifiedFacts.unpacked(content)
    except ValueError:
        return
    assert content.startswith(facts.packed())


@pytest.mark.parametrize("hidden", ["\u202e", "\n", "\u0000"])
def test_initials_that_hide_something_are_refused(hidden: str) -> None:
    with pytest.raises(ValueError, match="facts"):
        CertifiedFacts.unpacked(replace(FACTS, initials=hidden).packed())


def test_a_day_or_initials_that_do_not_fit_are_refused() -> None:
    for wrong in (replace(FACTS, first_day=date(1999, 12, 31)), replace(FACTS, initials="É" * 13)):
        with pytest.raises(ValueError):  # noqa: PT011 - which value is told, nothing more
            wrong.packed()


def test_the_check_code_is_twelve_letters_that_can_be_read_aloud() -> None:
    assert re.fullmatch(rf"[{ALPHABET}]{{4}}(-[{ALPHABET}]{{4}}){{2}}", check_code(FACTS))
    assert check_code(FACTS) == check_code(replace(FACTS))


def test_whatever_changes_changes_the_check_code() -> None:
    changed = [
        replace(FACTS, initials="K. B."),
        replace(FACTS, number=NUMBER._replace(running=148)),
        replace(FACTS, first_day=FACTS.first_day + timedelta(1)),
        replace(FACTS, last_day=FACTS.last_day + timedelta(1)),
        replace(FACTS, issued_on=FACTS.issued_on + timedelta(1)),
    ]
    assert len({check_code(facts) for facts in (FACTS, *changed)}) == 6
