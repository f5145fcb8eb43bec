"""Côte d’Ivoire: Baoulé cloth, strips of warp ikat, figures tied into the indigo yarn with blurred edges."""

from __future__ import annotations

from collections.abc import Callable

from foras_desktop.documents.textiles.cloth import Cloth, Point

Figure = Callable[[float], tuple[tuple[float, float], ...]]

_STRIPS = 7
_YARNS = 17


def draw(cloth: Cloth) -> None:
    """Ikat lozenges and ikat arrows in turn, between stripes of white and orange."""
    cloth.ground(cloth.colours.cloth_dark)
    width = cloth.width / _STRIPS
    edge = width * 0.17
    for strip in range(_STRIPS):
        left = strip * width
        figure = _lozenge if strip % 2 == 0 else _arrow
        _ikat(cloth, left + edge, width - 2 * edge, figure, strip)
        _edges(cloth, left, width, edge)


def _edges(cloth: Cloth, left: float, width: float, edge: float) -> None:
    """The plain stripes along both sides of a strip."""
    for side in (0, 1):
        start = left if side == 0 else left + width - edge
        cloth.area(start, 0, edge, cloth.height, cloth.colours.cloth_middle)
        cloth.area(start + edge * 0.36, 0, edge * 0.28, cloth.height, cloth.colours.cloth_light)
    cloth.line(((left, 0), (left, cloth.height)), 1.6, cloth.colours.cloth_dark)


def _lozenge(share: float) -> tuple[tuple[float, float], ...]:
    """Where the yarn at `share` of the half width is white, as shares of a figure's half height."""
    reach = 1 - share
    hollow = max(0.0, 0.52 - share)
    return ((hollow, reach), (-reach, -hollow)) if hollow else ((-reach, reach),)


def _arrow(share: float) -> tuple[tuple[float, float], ...]:
    """Two chevrons, one above the other."""
    return ((0.28 - share * 0.62, 0.78 - share * 0.62), (-0.72 - share * 0.2, -0.3 - share * 0.62))


def _ikat(cloth: Cloth, left: float, width: float, figure: Figure, strip: int) -> None:
    """Yarn by yarn: each is white where it was tied, a little higher or lower than its neighbour."""
    count = 6
    pitch = cloth.height / count
    step = width / _YARNS
    for index in range(-1, count + 1):
        middle = (index + (0.5 if strip % 2 == 0 else 1.0)) * pitch
        for yarn in range(_YARNS):
            share = abs(yarn - (_YARNS - 1) / 2) / ((_YARNS + 1) / 2)
            x = left + (yarn + 0.5) * step
            for low, high in figure(share):
                ends = ((x, middle + low * pitch * 0.44), (x, middle + high * pitch * 0.44))
                cloth.line(_blurred(cloth, ends), step * 0.82, cloth.colours.cloth_light)


def _blurred(cloth: Cloth, ends: tuple[Point, ...]) -> tuple[Point, ...]:
    return tuple((x, y + cloth.unsteady(2.6)) for x, y in ends)
