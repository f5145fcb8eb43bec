"""A register comes in: each line's fate before anything is written, one lot, and the way back."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.domain.records import Consent, Person, SamePerson
from foras_desktop.domain.views import AuditFilter
from foras_desktop.registers.fields import Column
from foras_desktop.registers.habits import Habits
from foras_desktop.registers.register import Wish
from foras_desktop.registers.workbook import read_workbook
from foras_desktop.services import maintenance, people, person_page, seats
from foras_desktop.services.audit import read_audit
from foras_desktop.services.office import Office
from foras_desktop.services.person_page import open_person
from foras_desktop.services.registers.correcting import CorrectRegister, make_correction
from foras_desktop.services.registers.examining import examine_register
from foras_desktop.services.registers.importing import import_register
from foras_desktop.services.registers.lots import LotTakenBack, read_lots, take_back_lot
from foras_desktop.services.registers.picture import (
    ExamineRegister,
    Fate,
    FateKind,
    ImportRegister,
    RegisterImported,
    RegisterPicture,
    Verdict,
)
from foras_desktop.services.review.inbox import read_inbox
from foras_desktop.sync.progress import Cancelled, Progress
from tests.conftest import later
from tests.people import plan, register
from tests.registers.test_three_registers import DATA

HEADING = ["Inscrit le", "Nom", "Prénom", "Sexe", "Né(e) le", "Nationalité", "Téléphone", "Remarques"]
DAY = date(2021, 3, 4)
AWA = [DAY, "Diarra", "Awa", "F", date(1994, 3, 2), "malienne", "0600000001", None]


@pytest.fixture
def saved(tmp_path: Path) -> Callable[..., Path]:
    def save(*rows: list[Any], name: str = "registre.xlsx") -> Path:
        book = openpyxl.Workbook()
        for row in (HEADING, *rows):
            book.active.append(row)
        book.save(tmp_path / name)
        return tmp_path / name

    return save


def examine(office: Office, path: Path) -> RegisterPicture:
    return examine_register(office, ExamineRegister(path))[0]


def fates(office: Office, path: Path) -> list[Fate]:
    return [fate for fate in examine(office, path).fates if fate.kind is not FateKind.HEADING]


def bring(office: Office, path: Path, **said: Any) -> RegisterImported:
    return import_register(office, ImportRegister(path, examine(office, path).digest, **said))[0]


def names(office: Office) -> list[str]:
    return [f"{row.family_name} {row.given_names}" for row in people.find_people(office)]


def test_every_line_of_the_three_registers_has_a_fate_and_the_report_adds_up(
    open_desk: Callable[[str], Office],
) -> None:
    for desk, name, people_here in (("RBA", "rabat", 259), ("CAS", "casablanca", 254), ("OUJ", "oujda", 127)):
        office = open_desk(desk)
        path = DATA / f"registre-{name}.xlsx"
        picture = examine(office, path)
        rows = sum(len(sheet.rows) for sheet in read_workbook(path).sheets)
        result = bring(office, path, attested=True)
        assert sum(result.counts.values()) == len(picture.fates) == rows
        assert result.counts == picture.counts()
        assert result.brought == people_here == people.count_people(office)
        assert maintenance.check_database(office)[0].differing == ()


def test_looking_writes_nothing(rabat: Office, saved: Callable[..., Path]) -> None:
    before = rabat.database.path.stat().st_size
    assert [fate.kind for fate in fates(rabat, saved(AWA))] == [FateKind.NEW]
    assert people.count_people(rabat) == 0
    assert rabat.database.path.stat().st_size == before


def test_a_person_comes_in_whole(rabat: Office, saved: Callable[..., Path]) -> None:
    result = bring(rabat, saved([*AWA[:-1], "vit avec sa tante"]), attested=True)
    (row,) = people.find_people(rabat)
    page = open_person(rabat, row.id)
    person = page.person
    assert (person.desk, person.registered_on, person.sex) == ("RBA", DAY, "woman")
    assert (person.born_on, person.birth_precision) == (date(1994, 3, 2), "day")
    assert (person.nationality, person.country_of_return, person.phone) == ("MLI", "MLI", "+212600000001")
    assert (person.register, person.register_sheet, person.register_row) == (result.lot, "Sheet", 2)
    assert person.case_number is not None
    assert person.case_number.startswith("RBA-21-")
    assert "tante" not in (person.remark or "")
    assert person_page.read_remark(rabat, row.id)[0] == "vit avec sa tante"


def test_an_attested_lot_can_be_booked_and_another_is_to_be_asked(
    rabat: Office, saved: Callable[..., Path]
) -> None:
    session = plan(rabat, "MLI")
    bring(rabat, saved(AWA), attested=True)
    bring(rabat, saved([DAY, "Touré", "Ali", "M", None, "Mali", None, None], name="b.xlsx"), attested=False)
    awa, ali = people.find_people(rabat)
    seats.book_seat(rabat, seats.BookSeat(session.id, awa.id))
    with pytest.raises(UserError) as refusal:
        seats.book_seat(rabat, seats.BookSeat(session.id, ali.id))
    assert refusal.value.code == "consent.missing_process"
    assert open_person(rabat, ali.id).next_step.kind == "record_consent"


def test_case_numbers_count_in_the_year_and_order_of_registration(
    rabat: Office, saved: Callable[..., Path]
) -> None:
    register(rabat, family_name="Sow")
    in_may = [date(2021, 5, 1), "Bah", "Ali", "M", None, "Mali", None, None]
    before = [date(2020, 2, 1), "Cissé", "Ali", "M", None, "Mali", None, None]
    bring(rabat, saved(in_may, AWA, before))
    numbers = {row.family_name: row.case_number.split("-")[1:4:2] for row in people.find_people(rabat)}
    assert numbers == {
        "Sow": ["21", "0001"],
        "Diarra": ["21", "0002"],
        "Bah": ["21", "0003"],
        "Cissé": ["20", "0001"],
    }


def test_the_same_register_again_brings_nobody(rabat: Office, saved: Callable[..., Path]) -> None:
    path = saved(AWA)
    bring(rabat, path)
    picture = examine(rabat, path)
    assert picture.imported_on == date(2021, 11, 16)
    assert picture.counts()[FateKind.KNOWN] == 1
    assert bring(rabat, path).brought == 0
    assert people.count_people(rabat) == 1


def test_a_case_that_is_here_is_filled_and_never_overwritten(
    rabat: Office, saved: Callable[..., Path]
) -> None:
    bring(rabat, saved([DAY, "Diarra", "Awa", "F", None, "malienne", "0600000009", None]))
    (fate,) = fates(rabat, path := saved(AWA))
    assert (fate.kind, fate.fills) == (FateKind.UPDATE, ("born_on",))
    bring(rabat, path)
    (row,) = people.find_people(rabat)
    person = open_person(rabat, row.id).person
    assert (person.born_on, person.birth_precision) == (date(1994, 3, 2), "day")
    assert person.phone == "+212600000009"


def test_a_likely_double_says_who_and_why(rabat: Office, saved: Callable[..., Path]) -> None:
    here = register(rabat, family_name="Barry", given_names="Mamadou", phone="0600000002", sex="man")
    line = [DAY, "Bari", "Mouhamadou", "M", None, "malienne", "600000002", None]
    (fate,) = fates(rabat, saved(line))
    assert fate.kind is FateKind.LIKELY
    assert fate.double is not None
    assert (fate.double.person_id, fate.double.case_number) == (here.id, here.case_number)
    assert set(fate.because) == {"country_of_return", "nationality", "phone", "sex"}


@pytest.mark.parametrize(
    ("verdict", "people_shown", "asked"),
    [(Verdict.LATER, 2, 1), (Verdict.SAME, 1, 0), (Verdict.OTHER, 2, 0)],
)
def test_what_is_said_of_a_likely_double(
    rabat: Office, saved: Callable[..., Path], verdict: Verdict, people_shown: int, asked: int
) -> None:
    register(rabat, family_name="Barry", given_names="Awa", phone="0600000002")
    path = saved([DAY, "Bari", "Awa", "F", date(1990, 5, 6), "malienne", "0600000002", None])
    result = bring(rabat, path, verdicts={("Sheet", 2): verdict})
    assert result.counts[FateKind.LIKELY] == 1
    assert people.count_people(rabat) == people_shown
    assert len(read_inbox(rabat).waiting) == asked


def test_the_same_person_twice_in_one_file(rabat: Office, saved: Callable[..., Path]) -> None:
    again = [date(2021, 6, 1), "Diara", "Awa", "F", date(1994, 3, 2), "Mali", None, None]
    _, fate = fates(rabat, path := saved(AWA, again))
    assert fate.double is not None
    assert fate.double.place == ("Sheet", 2)
    bring(rabat, path, verdicts={("Sheet", 3): Verdict.SAME})
    assert people.count_people(rabat) == 1


def test_namesakes_of_one_day_are_as_many_people(rabat: Office, saved: Callable[..., Path]) -> None:
    namesake = [DAY, "Diallo", "Awa", "F", None, "Guinée", None, None]
    bring(rabat, saved(namesake))
    found = fates(rabat, path := saved(namesake, namesake, namesake))
    assert [fate.kind for fate in found] == [FateKind.KNOWN, FateKind.LIKELY, FateKind.LIKELY]
    assert all("name" in fate.because for fate in found[1:])
    bring(rabat, path)
    assert people.count_people(rabat) == 3
    assert [fate.kind for fate in fates(rabat, path)] == [FateKind.KNOWN] * 3


def test_of_namesakes_each_line_finds_the_likest(rabat: Office, saved: Callable[..., Path]) -> None:
    lines = [[DAY, "Diallo", "Awa", "F", None, "Guinée", phone, None] for phone in (None, "0600000001")]
    bring(rabat, saved(*lines))
    assert [fate.kind for fate in fates(rabat, saved(*reversed(lines)))] == [FateKind.KNOWN] * 2
    assert [fate.kind for fate in fates(rabat, saved(*lines))] == [FateKind.KNOWN] * 2


def test_a_stateless_person_has_no_country_of_return(rabat: Office, saved: Callable[..., Path]) -> None:
    bring(rabat, saved([DAY, "Diallo", "Awa", "F", None, "apatride", None, None]))
    (row,) = people.find_people(rabat)
    person = open_person(rabat, row.id).person
    assert (person.nationality, person.country_of_return) == ("XXA", None)


def test_a_name_in_arabic_comes_in(rabat: Office, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for line in (
        ["Date", "Nom", "Prénom", "Nom en arabe", "Pays"],
        [DAY, "Diallo", "Awa", "ديالو أوا", "Mali"],
    ):
        book.active.append(line)
    book.save(tmp_path / "registre.xlsx")
    bring(rabat, tmp_path / "registre.xlsx")
    (row,) = people.find_people(rabat)
    assert open_person(rabat, row.id).person.arabic_name == "ديالو أوا"


def test_each_table_of_a_sheet_is_corrected_under_its_own_heading(
    rabat: Office, saved: Callable[..., Path], tmp_path: Path
) -> None:
    below = ["Inscrit le", "Prénom", "Nom", "Sexe"]
    path = saved(["hier", *AWA[1:]], [], below, ["demain", "Ali", "Bah", "M"])
    picture = examine(rabat, path)
    reasons = {fate.place: "?" for fate in picture.fates if fate.kind is FateKind.UNREADABLE}
    assert sorted(reasons) == [("Sheet", 2), ("Sheet", 5)]
    order = CorrectRegister(path, picture.digest, reasons, "À corriger")
    (tmp_path / "mended.xlsx").write_bytes(make_correction(rabat, order)[0])
    entry = read_audit(rabat, AuditFilter(kinds=("exported",))).rows[0]
    assert (entry.detail, entry.count) == ("register_correction", 2)
    first, second = openpyxl.load_workbook(tmp_path / "mended.xlsx").worksheets
    assert [first["B1"].value, first["B2"].value] == ["Nom", "Diarra"]
    assert [second["B1"].value, second["B2"].value] == ["Prénom", "Ali"]


def test_a_line_to_correct_without_a_heading_and_of_a_family(rabat: Office, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for line in ([DAY, "Diallo", "Awa", "Mali"], [DAY, None, "Ali", "Atlantide"]):
        book.active.append(line)
    book.active.merge_cells("B1:B2")
    book.save(path := tmp_path / "registre.xlsx")
    columns = (Column.REGISTERED_ON, Column.FAMILY_NAME, Column.GIVEN_NAMES, Column.NATIONALITY)
    wishes = {"Sheet": Wish(Habits(dict(enumerate(columns))))}
    picture = examine_register(rabat, ExamineRegister(path, wishes))[0]
    assert [fate.kind for fate in picture.fates] == [FateKind.NEW, FateKind.UNREADABLE]
    order = CorrectRegister(path, picture.digest, {("Sheet", 2): "?"}, "À corriger", wishes)
    (tmp_path / "mended.xlsx").write_bytes(make_correction(rabat, order)[0])
    sheet = openpyxl.load_workbook(tmp_path / "mended.xlsx").active
    assert [cell.value for cell in sheet[2]][1:] == ["Diallo", "Ali", "Atlantide", "?"]


def test_a_file_that_was_changed_since_it_was_shown_is_not_taken(
    rabat: Office, saved: Callable[..., Path]
) -> None:
    digest = examine(rabat, saved(AWA)).digest
    path = saved(AWA, [DAY, "Bah", "Ali", "M", None, "Mali", None, None])
    with pytest.raises(UserError) as refusal:
        import_register(rabat, ImportRegister(path, digest))
    assert refusal.value.code == "register.changed"


def test_only_the_central_office_brings_in_another_desks_register(
    rabat: Office, central: Office, saved: Callable[..., Path]
) -> None:
    path = saved(AWA)
    with pytest.raises(UserError) as refusal:
        bring(rabat, path, desk="CAS")
    assert refusal.value.code == "register.other_desk"
    bring(central, path, desk="CAS")
    (row,) = people.find_people(central)
    assert (row.desk, row.case_number[:6]) == ("CAS", "CAS-21")


def test_cancelled_work_leaves_nothing(rabat: Office, saved: Callable[..., Path]) -> None:
    rows = [[DAY, f"Nom{number}", "Ali", "M", None, "Mali", None, None] for number in range(600)]
    path = saved(*rows)
    order = ImportRegister(path, examine(rabat, path).digest)
    with pytest.raises(Cancelled):
        import_register(rabat, order, Progress(is_cancelled=lambda: True))
    assert people.count_people(rabat) == 0
    assert read_lots(rabat) == []


# --- the way back ---------------------------------------------------------------------------------


def test_a_lot_is_taken_back_as_a_whole_at_any_time(
    rabat: Office, clock: FixedClock, saved: Callable[..., Path]
) -> None:
    mine = register(rabat, family_name="Sow", given_names="Alpha")
    result = bring(rabat, saved(AWA, [DAY, "Bah", "Ali", "M", None, "Mali", None, None]), attested=True)
    later(clock, days=3)
    assert take_back_lot(rabat, result.lot)[0] == LotTakenBack(gone=2, kept=0)
    assert names(rabat) == ["Sow Alpha"]
    (lot,) = read_lots(rabat)
    assert (lot.people_here, lot.lot.taken_back_on) == (0, date(2021, 11, 19))
    assert maintenance.check_database(rabat)[0].differing == ()
    assert open_person(rabat, mine.id).person.family_name == "Sow"
    with pytest.raises(UserError) as refusal:
        take_back_lot(rabat, result.lot)
    assert refusal.value.code == "register.taken_back"


def test_who_was_worked_with_since_stays(rabat: Office, saved: Callable[..., Path]) -> None:
    session = plan(rabat, "MLI")
    others = [[DAY, name, "Ali", "M", None, "Mali", None, None] for name in ("Bah", "Cissé")]
    result = bring(rabat, saved(AWA, *others), attested=True)
    awa, bah, _ = sorted(people.find_people(rabat), key=lambda row: row.given_names != "Awa")
    seats.book_seat(rabat, seats.BookSeat(session.id, awa.id))
    people.change_person(rabat, people.ChangePerson(bah.id, {"email": "a@example.org"}, {}))
    assert take_back_lot(rabat, result.lot)[0] == LotTakenBack(gone=1, kept=2)
    assert sorted(names(rabat)) == ["Bah Ali", "Diarra Awa"]


def test_what_a_lot_filled_in_is_emptied_again(rabat: Office, saved: Callable[..., Path]) -> None:
    bring(rabat, saved([DAY, "Diarra", "Awa", "F", None, "malienne", None, None]))
    second = bring(rabat, saved(AWA))
    take_back_lot(rabat, second.lot)
    (row,) = people.find_people(rabat)
    assert open_person(rabat, row.id).person.phone is None


def test_a_taken_back_register_can_come_in_again(rabat: Office, saved: Callable[..., Path]) -> None:
    path = saved(AWA)
    take_back_lot(rabat, bring(rabat, path).lot)
    assert examine(rabat, path).imported_on is None
    assert bring(rabat, path).brought == 1
    assert people.count_people(rabat) == 1


def test_joins_go_with_their_lot(rabat: Office, saved: Callable[..., Path]) -> None:
    register(rabat, family_name="Barry", given_names="Awa", phone="0600000002")
    path = saved([DAY, "Bari", "Awa", "F", None, "malienne", "0600000002", None])
    result = bring(rabat, path, verdicts={("Sheet", 2): Verdict.SAME})
    take_back_lot(rabat, result.lot)
    assert names(rabat) == ["Barry Awa"]
    with rabat.read_view() as view:
        assert [link.verdict for link in view.records.where(SamePerson)] == [None]


def test_consents_are_one_attestation(rabat: Office, saved: Callable[..., Path]) -> None:
    bring(rabat, saved(AWA), attested=True)
    with rabat.read_view() as view:
        (consent,) = view.records.where(Consent)
        (person,) = view.records.where(Person)
    assert (consent.form, consent.given_on, consent.person) == (
        "paper_on_file",
        date(2021, 11, 16),
        person.id,
    )


def test_counts_of_kinds(rabat: Office, saved: Callable[..., Path]) -> None:
    path = saved(AWA, ["hier", "Bah", "Ali", "M", None, "Mali", None, None], [None] * 8, ["Total", 2])
    assert Counter(fate.kind.value for fate in examine(rabat, path).fates) == {
        "heading": 1,
        "new": 1,
        "unreadable": 1,
        "empty": 1,
        "total": 1,
    }


@pytest.mark.skipif(os.name == "nt", reason="pipes and devices are not files there")
def test_what_is_no_file_is_told_and_never_waited_for(rabat: Office, tmp_path: Path) -> None:
    folder, pipe, device = (tmp_path / f"{name}.csv" for name in ("folder", "pipe", "device"))
    folder.mkdir()
    os.mkfifo(pipe)
    device.symlink_to("/dev/zero")
    for path in (folder, pipe, device):
        with pytest.raises(UserError, match=r"register\.not_a_workbook"):
            examine(rabat, path)
    with pytest.raises(EnvironmentFault, match=r"disk\.gone"):
        examine(rabat, tmp_path / "pulled out.csv")
