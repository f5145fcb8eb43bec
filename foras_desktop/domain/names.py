"""Names as people write them: any script, one name only, up to 200 characters, never a control character."""

from __future__ import annotations

import functools
import unicodedata
from typing import Protocol

from foras_desktop.domain.errors import UserError

MAXIMUM_LENGTH = 200

_INVISIBLE_ALLOWED = {"\u200c", "\u200d"}  # the joiners that some scripts need inside a word


def clean_name(text: str | None) -> str | None:
    """The name composed (NFC), its white space folded; None when nothing is left.

    Raises UserError `name.too_long` and `name.control_character` (a pasted line break counts as a space).
    """
    folded = " ".join(unicodedata.normalize("NFC", text or "").split())
    if len(folded) > MAXIMUM_LENGTH:
        raise UserError("name.too_long", limit=MAXIMUM_LENGTH)
    for char in folded:
        if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn") and char not in _INVISIBLE_ALLOWED:
            raise UserError("name.control_character", character=f"U+{ord(char):04X}")
    return folded or None


def require_a_name(family_name: str | None, given_names: str | None) -> None:
    """One name is enough; none is not (UserError `name.missing`)."""
    if not family_name and not given_names:
        raise UserError("name.missing")


class Named(Protocol):
    """Anyone with names: a record, a line of a list, a seat."""

    @property
    def family_name(self) -> str | None: ...

    @property
    def given_names(self) -> str | None: ...

    @property
    def arabic_name(self) -> str | None: ...


def in_lists(family_name: str | None, given_names: str | None) -> str:
    """Family name first, as lists show people."""
    return " ".join(part for part in (family_name, given_names) if part)


def in_record(family_name: str | None, given_names: str | None) -> str:
    """Given name first, as a record shows its person."""
    return " ".join(part for part in (given_names, family_name) if part)


class _Folding(dict[int, str | None]):
    """What becomes of each character in a search, worked out when it is first met."""

    def __missing__(self, code: int) -> str | None:
        char = chr(code)
        kept = None if unicodedata.combining(char) else char if char.isalnum() else " "
        self[code] = kept
        return kept


_FOLDING = _Folding()


@functools.lru_cache(maxsize=50_000)
def search_key(text: str) -> str:
    """Letters and digits without marks or case, words parted by one space: what a search compares."""
    return " ".join(unicodedata.normalize("NFKD", text.casefold()).translate(_FOLDING).split())
