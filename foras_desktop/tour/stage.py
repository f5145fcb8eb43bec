"""What the scenes share: four computers, one stick, one fixed day, and what is left behind."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from PySide6.QtWidgets import QWidget

from foras_desktop.domain.clock import FixedClock
from foras_desktop.tour.desk import TourDesk
from foras_desktop.tour.driver import Camera, StepFailed
from foras_desktop.ui.language import Translators


class Stage:
    """`papers` are the files left beside the pictures, `people` the ids of the invented ones by name."""

    def __init__(self, folder: Path, camera: Camera, clock: FixedClock, translators: Translators) -> None:
        self.folder = folder
        self.camera = camera
        self.clock = clock
        self.translators = translators
        self.stick = folder / "stick"
        self.stick.mkdir(parents=True, exist_ok=True)
        self.papers: list[tuple[Path, str]] = []
        self.people: dict[str, str] = {}
        self.until_the_end = ExitStack()
        """What is open until the last scene has been played."""
        self._desks: dict[str, TourDesk] = {}

    def open_desk(self, name: str) -> TourDesk:
        """A computer with a window and a folder of its own."""
        desk = TourDesk(self.folder / "data" / name, self.clock, self.translators)
        self._desks[name] = desk
        return desk

    def _desk(self, name: str) -> TourDesk:
        if name not in self._desks:
            raise StepFailed(f"{name} is not set up")
        return self._desks[name]

    @property
    def rabat(self) -> TourDesk:
        return self._desk("rabat")

    @property
    def casablanca(self) -> TourDesk:
        return self._desk("casablanca")

    @property
    def oujda(self) -> TourDesk:
        return self._desk("oujda")

    @property
    def central(self) -> TourDesk:
        return self._desk("central")

    def take(self, desk: TourDesk, name: str, caption: str) -> None:
        """A picture of a desk's window."""
        self.camera.take(desk.window, name, caption)

    def keep(self, paper: Path, what: str) -> None:
        """Name a file in the report."""
        self.papers.append((paper, what))

    def close(self) -> None:
        windows: list[QWidget] = [desk.window for desk in self._desks.values()]
        for window in windows:
            window.close()
        self.until_the_end.close()
