"""What a comparison with the signatures found, in words that a desk lead acts on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from foras_desktop.services.audit import Finding, Verified
from foras_desktop.ui.backups.words import when
from foras_desktop.ui.formats import Formats, ltr

translate = QCoreApplication.translate

_FINDINGS: Mapping[str, Any] = {
    "edited": QT_TRANSLATE_NOOP(
        "Audit", "Something in the log is not what its computer signed: it was changed afterwards."
    ),
    "missing": QT_TRANSLATE_NOOP(
        "Audit", "Something is missing in the middle of the log: it was taken out, or moved."
    ),
    "outside": QT_TRANSLATE_NOOP(
        "Audit", "The log holds something in another computer's name that no signature covers."
    ),
    "stranger": QT_TRANSLATE_NOOP(
        "Audit", "The log holds something of a computer that the central office never admitted."
    ),
    "cut": QT_TRANSLATE_NOOP(
        "Audit",
        "The central office had more than is here: the end was cut off, or this is an older copy.",
    ),
    "table": QT_TRANSLATE_NOOP(
        "Audit", "The list on this page is not what the log gives: do not rely on it until it is mended."
    ),
    "twice": QT_TRANSLATE_NOOP(
        "Audit", "Somebody tried to write over an entry. The list still shows what it said first."
    ),
    "bad_anchor": QT_TRANSLATE_NOOP(
        "Audit", "What is kept as the central office's word does not bear its signature."
    ),
}


def sentences_of(findings: Sequence[Finding]) -> list[str]:
    """One sentence a kind of finding, in the order of the codes."""
    return [finding_in_words(code) for code in dict.fromkeys(one.code for one in findings)]


def finding_in_words(code: str) -> str:
    """What a kind of finding means."""
    return translate("Audit", _FINDINGS[code])


def wrong_in_words() -> str:
    """That something is wrong."""
    return translate("Audit", "The audit trail is not as it was signed.")


def advice(found: Verified | None = None) -> str:
    """What to do where something is wrong, and the computers that it is about."""
    replicas = sorted({one.replica for one in found.findings if one.replica}) if found else []
    if not replicas:
        return translate(
            "Audit",
            "Telephone the central office and read this page out. Delete nothing, and put no backup back.",
        )
    text = translate(
        "Audit",
        "Telephone the central office and read this page out. Delete nothing, and put no backup back. "
        "Computers concerned: {computers}.",
    )
    return text.format(computers=ltr(", ".join(replicas)))


def whole_in_words(found: Verified, formats: Formats) -> str:
    """That nothing is wrong, and how far that goes."""
    number = formats.number(found.since)
    if found.anchored_at is None:
        text = translate(
            "Audit",
            "All is as it was signed. The central office has confirmed nothing yet, so nobody would notice "
            "if the end were cut off. Changes made here: {number}.",
        )
        return text.format(number=number)
    day = when(found.anchored_at, formats)
    if not found.since:
        text = translate("Audit", "All is as it was signed, and the central office confirmed it on {when}.")
        return text.format(when=day)
    text = translate(
        "Audit",
        "All is as it was signed, and the central office confirmed it on {when}. Made here and not confirmed "
        "by anybody yet: {number}.",
    )
    return text.format(when=day, number=number)


def root_in_words(found: Verified) -> str:
    """What all of it hangs on, to be compared."""
    text = translate("Audit", "This holds if the central office's recovery sheet shows {fingerprint}.")
    return text.format(fingerprint=ltr(found.root))
