"""The journal: a line an event, small files that go round, no words of anybody's, and never in the way."""

from __future__ import annotations

import errno
import io
import logging
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.faults import journal

_LINE = re.compile(r"2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z [A-Z]+ [\w.]+:\d+ [a-z_.]+( \S+)?")


def written(folder: Path) -> str:
    return (folder / "logs" / "foras.log").read_text("ascii")


def test_an_event_is_a_line_with_time_level_place_and_code(journal_folder: Path) -> None:
    before = datetime.now(UTC)
    journal.note("program.started")
    (line,) = written(journal_folder).splitlines()
    assert _LINE.fullmatch(line)
    (entry,) = journal.entries([line])
    assert (entry.level, entry.code, entry.fault) == ("INFO", "program.started", "")
    assert entry.place.startswith("tests.journal.test_journal:")
    assert abs((entry.at - before).total_seconds()) < 60


def test_troubles_keep_their_code_and_lose_their_params(journal_folder: Path) -> None:
    journal.note_fault(UserError("name.too_long", limit=200, name="Zyxanta"))
    journal.note_fault(EnvironmentFault("disk.full"))
    journal.note_fault(ValueError("Zyxanta"))
    entries = journal.entries(journal.last_lines())
    assert [(one.level, one.code) for one in entries] == [
        ("INFO", "name.too_long"),
        ("WARNING", "disk.full"),
        ("ERROR", "program.bug"),
    ]
    assert "Zyxanta" not in written(journal_folder)


def test_of_a_library_only_level_and_place_are_kept(journal_folder: Path) -> None:
    logging.getLogger("sqlalchemy.pool").warning("the connection of %s", "Zyxanta Qorvelli")
    logging.getLogger("Zyxanta").error("Qorvelli")
    first, second = journal.entries(journal.last_lines())
    assert (first.level, first.code) == ("WARNING", journal.ELSEWHERE)
    assert first.place.startswith("sqlalchemy.pool:")
    assert second.place.startswith("unknown:")


def test_what_cannot_be_formatted_is_not_even_looked_at(
    journal_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    class Loud:
        def __str__(self) -> str:
            raise RuntimeError("Zyxanta")

    record = logging.makeLogRecord({"name": "sqlalchemy.pool", "msg": "%s %s", "args": (Loud(),)})
    handler = next(one for one in logging.getLogger().handlers if isinstance(one, journal.JournalHandler))
    handler.handle(record)
    assert len(journal.last_lines()) == 1
    assert capsys.readouterr().err == ""


def test_a_code_made_from_data_is_not_written(journal_folder: Path) -> None:
    journal.note("Zyxanta Qorvelli")
    journal.note("zyxanta.qorvelli\nprogram.started")
    assert {one.code for one in journal.entries(journal.last_lines())} == {journal.ELSEWHERE}
    assert "yxanta" not in written(journal_folder)


def test_files_stay_small_and_go_round(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (journal.FILES, journal.BYTES_A_FILE) == (5, 256 * 1024)
    monkeypatch.setattr(journal, "BYTES_A_FILE", 2000)
    journal.open_journal(tmp_path)
    try:
        for _ in range(400):
            journal.note("program.started")
        journal.note("program.ended")
        files = list((tmp_path / "logs").iterdir())
        lines = journal.last_lines()
    finally:
        journal.close_journal()
    assert sorted(path.name for path in files) == [
        "foras.log",
        *(f"foras.log.{number}" for number in range(1, 5)),
    ]
    assert all(path.stat().st_size <= 2000 for path in files)
    assert len(lines) > 100, "more than one file is read"
    assert lines[-1].endswith("program.ended")
    assert lines == sorted(lines, key=lambda line: line[:24])


def test_a_folder_that_cannot_be_written_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("a file, where the folder should be")
    journal.open_journal(tmp_path)
    try:
        journal.note("program.started")
        journal.note_fault(ValueError("Zyxanta"))
        codes = [one.code for one in journal.entries(journal.last_lines())]
    finally:
        journal.close_journal()
    assert codes == ["program.started", "program.bug"], "kept in memory, for the report"
    assert capsys.readouterr().err == ""


class _FullDisk(io.StringIO):
    def write(self, _text: str) -> int:
        raise OSError(errno.ENOSPC, "no space", "Zyxanta")


def test_a_full_disk_stops_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    handler = journal.open_journal(tmp_path)
    try:
        journal.note("program.started")
        room, handler.stream = handler.stream, _FullDisk()  # type: ignore[assignment]
        journal.note("disk.full")
        handler.stream = room
        journal.note("program.ended")
        codes = [one.code for one in journal.entries(journal.last_lines())]
    finally:
        journal.close_journal()
    assert sorted(codes) == ["disk.full", "program.ended", "program.started"]
    assert capsys.readouterr().err == ""


def test_lines_that_a_hand_wrote_are_not_handed_on(journal_folder: Path) -> None:
    journal.note("program.started")
    with (journal_folder / "logs" / "foras.log").open("ab") as stream:
        stream.write("Zyxanta Qorvelli était là\n".encode())
    assert len(journal.last_lines()) == 1
    assert journal.entries(["Zyxanta Qorvelli"]) == []


def test_the_log_of_earlier_versions_goes(tmp_path: Path) -> None:
    old = tmp_path / "foras.log"
    old.write_text("whatever a library said")
    journal.open_journal(tmp_path)
    journal.close_journal()
    assert not old.exists()


def test_closed_nothing_is_read_or_written(tmp_path: Path) -> None:
    journal.open_journal(tmp_path)
    journal.close_journal()
    journal.note("program.started")
    assert journal.last_lines() == []
    assert not (tmp_path / "logs" / "foras.log").exists()


def test_only_the_newest_lines_are_read(journal_folder: Path) -> None:
    for _ in range(30):
        journal.note("program.started")
    assert len(journal.last_lines(7)) == 7
