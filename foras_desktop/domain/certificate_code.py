"""A certificate's number, what its code says of it, and the short check code printed beside it."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple, Self

from foras_desktop.domain.byte_reader import ByteReader
from foras_desktop.domain.check_character import ALPHABET, checked, with_check

_SHAPE = re.compile(
    r"([A-Z]{3})-([A-Z][A-Z0-9]{1,4})-([0-9]{2})-([0-9A-HJKMNP-TV-Z]{3})-([0-9]{4,6})-[0-9A-Z]"
)
_FIRST_DAY = date(2000, 1, 1)
_CHECK_CONTEXT = b"foras check code"
_MOST_INITIALS = 4
_LONGEST_INITIALS = 24  # bytes; four letters with their marks


class CertificateNumber(NamedTuple):
    """`RBA-PD2-21-7KQ-0147-C` in its parts: desk, module, year (two digits), replica tag, running number."""

    desk: str
    module: str
    year: int
    replica_tag: str
    running: int

    def __str__(self) -> str:
        return with_check(f"{self.desk}-{self.module}-{self.year:02}-{self.replica_tag}-{self.running:04}")


def make_certificate_number(desk: str, module: str, year: int, replica_tag: str, running: int) -> str:
    """The number of a certificate: two desks working apart, and two computers of one desk, never make the
    same; `running` starts at 1. Raises ValueError for parts that a number cannot hold."""
    made = str(CertificateNumber(desk, module, year % 100, replica_tag, running))
    if parse_certificate_number(made) is None:
        raise ValueError(made)
    return made


def parse_certificate_number(text: str) -> CertificateNumber | None:
    """The parts of a number typed in any case; None where shape or check character are wrong."""
    match = _SHAPE.fullmatch(checked(text))
    if match is None:
        return None
    desk, module, year, tag, running = match.groups()
    number = CertificateNumber(desk, module, int(year), tag, int(running))
    return number if number.running and str(number) == match[0] else None


def initials_of(name: str) -> str:
    """`K. D.`: the first letter of each part of a name, at most four; marks stay with their letter."""
    parts = re.split(r"[\s\-\u2010\u2011]+", unicodedata.normalize("NFC", name))
    letters = (next((char for char in part if char.isalpha()), "") for part in parts)
    kept = [letter.upper()[:1] for letter in letters if letter][:_MOST_INITIALS]
    return " ".join(f"{letter}." for letter in kept)


@dataclass(frozen=True)
class CertifiedFacts:
    """All that a certificate's code says: whom by the initials alone, which module is in the number."""

    initials: str
    number: CertificateNumber
    first_day: date
    last_day: date
    issued_on: date

    @property
    def module(self) -> str:
        return self.number.module

    def packed(self) -> bytes:
        """The facts in some 25 bytes. Raises ValueError for a day or initials that do not fit."""
        initials = self.initials.encode()
        if len(initials) > _LONGEST_INITIALS:
            raise ValueError(self.initials)
        desk, module, year, tag, running = self.number
        days = b"".join(_packed_day(day) for day in (self.first_day, self.last_day, self.issued_on))
        named = f"{desk}{tag}".encode() + bytes([year]) + running.to_bytes(3, "big")
        return days + named + _with_length(module.encode()) + _with_length(initials)

    @classmethod
    def unpacked(cls, content: bytes) -> Self:
        """The facts; what a newer release adds behind them is passed over. ValueError for anything else."""
        reader = ByteReader(content)
        first, last, issued = (_FIRST_DAY + timedelta(days=reader.number(2)) for _ in range(3))
        desk, tag = reader.take(3).decode("ascii"), reader.take(3).decode("ascii")
        year, running = reader.number(1), reader.number(3)
        number = CertificateNumber(desk, reader.counted().decode("ascii"), year, tag, running)
        initials = reader.counted().decode()
        if parse_certificate_number(str(number)) != number or not _can_be_shown(initials):
            raise ValueError("not the facts of a certificate")
        return cls(initials, number, first, last, issued)


def check_code(facts: CertifiedFacts) -> str:
    """`7QK4-M2XD-93TF`: 60 bits of a digest of the number and all else that the code says."""
    digest = hashlib.blake2b(facts.packed(), digest_size=8, person=_CHECK_CONTEXT).digest()
    value = int.from_bytes(digest, "big")
    letters = "".join(ALPHABET[value >> 5 * place & 31] for place in range(12))
    return "-".join(letters[at : at + 4] for at in (0, 4, 8))


def _packed_day(day: date) -> bytes:
    days = (day - _FIRST_DAY).days
    if not 0 <= days < 1 << 16:
        raise ValueError(day)
    return days.to_bytes(2, "big")


def _with_length(part: bytes) -> bytes:
    return bytes([len(part)]) + part


def _can_be_shown(initials: str) -> bool:
    """Signed or not, nothing that turns text round or hides in it is shown."""
    return len(initials.encode()) <= _LONGEST_INITIALS and initials.isprintable()
