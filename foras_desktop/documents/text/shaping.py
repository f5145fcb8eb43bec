"""Characters to placed glyphs: runs of one direction and one face, shaped by HarfBuzz."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

import uharfbuzz as hb

from foras_desktop.documents.text.bidi import Character, visual_order
from foras_desktop.documents.text.fonts import Face, MissingGlyphs, face_for, missing_glyphs


@dataclass(frozen=True)
class TextStyle:
    """How text is set: size and leading in points, weight 400, 500 or 600, colour `#RRGGBB`.

    `tracking` is letter spacing in em (left-to-right runs only); `features` are OpenType tags to turn on.
    """

    size: float
    leading: float
    weight: int = 400
    colour: str = "#1B2130"
    tracking: float = 0.0
    features: tuple[str, ...] = ()


class Glyph(NamedTuple):
    """A glyph: its index, the characters it stands for, advance and offsets in 1/1000 em.

    `natural` is the advance the font itself gives.
    """

    gid: int
    text: str
    advance: float
    dx: float
    dy: float
    natural: float


class Run(NamedTuple):
    """Glyphs of one face and direction, from left to right; `text` in logical order, width in 1/1000 em."""

    text: str
    rtl: bool
    face: Face
    glyphs: tuple[Glyph, ...]
    width: float


def _split_by_face(characters: Sequence[Character], weight: int, rtl: bool) -> list[tuple[Face, str]]:
    parts: list[tuple[Face, str]] = []
    for character in characters:
        letter = character.text
        last = parts[-1][0] if parts else None
        follows = unicodedata.category(letter)[0] in "MZC"
        face = last if last is not None and follows and last.covers(letter) else face_for(letter, weight, rtl)
        if face is None:
            raise MissingGlyphs(tuple(missing_glyphs(letter)))
        if face is last:
            parts[-1] = (face, parts[-1][1] + letter)
        else:
            parts.append((face, letter))
    return parts


@lru_cache(maxsize=16384)
def _shape(text: str, face: Face, rtl: bool, features: tuple[str, ...], tracking: float) -> Run:
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.CHARACTERS
    buffer.add_str(text)
    buffer.direction, buffer.script = ("rtl", "Arab") if rtl else ("ltr", "Latn")
    buffer.language = "ar" if rtl else "fr"
    wanted = dict.fromkeys(features, True)
    if tracking:
        wanted["liga"] = False
    hb.shape(face.hb_font, buffer, wanted)
    scale = 1000 / face.upem
    extra = 0.0 if rtl else tracking * 1000
    ends = _cluster_ends([info.cluster for info in buffer.glyph_infos], len(text))
    seen: set[int] = set()
    glyphs = []
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        source = "" if info.cluster in seen else text[info.cluster : ends[info.cluster]]
        seen.add(info.cluster)
        glyphs.append(
            Glyph(
                info.codepoint,
                source,
                place.x_advance * scale + extra,
                place.x_offset * scale,
                place.y_offset * scale,
                face.hb_font.get_glyph_h_advance(info.codepoint) * scale,
            )
        )
    return Run(text, rtl, face, tuple(glyphs), sum(glyph.advance for glyph in glyphs))


def _cluster_ends(clusters: list[int], length: int) -> dict[int, int]:
    starts = sorted(set(clusters))
    return dict(zip(starts, [*starts[1:], length], strict=True))


def shape(characters: Sequence[Character], style: TextStyle) -> tuple[Run, ...]:
    """The runs of one line in visual order, left to right.

    Raises `MissingGlyphs` when no face has a character.
    """
    logical: list[tuple[int, Run]] = []
    for level, group in groupby(characters, key=lambda character: character.level):
        rtl = level % 2 == 1
        for face, text in _split_by_face(list(group), style.weight, rtl):
            logical.append((level, _shape(text, face, rtl, style.features, style.tracking)))
    order = visual_order([level for level, _ in logical])
    return tuple(logical[index][1] for index in order)


def measure(characters: Sequence[Character], style: TextStyle) -> float:
    """The width of one line of `characters`, in points."""
    return sum(run.width for run in shape(characters, style)) * style.size / 1000
