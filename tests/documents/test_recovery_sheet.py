"""The recovery sheet: one page, the code on it once and readable, in each language."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from foras_desktop.documents.recovery_sheet import RecoverySheet, write_recovery_sheet
from foras_desktop.documents.render import page_count, page_text
from foras_desktop.documents.sheet import LANGUAGES, Language
from foras_desktop.documents.texts import texts

from .pages import normal

CODE = "7KQ2M-9XD3F-0AB8T-RQW5E-0042Z-N6PH1"
FINGERPRINT = "12345 67890 24680 13579 11223 44556"
SECRET = "1D7A5-DRX45-38032-4DFFN-AK3BE-8FJHZ-NH19P-K79HK-Z5QCG-M8QQW-E5"


def printed(language: Language, fingerprint: str | None = None, secret: str | None = None) -> bytes:
    made = RecoverySheet("Rabat", "Salma Benjelloun", CODE, date(2021, 11, 16), fingerprint, secret, language)
    buffer = BytesIO()
    write_recovery_sheet(made, buffer)
    return buffer.getvalue()


def bare(text: str) -> str:
    return "".join(text.split()).replace("-", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code_is_on_the_one_page_once(language: Language) -> None:
    pdf = printed(language)
    assert page_count(pdf) == 1
    assert bare(page_text(pdf, 0)).count(bare(CODE)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_what_it_is_when_and_where_to_keep_it(language: Language) -> None:
    text, words = normal(page_text(printed(language), 0)), texts(language)
    for key in ("title", "what", "when", "keep", "used", "signature", "date"):
        assert normal(words(f"recovery.{key}")) in text
    assert "Salma Benjelloun" in text
    assert words("recovery.root_title") not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_central_office_also_gets_the_root_key(language: Language) -> None:
    pdf = printed(language, FINGERPRINT, SECRET)
    text = bare(page_text(pdf, 0))
    assert page_count(pdf) == 1
    assert text.count(bare(FINGERPRINT)) == 1
    assert text.count(bare(SECRET)) == 1
    assert text.count(bare(CODE)) == 1


def test_a_code_without_groups_is_cut_by_fours() -> None:
    text = page_text(printed("fr", "0123456789abcdef0123456789abcdef"), 0)
    assert "0123 4567 89ab cdef" in normal(text)


def test_it_is_the_same_each_time_and_written_whole(tmp_path: Path) -> None:
    assert printed("ar") == printed("ar")
    made = RecoverySheet("Rabat", "Salma Benjelloun", CODE, date(2021, 11, 16), None, None, "fr")
    write_recovery_sheet(made, tmp_path / "secours.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["secours.pdf"]
