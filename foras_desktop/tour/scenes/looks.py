"""The same pages in the dark and in Arabic; the lock."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from foras_desktop.tour.stage import Stage


def other_looks(stage: Stage) -> None:
    desk = stage.rabat
    desk.go("people", stage.people["bakary"])
    stage.camera.take_dark(desk.window, "record", "Le même dossier, en sombre")
    _speak(stage, "ar")
    desk.go("people", stage.people["bakary"])
    stage.take(desk, "record-arabic", "Le même dossier, en arabe")
    desk.go("sessions")
    stage.take(desk, "sessions-arabic", "La semaine, en arabe")
    _speak(stage, "fr")


def _speak(stage: Stage, language: str) -> None:
    workspace = stage.rabat.shell.workspace
    preferences = replace(workspace.preferences.read(), language=language, theme="light")
    workspace.preferences.write(preferences)
    workspace.preferences_changed.emit()
    stage.rabat.idle()


def lock_and_unlock(stage: Stage) -> None:
    desk = stage.rabat
    stage.clock.advance(timedelta(minutes=3))
    desk.lock()
    stage.take(desk, "unlock", "Verrouillé : la saisie est gardée")
    desk.unlock()
