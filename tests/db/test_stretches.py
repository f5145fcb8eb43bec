"""What is here without a gap is counted from the batches' headers, and kept with them."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, create_engine, text

from foras_desktop.db import oplog, rebuild, stretches
from foras_desktop.db.oplog import BatchRow
from foras_desktop.db.tables import METADATA
from foras_desktop.services import maintenance
from foras_desktop.services.office import Office
from foras_desktop.sync.core.vector import merge_ranges
from tests.people import register


def header(replica: str, first: int, last: int) -> BatchRow:
    return BatchRow(replica, first, last, 2, "", f"{replica}:{last}", "")


@st.composite
def batches(draw: st.DrawFn) -> list[BatchRow]:
    """The batches of two replicas, some lost, in any order."""
    found = []
    for replica in ("A", "B"):
        ends = sorted(draw(st.sets(st.integers(1, 40), max_size=8)))
        found += [header(replica, before + 1, end) for before, end in pairwise([0, *ends])]
    kept = [one for one in found if draw(st.integers(0, 3))]
    return draw(st.permutations(kept))


def connected() -> Connection:
    engine = create_engine("sqlite://")
    METADATA.create_all(engine)
    return engine.connect()


def given_by(rows: list[BatchRow]) -> dict[str, list[tuple[int, int]]]:
    replicas = sorted({row.replica for row in rows})
    return {
        one: list(merge_ranges((row.first_seq, row.last_seq) for row in rows if row.replica == one))
        for one in replicas
    }


@given(batches(), st.integers(0, 40))
def test_they_are_what_the_batches_give_in_any_order(rows: list[BatchRow], after: int) -> None:
    with connected() as connection:
        for row in rows:
            oplog.add_batch(connection, row)
        assert stretches.read(connection) == given_by(rows)
        assert stretches.differences(connection) == []
        whole = {one: ranges[0][1] for one, ranges in given_by(rows).items() if ranges[0][0] == 1}
        assert oplog.tips(connection) == {one: (last, f"{one}:{last}") for one, last in whole.items()}
        oplog.forget_headers(connection, "A", after)
        left = [row for row in rows if row.replica != "A" or row.last_seq <= after]
        assert stretches.read(connection) == given_by(left)


def test_a_header_that_was_taken_out_by_hand_is_noticed_and_mended(rabat: Office) -> None:
    register(rabat)
    with rabat.database.writing() as connection:
        oplog.add_batch(connection, header("A", 1, 3))
        oplog.add_batch(connection, header("A", 4, 9))
        connection.execute(text("DELETE FROM batch WHERE replica = 'A' AND first_seq = 1"))
        assert stretches.differences(connection) == ["A"]
    assert ("stretch", "A") in maintenance.check_database(rabat)[0].differing
    maintenance.rebuild_tables(rabat)
    with rabat.database.reading() as connection:
        assert stretches.read(connection)["A"] == [(4, 9)]
        assert stretches.differences(connection) == []
        assert rebuild.differences(connection) == []
