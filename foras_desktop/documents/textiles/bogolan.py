"""Mali: bogolan, mud-dyed cotton with light lines left on a dark ground, in bands of signs."""

from __future__ import annotations

import itertools

from foras_desktop.documents.textiles.cloth import Cloth

_LINE = 3.6
_RULE = 4.2


def draw(cloth: Cloth) -> None:
    """Bands from the top: fringe, dots, lozenges, waves, crosses, dots, wave, small lozenges."""
    cloth.ground(cloth.colours.cloth_dark)
    scale = cloth.height / 488.4
    _fringe(cloth)
    for y in (34, 63, 154.5, 233.5, 305.5, 334, 392, 475):
        _rule(cloth, cloth.height - y * scale)
    _dots(cloth, cloth.height - 48.5 * scale)
    _lozenges(cloth, cloth.height - 109.5 * scale, 7, 36 * scale, (1.0, 0.56))
    _wave(cloth, cloth.height - 175.5 * scale, 12, 21 * scale)
    _wave(cloth, cloth.height - 205 * scale, 12, 21 * scale)
    _crosses(cloth, cloth.height - 269.5 * scale, 21 * scale)
    _dots(cloth, cloth.height - 320 * scale)
    _wave(cloth, cloth.height - 355 * scale, 15, 25 * scale)
    _lozenges(cloth, cloth.height - 433.5 * scale, 10, 32 * scale, (1.0, 0.52))


def _fringe(cloth: Cloth) -> None:
    count = 39
    for index in range(count):
        x = (index + 0.25) * cloth.width / count
        top = (x + cloth.unsteady(1), cloth.height)
        cloth.line((top, (x, cloth.height - 23.5 + cloth.unsteady(1))), 4, cloth.colours.cloth_light, 0.8)


def _rule(cloth: Cloth, y: float) -> None:
    """A line across, laid down in pieces that do not quite meet."""
    pieces = 6
    length = cloth.width / pieces
    for index in range(pieces):
        ends = ((index * length, y), ((index + 1) * length + 0.5, y))
        cloth.line(ends, _RULE + cloth.unsteady(0.4), cloth.colours.cloth_light, 0.9)


def _dots(cloth: Cloth, y: float) -> None:
    count = 26
    for index in range(count):
        x = (index + 0.5) * cloth.width / count
        cloth.dot(
            x + cloth.unsteady(0.6),
            y + cloth.unsteady(0.6),
            3.8 + cloth.unsteady(0.3),
            cloth.colours.cloth_light,
        )


def _lozenges(cloth: Cloth, y: float, count: int, half: float, nested: tuple[float, ...]) -> None:
    pitch = cloth.width / count
    for index in range(count):
        x = (index + 0.5) * pitch
        for share in nested:
            w, h = (pitch / 2 - 4) * share, half * share
            corners = ((x, y + h), (x + w, y), (x, y - h), (x - w, y))
            cloth.strokes(corners, _LINE, cloth.colours.cloth_light, 0.8)
        cloth.dot(x, y, 4.6 + cloth.unsteady(0.3), cloth.colours.cloth_light)


def _wave(cloth: Cloth, y: float, count: int, height: float) -> None:
    half = cloth.width / count / 2
    points = [
        (index * half, y + (height / 2 if index % 2 else -height / 2)) for index in range(2 * count + 1)
    ]
    for start, end in itertools.pairwise(points):
        cloth.line((start, end), _LINE + 0.8, cloth.colours.cloth_light, 0.8)


def _crosses(cloth: Cloth, y: float, arm: float) -> None:
    count = 8
    for index in range(count):
        x = (index + 0.5) * cloth.width / count
        for side in (-1, 1):
            ends = ((x - side * arm, y - arm), (x + side * arm, y + arm))
            cloth.line(ends, _LINE + 2, cloth.colours.cloth_light, 1)
        for dx, dy in ((0, 22.5), (0, -22.5), (22.5, 0), (-22.5, 0)):
            cloth.dot(
                x + dx + cloth.unsteady(0.5), y + dy, 3.4 + cloth.unsteady(0.3), cloth.colours.cloth_light
            )
