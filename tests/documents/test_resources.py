"""Words, seed sheets and icons that come with the program are complete in every language."""

from __future__ import annotations

import re
import string
import tomllib
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from foras_desktop.config import resource_path
from foras_desktop.documents.icons import draw_icon, icon_file, path_segments
from foras_desktop.documents.output import new_canvas
from foras_desktop.documents.render import UnreadablePdf, page_count, render_page
from foras_desktop.documents.sheet import KINDS, LANGUAGES, Freshness, Language, Step
from foras_desktop.documents.sheet_file import SheetFile, SheetFileError, read_sheet, seed_sheets
from foras_desktop.documents.text import french, missing_glyphs
from foras_desktop.documents.texts import Texts, texts
from foras_desktop.domain.countries import country_name

from .pages import brochure, section, sheet

SEEDS = seed_sheets()


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def strings(language: Language) -> dict[str, str]:
    table = tomllib.loads(resource_path(f"texts/documents.{language}.toml").read_text("utf-8"))
    return {f"{group}.{key}": value for group, entries in table.items() for key, value in entries.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_keys_and_placeholders(language: Language) -> None:
    first = strings("fr")
    mine = strings(language)
    assert mine.keys() == first.keys() == texts(language).keys()
    for key, text in mine.items():
        assert placeholders(text) == placeholders(first[key]), key
        assert text.strip(), key
        assert missing_glyphs(text) == [], key


def test_a_word_without_its_value_is_an_error() -> None:
    with pytest.raises(KeyError):
        texts("fr")("check.review")
    with pytest.raises(KeyError):
        texts("fr")("check.nothing")


def test_dates_are_written_as_in_morocco() -> None:
    day = date(2022, 8, 14)
    assert [Texts(language, {}).date(day) for language in LANGUAGES] == [
        "14 août 2022",
        "14 غشت 2022",
        "14 Aug 2022",
    ]


def test_every_target_country_is_seeded() -> None:
    countries = ["BFA", "CIV", "CMR", "COD", "GIN", "MLI", "SEN", "TGO"]
    assert [seed.country for seed in SEEDS] == countries
    names = [tuple(country_name(country, language) for language in LANGUAGES) for country in countries]
    assert [tuple(seed.names[language] for language in LANGUAGES) for seed in SEEDS] == names


def test_no_sheet_speaks_of_another_country_s_help() -> None:
    """They were written on one pattern: a mission or a name left over from another would be a wrong door."""
    for seed in SEEDS:
        for language in LANGUAGES:
            others = {other.names[language] for other in SEEDS if other.country != seed.country}
            for section_ in seed.content(language).sections:
                words = " ".join([section_.title, section_.source, *(step.title for step in section_.steps)])
                assert not [name for name in others if name in words], (seed.country, language)


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.country)
def test_a_seed_has_the_same_shape_in_every_language(seed: SheetFile) -> None:
    assert {part.kind for part in seed.sections} == set(KINDS)
    for part in seed.sections:
        shapes = {
            (len(one.paragraphs), tuple(step.icon for step in one.steps)) for one in part.contents.values()
        }
        assert len(shapes) == 1, part.kind
        assert all(one.source for one in part.contents.values())
    steps = next(part for part in seed.sections if part.kind == "first_steps").contents["fr"].steps
    assert len(steps) == 5


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.country)
def test_a_seed_claims_no_check_and_gives_no_number(seed: SheetFile) -> None:
    for part in seed.sections:
        for content in part.contents.values():
            assert content.freshness(seed.published_on) is Freshness.UNVERIFIED
            words = " ".join([*content.paragraphs, *(step.text for step in content.steps)])
            assert not re.search(r"\+\d|\d[\d ]{6,}|@|€|\$|FCFA|XOF|XAF|GNF|CDF", words)


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.country)
def test_a_seed_is_typeset_and_printable(seed: SheetFile) -> None:
    for language in LANGUAGES:
        for content in seed.content(language).sections:
            lines = [content.title, content.source, *content.paragraphs]
            lines += [text for step in content.steps for text in (step.title, step.text)]
            for text in lines:
                assert missing_glyphs(text) == []
                if language == "fr":
                    assert french(text) == text


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.country)
def test_every_icon_of_a_seed_is_shipped(seed: SheetFile) -> None:
    names = {part.icon for part in seed.sections}
    names |= {step.icon for part in seed.sections for step in part.contents["fr"].steps}
    for name in names:
        draw_icon(new_canvas(BytesIO(), (50, 50), "x", "fr"), name, 0, 0, 24, "#000000")


def test_an_icon_nobody_ships_is_a_dot_not_a_fault() -> None:
    assert icon_file("no-such-icon") is None
    assert len(brochure(sheet(section(steps=(Step("Titre", "Texte.", "no-such-icon"),))))) > 5000


def test_a_sheet_file_that_lacks_something_says_what(tmp_path: Path) -> None:
    path = tmp_path / "sen.toml"
    path.write_text('country = "SEN"\nversion = 1\n', "utf-8")
    with pytest.raises(SheetFileError, match=r"sen\.toml: lacks 'published_on'"):
        read_sheet(path)
    path.write_text("country = [", "utf-8")
    with pytest.raises(SheetFileError, match=r"sen\.toml"):
        read_sheet(path)


def test_every_shipped_icon_can_be_drawn() -> None:
    canvas = new_canvas(BytesIO(), (50, 50), "x", "fr")
    for path in resource_path("icons").glob("*.svg"):
        if not path.name.startswith("foras"):
            draw_icon(canvas, path.stem, 0, 0, 24, "#000000", flipped=True)


def test_curves_and_arcs_become_cubic_curves() -> None:
    operations = [name for name, _ in path_segments("M0 0Q5 5 10 0a5 5 0 0 1 5 5Z")]
    assert operations[:2] == ["moveTo", "curveTo"]
    assert operations[-1] == "close"


def test_pages_become_pictures(tmp_path: Path) -> None:
    buffer = BytesIO()
    canvas = new_canvas(buffer, (200, 100), "x", "fr")
    canvas.rect(0, 0, 200, 100, stroke=0, fill=1)
    canvas.showPage()
    canvas.save()
    path = tmp_path / "x.pdf"
    path.write_bytes(buffer.getvalue())
    for source in (path, buffer.getvalue()):
        assert page_count(source) == 1
        width, height, pixels = render_page(source, 0, 101)
        assert (width, height, len(pixels)) == (101, 51, 101 * 51 * 4)
        assert pixels[4 * 101 * 25 + 200 : 4 * 101 * 25 + 204] == b"\x00\x00\x00\xff"
    with pytest.raises(IndexError):
        render_page(path, 1, 100)


def test_what_is_not_a_pdf_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadablePdf):
        page_count(b"not a pdf")
    with pytest.raises(FileNotFoundError):
        page_count(tmp_path / "absent.pdf")
