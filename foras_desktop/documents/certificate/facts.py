"""The four facts of a certificate as each language says them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from foras_desktop.documents.certificate.face import CertificateFace
from foras_desktop.documents.sheet import Language
from foras_desktop.documents.texts import Texts, texts


@dataclass(frozen=True)
class Fact:
    """A label in each language, and a value in each; one value where names are the same in all."""

    labels: tuple[str, ...]
    values: tuple[str, ...]


def facts_of(face: CertificateFace, languages: Sequence[Language]) -> list[Fact]:
    """Dates, duration, city, partners."""
    words = [texts(language) for language in languages]

    def labels(key: str) -> tuple[str, ...]:
        return tuple(one(f"certificate.{key}") for one in words)

    return [
        Fact(labels("dates"), tuple(one.interval(face.first_day, face.last_day) for one in words)),
        Fact(labels("duration"), tuple(_duration(face, one) for one in words)),
        Fact(labels("city"), tuple(face.city[language] for language in languages)),
        Fact(labels("partners"), (", ".join(face.partners) or "–",)),
    ]


def _duration(face: CertificateFace, words: Texts) -> str:
    """The days of the module; where some were missed, how many of them were attended."""
    days = words.days(face.days_in_module)
    if face.days_attended >= face.days_in_module:
        return days
    return words("certificate.attended", attended=words.number(face.days_attended), days=days)
