"""`python -m foras_desktop.tour FOLDER` runs the tour; it ends non-zero when a step does."""

from __future__ import annotations

import logging
import multiprocessing
import os
import shutil
import sys
import tempfile
import traceback
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from foras_desktop.domain.clock import FixedClock
from foras_desktop.tour.report import write_report

if TYPE_CHECKING:
    from foras_desktop.tour.driver import FailOnLog
    from foras_desktop.tour.stage import Stage
    from foras_desktop.tour.story import Scene

_NOW = datetime(2021, 11, 16, 9, 24, tzinfo=UTC)
"""Tuesday 16 November 2021, 10:24 in Morocco (decisions.md 20)."""


def run_tour(folder: Path) -> str | None:
    """Run every scene, leaving pictures, papers and the report in `folder`; what failed, or None."""
    from PySide6.QtWidgets import QApplication

    from foras_desktop.faults.hooks import Hooks
    from foras_desktop.tour.driver import Camera, FailOnLog
    from foras_desktop.tour.stage import Stage
    from foras_desktop.tour.story import STORY
    from foras_desktop.ui.language import Translators
    from foras_desktop.ui.theme import Theme

    folder.mkdir(parents=True, exist_ok=True)
    for old in [*folder.glob("*.png"), *folder.glob("*.pdf"), *folder.glob("stick/*")]:
        old.unlink()
    shutil.rmtree(folder / "data", ignore_errors=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101
    Theme.current().apply(app)
    log = FailOnLog()
    logging.getLogger().addHandler(log)
    hooks = Hooks()
    camera = Camera(folder)
    stage = Stage(folder, camera, FixedClock(_NOW), Translators(app))
    failure = _play(STORY, stage, log)
    stage.close()
    hooks.remove()
    logging.getLogger().removeHandler(log)
    shutil.rmtree(folder / "data", ignore_errors=True)
    write_report(folder, camera.taken, stage.papers, failure)
    return failure


def _play(story: Sequence[tuple[str, Scene]], stage: Stage, log: FailOnLog) -> str | None:
    for name, scene in story:
        print(f"  {name}", flush=True)
        try:
            scene(stage)
        except Exception as error:
            traceback.print_exc()
            return f"{name}: {type(error).__name__}: {error}"
        if log.messages:
            return f"{name}: {log.messages[0]}"
    return None


def main(arguments: Sequence[str]) -> int:
    multiprocessing.freeze_support()
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(arguments[0]) if arguments else Path(tempfile.mkdtemp(prefix="foras-tour-"))
    failure = run_tour(folder.resolve())
    if failure is not None:
        print(f"The tour stopped. {failure}", file=sys.stderr)
        return 1
    print(f"The tour's pictures, papers, bundles and report are in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
