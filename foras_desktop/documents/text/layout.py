"""Lines from paragraphs: where text breaks, before any reordering; it draws nothing."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from foras_desktop.documents.text.bidi import Character, Direction, resolve
from foras_desktop.documents.text.fonts import require_glyphs
from foras_desktop.documents.text.shaping import Run, TextStyle, measure, shape

_TOLERANCE = 0.01


@dataclass(frozen=True)
class Line:
    """One line ready to draw: its text in logical order, runs from left to right, width in points."""

    text: str
    runs: tuple[Run, ...]
    width: float
    style: TextStyle
    direction: Direction


def for_direction(style: TextStyle, direction: Direction) -> TextStyle:
    """The style as right-to-left text wants it: up to 17 points slightly larger, to look the same."""
    if direction == "ltr" or style.size > 17:
        return style
    return replace(style, size=style.size * 1.07, leading=style.leading * 1.07)


def single_line(text: str, style: TextStyle, direction: Direction = "ltr") -> Line:
    """`text` on one line, however wide. Raises `MissingGlyphs` when a character cannot be drawn."""
    require_glyphs(text)
    return _line(resolve(text.replace("\n", " "), direction), style, direction)


def text_width(text: str, style: TextStyle, direction: Direction = "ltr") -> float:
    """The width of `text` on one line, in points."""
    return single_line(text, style, direction).width


def lay_out(text: str, style: TextStyle, width: float, direction: Direction = "ltr") -> list[Line]:
    """The lines of `text` within `width` points; a line end in `text` begins a new line.

    Breaks after spaces and after the hyphen of a compound word, and inside a word only when it is wider
    than a line. A number, phone or case number in Arabic stays whole where it can.
    Raises `MissingGlyphs` before anything is laid out.
    """
    require_glyphs(text)
    lines: list[Line] = []
    for paragraph in text.split("\n"):
        characters = resolve(paragraph, direction)
        lines += [_line(part, style, direction) for part in _broken(characters, style, width)]
    return lines


def fitting_size(
    text: str, style: TextStyle, width: float, smallest: float, direction: Direction = "ltr"
) -> float:
    """The largest size, at most the style's, at which `text` fits one line; never under `smallest`."""
    natural = text_width(text, style, direction)
    return max(smallest, min(style.size, style.size * width / natural if natural else style.size))


def ink_extent(line: Line) -> tuple[float, float]:
    """How far the drawn shapes of a line reach above its baseline, and below it, in points."""
    above = below = 0.0
    for run in line.runs:
        scale = line.style.size / run.face.upem
        for glyph in run.glyphs:
            extents = run.face.hb_font.get_glyph_extents(glyph.gid)
            if extents is not None and extents.height:
                above = max(above, (extents.y_bearing + glyph.dy) * scale)
                below = max(below, -(extents.y_bearing + extents.height + glyph.dy) * scale)
    return above, below


def _line(characters: Sequence[Character], style: TextStyle, direction: Direction) -> Line:
    runs = shape(characters, style)
    width = sum(run.width for run in runs) * style.size / 1000
    return Line("".join(character.text for character in characters), runs, width, style, direction)


def _broken(characters: list[Character], style: TextStyle, width: float) -> Iterator[list[Character]]:
    words = list(_words(characters))
    if not words:
        yield []
    start = 0
    while start < len(words):
        end = _fitting_words(words, start, style, width)
        if end > start:
            yield _stripped([c for word in words[start:end] for c in word])
            start = end
        else:
            head, tail = _split_word(words[start], style, width)
            yield head
            words[start] = tail
            start += 0 if _stripped(tail) else 1


def _fitting_words(words: list[list[Character]], start: int, style: TextStyle, width: float) -> int:
    """The end of the most words that fit a line from `start`; `start` itself when not even one does."""
    end, used = start, 0.0
    while end < len(words):
        used += measure(words[end], style)
        if used - _trailing(words[end], style) > width + style.size:
            break
        end += 1
    while end > start and not _fits([c for word in words[start:end] for c in word], style, width):
        end -= 1
    return end


def _fits(characters: list[Character], style: TextStyle, width: float) -> bool:
    return measure(_stripped(characters), style) <= width + _TOLERANCE


def _trailing(word: list[Character], style: TextStyle) -> float:
    return measure(word[len(_stripped(word)) :], style)


def _stripped(characters: list[Character]) -> list[Character]:
    end = len(characters)
    while end and characters[end - 1].text == " ":
        end -= 1
    return characters[:end]


def _words(characters: list[Character]) -> Iterator[list[Character]]:
    start = 0
    for index in range(1, len(characters)):
        if _may_break(characters, index):
            yield characters[start:index]
            start = index
    if start < len(characters):
        yield characters[start:]


def _may_break(characters: list[Character], index: int) -> bool:
    before, here = characters[index - 1], characters[index]
    if before.isolated and here.isolated:
        return False
    if before.text == " ":
        return here.text != " "
    compound = before.text in "-\u2010\u2013\u2014" and index > 1 and characters[index - 2].text.isalpha()
    return compound and here.text.isalpha()


def _split_word(
    word: list[Character], style: TextStyle, width: float
) -> tuple[list[Character], list[Character]]:
    """As much of a word as fits (at least one character with its marks), and the rest."""
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        if _fits(word[:middle], style, width):
            low = middle
        else:
            high = middle - 1
    cut = low
    while cut > 1 and cut < len(word) and unicodedata.category(word[cut].text)[0] == "M":
        cut -= 1
    while cut < len(word) and unicodedata.category(word[cut].text)[0] == "M" and cut <= 1:
        cut += 1
    while cut > 1 and not _fits(word[:cut], style, width):
        cut -= 1
    return word[:cut], word[cut:]
