"""Practice data: invented people and a week of sessions, made through the services a counsellor uses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import OrientationSession, Person
from foras_desktop.domain.wall_time import MOROCCO, local_now
from foras_desktop.services import information, intake, seats, sessions
from foras_desktop.services.closed_days import read_closed_days
from foras_desktop.services.office import Office

_OPENING = time(8, 30)
_SATURDAY = 5
_LONGEST_LOOK = timedelta(days=40)


@dataclass(frozen=True)
class _Invented:
    """Someone who does not exist."""

    family_name: str
    given_names: str
    arabic_name: str
    sex: str
    born: int
    country: str
    languages: tuple[str, ...]
    leaves_in: int | None


_PEOPLE = (
    _Invented("Diarra", "Kadidia", "كاديديا ديارا", "woman", 1992, "MLI", ("bm", "fr"), 28),
    _Invented("Berthé", "Yacouba", "ياكوبا بيرتي", "man", 1988, "MLI", ("bm",), 5),
    _Invented("Togola", "Drissa", "دريسا توغولا", "man", 1995, "MLI", ("bm", "fr"), 13),
    _Invented("Dabo", "Hawa", "حوا دابو", "woman", 1999, "MLI", ("snk", "fr"), 20),
    _Invented("Sow", "Mariama Bailo", "مرياما بايلو سو", "woman", 1990, "GIN", ("ff", "fr"), 10),
    _Invented("Soumah", "Fodé", "فودي سوماه", "man", 1985, "GIN", ("sus", "fr"), 17),
    _Invented("Diabaté", "Ansoumane", "أنسومان دياباتي", "man", 1997, "GIN", ("man", "fr"), 7),
    _Invented("Ndiaye", "Awa", "أوا ندياي", "woman", 1994, "SEN", ("wo", "fr"), 16),
    _Invented("Kouadio", "Amenan", "أمينان كواديو", "woman", 1991, "CIV", ("fr",), 21),
    _Invented("Lawson", "Afi", "أفي لاوسون", "woman", 2000, "TGO", ("ee", "fr"), 25),
    _Invented("Ekambi", "Thierry", "تييري إيكامبي", "man", 1986, "CMR", ("fr", "en"), 17),
    _Invented("Ilunga", "Patrick", "باتريك إيلونغا", "man", 1993, "COD", ("ln", "fr"), None),
)


def fill_with_practice_data(office: Office) -> None:
    """People registered yesterday, sessions from this morning on; only ever in a practice database."""
    if not office.credentials.practice:
        raise UserError("access.refused", action="practice")
    clock, now = office.clock, local_now(office.clock)
    try:
        yesterday = now.date() - timedelta(days=1)
        office.clock = FixedClock(_at(yesterday, _OPENING))
        people = [_register(office, one, now.date()) for one in _PEOPLE]
        first = _plan(office, now.date(), time(9), ("MLI", "GIN"))
        for person in people[:5]:
            if person.country_of_return in first.countries:
                seats.book_seat(office, seats.BookSeat(first.id, person.id))
        _plan_the_week(office, now.date())
    finally:
        office.clock = clock
    _hand_out_one(office, people[0])


def _at(day: date, wall: time) -> datetime:
    return datetime.combine(day, wall, MOROCCO)


def _register(office: Office, one: _Invented, today: date) -> Person:
    consent = intake.GivenConsent("process", language=one.languages[0])
    order = intake.RegisterPerson(
        consents=(consent,),
        family_name=one.family_name,
        given_names=one.given_names,
        arabic_name=one.arabic_name,
        sex=one.sex,
        born_on=date(one.born, 1, 1),
        birth_precision="year",
        nationality=one.country,
        languages=one.languages,
        planned_departure=None if one.leaves_in is None else today + timedelta(days=one.leaves_in),
        referral="entraide_nationale",
    )
    return intake.register_person(office, order)[0]


def _plan(office: Office, day: date, start: time, countries: tuple[str, ...]) -> OrientationSession:
    first, second = (*countries, None)[:2]
    order = sessions.PlanSession(
        country_1=first or "", country_2=second, held_on=day, starts_at=start, room="Salle 2", language="fr"
    )
    return sessions.plan_session(office, order)[0]


def _plan_the_week(office: Office, today: date) -> None:
    """One session each on the next working days, for other countries each."""
    pairs = (("CIV",), ("MLI", "GIN"), ("SEN",), ("TGO", "BFA"), ("CMR", "COD"))
    closed = read_closed_days(office, today, today + _LONGEST_LOOK, "fr")
    day = today
    for countries in pairs:
        day += timedelta(days=1)
        while day.weekday() >= _SATURDAY or day in closed:
            day += timedelta(days=1)
        _plan(office, day, time(10), countries)


def _hand_out_one(office: Office, person: Person) -> None:
    for view in information.read_sheets(office):
        if view.sheet.country == person.country_of_return:
            order = information.HandOut(view.sheet.id, "fr", "registration", person.id)
            information.hand_out(office, order)
