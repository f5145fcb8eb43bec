"""Country brochures: every page is there, says how fresh it is, and comes out the same each time."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from foras_desktop.documents import output, textiles
from foras_desktop.documents.brochure import write_brochure
from foras_desktop.documents.brochure.blocks import TitleBlock
from foras_desktop.documents.brochure.checks import check_row
from foras_desktop.documents.brochure.pages import BOTTOM, blocks_of, paginate
from foras_desktop.documents.render import page_count, page_text, render_page
from foras_desktop.documents.sheet import LANGUAGES, Freshness, Imprint, Language, SheetContent, Step
from foras_desktop.documents.sheet_file import SheetFile, seed_sheets
from foras_desktop.documents.text import MissingGlyphs
from foras_desktop.documents.texts import texts

from .pages import IMPRINT, all_text, brochure, normal, section, sheet, steps

SEEDS = seed_sheets()
TARGETS = ("BFA", "CIV", "CMR", "COD", "GIN", "MLI", "SEN", "TGO")


@pytest.mark.parametrize("ink_saving", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.country)
def test_a_seed_sheet_prints_whole(seed: SheetFile, language: Language, ink_saving: bool) -> None:
    content, words = seed.content(language), texts(language)
    pdf = brochure(content, ink_saving)
    text = all_text(pdf)
    assert page_count(pdf) >= 4
    assert normal(words("brochure.guide")) in text
    for part in content.sections:
        if part.kind != "limits":
            assert normal(part.title) in text
        assert all(normal(step.title) in text for step in part.steps)
    assert text.count(normal(words("check.stamp_unverified"))) >= len(content.sections)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_says_country_version_and_day_of_printing(language: Language) -> None:
    content, words = SEEDS[5].content(language), texts(language)
    pdf = brochure(content)
    for page in range(1, page_count(pdf)):
        text = normal(page_text(pdf, page))
        assert content.country_name in text
        assert normal(words.date(IMPRINT.printed_on)) in text
    version = {"fr": "version 1", "en": "version 1", "ar": "النسخة 1"}[language]
    assert version in normal(page_text(pdf, 0))


def test_arabic_uses_moroccan_months_and_western_digits() -> None:
    text = all_text(brochure(SEEDS[0].content("ar")))
    assert "16 نونبر 2021" in text
    assert not re.search("[٠-٩]", text)


def checked(review: date | None) -> SheetContent:
    return sheet(
        section(verified_on=date(2021, 8, 18), verified_by="mission de Bamako", review_due=review),
        section("contacts", title="Qui appeler", verified_on=date(2021, 11, 1), review_due=date(2022, 1, 30)),
    )


def test_a_section_past_its_review_carries_the_stamp() -> None:
    text = all_text(brochure(checked(date(2021, 11, 9))))
    assert text.count("À revoir depuis le 9 nov. 2021") == 1
    assert "vérifié le 18 août 2021, mission de Bamako" in text
    assert "vérifié le 1 nov. 2021 à revoir le 30 janv. 2022" in text
    assert "À vérifier" not in text


def test_the_review_day_itself_is_in_time() -> None:
    assert "depuis" not in all_text(brochure(checked(IMPRINT.printed_on)))
    assert checked(date(2021, 11, 15)).sections[0].freshness(IMPRINT.printed_on) is Freshness.PAST_REVIEW


def test_what_was_never_verified_says_so() -> None:
    text = all_text(brochure(sheet(section())))
    assert "pas encore vérifié" in text
    assert "À vérifier" in text
    assert "Source : fiche de la mission" in text


@pytest.mark.parametrize(
    "name",
    ["République démocratique du Congo", "Côte d’Ivoire", "Burkina Faso", "Saint-Vincent-et-les-Grenadines"],
)
def test_a_long_country_name_fits_the_cover(name: str) -> None:
    pdf = brochure(sheet(section(), country="COD", country_name=name))
    assert normal(page_text(pdf, 0)).count(name) >= 1
    assert "version 4" in normal(page_text(pdf, 0))


@pytest.mark.parametrize("country", [*TARGETS, "GMB"])
def test_every_country_has_a_cover(country: str) -> None:
    assert len(brochure(sheet(section(), country=country))) > 5000


def test_countries_have_their_own_textile() -> None:
    """A country that is none of ours shares the plain strips; each of the eight has a cloth of its own."""
    drawings = [textiles._OWN[country] for country in TARGETS]
    assert len(set(drawings)) == len(TARGETS) == 8
    assert {seed.country for seed in SEEDS} == set(TARGETS)


@pytest.mark.parametrize("country", TARGETS)
def test_a_cloth_spares_ink_and_stays_in_its_band(country: str) -> None:
    def page(ink_saving: bool) -> tuple[int, int, bytes]:
        return render_page(brochure(sheet(section(), country=country), ink_saving), 0, 300)

    def dark_share(pixels: bytes, width: int, rows: slice) -> float:
        values = pixels[rows.start * width * 4 : rows.stop * width * 4 : 4]
        return sum(value < 90 for value in values) / len(values)

    (width, height, rich), (_, _, spared) = page(False), page(True)
    band = slice(4, int(height * 0.56))
    assert dark_share(spared, width, band) < dark_share(rich, width, band)
    below = slice(int(height * 0.585), int(height * 0.6))
    assert dark_share(rich, width, below) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_sheet_gives_the_same_bytes(language: Language) -> None:
    content = SEEDS[0].content(language)
    assert brochure(content) == brochure(content)
    assert brochure(content) != brochure(content, ink_saving=True)


def test_sparing_ink_leaves_the_band_white() -> None:
    def dark_share(pdf: bytes) -> float:
        width, height, pixels = render_page(pdf, 0, 500)
        rows = pixels[: width * 4 * height // 2]
        return sum(value < 90 for value in rows[::4]) / (len(rows) / 4)

    content = SEEDS[5].content("fr")
    assert dark_share(brochure(content)) > 0.5
    assert dark_share(brochure(content, ink_saving=True)) < 0.1


def test_ordinary_spaces_become_french_ones() -> None:
    text = page_text(brochure(sheet(section(paragraphs=("Que faire ? C'est simple : demander.",)))), 1)
    assert "Que faire\u202f? C’est simple\u00a0: demander." in text


def test_a_long_sheet_flows_over_pages_and_no_title_stands_alone() -> None:
    parts = [section(title=f"Titre {n}", paragraphs=("Une phrase courte. " * (3 + n * 5),)) for n in range(9)]
    content = sheet(*parts, section("first_steps", title="Pas à pas", steps=steps(25)))
    words = texts("fr")
    rows = [check_row(part, IMPRINT.printed_on, words, "ltr") for part in content.sections]
    pages = paginate([blocks_of(part, content, words) for part in content.sections], rows)
    assert len(pages) > 4
    for page in pages:
        assert not isinstance(page.placed[-1][1], TitleBlock)
        assert page.bottom + sum(rows[index].height for index in page.sections) <= BOTTOM
    text = all_text(brochure(content))
    assert all(f"{n + 1}. Étape numéro {n}" in text for n in range(25))


def test_a_very_long_paragraph_or_box_is_not_cut_off() -> None:
    long = " ".join(f"mot{n}" for n in range(1500))
    columns = (Step("L’aide peut", long, "check"),)
    text = all_text(brochure(sheet(section(paragraphs=(long,)), section("limits", steps=columns))))
    assert text.count("mot1499") == 2


def test_a_sheet_without_sections_is_a_cover() -> None:
    assert page_count(brochure(sheet())) == 1


def test_the_file_is_whole_or_absent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "mali.pdf"
    assert write_brochure(sheet(section()), IMPRINT, target) == 2
    before = target.read_bytes()

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(output.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_brochure(sheet(section(title="Autre")), IMPRINT, target)
    assert target.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["mali.pdf"]


def test_what_cannot_be_printed_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(MissingGlyphs):
        write_brochure(sheet(section(title="漢")), IMPRINT, tmp_path / "x.pdf")
    assert list(tmp_path.iterdir()) == []


def test_the_place_of_printing_is_named() -> None:
    text = all_text(brochure(sheet(section()), imprint=Imprint("Oujda", date(2021, 12, 1))))
    assert "Imprimé à Oujda le 1 déc. 2021" in text
