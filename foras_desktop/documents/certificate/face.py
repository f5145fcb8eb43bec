"""What stands on a training certificate: plain facts handed in by the services."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from foras_desktop.documents.sheet import Language

Variant = Literal["fr-ar", "fr", "en"]
"""French and Arabic side by side, or one language alone."""

VARIANTS: tuple[Variant, ...] = ("fr-ar", "fr", "en")


@dataclass(frozen=True)
class Wording:
    """The same words in each language."""

    fr: str
    ar: str
    en: str

    def __getitem__(self, language: Language) -> str:
        return {"fr": self.fr, "ar": self.ar, "en": self.en}[language]


@dataclass(frozen=True)
class Signatory:
    """Who signs: the name as it is, and what the person is there."""

    name: str
    function: Wording


@dataclass(frozen=True)
class CertificateFace:
    """All that one certificate shows: `desk` is the orientation point's city, `city` that of the training.

    `issued_on` is the day of issue for ever; a reprint of it is a `duplicate`, and says so. `qr` is the text
    that the code carries. Whether the certificate is revoked is nowhere printed.
    """

    holder_latin: str
    holder_arabic: str | None
    module: Wording
    first_day: date
    last_day: date
    days_attended: float
    days_in_module: int
    city: Wording
    desk: Wording
    partners: tuple[str, ...]
    signatories: tuple[Signatory, Signatory]
    issued_on: date
    number: str
    check_code: str
    qr: str
    phase: Wording
    duplicate: bool = False

    def shared(self) -> CertificateFace:
        """What it has in common with the others of its class: all but the holder, number and codes."""
        return replace(self, holder_latin="", holder_arabic=None, number="", check_code="", qr="")
