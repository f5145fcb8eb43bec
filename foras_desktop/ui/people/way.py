"""A person's way as waypoints: done with its date, here, to come."""

from __future__ import annotations

from foras_desktop.services.person_page import PersonPage
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.widgets.waypoint_paint import WaypointState
from foras_desktop.ui.widgets.waypoints import Waypoint
from foras_desktop.ui.words import word


def waypoints_of(page: PersonPage, formats: Formats) -> list[Waypoint]:
    """Registration, orientation, training, departure; later steps join with the parts that bring them."""
    registered, leaves = page.person.registered_on, page.person.planned_departure
    oriented, trained = page.oriented_on, page.trained_on
    return [
        Waypoint(
            word("step", "registration"),
            formats.day_month(registered) if registered else "",
            WaypointState.DONE if oriented or trained else WaypointState.HERE,
        ),
        Waypoint(
            word("step", "orientation"),
            formats.day_month(oriented) if oriented else "",
            _reached(oriented is not None, trained is not None),
        ),
        Waypoint(
            word("step", "training"),
            formats.day_month(trained) if trained else "",
            WaypointState.HERE if trained else WaypointState.TO_COME,
        ),
        Waypoint(
            word("step", "departure"),
            formats.day_month(leaves) if leaves else "",
            WaypointState.TO_COME,
        ),
    ]


def _reached(is_reached: bool, is_passed: bool) -> WaypointState:
    """A step may be passed by: someone trained who never came to a session."""
    if not is_reached:
        return WaypointState.TO_COME
    return WaypointState.DONE if is_passed else WaypointState.HERE
