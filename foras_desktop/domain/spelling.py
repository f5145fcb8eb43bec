"""How a name sounds: what clerks who write it by ear write alike."""

from __future__ import annotations

import functools
import re

from foras_desktop.domain.names import search_key

_AS_HEARD = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"ph", "f"),
        (r"[sc]h|sch", "\u0283"),  # Cheikh, Sheikh
        (r"kh|ck|qu?", "k"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"dj|d[iy](?=[aou])|j|g(?=[eiy])", "j"),  # Diallo, Jallow
        (r"ow$", "o"),  # Sow, So
        (r"oo|ou|w", "u"),  # Ouattara, Wattara
        (r"[ea][iy]", "e"),  # Keita, Souleymane, Turay
        (r"y", "i"),
        (r"z", "s"),
        (r"h", ""),
        (r"(.)\1+", r"\1"),  # Barry, Bari
        (r"(?<=..)e$", ""),
    )
)
_JOINED = re.compile("[’'ʼ`]")


@functools.lru_cache(maxsize=50_000)
def _sound_of(word: str) -> str:
    for pattern, sound in _AS_HEARD:
        word = pattern.sub(sound, word)
    return word


def sounds(text: str) -> tuple[str, ...]:
    """The words of a name as they sound, in their order: those of "Barry" and "Bari" are equal.

    The rules are those of French and English hands writing West and Central African names; two names that
    sound alike are never more than a reason to ask.
    """
    return tuple(_sound_of(word) for word in search_key(_JOINED.sub("", text)).split())
