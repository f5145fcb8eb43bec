"""No file that the program leaves behind holds a name; the full form: `python -m tests.canaries`."""

from __future__ import annotations

from pathlib import Path

import pytest

from foras_desktop.domain.clock import FixedClock
from tests.canaries.desk import work_with_canaries
from tests.canaries.erased import erased_everywhere, let_go_at_another_desk, without_encryption
from tests.canaries.names import canary, files_with_canaries, found_in
from tests.conftest import NOW, Desks
from tests.people import register


def test_nothing_leaves_a_name_behind(tmp_path: Path) -> None:
    corners = work_with_canaries(tmp_path, 60)
    assert files_with_canaries([corners.given]) == [], "a workbook is packed: it is looked into below"
    found = {path.name for folder in corners.searched for path in folder.rglob("*") if path.is_file()}
    kinds = {name.rpartition(".")[2] for name in found}
    assert {"db", "foras", "foras-backup", "foras-log", "json", "log"} <= kinds
    assert files_with_canaries(corners.searched) == []


@pytest.mark.parametrize(
    "content",
    [
        canary(1).encode(),
        canary(2).upper().encode("utf-16-le"),
        canary(3).encode("utf-16-be"),
        b" ".join(canary(4)[at : at + 3].encode() for at in range(14)),
        b"\x03\x00".join(canary(5).lower()[at : at + 3].encode() for at in range(14)),
        bytes(5000) + canary(6).encode()[4:12] + bytes(5000),
    ],
)
def test_a_canary_is_found_in_every_coat(content: bytes) -> None:
    assert found_in(content)


def test_random_bytes_hold_none() -> None:
    import random

    assert found_in(random.Random(1).randbytes(4_000_000)) is None


def test_nothing_that_was_erased_is_left_in_any_file(tmp_path: Path) -> None:
    """In clear, so that nothing hides it; before the erasure the same names are found."""
    with without_encryption():
        rabat, central = erased_everywhere(tmp_path, 6)
        known = tmp_path / "known"
        desks = Desks(known, FixedClock(NOW))
        register(desks.set_up("OUJ"), family_name=canary(1))
        desks.close()
    assert files_with_canaries([known])
    assert files_with_canaries([rabat, central]) == []


def test_nothing_that_a_desk_let_go_of_is_left_in_any_of_its_files(tmp_path: Path) -> None:
    """In clear, so that nothing hides it; at the central office the same names are found."""
    with without_encryption():
        oujda, central = let_go_at_another_desk(tmp_path, 6)
    assert files_with_canaries([central])
    assert files_with_canaries([oujda]) == []
