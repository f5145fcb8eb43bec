"""Long work runs in a process of its own, tells its progress, stops when asked and passes troubles on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from foras_desktop.domain.errors import UserError
from foras_desktop.services import exchange
from foras_desktop.services.office import Office
from foras_desktop.services.worker import WorkerLane
from foras_desktop.services.worker.lane import WorkerError
from foras_desktop.sync.progress import Cancelled
from tests.people import register


@pytest.fixture
def lane(met: tuple[Office, Office]) -> Iterator[WorkerLane]:
    lane = WorkerLane(met[0])
    yield lane
    lane.close()


def test_a_bundle_is_written_with_progress(
    lane: WorkerLane, met: tuple[Office, Office], tmp_path: Path
) -> None:
    register(met[0])
    steps: list[tuple[int, int]] = []
    written, changes = lane.run(
        "write_stick", exchange.WriteStick(tmp_path), lambda done, total: steps.append((done, total))
    )
    assert written.path.exists()
    assert steps[-1][0] == steps[-1][1] > 0
    assert changes.touches("exchange")


def test_a_refusal_crosses_the_pipe_with_its_code(lane: WorkerLane, tmp_path: Path) -> None:
    junk = tmp_path / "holiday.foras"
    junk.write_bytes(b"not a bundle at all")
    with pytest.raises(UserError) as refusal:
        lane.run("read_stick", exchange.ReadStick(junk))
    assert refusal.value.code == "bundle.not_a_bundle"


def test_cancel_stops_the_work_and_leaves_nothing(
    lane: WorkerLane, met: tuple[Office, Office], tmp_path: Path
) -> None:
    for number in range(8):
        register(met[0], given_names=f"Awa {number}")
        exchange.write_stick(met[0], exchange.WriteStick(met[0].credentials.folder))
    for _ in range(20):  # the work may end before the word arrives; then it is done, and asked again
        try:
            lane.run("write_stick", exchange.WriteStick(tmp_path), lambda done, total: lane.cancel())
        except Cancelled:
            break
    else:
        pytest.fail("never cancelled")
    assert not list(tmp_path.glob("*.partial"))


def test_the_lane_works_again_after_its_process_died(lane: WorkerLane) -> None:
    lane.run("check", None)
    lane._process.kill()
    lane._process.join()
    result, _ = lane.run("check", None)
    assert result.differing == ()


def test_a_bug_crosses_the_pipe_as_classes_and_places(lane: WorkerLane) -> None:
    with pytest.raises(WorkerError) as caught:
        lane.run("Zyxanta Qorvelli", None)
    assert "Zyxanta" not in str(caught.value)
    (link,) = caught.value.fault.links
    assert link.kind == "KeyError"
    assert link.places[0].startswith("services.worker.process:")
    result, _ = lane.run("check", None)
    assert result.differing == ()


def test_a_database_that_does_not_open_is_told(met: tuple[Office, Office]) -> None:
    lane = WorkerLane(met[0])
    met[0].credentials = replace(met[0].credentials, database_key=b"short")
    try:
        with pytest.raises(WorkerError) as caught:
            lane.run("check", None)
    finally:
        lane.close()
    assert [link.kind for link in caught.value.fault.links] == ["ValueError"]
