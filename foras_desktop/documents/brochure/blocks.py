"""The pieces a brochure's inside pages are set from; each knows its height and how to draw itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from foras_desktop.documents.icons import icon_file
from foras_desktop.documents.palette import INK, MUTED, CountryColours
from foras_desktop.documents.sheet import ORDERED, SectionContent, Step
from foras_desktop.documents.surface import WIDTH, Surface
from foras_desktop.documents.text import Direction, Line, TextStyle, for_direction, height, lay_out
from foras_desktop.documents.texts import Texts

MARGIN = 48.5
INNER = WIDTH - 2 * MARGIN

TITLE = TextStyle(32, 38, 600)
BODY = TextStyle(14.5, 21, 400, "#333847")
STEP_TITLE = TextStyle(16.5, 24, 600)
_WRITING_LABEL = TextStyle(10.5, 15, 400, MUTED)
BOX_TITLE = TextStyle(14.5, 20, 600)
BOX_TEXT = TextStyle(13.1, 18.2, 400, INK)

_CIRCLE = 24.0
_STEP_TEXT = 67.0  # from the margin to a step's text
_BOX_PADDING = 17.0
_BOX_ICON = 18.0
_PARAGRAPH_SPACE = 9.0
_LONGEST = 14  # lines of a paragraph that stay together
_WRITING_ROW = 42.0


class Block(Protocol):
    """Something on the page: `space` before it (not at a page's top), `height`, both in points."""

    @property
    def space(self) -> float: ...
    @property
    def height(self) -> float: ...
    @property
    def keep_with_next(self) -> bool: ...
    def draw(self, surface: Surface, top: float, colours: CountryColours) -> None: ...


def _set(text: str, style: TextStyle, width: float, direction: Direction) -> list[Line]:
    return lay_out(text, for_direction(style, direction), width, direction)


@dataclass(frozen=True)
class TitleBlock:
    """A section's title; never the last thing on a page."""

    lines: Sequence[Line]
    space: float = 28.0
    keep_with_next: bool = True

    @property
    def height(self) -> float:
        return height(self.lines)

    def draw(self, surface: Surface, top: float, colours: CountryColours) -> None:
        surface.lines(MARGIN, top, self.lines, INNER)


@dataclass(frozen=True)
class ParagraphBlock:
    """Lines of running text, `indent` points in."""

    lines: Sequence[Line]
    space: float = _PARAGRAPH_SPACE
    indent: float = 0.0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        return height(self.lines)

    def draw(self, surface: Surface, top: float, colours: CountryColours) -> None:
        surface.lines(MARGIN + self.indent, top, self.lines, INNER - self.indent)


@dataclass(frozen=True)
class StepBlock:
    """A step on the dotted path: icon in a circle, title, text; `linked` when another step follows."""

    icon: str
    title: Sequence[Line]
    lines: Sequence[Line]
    linked: bool
    space: float = 12.0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        return max(2 * _CIRCLE, height(self.title) + height(self.lines))

    def draw(self, surface: Surface, top: float, colours: CountryColours) -> None:
        centre = MARGIN + _CIRCLE
        surface.disc(centre, top + _CIRCLE, _CIRCLE, colours.tint, colours.accent)
        if icon_file(self.icon) is None:
            surface.dot(centre, top + _CIRCLE, 4.5, colours.accent)
        else:
            surface.icon(self.icon, centre - 11.5, top + _CIRCLE - 11.5, 23, colours.accent)
        bottom = surface.lines(MARGIN + _STEP_TEXT, top, self.title, INNER - _STEP_TEXT)
        surface.lines(MARGIN + _STEP_TEXT, bottom, self.lines, INNER - _STEP_TEXT)

    def draw_link(self, surface: Surface, top: float, next_top: float, colours: CountryColours) -> None:
        """The dotted path from this step's circle to the next one's on the same page."""
        surface.dotted(MARGIN + _CIRCLE, top + 2 * _CIRCLE + 4, next_top - 2, colours.dots)


@dataclass(frozen=True)
class BoxBlock:
    """The box of what help can and cannot do: a column for each step of its section."""

    columns: Sequence[tuple[str, Sequence[Line], Sequence[Line]]]
    column_width: float
    space: float = 24.0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        tallest = max((height(title) + 4 + height(text) for _, title, text in self.columns), default=0)
        return tallest + 2 * _BOX_PADDING

    def draw(self, surface: Surface, top: float, colours: CountryColours) -> None:
        surface.box(MARGIN, top, INNER, self.height, colours.tint)
        start = MARGIN + _BOX_PADDING
        for icon, title, text in self.columns:
            if icon_file(icon) is not None:
                surface.icon(icon, start, top + _BOX_PADDING + 1, _BOX_ICON, INK)
            indent = _BOX_ICON + 6 if icon else 0
            bottom = surface.lines(start + indent, top + _BOX_PADDING, title, self.column_width - indent)
            surface.lines(start, bottom + 4, text, self.column_width)
            start += self.column_width + _BOX_PADDING


@dataclass(frozen=True)
class WritingBlock:
    """Lines to write on by hand, each with its label under it, two to a row."""

    rows: Sequence[Sequence[Sequence[Line]]]
    space: float = 6.0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        return _WRITING_ROW * len(self.rows)

    def draw(self, surface: Surface, top: float, colours: CountryColours) -> None:
        width = (INNER - _BOX_PADDING) / 2
        for row in self.rows:
            for column, label in enumerate(row):
                start = MARGIN + column * (width + _BOX_PADDING)
                surface.rule(start, top + 26, width, 0.8, colours.accent)
                surface.lines(start, top + 27, label, width)
            top += _WRITING_ROW


def writing_block(texts: Texts, direction: Direction) -> WritingBlock:
    """Two rows for the names and numbers the counsellor gives."""
    width = (INNER - _BOX_PADDING) / 2
    labels = [_set(texts(f"write.{key}"), _WRITING_LABEL, width, direction) for key in ("name", "phone")]
    return WritingBlock([labels, labels])


def box_block(steps: Sequence[Step], direction: Direction) -> BoxBlock:
    """The box, its columns as wide as the page allows."""
    count = max(1, len(steps))
    width = (INNER - _BOX_PADDING * (count + 1)) / count
    columns = [
        (
            step.icon,
            _set(step.title, BOX_TITLE, width - _BOX_ICON - 6, direction),
            _set(step.text, BOX_TEXT, width, direction),
        )
        for step in steps
    ]
    return BoxBlock(columns, width)


def section_blocks(section: SectionContent, direction: Direction) -> list[Block]:
    """A section's title, paragraphs and numbered steps, in order."""
    blocks: list[Block] = [TitleBlock(_set(section.title, TITLE, INNER, direction))]
    for paragraph in section.paragraphs:
        blocks += _paragraph_blocks(_set(paragraph, BODY, INNER, direction))
    ordered = section.kind in ORDERED
    for number, step in enumerate(section.steps, 1):
        shown = replace(step, title=f"{number}. {step.title}") if ordered else step
        blocks += _step_blocks(shown, ordered and number < len(section.steps), direction)
    return [_after_title(blocks, index) for index in range(len(blocks))]


def _paragraph_blocks(lines: Sequence[Line], indent: float = 0.0) -> list[Block]:
    """One block, or several when the paragraph is too long to stay whole; none is left with a single line."""
    blocks: list[Block] = []
    while lines:
        cut = len(lines) if len(lines) <= _LONGEST + 1 else _LONGEST
        blocks.append(ParagraphBlock(lines[:cut], 0.0 if blocks or indent else _PARAGRAPH_SPACE, indent))
        lines = lines[cut:]
    return blocks


def step_block(step: Step, direction: Direction) -> StepBlock:
    """One step standing alone: icon in a circle, title, all of its text."""
    width = INNER - _STEP_TEXT
    title = _set(step.title, STEP_TITLE, width, direction)
    return StepBlock(step.icon, title, _set(step.text, BODY, width, direction), linked=False)


def _step_blocks(step: Step, linked: bool, direction: Direction) -> list[Block]:
    whole = step_block(step, direction)
    first = replace(whole, lines=whole.lines[:_LONGEST], linked=linked and len(whole.lines) <= _LONGEST)
    return [first, *_paragraph_blocks(whole.lines[_LONGEST:], _STEP_TEXT)]


def _after_title(blocks: list[Block], index: int) -> Block:
    """What follows a title or a run of paragraphs stands a little further off when it is a step."""
    block = blocks[index]
    before = blocks[index - 1] if index else None
    if isinstance(block, StepBlock) and before is not None and not isinstance(before, StepBlock):
        return replace(block, space=20.0)
    return block
