"""Reads the country sheets shipped with the program, which seed a new database: every language of each."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from foras_desktop.config import resource_path
from foras_desktop.documents.sheet import LANGUAGES, Language, SectionContent, SheetContent, Step


class SheetFileError(ValueError):
    """A sheet file that cannot be used; the message names the file and what is wrong."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(f"{path.name}: {problem}")


@dataclass(frozen=True)
class SectionFile:
    """One section in every language, with its icon and its checks, which are the same for all."""

    kind: str
    icon: str
    contents: Mapping[Language, SectionContent]


@dataclass(frozen=True)
class SheetFile:
    """One version of a country's sheet; `country` is its ISO 3166 alpha-3 code."""

    country: str
    version: int
    published_on: date
    names: Mapping[Language, str]
    sections: tuple[SectionFile, ...]

    def content(self, language: Language) -> SheetContent:
        """The sheet in one language, ready to print."""
        return SheetContent(
            country=self.country,
            country_name=self.names[language],
            language=language,
            version=self.version,
            published_on=self.published_on,
            sections=tuple(section.contents[language] for section in self.sections),
        )


def seed_sheets() -> tuple[SheetFile, ...]:
    """Every sheet shipped with the program, by country code."""
    return tuple(read_sheet(path) for path in sorted(resource_path("sheets").glob("*.toml")))


def read_sheet(path: Path) -> SheetFile:
    """Read one sheet file. Raises `SheetFileError` when a key, a type or a language is missing or wrong."""
    try:
        with path.open("rb") as file:
            data = tomllib.load(file)
        return SheetFile(
            country=data["country"],
            version=int(data["version"]),
            published_on=_date(data["published_on"]),
            names={language: data["name"][language] for language in LANGUAGES},
            sections=tuple(_section(entry) for entry in data["section"]),
        )
    except KeyError as error:
        raise SheetFileError(path, f"lacks {error}") from error
    except (tomllib.TOMLDecodeError, TypeError, ValueError) as error:
        raise SheetFileError(path, str(error)) from error


def _section(entry: dict[str, Any]) -> SectionFile:
    contents: dict[Language, SectionContent] = {
        language: _content(entry, entry[language]) for language in LANGUAGES
    }
    return SectionFile(entry["kind"], entry.get("icon", ""), contents)


def _content(entry: dict[str, Any], words: dict[str, Any]) -> SectionContent:
    steps = (Step(step["title"], step["text"], step.get("icon", "")) for step in words.get("steps", []))
    return SectionContent(
        kind=entry["kind"],
        title=words["title"],
        paragraphs=tuple(words.get("paragraphs", [])),
        steps=tuple(steps),
        source=words.get("source", entry["source"]),
        verified_on=_optional_date(entry.get("verified_on")),
        verified_by=entry.get("verified_by"),
        review_due=_optional_date(entry.get("review_due")),
    )


def _optional_date(value: object) -> date | None:
    return None if value is None else _date(value)


def _date(value: object) -> date:
    if not isinstance(value, date):
        problem = f"{value!r} is not a date"
        raise TypeError(problem)
    return value
