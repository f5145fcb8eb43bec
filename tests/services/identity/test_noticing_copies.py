"""A copied folder, a restored database, a missing mark: noticed at the start, and never hidden."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from foras_desktop.db import instance
from foras_desktop.db.keys.marks import MARK_FILE
from foras_desktop.domain.errors import EnvironmentFault
from foras_desktop.services.office import Office
from tests.conftest import Desks
from tests.services.identity.copies import copied, opened, put_back, quarantine


def test_a_database_opened_again_and_again_is_itself(rabat: Office, desks: Desks) -> None:
    for _ in range(3):
        rabat.close()
        rabat = opened(desks, rabat)
        assert quarantine(rabat) == ""


def test_the_mark_changes_at_each_start_and_holds_nothing_of_anyone(rabat: Office, desks: Desks) -> None:
    path = rabat.credentials.folder / MARK_FILE
    first = json.loads(path.read_text("utf-8"))
    rabat.close()
    opened(desks, rabat)
    second = json.loads(path.read_text("utf-8"))
    assert first["now"] != second["now"]
    assert set(second) == {"now", "next", "place"}


def test_a_desk_that_was_just_set_up_is_marked(desks: Desks, tmp_path: Path) -> None:
    rabat = desks.set_up("RBA")
    copy = opened(desks, rabat, copied(rabat, tmp_path / "copy"))
    assert quarantine(copy) == "copied"
    assert quarantine(opened(desks, rabat)) == ""


def test_a_copied_folder_is_noticed_and_the_one_copied_is_not(
    rabat: Office, desks: Desks, tmp_path: Path
) -> None:
    copy = opened(desks, rabat, copied(rabat, tmp_path / "copy"))
    assert quarantine(copy) == "copied"
    assert quarantine(opened(desks, rabat)) == ""


def test_a_folder_given_another_name_stays_itself(rabat: Office, desks: Desks, tmp_path: Path) -> None:
    rabat.close()
    moved = tmp_path / "moved"
    rabat.credentials.folder.rename(moved)
    assert quarantine(opened(desks, rabat, moved)) == ""


@pytest.mark.parametrize("name", ["foras.db", MARK_FILE])
def test_an_older_database_or_mark_put_back_is_noticed(
    rabat: Office, desks: Desks, tmp_path: Path, name: str
) -> None:
    old = copied(rabat, tmp_path / "old")
    opened(desks, rabat).close()
    put_back(old, rabat, name)
    assert quarantine(opened(desks, rabat)) == "copied"


def test_a_missing_mark_is_noticed(rabat: Office, desks: Desks) -> None:
    rabat.close()
    (rabat.credentials.folder / MARK_FILE).unlink()
    assert quarantine(opened(desks, rabat)) == "copied"


@pytest.mark.parametrize("writes_done", [0, 1, 2])
def test_a_crash_while_the_marks_change_is_not_taken_for_a_copy(
    rabat: Office, desks: Desks, monkeypatch: pytest.MonkeyPatch, writes_done: int
) -> None:
    """Before the file, between the file and the database, between the database and the file."""
    rabat.close()
    real_write, real_put = instance.write_mark, instance.meta.put
    steps: list[str] = []

    def counted(step: str) -> None:
        if len(steps) == writes_done:
            raise KeyboardInterrupt
        steps.append(step)

    def write_mark(*given: object) -> None:
        counted("file")
        real_write(*given)  # type: ignore[arg-type]

    def put(*given: object) -> None:
        counted("database")
        real_put(*given)  # type: ignore[arg-type]

    with monkeypatch.context() as crash:
        crash.setattr(instance, "write_mark", write_mark)
        crash.setattr(instance.meta, "put", put)
        with pytest.raises(KeyboardInterrupt):
            opened(desks, rabat)
    assert steps == ["file", "database"][:writes_done]
    again = opened(desks, rabat)
    assert quarantine(again) == ""
    again.close()
    assert quarantine(opened(desks, rabat)) == ""


def test_a_crash_while_a_copy_is_noticed_does_not_hide_it(
    rabat: Office, desks: Desks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = copied(rabat, tmp_path / "copy")

    def crash(*given: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as crashing:
        crashing.setattr(instance, "_change", crash)
        with pytest.raises(KeyboardInterrupt):
            opened(desks, rabat, copy)
    assert quarantine(opened(desks, rabat, copy)) == "copied"


def test_a_disk_that_takes_no_mark_still_opens(
    rabat: Office, desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    rabat.close()

    def full(*given: object) -> None:
        raise EnvironmentFault("disk.full")

    with monkeypatch.context() as disk:
        disk.setattr(instance, "write_mark", full)
        opened(desks, rabat).close()
    assert quarantine(opened(desks, rabat)) == ""
