"""French typography: the spaces and signs a French reader expects, put in where a text lacks them."""

from __future__ import annotations

import re

NARROW = "\u202f"
NO_BREAK = "\u00a0"


def french(text: str) -> str:
    """`text` with ’, narrow no-break spaces before ; ! ? % and no-break ones before : and inside « ».

    Addresses (`https://`), times (10:30) and what is already right stay as they are.
    """
    text = text.replace("'", "’")
    text = re.sub(r"[ \u00a0\u202f]+([;!?%])", rf"{NARROW}\1", text)
    text = re.sub(r"(?<=[\w)»])([;!?])(?=\s|$)", rf"{NARROW}\1", text)
    text = re.sub(r"[ \u00a0\u202f]+:(?=\s|$)", f"{NO_BREAK}:", text)
    text = re.sub(r"«[ \u00a0\u202f]*", f"«{NO_BREAK}", text)
    return re.sub(r"[ \u00a0\u202f]*»", f"{NO_BREAK}»", text)


def grouped(number: int) -> str:
    """A whole number with narrow no-break spaces between thousands: `12 345`."""
    return f"{number:,}".replace(",", NARROW)


def of_place(name: str) -> str:
    """`de Rabat`, `d’Oujda`."""
    return f"d’{name}" if name[:1].upper() in "AÂEÉÈÊIÎOÔUY" and name else f"de {name}"
