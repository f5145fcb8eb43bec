"""What leaves for research: who is in it, what is noted, and that two tables cannot be joined."""

from __future__ import annotations

import io
from collections import Counter
from datetime import date

import openpyxl
import pytest

from foras_desktop.documents.research_workbook import research_workbook
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.views import AuditFilter
from foras_desktop.services import audit, people, person_page, seats
from foras_desktop.services.office import Office
from foras_desktop.services.research import ExportResearch, ResearchExport, export_research
from tests.conftest import later
from tests.people import plan, register

REASON = "thèse sur le retour, université de Rabat"


def exported(office: Office, **given: object) -> ResearchExport:
    return export_research(office, ExportResearch(REASON, **given))[0]  # type: ignore[arg-type]


def men(office: Office, count: int, **given: object) -> list[str]:
    fields = {"sex": "man", "born_on": date(1990, 1, 1), "birth_precision": "year", **given}
    return [register(office, given_names=f"Moussa {number}", **fields).id for number in range(count)]


def test_everyone_of_a_large_enough_kind_is_in_it(central: Office) -> None:
    ids = men(central, 6)
    session = plan(central, "MLI")
    seat, _ = seats.book_seat(central, seats.BookSeat(session.id, ids[0]))
    later(central.clock, days=2)  # type: ignore[arg-type]
    seats.record_attendance(central, seats.RecordAttendance(session.id, {seat.id: "present"}))
    found = exported(central)
    assert [line.oriented for line in found.found.lines].count(True) == 1
    assert (len(found.found.lines), found.found.left_out, found.not_taken) == (6, 0, 0)
    assert Counter(line.kind for line in found.found.lines).most_common(1)[0][1] >= found.k == 5


def test_who_did_not_agree_and_children_alone_are_not_taken(central: Office) -> None:
    ids = men(central, 7)
    consent = person_page.open_person(central, ids[0]).consents[0]
    people.withdraw_consent(central, consent.id)
    child = {"unaccompanied": True, "born_on": date(2006, 1, 1)}
    for number in range(5):
        register(central, given_names=f"Ali {number}", sex="man", birth_precision="year", **child)
    found = exported(central)
    assert (len(found.found.lines), found.not_taken) == (6, 6)
    assert exported(central, with_children=True).not_taken == 1


def test_two_tables_cannot_be_joined(central: Office) -> None:
    men(central, 8)
    one, other = exported(central), exported(central)
    assert not set(one.pseudonyms) & set(other.pseudonyms)
    assert list(one.pseudonyms) == sorted(one.pseudonyms), "the order tells nothing"


def test_nothing_leaves_without_a_reason_and_the_reason_is_noted(central: Office) -> None:
    men(central, 5)
    with pytest.raises(UserError, match=r"research\.reason_missing"):
        export_research(central, ExportResearch("  "))
    assert not audit.read_audit(central, AuditFilter(kinds=("exported",))).rows
    exported(central)
    (entry,) = audit.read_audit(central, AuditFilter(kinds=("exported",))).rows
    assert (entry.detail, entry.count, entry.reason) == ("research", 5, REASON)


def test_a_desk_does_not_export(rabat: Office) -> None:
    with pytest.raises(UserError, match=r"access\.refused"):
        exported(rabat)


def test_the_workbook_holds_words_only() -> None:
    content = research_workbook("People", ["=1+1", "n"], [("=cmd|'/c calc'!A0", 3)], "About", ["@SUM(1)"])
    book = openpyxl.load_workbook(io.BytesIO(content))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert all(cell.data_type in ("s", "n") for cell in cells)
    assert book["People"]["A2"].value == "=cmd|'/c calc'!A0"
