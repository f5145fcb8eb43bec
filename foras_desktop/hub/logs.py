"""The hub's log: a line of JSON an event on the error stream, in a form that has no room for a person's name.

What libraries log is told as that, by the library's name: their words are not kept. Of an exception only
classes and places in this program are told (`faults/fault.py`).
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TextIO

import msgspec

from foras_desktop.faults.fault import fault_of

_LOGGER = logging.getLogger(__name__)
_FIELDS = "foras_hub_fields"
LIBRARY = "library.message"


def note(event: str, level: int = logging.INFO, **fields: str | int | float) -> None:
    """Write an event; its fields are codes, templates and figures, never what a request or a row says."""
    _LOGGER.log(level, "%s", event, extra={_FIELDS: {"event": event, **fields}})


def note_fault(error: BaseException, route: str = "") -> None:
    """Write an exception that nobody expected: its classes, and the places in this program it passed."""
    note("fault", logging.ERROR, route=route, fault=str(fault_of(error)))


class JsonLines(logging.Formatter):
    """One JSON object a record."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        fields = getattr(record, _FIELDS, None)
        if fields is None:
            fields = {"event": LIBRARY, "library": record.name.split(".")[0]}
            if record.exc_info and record.exc_info[1] is not None:
                fields["fault"] = str(fault_of(record.exc_info[1]))
        said = {"time": at.replace("+00:00", "Z"), "level": record.levelname, **fields}
        return msgspec.json.encode(said).decode()


@contextmanager
def written() -> Iterator[None]:
    """Write to the error stream for as long as a service runs in this process."""
    handler = write_to()
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)


def write_to(stream: TextIO | None = None) -> logging.Handler:
    """Send everything that is logged in this process to that stream, the error stream by default."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    _LOGGER.setLevel(logging.INFO)
    return handler
