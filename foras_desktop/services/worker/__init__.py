"""Long work in one spawned process, because Python's lock would freeze the window (decisions.md 8)."""

from foras_desktop.services.worker.lane import WorkerLane

__all__ = ["WorkerLane"]
