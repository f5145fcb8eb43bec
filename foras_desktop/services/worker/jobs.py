"""The work that the worker knows, by name; each takes an office, an order and a progress."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from foras_desktop.db.changes import Changes
from foras_desktop.services import exchange, line, maintenance, retention
from foras_desktop.services.audit import Verified, verify_audit
from foras_desktop.services.backup import making
from foras_desktop.services.office import Office
from foras_desktop.services.registers import examining, importing, lots
from foras_desktop.sync.progress import Progress

Work = Callable[[Office, Any, Progress], tuple[Any, Changes]]


def _verify_audit(office: Office, bundle: Path | None, progress: Progress) -> tuple[Verified, Changes]:
    return verify_audit(office, bundle, progress), Changes()


JOBS: Mapping[str, Work] = {
    "write_stick": exchange.write_stick,
    "read_stick": exchange.read_stick,
    "prepare_line": line.prepare_line,
    "settle_line": line.settle_line,
    "rebuild": maintenance.rebuild_tables,
    "check": maintenance.check_database,
    "examine_register": examining.examine_register,
    "import_register": importing.import_register,
    "take_back_lot": lots.take_back_lot,
    "back_up": making.make_backup,
    "verify_audit": _verify_audit,
    "let_go": retention.let_people_go,
}
