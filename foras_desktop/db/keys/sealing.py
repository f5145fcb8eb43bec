"""Sealed fields: encrypted once more, to named holders only (decisions.md 12)."""

from __future__ import annotations

import base64
from collections.abc import Iterable

import pyrage

from foras_desktop.domain.errors import UserError


def seal(text: str, recipients: Iterable[str]) -> str:
    """The text as an age message to these recipients, in base64. Anyone at intake can seal."""
    keys = [pyrage.x25519.Recipient.from_str(recipient) for recipient in recipients]
    return base64.b64encode(pyrage.encrypt(text.encode(), keys)).decode()


def unseal(sealed: str, identity: str) -> str:
    """The text; UserError `access.not_a_holder` for someone it was not sealed to."""
    try:
        key = pyrage.x25519.Identity.from_str(identity)
        return bytes(pyrage.decrypt(base64.b64decode(sealed), [key])).decode()
    except (pyrage.DecryptError, ValueError):
        raise UserError("access.not_a_holder") from None
