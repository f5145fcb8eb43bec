"""What colleagues are trusted with: a desk asks for a role, the central office countersigns it or not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from foras_desktop.db.changes import Changes
from foras_desktop.db.keys.keyfile import KeyFile
from foras_desktop.db.keys.profile import KEY_FILE
from foras_desktop.db.keys.slots import Slot
from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action, Role, Trust
from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.codes import CENTRAL_DESK
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import StaffMember
from foras_desktop.domain.wall_time import today
from foras_desktop.services import authority
from foras_desktop.services.dispatch import command, errand, query
from foras_desktop.services.noting import note
from foras_desktop.services.office import Office
from foras_desktop.services.trust import trust_in, word_on
from foras_desktop.services.ways_in import open_own
from foras_desktop.sync.state import known_directory
from foras_desktop.sync.vouchers import Voucher


@dataclass(frozen=True)
class Colleague:
    """Somebody with access, at whichever desk.

    `trust` is what they may do now, `asked` what their desk wants instead, until the central office has
    answered; `countersigned` is whether it ever has. `ends` is whether their desk took their way in away,
    which other computers may not know yet; `ended` that the root key says so. `here` is whether they can
    unlock this computer.
    """

    person_id: str
    name: str
    desk: str
    trust: Trust
    asked: Trust | None = None
    countersigned: bool = False
    ends: bool = False
    ended: bool = False
    here: bool = True

    @property
    def waits(self) -> bool:
        """Whether the central office has something to say."""
        return not self.ended and (self.asked is not None or self.ends)


# --- who there is ---------------------------------------------------------------------------------


@query(Action.READ_SETTINGS)
def colleagues_here(view: ReadView, office: Office) -> tuple[Colleague, ...]:
    """Who can unlock this computer's database, in the order in which they came."""
    words = _words(view)
    return tuple(_colleague(view, office.desk, slot, words) for slot in _keys(office).people())


@query(Action.VOUCH)
def colleagues_everywhere(view: ReadView, office: Office) -> tuple[Colleague, ...]:
    """Everyone whom the desks have told of: first who waits for a word, then by desk and name.

    Whoever left, and of whom that was said everywhere, is not among them.
    """
    slots = {slot.id: slot for slot in _keys(office).people()}
    listed = (one for one in _everyone(view, slots) if not one.ended)
    return tuple(sorted(listed, key=lambda one: (not one.waits, one.desk, one.name, one.person_id)))


def waiting_for_a_word(view: ReadView) -> list[Colleague]:
    """Those for whom a desk asks something of the central office."""
    return [one for one in _everyone(view, {}) if one.waits]


def _everyone(view: ReadView, slots: Mapping[str, Slot]) -> list[Colleague]:
    words = _words(view)
    known = {one.id: one for one in view.records.where(StaffMember)}
    met = {one.subject: _met(one) for one in (words or {}).values()}
    everyone = [one for one in {**met, **known}.values() if one is not None]
    return [_colleague(view, one.desk or "", slots.get(one.id), words, one) for one in everyone]


@query(Action.READ_SETTINGS)
def my_trust(view: ReadView, office: Office) -> Trust | None:
    """What the actor is to be trusted with by now, which a bundle may have changed; None if access ended."""
    word = word_on(view, office.actor.person_id)
    if word is not None and word.ended:
        return None
    return trust_in(_keys(office).person(office.actor.person_id), word)


def _words(view: ReadView) -> Mapping[str, Voucher] | None:
    """The newest word on everybody; None before this desk has met the central office."""
    directory = known_directory(view.connection)
    return {one.subject: one for one in directory.people()} if directory else None


