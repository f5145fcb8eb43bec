"""Whether a new passphrase would be guessed: too short, common, a pattern, or made of who and where one is.

Asked when a passphrase is chosen, never when one opens: whoever has a weak one still gets in.
"""

from __future__ import annotations

import json
import re
from functools import cache

from foras_desktop.config import resource_path
from foras_desktop.domain.errors import UserError

SHORTEST_PASSPHRASE = 12

FEWEST_GUESSES = 10**12
"""A guess costs 64 MiB and 3 passes at the least, so that a rented machine with the best of graphics cards
makes about a thousand a second: 30 years for one machine, four months for a hundred. More cannot be asked
of twelve letters: it is just what the estimator gives those in which it finds nothing."""

LONGEST_LOOKED_AT = 40
"""The estimator's time grows faster than the length: the worst found took 0.6 s at 40 signs, 1.8 s at 72."""

_PROJECT = ("foras", "foras desktop")
_SHORTEST_NAME = 3


def check_passphrase(passphrase: str, name: str = "", desk: str = "") -> None:
    """Refuse what is guessed quickly; `name` and `desk` (a code) are what a guesser tries first.

    They add nothing: what is left without them has to do. UserError `access.passphrase_short`,
    `access.passphrase_guessable`. The estimator's lists hold passwords that people are known to have used,
    names, and English; of French and Arabic words it knows few, and takes them for better than they are.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise UserError("access.passphrase_short", least=SHORTEST_PASSPHRASE)
    at_hand = _words_at_hand(name, desk)
    left = re.sub("|".join(map(re.escape, at_hand)), "", passphrase, flags=re.IGNORECASE)
    for looked_at in {passphrase, left}:
        if _guesses(looked_at[:LONGEST_LOOKED_AT]) < FEWEST_GUESSES:
            raise UserError("access.passphrase_guessable")


def _guesses(text: str) -> float:
    from zxcvbn import zxcvbn  # 30,000 words: only when somebody chooses a passphrase

    return float(zxcvbn(text)["guesses"]) if text else 0.0


def _words_at_hand(name: str, desk: str) -> list[str]:
    """What stands on the first page for everyone to see, the longest first."""
    parts = [part for part in name.split() if len(part) >= _SHORTEST_NAME]
    words = {*_PROJECT, *parts, "".join(name.split()), *_names_of(desk)}
    return sorted((word for word in words if word), key=lambda word: (-len(word), word))


@cache
def _names_of(desk: str) -> tuple[str, ...]:
    """The desk's code and its name in every language, as the release knows them."""
    desks = json.loads(resource_path("baseline/desks-1.json").read_text("utf-8"))
    named: dict[str, str] = next((one for one in desks if one["code"] == desk), {})
    return (desk, *(word for key, word in named.items() if key.startswith("name_")))
