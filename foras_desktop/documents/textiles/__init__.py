"""The textile on a brochure's cover: one of the country's own, or a woven pattern in its hue."""

from __future__ import annotations

from typing import Any

from foras_desktop.documents.palette import country_colours
from foras_desktop.documents.textiles import (
    baoule,
    bogolan,
    dan_fani,
    kente,
    kuba,
    lepi,
    manjak,
    strips,
    toghu,
)
from foras_desktop.documents.textiles.cloth import Cloth

_OWN = {
    "BFA": dan_fani.draw,
    "CIV": baoule.draw,
    "CMR": toghu.draw,
    "COD": kuba.draw,
    "GIN": lepi.draw,
    "MLI": bogolan.draw,
    "SEN": manjak.draw,
    "TGO": kente.draw,
}


def draw_textile(
    canvas: Any, country: str, x: float, y: float, width: float, height: float, ink_saving: bool
) -> None:
    """Draw the textile of `country` (ISO 3166 alpha-3) in a rectangle in points, clipped to it."""
    canvas.saveState()
    canvas.translate(x, y)
    clip = canvas.beginPath()
    clip.rect(0, 0, width, height)
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.setLineCap(0)
    _OWN.get(country, strips.draw)(Cloth(canvas, width, height, country_colours(country), ink_saving))
    canvas.restoreState()
