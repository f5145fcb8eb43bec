"""The fonts of printed pieces: which face draws which character, and what none of them can draw."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import uharfbuzz as hb

from foras_desktop.config import resource_path

WEIGHTS = {400: "Regular", 500: "Medium", 600: "SemiBold"}
LATIN = "IBMPlexSans"
ARABIC = "IBMPlexSansArabic"
FALLBACK = "NotoSans"
_STANDS_FOR = {"Medium": ("Regular",), "SemiBold": ("Bold", "Regular"), "Regular": ()}
_INVISIBLE = frozenset("\u200c\u200d\u00ad")


class MissingGlyph(NamedTuple):
    """A character no bundled font has: the character, its code (`U+0251`), its Unicode name."""

    character: str
    code: str
    name: str


class MissingGlyphs(ValueError):  # noqa: N818 - says what is the matter, as an error's name should
    """Raised before anything is drawn, so that no page ever carries boxes; `.missing` names them."""

    def __init__(self, missing: tuple[MissingGlyph, ...]) -> None:
        super().__init__("no font has " + ", ".join(f"{item.code} {item.name}" for item in missing))
        self.missing = missing


@dataclass(frozen=True, eq=False)
class Face:
    """One font file: its PostScript-like name, HarfBuzz objects, coverage; units of `upem` per em."""

    name: str
    path: Path
    hb_face: Any
    hb_font: Any
    coverage: frozenset[int]
    upem: int

    @property
    def ascent(self) -> float:
        """Height of the ascenders above the baseline, in em."""
        return float(self.hb_font.get_font_extents("ltr").ascender) / self.upem

    @property
    def descent(self) -> float:
        """Depth of the descenders below the baseline (negative), in em."""
        return float(self.hb_font.get_font_extents("ltr").descender) / self.upem

    def covers(self, character: str) -> bool:
        return character in _INVISIBLE or ord(character) in self.coverage


@cache
def _load(path: Path) -> Face:
    face = hb.Face(hb.Blob(path.read_bytes()))
    return Face(path.stem, path, face, hb.Font(face), frozenset(face.unicodes), face.upem)


def _file(family: str, weight: str) -> Path | None:
    for style in (weight, *_STANDS_FOR[weight]):
        path = resource_path(f"fonts/{family}-{style}.ttf")
        if path.exists():
            return path
    return None


@cache
def faces(weight: int, rtl: bool) -> tuple[Face, ...]:
    """The faces to ask, in order, for a run of this weight (400, 500 or 600) and direction."""
    families = (ARABIC, LATIN, FALLBACK) if rtl else (LATIN, ARABIC, FALLBACK)
    paths = (_file(family, WEIGHTS[weight]) for family in families)
    return tuple(_load(path) for path in paths if path is not None)


@lru_cache(maxsize=4096)
def face_for(character: str, weight: int, rtl: bool) -> Face | None:
    """The first face that has the character; None when no face has."""
    return next((face for face in faces(weight, rtl) if face.covers(character)), None)


def _missing(text: str) -> Iterator[MissingGlyph]:
    for character in dict.fromkeys(text):
        if face_for(character, 400, rtl=False) is None:
            yield MissingGlyph(
                character, f"U+{ord(character):04X}", unicodedata.name(character, "without a name")
            )


def missing_glyphs(text: str) -> list[MissingGlyph]:
    """What of `text` could not be drawn, each character once, in order of appearance.

    Direction marks and line ends take no glyph and are never missing.
    """
    from foras_desktop.documents.text.bidi import without_controls

    return list(_missing(without_controls(text).replace("\n", "")))


def require_glyphs(text: str) -> None:
    """Raise `MissingGlyphs` unless every character of `text` can be drawn."""
    missing = missing_glyphs(text)
    if missing:
        raise MissingGlyphs(tuple(missing))
