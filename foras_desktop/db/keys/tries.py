"""Wrong passphrases in a row, by slot, in a file beside the key file: known before anything is open.

It keeps someone at this keyboard from guessing fast. Against someone who copied the key file only the cost of
each guess helps (`slots.KdfCost`).
"""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from foras_desktop.db.files import written_whole
from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.domain.patience import Tries

TRIES_FILE = "tries.json"


def tries_of(folder: Path, slot_id: str) -> Tries:
    """What was noted; nothing where the file is missing or damaged, which keeps nobody out."""
    stored: Any = _read(folder).get(slot_id)
    try:
        return Tries(int(stored["count"]), datetime.fromisoformat(stored["last"]))
    except (TypeError, KeyError, ValueError):
        return Tries()


def note_tries(folder: Path, slot_id: str, tries: Tries) -> None:
    """Keep them; none takes the slot's entry away. A disk that takes no writes keeps nobody out."""
    known = {key: value for key, value in _read(folder).items() if key != slot_id}
    if tries.last is not None:
        known[slot_id] = {"count": tries.count, "last": tries.last.isoformat()}
    with suppress(EnvironmentFault), written_whole(folder / TRIES_FILE) as stream:
        stream.write(json.dumps(known).encode())


def _read(folder: Path) -> dict[str, Any]:
    try:
        stored = json.loads((folder / TRIES_FILE).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return stored if isinstance(stored, dict) else {}
