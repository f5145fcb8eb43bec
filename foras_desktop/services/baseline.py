"""Gives a desk's database the releases' catalogue that it lacks (`db.baseline`)."""

from __future__ import annotations

from foras_desktop.db import baseline
from foras_desktop.db.unit_of_work import UnitOfWork
from foras_desktop.services.office import Office


def load_baseline(work: UnitOfWork) -> None:
    """Put what is missing of the catalogue into the database."""
    with work.without_capture():
        landing = baseline.land_missing(work.connection, work.clock.now())
    work.landed(landing)


def complete_baseline(office: Office) -> None:
    """Give a database of an earlier release what the later ones added; most have everything."""
    with office.read_view() as view:
        if not baseline.missing(view.connection):
            return
    with office.unit_of_work() as work:
        load_baseline(work)
        work.commit()
