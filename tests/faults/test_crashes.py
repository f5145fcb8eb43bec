"""The power goes at any statement or file call of export and import: before or after, never between."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from foras_desktop.db import oplog
from foras_desktop.sync import bundle_writer, merge
from tests.faults.crashes import Errand, crash_everywhere, export_of, import_of
from tests.faults.scene import Scene

ErrandOf = Callable[[Scene, Path], Errand]


@pytest.mark.parametrize("errand_of", [import_of, export_of], ids=["import", "export"])
def test_a_crash_leaves_what_was_before_or_what_is_after(
    scene: Scene, tmp_path: Path, errand_of: ErrandOf
) -> None:
    """The full form, every point: `python -m tests.faults crashes`."""
    assert crash_everywhere(errand_of(scene, tmp_path), every=False) > 20


# --- a broken program is caught -------------------------------------------------------------------


@contextmanager
def _written_in_place(target: Path) -> Iterator[BinaryIO]:
    with target.open("xb") as stream:
        yield stream


@contextmanager
def _renamed_unsynced(target: Path) -> Iterator[BinaryIO]:
    temporary = target.with_name(target.name + ".partial")
    with temporary.open("xb") as stream:
        yield stream
    temporary.replace(target)


_COMMITTED = oplog.committed_vector


def _one_more(connection: Any, own: str) -> Any:
    claimed = _COMMITTED(connection, own)
    return claimed.union(type(claimed)({own: [(1, claimed.contiguous(own) + 1)]}))


def _committing_before(real: Callable[..., Any]) -> Callable[..., Any]:
    def finish(self: Any) -> None:
        self._connection.exec_driver_sql("COMMIT")
        self._connection.exec_driver_sql("BEGIN IMMEDIATE")
        real(self)

    return finish


_MUTANTS: dict[str, tuple[Any, str, Any, ErrandOf, str, str]] = {
    "the bundle is written under its name": (
        bundle_writer,
        "written_whole",
        _written_in_place,
        export_of,
        "write half",
        r"bundle\.not_a_bundle",
    ),
    "the bundle is renamed before it is on disk": (
        bundle_writer,
        "written_whole",
        _renamed_unsynced,
        export_of,
        "after replace",
        r"bundle\.not_a_bundle",
    ),
    "more is acknowledged than is held": (
        oplog,
        "committed_vector",
        _one_more,
        export_of,
        "write: BEGIN",
        "claims more than its log",
    ),
    "the log is committed before the tables": (
        merge._Merge,
        "finish",
        _committing_before(merge._Merge.finish),
        import_of,
        "write: INSERT",
        "neither before nor after",
    ),
}


@pytest.mark.parametrize("name", sorted(_MUTANTS))
def test_a_program_that_leaves_halves_is_caught(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    owner, attribute, broken, errand_of, point, told = _MUTANTS[name]
    monkeypatch.setattr(owner, attribute, broken)
    with pytest.raises(AssertionError, match=told):
        crash_everywhere(errand_of(scene, tmp_path), every=False, only=point)
