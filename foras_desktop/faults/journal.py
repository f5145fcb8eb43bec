"""The journal: rotating files with a line an event, in a form that has no room for a person's name.

Whatever is logged, by us or by a library, only its level, place, code and exception classes are written:
messages and their arguments never are. A folder that cannot be written stops nothing.
"""

from __future__ import annotations

import inspect
import logging
import re
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.faults.fault import PACKAGE, Fault, fault_of, is_code

FOLDER = "logs"
FILE = "foras.log"
BYTES_A_FILE = 256 * 1024
FILES = 5
KEPT_IN_MEMORY = 200
BUG = "program.bug"
"""The code of whatever is neither a refusal nor a fault of the computer."""
ELSEWHERE = "library.message"
"""The code of what a library logged, whose words are not kept."""

_EVENT = "foras_event"
_LEVELS = {UserError: logging.INFO, EnvironmentFault: logging.WARNING}
_TIME = slice(0, 24)
_LINE = re.compile(
    r"(?P<at>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (?P<level>DEBUG|INFO|WARNING|ERROR|CRITICAL)"
    r" (?P<place>[\w.]+:\d+) (?P<code>[a-z0-9_.]+)( (?P<fault>[\w.:@,;<>?]+))?\Z",
    re.ASCII,
)


@dataclass(frozen=True)
class Entry:
    """A line of the journal, read. `at` is in UTC; `fault` is the chain of a Fault as text, or empty."""

    at: datetime
    level: str
    place: str
    code: str
    fault: str


@dataclass(frozen=True)
class _Event:
    place: str
    code: str
    fault: Fault | None = None


# --- writing --------------------------------------------------------------------------------------


def note(code: str, level: int = logging.INFO) -> None:
    """Write that something happened; `code` is a literal word, never made from data."""
    _log(level, _Event(_caller(), code))


def note_fault(error: BaseException) -> Fault:
    """Write an exception: a refusal as information, a computer's fault as warning, anything else as error."""
    fault = fault_of(error)
    level = next((level for kind, level in _LEVELS.items() if isinstance(error, kind)), logging.ERROR)
    _log(level, _Event(fault.place or _caller(), fault.code or BUG, fault))
    return fault


def _log(level: int, event: _Event) -> None:
    logger = logging.getLogger(PACKAGE)
    if logger.isEnabledFor(level):
        words = f"{event.code} {event.fault}" if event.fault else event.code
        logger.log(level, "%s", words, extra={_EVENT: event})


def _caller() -> str:
    """Who called the function that asks."""
    frame = inspect.currentframe()
    for _ in range(2):
        frame = frame.f_back if frame is not None else None
    if frame is None:
        return "unknown:0"
    module = str(frame.f_globals.get("__name__"))
    return f"{module.removeprefix(PACKAGE + '.')}:{frame.f_lineno}"


class JournalFormatter(logging.Formatter):
    """Writes the line of a record without ever looking at its message."""

    def format(self, record: logging.LogRecord) -> str:
        event = getattr(record, _EVENT, None)
        if not isinstance(event, _Event):
            error = record.exc_info[1] if record.exc_info else None
            place = f"{_logger_name(record)}:{record.lineno}"
            event = _Event(place, ELSEWHERE, fault_of(error) if error is not None else None)
        at = datetime.fromtimestamp(record.created, UTC)
        code = event.code if is_code(event.code) else ELSEWHERE
        words = [f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03}Z", record.levelname, event.place, code]
        line = " ".join((*words, str(event.fault)) if event.fault else words)
        return line if _LINE.match(line) else " ".join((*words[:1], "ERROR", "unknown:0", ELSEWHERE))


def _logger_name(record: logging.LogRecord) -> str:
    """A logger is usually named by its module; any other name was made from who knows what."""
    return record.name if record.name in sys.modules else "unknown"


class JournalHandler(RotatingFileHandler):
    """Five small files; what could not be written is kept in memory, for the report."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=BYTES_A_FILE, backupCount=FILES - 1, encoding="ascii", delay=True)
        self.setFormatter(JournalFormatter())
        self.unwritten: deque[str] = deque(maxlen=KEPT_IN_MEMORY)

    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk or a folder that is gone: Python would print the message, which may name people."""
        self.unwritten.append(self.format(record))


def open_journal(data_folder: Path) -> JournalHandler:
    """From now on everything logged goes to `logs/` in this folder; call `close_journal` at the end."""
    close_journal()
    folder = data_folder / FOLDER
    with suppress(OSError):  # the handler keeps what it cannot write
        folder.mkdir(parents=True, exist_ok=True)
        (data_folder / FILE).unlink(missing_ok=True)  # earlier versions kept libraries' messages there
    handler = JournalHandler(folder / FILE)
    logging.getLogger().addHandler(handler)
    logging.getLogger(PACKAGE).setLevel(logging.INFO)
    return handler


def close_journal() -> None:
    """Stop writing; the files stay."""
    handler = _open_handler()
    if handler is not None:
        logging.getLogger().removeHandler(handler)
        logging.getLogger(PACKAGE).setLevel(logging.NOTSET)
        handler.close()


def _open_handler() -> JournalHandler | None:
    return next((one for one in logging.getLogger().handlers if isinstance(one, JournalHandler)), None)


# --- reading --------------------------------------------------------------------------------------


def last_lines(count: int = KEPT_IN_MEMORY) -> list[str]:
    """The newest lines, oldest first. One of any other form, which a hand may have written, is not there."""
    handler = _open_handler()
    if handler is None:
        return []
    lines = [*_written(Path(handler.baseFilename), count), *handler.unwritten]
    return sorted(lines, key=lambda line: line[_TIME])[-count:]


def entries(lines: list[str]) -> list[Entry]:
    """Lines, read."""
    return [_entry(found) for line in lines if (found := _LINE.match(line)) is not None]


def _entry(found: re.Match[str]) -> Entry:
    at = datetime.strptime(found["at"], "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
    return Entry(at, found["level"], found["place"], found["code"], found["fault"] or "")


def _written(newest: Path, count: int) -> list[str]:
    """At least so many lines from the files, if there are, oldest first."""
    found: list[str] = []
    for number in range(FILES):
        path = newest if number == 0 else newest.with_name(f"{FILE}.{number}")
        with suppress(OSError):
            found[:0] = _lines_of(path)
        if len(found) >= count:
            break
    return found


def _lines_of(path: Path) -> Iterator[str]:
    with path.open("rb") as stream:
        stream.seek(max(0, path.stat().st_size - 2 * BYTES_A_FILE))
        content = stream.read(2 * BYTES_A_FILE)
    return (line for line in content.decode("ascii", "replace").splitlines() if _LINE.match(line))
