"""Categories, consents, the two nationalities, rooms and hours, and who may do what."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import fields, replace
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foras_desktop import services
from foras_desktop.domain import orientation
from foras_desktop.domain.access import PERMISSIONS, Action, Actor, Permission, Role, Trust, require
from foras_desktop.domain.category import category_of, is_unaccompanied_child
from foras_desktop.domain.codes import CATEGORIES
from foras_desktop.domain.consent import missing_consents
from foras_desktop.domain.countries import ALPHA_2
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.orientation import Countries
from foras_desktop.domain.records import Consent, OrientationSession, Person
from foras_desktop.services.dispatch import SERVICES

REGISTERED = date(2021, 11, 16)
SESSION = OrientationSession(
    id="s",
    desk="RBA",
    country_1="MLI",
    held_on=date(2021, 11, 17),
    starts_at=time(10),
    ends_at=time(11),
    zone="Africa/Casablanca",
    room="Salle 2",
    counsellor="imane",
    status="planned",
)
NOW = datetime(2021, 11, 16, 9, 24, tzinfo=UTC)


def person(born: int | None, sex: str | None, alone: bool | None = False) -> Person:
    born_on = date(born, 1, 1) if born else None
    return Person(
        id="p",
        registered_on=REGISTERED,
        born_on=born_on,
        birth_precision="year",
        sex=sex,
        unaccompanied=alone,
    )


@pytest.mark.parametrize(
    ("who", "category"),
    [
        (person(1990, "man"), "man"),
        (person(1990, "woman"), "woman"),
        (person(2006, "man", alone=True), "umc_boy"),
        (person(2006, "woman", alone=True), "umc_girl"),
        (person(2010, "woman"), "accompanied_child"),
        (person(None, None), "not_recorded"),
        (person(1990, None), "not_recorded"),
        (person(1990, "man", alone=True), "man"),
    ],
)
def test_the_category_is_derived(who: Person, category: str) -> None:
    assert category_of(who) == category
    assert category in CATEGORIES


def test_a_child_alone_stays_protected_when_age_or_sex_is_not_known() -> None:
    assert is_unaccompanied_child(person(None, None, alone=True))
    assert not is_unaccompanied_child(person(1990, "man", alone=True))


def test_a_child_alone_needs_three_consents() -> None:
    child = person(2006, "man", alone=True)
    given = [Consent(id="1", kind="process", given_on=REGISTERED)]
    assert missing_consents(child, given) == ("guardian", "child")
    given.append(Consent(id="2", kind="guardian", given_on=REGISTERED))
    given.append(Consent(id="3", kind="child", given_on=REGISTERED, withdrawn_on=REGISTERED))
    assert missing_consents(child, given) == ("child",)


def test_a_third_country_has_no_place_to_be_put_in() -> None:
    assert len(fields(Countries)) == 2
    assert [field.name for field in fields(OrientationSession) if field.name.startswith("country")] == [
        "country_1",
        "country_2",
    ]


@given(st.lists(st.sampled_from(sorted(ALPHA_2)), min_size=1, max_size=8))
def test_whatever_is_added_a_session_never_has_a_third_country(codes: list[str]) -> None:
    countries = Countries(codes[0])
    for code in codes[1:]:
        try:
            countries = countries.with_added(code)
        except UserError:
            assert code not in countries
    assert len({countries.first, countries.second} - {None}) <= 2


def test_times_that_cannot_be() -> None:
    for changed, code in [
        ({"held_on": date(2021, 11, 15)}, "orientation.in_the_past"),
        ({"ends_at": time(9)}, "orientation.ends_before_start"),
        ({"starts_at": time(0, 30), "ends_at": time(23, 30)}, "orientation.too_long"),
        ({"starts_at": None}, "orientation.no_time"),
    ]:
        with pytest.raises(UserError) as refusal:
            orientation.check_time(replace(SESSION, **changed), NOW)
        assert refusal.value.code == code


def test_room_and_counsellor_are_taken_once() -> None:
    same_room = replace(
        SESSION, id="t", counsellor="hamza", room=" SALLE  2 ", starts_at=time(10, 30), ends_at=time(11, 30)
    )
    with pytest.raises(UserError, match=r"room_taken"):
        orientation.check_not_taken(same_room, [SESSION])
    same_person = replace(same_room, counsellor="imane", room="Salle 3")
    with pytest.raises(UserError, match=r"counsellor_taken"):
        orientation.check_not_taken(same_person, [SESSION])
    orientation.check_not_taken(replace(same_room, starts_at=time(11), ends_at=time(12)), [SESSION])
    orientation.check_not_taken(same_room, [replace(SESSION, status="cancelled")])


def test_every_role_by_action_is_decided_and_asked() -> None:
    for role in Role:
        actor = Actor("p", "Imane", role, "RBA")
        for action in Action:
            if action in PERMISSIONS[role]:
                require(actor, action)
            else:
                with pytest.raises(UserError, match=r"access\.refused"):
                    require(actor, action)


def test_a_permission_adds_its_actions_to_a_role_and_nothing_else() -> None:
    plain = Actor("p", "Imane", Role.COUNSELLOR, "RBA")
    for permission in Permission:
        trusted = plain.trusted(Trust(Role.COUNSELLOR, frozenset({permission})))
        gained = {action for action in Action if trusted.may(action) and not plain.may(action)}
        assert gained == PERMISSIONS[permission]


def test_trust_goes_no_further_than_it_may() -> None:
    lead, counsellor = Trust(Role.DESK_LEAD), Trust(Role.COUNSELLOR)
    assert counsellor.within(lead) == counsellor
    assert lead.within(counsellor) == counsellor
    exporting = Trust(Role.COUNSELLOR, frozenset({Permission.EXPORT}))
    assert exporting.within(counsellor) == counsellor


def test_words_of_a_newer_release_give_no_right() -> None:
    exporting = Trust(Role.COUNSELLOR, frozenset({Permission.EXPORT}))
    assert Trust.of("regional_lead", ["export"]) == Trust(Role.AUDITOR)
    assert Trust.of("counsellor", ["export", "fly"]) == exporting


def test_every_action_belongs_to_someone() -> None:
    assert set(Action) == set().union(*PERMISSIONS.values())


_BEFORE_ANYONE_IS_IN = (
    *("setting_up", "unlocking", "profiles", "baseline", "restoring", "emergency", "asking_help"),
)
"""There is no role to ask yet: a passphrase, a recovery sheet or the central office answers instead."""


_PARTS_OF_SERVICES = (
    *(
        "worker",
        "authority",
        "ways_in",
        "standing",
        "incarnation",
        "dispatch",
        "practice",
        "noting",
        "forgetting",
        "escrow",
        "trust",
        "recovery_sheet",
        "way_back",
    ),
)


def test_every_service_asks_the_table() -> None:
    """What begins with an office can be called by anyone who has one; what needs a unit of work cannot."""
    asked = set(SERVICES)
    no_services = {*_BEFORE_ANYONE_IS_IN, *_PARTS_OF_SERVICES}
    for module in pkgutil.walk_packages(services.__path__, f"{services.__name__}."):
        if no_services & set(module.name.split(".")):
            continue
        loaded = importlib.import_module(module.name)
        for name, thing in vars(loaded).items():
            begins = getattr(getattr(thing, "__code__", None), "co_varnames", ())[:1]
            if callable(thing) and begins == ("office",) and not name.startswith("_"):
                assert thing.__module__ != loaded.__name__ or hasattr(thing, "__wrapped__"), name
    assert asked
    assert all(isinstance(action, Action) for action in SERVICES.values())
