"""The history of refused bundles, kept outside the database: a refusal leaves that as it was."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

_KEPT = 50


class RefusalLog:
    """When which file was refused for which reason; nothing of a person."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "refused-bundles.json"

    def entries(self) -> list[tuple[datetime, str, str]]:
        """(when, file name, error code), newest first; an unreadable log counts as empty."""
        try:
            stored = json.loads(self._path.read_text("utf-8"))
            return [(datetime.fromisoformat(at), str(name), str(code)) for at, name, code in stored]
        except (OSError, ValueError, TypeError):
            return []

    def note(self, at: datetime, name: str, code: str) -> None:
        """Add a refusal. A full disk must not hide the refusal itself, so it is no fault here."""
        newest = [(at.isoformat(), name, code)]
        older = [(when.isoformat(), *rest) for when, *rest in self.entries()]
        try:
            self._path.write_text(json.dumps((newest + older)[:_KEPT], ensure_ascii=False), "utf-8")
        except OSError:
            return