def _colleague(
    view: ReadView,
    desk: str,
    slot: Slot | None,
    words: Mapping[str, Voucher] | None,
    staff: StaffMember | None = None,
) -> Colleague:
    person_id = slot.id if slot else staff.id if staff else ""
    staff = staff or view.records.find(StaffMember, person_id)
    word = words.get(person_id) if words is not None else None
    wanted = _wanted(staff) or (slot.trust if slot else Trust(Role.AUDITOR))
    vouched = authority.trust_of(word) if word else wanted
    return Colleague(
        person_id=person_id,
        name=(staff.name if staff else None) or (slot.name if slot else ""),
        desk=desk,
        trust=trust_in(slot, word) if slot else vouched,
        asked=wanted if words is not None and (word is None or wanted != vouched) else None,
        countersigned=word is not None,
        ends=staff is not None and staff.left_on is not None,
        ended=word is not None and word.ended,
        here=slot is not None,
    )


def _wanted(staff: StaffMember | None) -> Trust | None:
    return Trust.of(staff.role, staff.trusted_with or ()) if staff is not None and staff.role else None


def _keys(office: Office) -> KeyFile:
    return KeyFile.read(office.credentials.folder / KEY_FILE)


# --- a desk asks ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class ChangeTrust:
    """What a colleague is to be trusted with from now on."""

    person_id: str
    trust: Trust
    own_passphrase: str = field(repr=False)


@errand(Action.GIVE_ACCESS)
def change_trust(office: Office, order: ChangeTrust) -> tuple[bool, Changes]:
    """Change a colleague's role and permissions; whether that holds at once.

    Before a desk has met the central office everything does; afterwards what takes rights away. What gives
    some waits until the central office has countersigned it. The central office's own word holds at once, and
    reaches the desk with the next bundle. UserError `access.not_oneself`, `access.refused`,
    `access.unknown_person`, `access.wrong_passphrase`.
    """
    keys, opened = open_own(office, order.own_passphrase)
    if order.person_id == office.actor.person_id:
        raise UserError("access.not_oneself")
    with office.unit_of_work() as work:
        staff, word = _known(work, office, order.person_id)
        if order.trust.role is Role.COORDINATOR and staff.desk != CENTRAL_DESK:
            raise UserError("access.refused", action=Action.GIVE_ACCESS.value)
        slot = next((one for one in keys.people() if one.id == staff.id), None)
        _write(work, staff.id, _stored(order.trust))
        note(work, office, AuditKind.TRUST_CHANGED, about=("staff", staff.id), detail=order.trust.role.value)
        if office.credentials.root_seed is not None:
            authority.vouch_for_person(
                work, office, staff.id, staff.name or "", order.trust, staff.desk or ""
            )
            word = word_on(work, staff.id)
        work.touched("access")
        changes = work.commit()
    holds = word is None or order.trust.actions <= authority.trust_of(word).actions
    if slot is not None and holds:
        heard = word.number if word is not None else 0
        keys.trusting(opened, slot.id, order.trust, heard).write(office.credentials.folder / KEY_FILE)
    return holds, changes


def _known(work: UnitOfWork, office: Office, person_id: str) -> tuple[StaffMember, Voucher | None]:
    """A colleague of this desk, of any desk at the central office, with what the root key says of them."""
    word = word_on(work, person_id)
    staff = work.records.find(StaffMember, person_id) or _met(word)
    if staff is None or (word is not None and word.ended):
        raise UserError("access.unknown_person")
    if staff.desk != office.desk and office.credentials.root_seed is None:
        raise UserError("access.unknown_person")
    return staff, word


def _met(word: Voucher | None) -> StaffMember | None:
    """Whoever a desk named in its letter, and of whom no record came yet."""
    return StaffMember(word.subject, word.desk, word.name, word.role) if word is not None else None


def _write(work: UnitOfWork, person_id: str, values: dict[str, object]) -> None:
    """What is wanted of somebody, once their desk's record of them is here."""
    if work.records.find(StaffMember, person_id) is not None:
        work.records.change(StaffMember, person_id, values)


def _stored(trust: Trust) -> dict[str, object]:
    return {"role": trust.role.value, "trusted_with": trust.words or None}


# --- the central office answers -------------------------------------------------------------------


