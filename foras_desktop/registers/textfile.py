"""Text files with a separator, in whichever letters a program wrote them."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Sequence
from itertools import pairwise

from foras_desktop.domain.errors import UserError

_MARKED = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_ENCODINGS = ("cp1252", "cp1256", "mac_roman", "cp850")
"""Western and Arabic Windows, old Macs, DOS; each reads nearly everything, and most of it wrongly."""

_LOOKED_AT = 20_000
_SEPARATORS = ";\t,"
_WORD = re.compile(r"[^\s;,\t\"'’()./:\-0-9]+")
_LATIN = re.compile(r"[a-zà-öø-ÿœŒŸA-ZÀ-ÖØ-Þ°ªº«»…€&@#!?+*=%_°]+")
_ARABIC = re.compile("[\u0621-\u0652\u067e\u0686\u0698\u06a9\u06af\u06be\u06c1\u06cc\u06d2\u200c-\u200f،؛؟]+")
_UNUSUAL = re.compile(r"[^\x00-\x7fàâäçéèêëîïñôöùûüÿœæÀÂÄÇÉÈÊËÎÏÑÔÖÙÛÜŸŒÆ°«»…€]")
"""Letters that neither French nor English writes."""


def read_text_rows(content: bytes) -> Sequence[Sequence[str]]:
    """The cells of a text file; its separator is the one that cuts most lines alike.

    UserError `register.not_a_workbook` for what is no text, or has a quotation mark that never ends.
    """
    text = _decoded(content)
    separator = max(_SEPARATORS, key=lambda one: sum(one in line for line in text.splitlines()[:50]))
    for strict in (True, False):
        try:
            return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=strict))
        except csv.Error:
            if text.count('"') % 2:
                break
    raise UserError("register.not_a_workbook")


def _decoded(content: bytes) -> str:
    for mark, encoding in (*_MARKED, (b"", "utf-8-sig")):
        if content.startswith(mark):
            try:
                marked = content.decode(encoding)
            except UnicodeDecodeError:
                continue
            if "\0" not in marked:
                return marked
    if b"\0" in content:
        raise UserError("register.not_a_workbook")
    read = [text for encoding in _ENCODINGS if (text := _attempt(content, encoding)) is not None]
    return min(read, key=lambda text: _oddness(text[:_LOOKED_AT]))


def _attempt(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _oddness(text: str) -> int:
    """How many words no language of ours would write: of two scripts, of signs, of strange letters."""
    return sum(_is_odd(word) for word in _WORD.findall(text) if not word.isascii())


def _is_odd(word: str) -> bool:
    if _ARABIC.fullmatch(word):
        return False
    if not _LATIN.fullmatch(word) or _UNUSUAL.search(word):
        return True
    accents = sum(not char.isascii() for char in word)
    turns = any(one.islower() and other.isupper() for one, other in pairwise(word))
    return turns or (len(word) > 2 and accents * 2 > len(word))
