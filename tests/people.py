"""Invented people, registered through the service a counsellor uses."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from foras_desktop.domain.records import OrientationSession, Person
from foras_desktop.services import intake, sessions
from foras_desktop.services.office import Office

CONSENT = intake.GivenConsent("process", language="fr")


def register(office: Office, **given: Any) -> Person:
    """Register someone from Mali unless told otherwise."""
    fields = {"family_name": "Diarra", "given_names": "Kadidia", "nationality": "MLI", **given}
    consents = fields.pop("consents", (CONSENT,))
    person, _ = intake.register_person(office, intake.RegisterPerson(consents, **fields))
    return person


def plan(office: Office, *countries: str, **given: Any) -> OrientationSession:
    """Plan a session tomorrow at ten unless told otherwise."""
    fields = {"held_on": date(2021, 11, 17), "starts_at": time(10), "room": "Salle 2", **given}
    first, second = (*countries, None)[:2]
    session, _ = sessions.plan_session(office, sessions.PlanSession(first or "MLI", second, **fields))
    return session