@command(Action.VOUCH)
def countersign(work: UnitOfWork, office: Office, person_id: str) -> Colleague:
    """Vouch for what a desk wants of somebody, or end their access everywhere where it said that they left.

    UserError `access.unknown_person` where nothing waits for a word, `access.refused` for a desk that wants
    a coordinator.
    """
    waiting = _waiting(work, person_id)
    if waiting.ends:
        word = _said(work, office, waiting)
        authority.end_access(work, office, word)
        note(work, office, AuditKind.ACCESS_REMOVED, about=("staff", person_id))
    elif waiting.asked is not None:
        if waiting.asked.role is Role.COORDINATOR:  # the central office makes its own, and vouches at once
            raise UserError("access.refused", action=Action.VOUCH.value)
        authority.vouch_for_person(work, office, person_id, waiting.name, waiting.asked, waiting.desk)
        note(
            work,
            office,
            AuditKind.TRUST_CHANGED,
            about=("staff", person_id),
            detail=waiting.asked.role.value,
        )
    work.touched("access")
    return waiting


@dataclass(frozen=True)
class EndAccess:
    """Somebody of any desk is to be trusted with nothing any more."""

    person_id: str
    own_passphrase: str = field(repr=False)


@errand(Action.VOUCH)
def end_access(office: Office, order: EndAccess) -> tuple[None, Changes]:
    """End somebody's access at every computer, each from the next bundle on.

    What they know by heart still opens a computer that hears of nothing: its lead takes their way in away.
    UserError `access.not_oneself`, `access.unknown_person`, `access.wrong_passphrase`.
    """
    open_own(office, order.own_passphrase)
    if order.person_id == office.actor.person_id:
        raise UserError("access.not_oneself")
    with office.unit_of_work() as work:
        staff, _ = _known(work, office, order.person_id)
        known = _colleague(work, staff.desk or "", None, _words(work), staff)
        say_left(work, office, staff.id, _said(work, office, known))
        return None, work.commit()


def say_left(work: UnitOfWork, office: Office, person_id: str, word: Voucher | None) -> None:
    """Note that somebody's way in goes; with the root key's `word` on them, everywhere."""
    if word is not None:
        authority.end_access(work, office, word)
    _write(work, person_id, {"left_on": today(office.clock)})
    note(work, office, AuditKind.ACCESS_REMOVED, about=("staff", person_id))
    work.touched("access")


@command(Action.VOUCH)
def decline(work: UnitOfWork, office: Office, person_id: str) -> Colleague:
    """Leave somebody what the root key said of them; whoever it never spoke of has no access any more.

    UserError `access.unknown_person` where nothing waits for a word.
    """
    waiting = _waiting(work, person_id)
    word = word_on(work, person_id)
    if word is None:
        authority.end_access(work, office, _said(work, office, waiting))
        work.records.change(StaffMember, person_id, {"left_on": today(office.clock)})
    else:
        kept = authority.trust_of(word)
        authority.vouch_for_person(work, office, person_id, waiting.name, kept, waiting.desk)
        work.records.change(StaffMember, person_id, {**_stored(kept), "left_on": None})
    note(work, office, AuditKind.TRUST_DECLINED, about=("staff", person_id))
    work.touched("access")
    return waiting


def _waiting(work: UnitOfWork, person_id: str) -> Colleague:
    staff = work.records.find(StaffMember, person_id)
    if staff is None:
        raise UserError("access.unknown_person")
    found = _colleague(work, staff.desk or "", None, _words(work), staff)
    if not found.waits:
        raise UserError("access.unknown_person")
    return found


def _said(work: UnitOfWork, office: Office, colleague: Colleague) -> Voucher:
    """The word on somebody; one that trusts them with reading only is said first where there was none."""
    word = word_on(work, colleague.person_id)
    if word is None:
        reading = Trust(Role.AUDITOR)
        authority.vouch_for_person(work, office, colleague.person_id, colleague.name, reading, colleague.desk)
        word = word_on(work, colleague.person_id)
    if word is None:
        raise UserError("exchange.not_introduced")
    return word
