"""The data dictionary: every field is in it, with its purpose, in each language, and nothing is cut off."""

from __future__ import annotations

import string
import tomllib
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import ClassVar

import pytest

from foras_desktop.config import resource_path
from foras_desktop.documents.dictionary import dictionary_texts, entries_of, write_dictionary
from foras_desktop.documents.dictionary.table import _COLUMNS, BOTTOM, FRAME, INNER, sections_of
from foras_desktop.documents.render import page_count, page_text
from foras_desktop.documents.sheet import LANGUAGES, Language, direction_of
from foras_desktop.documents.tables import Head, Row, paginate
from foras_desktop.documents.text import missing_glyphs
from foras_desktop.domain.records.fields import exchanged
from foras_desktop.domain.registry import REGISTRY, Registry
from tools import dictionary as tool
from tools import kept

from .pages import normal

FIELDS = [(entity, field) for entity in REGISTRY.entities for field in entity.fields]


@dataclass(frozen=True)
class Unheard:
    """A record that nobody has found words for."""

    entity: ClassVar[str] = "person"

    id: str
    family_name: str | None = exchanged("a purpose that nobody translated")


@dataclass(frozen=True)
class Purposeless:
    entity: ClassVar[str] = "person"

    id: str
    family_name: str | None = exchanged("")


def printed(language: Language) -> bytes:
    buffer = BytesIO()
    assert write_dictionary(language, buffer) == page_count(buffer.getvalue())
    return buffer.getvalue()


def strings(language: Language) -> dict[str, dict[str, str]]:
    return tomllib.loads(resource_path(f"texts/dictionary.{language}.toml").read_text("utf-8"))


@pytest.mark.parametrize(("entity", "field"), FIELDS, ids=lambda one: one.name)
def test_every_field_has_a_purpose(entity: object, field: object) -> None:
    assert field.purpose.strip()  # type: ignore[attr-defined]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_has_its_words(language: Language) -> None:
    said = strings(language)
    assert said["entity"].keys() == {entity.name for entity in REGISTRY.entities}
    assert said["field"].keys() == {field.name for _, field in FIELDS}
    if language != "en":
        assert said["purpose"].keys() == {field.purpose for _, field in FIELDS}
    for table in said.values():
        for key, text in table.items():
            assert text.strip(), key
            assert missing_glyphs(text) == [], key


def test_the_languages_say_the_same_things() -> None:
    english = strings("en")
    for language in ("fr", "ar"):
        other = strings(language)  # type: ignore[arg-type]
        assert {**other, "purpose": {}}.keys() == {**english, "purpose": {}}.keys()
        for table, words in english.items():
            assert other[table].keys() == words.keys(), table
            for key, text in words.items():
                fields = {name for _, name, _, _ in string.Formatter().parse(text) if name}
                assert fields == {
                    name for _, name, _, _ in string.Formatter().parse(other[table][key]) if name
                }


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_no_purpose_is_left_in_english(language: Language) -> None:
    same = {english for english, words in strings(language)["purpose"].items() if english == words}
    assert same == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_field_without_a_purpose_is_not_printed_over(language: Language, tmp_path: Path) -> None:
    target = tmp_path / "dictionary.pdf"
    with pytest.raises(KeyError):
        write_dictionary(language, target, Registry([Purposeless]))
    assert list(tmp_path.iterdir()) == []


def test_a_purpose_without_a_translation_is_not_printed_over() -> None:
    for language in ("fr", "ar"):
        with pytest.raises(KeyError, match="nobody translated"):
            write_dictionary(language, BytesIO(), Registry([Unheard]))  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_is_on_the_paper(language: Language) -> None:
    pdf, words = printed(language), dictionary_texts(language)
    text = normal("\n".join(page_text(pdf, page) for page in range(page_count(pdf))))
    for entity in entries_of(REGISTRY, language):
        assert normal(f"{entity.name} · {entity.writer}") in text
        assert normal(entity.title) in text
        for field in entity.fields:
            assert field.name in text
            for word in normal(field.purpose).split():  # a purpose may take two lines
                assert word in text, (entity.name, field.name)
    assert normal(words("policy.most_restrictive")) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_cell_leaves_its_column_and_no_row_its_page(language: Language) -> None:
    words, direction = dictionary_texts(language), direction_of(language)
    sections = sections_of(entries_of(REGISTRY, language), words, direction)
    pages = paginate(sections, FRAME, 300.0, 40.0)
    assert sum(width for _, width in _COLUMNS) == pytest.approx(INNER)
    rows = 0
    for page in pages:
        assert isinstance(page.placed[0][1], Head)
        assert page.bottom <= BOTTOM
        ends = [top + piece.height for top, piece in page.placed]
        tops = [top for top, _ in page.placed]
        assert all(end <= top + 0.01 for end, top in zip(ends, tops[1:], strict=False))
        for _, piece in page.placed:
            row = piece if isinstance(piece, Row) else piece.columns
            rows += isinstance(piece, Row)
            for (key, width), cell in zip(_COLUMNS, row.cells, strict=True):
                assert all(line.width <= width for line in cell), key
    assert rows == len(FIELDS)


def test_what_is_sealed_is_said() -> None:
    sealed = {
        (entity.name, field.name)
        for entity in entries_of(REGISTRY, "en")
        for field in entity.fields
        if field.is_sealed
    }
    assert sealed == {(entity.name, field.name) for entity, field in FIELDS if field.sealed}
    assert ("person", "remark") in sealed


def test_what_goes_at_an_erasure_is_said() -> None:
    erased = {
        (entity.name, field.name)
        for entity in entries_of(REGISTRY, "en")
        for field in entity.fields
        if field.is_erased
    }
    assert erased == {(entity.name, field.name) for entity, field in FIELDS if field.identifies}
    assert ("person", "family_name") in erased
    assert ("person", "registered_on") not in erased


def test_who_writes_it_is_said() -> None:
    words = dictionary_texts("en")
    writers = {entity.name: entity.writer for entity in entries_of(REGISTRY, "en")}
    assert writers["desk"] == words("paper.central")
    assert writers["person"] == words("paper.everywhere")
    assert writers["audit_entry"] == words("paper.once")


def test_it_is_the_same_each_time() -> None:
    assert printed("ar") == printed("ar")


def test_the_document_is_fresh() -> None:
    assert kept.check(tool.files(), "make dictionary") == 0


def test_a_stale_document_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tool, "DOCUMENT", tmp_path / "data-dictionary.md")
    fresh = tool.files()
    assert kept.check(fresh, "make dictionary") == 1
    kept.update(fresh)
    assert kept.check(fresh, "make dictionary") == 0
    tool.DOCUMENT.write_text(tool.document().replace("identity", "something else"), "utf-8")
    assert kept.check(fresh, "make dictionary") == 1
    assert "is stale" in capsys.readouterr().out
