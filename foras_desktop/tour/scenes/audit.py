"""The desk lead looks at what was noted, and compares it with what was signed."""

from __future__ import annotations

from typing import cast

from foras_desktop.tour.driver import StepFailed, click, settle, wait_for
from foras_desktop.tour.stage import Stage
from foras_desktop.ui.settings.page import SettingsPage


def look_at_the_trail(stage: Stage) -> None:
    """Unlocking, going past rules, certificates that left: all of it is there, and as it was signed."""
    desk = stage.rabat
    page = cast("SettingsPage", desk.go("settings", "audit"))
    section = page.audit
    if section is None:
        raise StepFailed("the desk lead has no audit trail")
    wait_for("the entries are shown", lambda: section.view.entries.rowCount() > 0)
    click(section.view.compare)
    wait_for("the comparison ended", section.view.compare.isEnabled)
    if not section.view.outcome.good.isVisible():
        raise StepFailed("the audit trail is not as it was signed")
    desk.idle()
    settle()
    stage.take(desk, "audit", "La piste d’audit, comparée avec ce qui a été signé")
    page.view.tabs.set_value("general")
