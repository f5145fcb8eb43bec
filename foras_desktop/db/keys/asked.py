"""Who asked the central office for help: a key of their own that opens its answer, under a new passphrase.

A small file beside the key file, with ids and nothing else of a person. Whoever copies it guesses at the
passphrase as slowly as at a slot of the key file, and finds a key to an answer that is not there.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pyrage

from foras_desktop.db.files import disk_faults_told, written_whole
from foras_desktop.db.keys.slots import KdfCost, Slot, unwrap, usual_cost, wrap
from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.domain.ids import Randomness

ASKED_FILE = "asked.json"
KIND = "asked"

_DAMAGE = (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError)


def new_question(
    person_id: str, passphrase: str, randomness: Randomness, cost: KdfCost | None = None
) -> Slot:
    """A key for one answer, under that passphrase; `public` is what the answer is sealed to."""
    identity, cost = pyrage.x25519.Identity.generate(), cost or usual_cost()
    salt, box = wrap(passphrase, str(identity).encode(), cost, randomness)
    return Slot(person_id, KIND, "", "", salt, cost, box, str(identity.to_public()))


def keep(folder: Path, question: Slot) -> None:
    """Keep it in place of what the same person asked before; EnvironmentFault `disk.…`."""
    _write(folder, {**_read(folder), question.id: question.to_json()})


def asked_by(folder: Path, person_id: str) -> Slot | None:
    """What this person asked with and has no answer to yet; None where the file is missing or damaged."""
    try:
        found = Slot.from_json(_read(folder)[person_id])
    except _DAMAGE:
        return None
    return found if (found.id, found.kind) == (person_id, KIND) else None


def answer_key(asked: Slot, passphrase: str) -> str:
    """The age identity that opens the answer; UserError `access.wrong_passphrase`."""
    return unwrap(asked, passphrase).decode()


def forget(folder: Path, person_id: str) -> None:
    """Nothing is asked any more. What a disk refuses to forget opens no answer without its passphrase."""
    kept = {key: one for key, one in _read(folder).items() if key != person_id}
    with suppress(EnvironmentFault):
        if kept:
            _write(folder, kept)
        else:
            with disk_faults_told():
                (folder / ASKED_FILE).unlink(missing_ok=True)


def _write(folder: Path, asked: dict[str, Any]) -> None:
    with written_whole(folder / ASKED_FILE) as stream:
        stream.write(json.dumps(asked, indent=1).encode())


def _read(folder: Path) -> dict[str, Any]:
    try:
        stored = json.loads((folder / ASKED_FILE).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return stored if isinstance(stored, dict) else {}
