"""The report: versions, sizes, counts and places, and what a disk has left, no finer than it matters."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from foras_desktop.config import VERSION
from foras_desktop.faults import journal
from foras_desktop.faults.fault import Caught, Fault, Link
from foras_desktop.faults.report import (
    DatabaseFacts,
    Screen,
    WindowFacts,
    free_space,
    free_space_class,
    report_name,
    report_text,
)

_NOW = datetime(2021, 11, 16, 9, 24, tzinfo=UTC)
_WINDOW = WindowFacts("fr", "dark", "6.11.3", Screen(1366, 768, 1.25))
_FACTS = DatabaseFacts("0003", 7_500_000, 1240, {"person": 12, "seat": 3}, date(2021, 11, 2), practice=False)
_FAULT = Fault((Link("ValueError", ("ui.tasks:95:Tasks._deliver",)), Link("KeyError", ())))


def test_it_tells_versions_sizes_counts_and_places(journal_folder: Path) -> None:
    journal.note("program.started")
    text = report_text(_NOW, _WINDOW, journal_folder, _FACTS, (Caught(_FAULT, 3),))
    for expected in (
        f"FORAS Desktop: {VERSION}",
        "Written on: 2021-11-16",
        "Screen: 1366 x 768, scale 1.25",
        "Language: fr",
        "Look: dark",
        "Revision: 0003",
        "Size: 7 MB",
        "Last exchange: 2021-11-02",
        "Operations: 1240",
        "  person: 12",
        "ValueError (3 x)",
        "    at ui.tasks line 95, Tasks._deliver",
        "  after KeyError",
        "SQLAlchemy: ",
        "program.started",
    ):
        assert expected in text


def test_it_comes_about_without_a_database_a_screen_or_a_journal(tmp_path: Path) -> None:
    text = report_text(_NOW, WindowFacts("ar", "system", "6", None), tmp_path / "gone")
    assert "[Database]\nNot open\n" in text
    assert "Screen: unknown" in text
    assert "Free on the disk: unknown" in text
    assert "[Faults]\nNone was shown\n" in text
    assert text.endswith("[Journal]\nnothing\n")


def test_it_names_no_folder_and_no_computer(journal_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.release", lambda: "6.1.0-zyxanta-laptop")
    text = report_text(_NOW, _WINDOW, journal_folder, _FACTS)
    assert str(journal_folder) not in text
    assert "zyxanta" not in text
    assert "6.1.0" in text


@pytest.mark.parametrize(
    ("megabytes", "words"),
    [(3, "less than 100 MB"), (500, "100 MB to 1 GB"), (5000, "1 GB to 10 GB"), (90_000, "more than 10 GB")],
)
def test_free_space_is_told_in_classes(megabytes: int, words: str) -> None:
    assert free_space_class(megabytes * 1024 * 1024) == words


def test_free_space_of_no_disk(tmp_path: Path) -> None:
    assert free_space(tmp_path / "gone") is None
    assert free_space(tmp_path)


def test_its_name_holds_the_day_alone() -> None:
    assert report_name(date(2021, 11, 16)) == "foras-report-2021-11-16.txt"
