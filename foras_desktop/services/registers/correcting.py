"""The correction workbook of a register that was looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from foras_desktop.db.changes import Changes
from foras_desktop.domain.access import Action
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.wall_time import today
from foras_desktop.registers.correction import Reasons, correction_workbook
from foras_desktop.registers.register import Wish
from foras_desktop.services.dispatch import errand
from foras_desktop.services.noting import note
from foras_desktop.services.office import Office
from foras_desktop.services.registers.examining import read


@dataclass(frozen=True)
class CorrectRegister:
    """Of the file that was shown (`digest`), the lines with a reason, which stands under `heading`."""

    path: Path
    digest: str
    reasons: Reasons
    heading: str
    wishes: Mapping[str, Wish] = field(default_factory=dict)


@errand(Action.IMPORT_REGISTER)
def make_correction(office: Office, order: CorrectRegister) -> tuple[bytes, Changes]:
    """The workbook (.xlsx), once it is noted that it leaves.

    UserError `register.changed` when the file is no longer the one shown.
    """
    with office.read_view() as view:
        register = read(view, today(office.clock), order.path, order.wishes)
    if register.digest != order.digest:
        raise UserError("register.changed")
    workbook = correction_workbook(register, order.reasons, order.heading)
    with office.unit_of_work() as work:
        note(work, office, AuditKind.EXPORTED, detail="register_correction", count=len(order.reasons))
        return workbook, work.commit()
