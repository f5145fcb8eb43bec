"""Who may do what: one table, role or permission by action, asked in one place by every service."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from foras_desktop.domain.errors import UserError


class Role(Enum):
    """What a person with access is trusted with (domain.md, "Who and where")."""

    COUNSELLOR = "counsellor"
    DESK_LEAD = "desk_lead"
    COORDINATOR = "coordinator"
    AUDITOR = "auditor"


class Permission(Enum):
    """What a person may be trusted with besides their role, each by itself."""

    CHILD_PROTECTION = "child_protection"
    EXPORT = "export"


class Action(Enum):
    """What a service does, as the permission table knows it."""

    READ_PEOPLE = "read_people"
    REGISTER_PERSON = "register_person"
    CHANGE_PERSON = "change_person"
    RECORD_CONSENT = "record_consent"
    READ_SEALED = "read_sealed"
    KEEP_DRAFT = "keep_draft"
    READ_SESSIONS = "read_sessions"
    PLAN_SESSION = "plan_session"
    BOOK_SEAT = "book_seat"
    OVERRIDE_CAPACITY = "override_capacity"
    RECORD_ATTENDANCE = "record_attendance"
    READ_INFORMATION = "read_information"
    HAND_OUT = "hand_out"
    EDIT_INFORMATION = "edit_information"
    PUBLISH_INFORMATION = "publish_information"
    EXCHANGE = "exchange"
    READ_EXCHANGE = "read_exchange"
    INTRODUCE = "introduce"
    ADMIT = "admit"
    READ_SETTINGS = "read_settings"
    GIVE_ACCESS = "give_access"
    REBUILD = "rebuild"
    UNDO = "undo"
    SETTLE = "settle"
    IMPORT_REGISTER = "import_register"
    READ_TRAINING = "read_training"
    PLAN_TRAINING = "plan_training"
    ENROL = "enrol"
    MARK_TRAINING = "mark_training"
    OVERRIDE_TRAINING = "override_training"
    CORRECT_CALENDAR = "correct_calendar"
    ISSUE_CERTIFICATE = "issue_certificate"
    REVOKE_CERTIFICATE = "revoke_certificate"
    BACK_UP = "back_up"
    SET_BACKUP_PLACE = "set_backup_place"
    CHECK_DATABASE = "check_database"
    CHANGE_OWN_ACCESS = "change_own_access"
    READ_AUDIT = "read_audit"
    EXPORT_ABOUT_PERSON = "export_about_person"
    ASK_ERASURE = "ask_erasure"
    LET_GO = "let_go"
    EXPORT_RESEARCH = "export_research"
    ERASE = "erase"
    CHOOSE_HOLDERS = "choose_holders"
    READ_CHILD_SEALED = "read_child_sealed"
    VOUCH = "vouch"


_READING = {
    Action.READ_PEOPLE,
    Action.READ_SESSIONS,
    Action.READ_INFORMATION,
    Action.READ_EXCHANGE,
    Action.READ_SETTINGS,
    Action.READ_TRAINING,
    Action.BACK_UP,
    Action.CHECK_DATABASE,
    Action.CHANGE_OWN_ACCESS,
}
_COUNSELLING = _READING | {
    Action.REGISTER_PERSON,
    Action.CHANGE_PERSON,
    Action.RECORD_CONSENT,
    Action.READ_SEALED,
    Action.KEEP_DRAFT,
    Action.PLAN_SESSION,
    Action.BOOK_SEAT,
    Action.RECORD_ATTENDANCE,
    Action.HAND_OUT,
    Action.EXCHANGE,
    Action.UNDO,
    Action.SETTLE,
    Action.PLAN_TRAINING,
    Action.ENROL,
    Action.MARK_TRAINING,
    Action.ISSUE_CERTIFICATE,
    Action.ASK_ERASURE,
    Action.LET_GO,
}
_CHILD_PROTECTION = {Action.READ_CHILD_SEALED}
_EXPORT = {Action.EXPORT_ABOUT_PERSON, Action.EXPORT_RESEARCH}
_LEADING = (
    _COUNSELLING
    | _CHILD_PROTECTION
    | {
        Action.OVERRIDE_CAPACITY,
        Action.INTRODUCE,
        Action.GIVE_ACCESS,
        Action.REBUILD,
        Action.IMPORT_REGISTER,
        Action.OVERRIDE_TRAINING,
        Action.CORRECT_CALENDAR,
        Action.REVOKE_CERTIFICATE,
        Action.SET_BACKUP_PLACE,
        Action.READ_AUDIT,
        Action.EXPORT_ABOUT_PERSON,
        Action.CHOOSE_HOLDERS,
    }
)

PERMISSIONS: dict[Role | Permission, frozenset[Action]] = {
    Role.COUNSELLOR: frozenset(_COUNSELLING),
    Role.DESK_LEAD: frozenset(_LEADING),
    Role.COORDINATOR: frozenset(
        _LEADING
        | _EXPORT
        | {
            Action.ADMIT,
            Action.VOUCH,
            Action.EDIT_INFORMATION,
            Action.PUBLISH_INFORMATION,
            Action.ERASE,
        }
    ),
    Role.AUDITOR: frozenset(_READING | {Action.READ_AUDIT}),
    Permission.CHILD_PROTECTION: frozenset(_CHILD_PROTECTION),
    Permission.EXPORT: frozenset(_EXPORT),
}


@dataclass(frozen=True)
class Trust:
    """What one person is trusted with: a role, and permissions besides it."""

    role: Role
    permissions: frozenset[Permission] = frozenset()

    @property
    def actions(self) -> frozenset[Action]:
        return PERMISSIONS[self.role].union(*(PERMISSIONS[one] for one in self.permissions))

    @property
    def words(self) -> tuple[str, ...]:
        """The permissions as they are stored and signed."""
        return tuple(sorted(one.value for one in self.permissions))

    def within(self, other: Trust) -> Trust:
        """Itself where it goes no further than the other, else the other."""
        return self if self.actions <= other.actions else other

    @classmethod
    def of(cls, role: str, permissions: Iterable[str]) -> Trust:
        """From stored words; a role of a newer release reads only, a permission of one gives nothing."""
        known = {one.value: one for one in Permission}
        given = frozenset(known[word] for word in permissions if word in known)
        return cls(Role(role), given) if role in {one.value for one in Role} else cls(Role.AUDITOR)


@dataclass(frozen=True)
class Actor:
    """Who acts, in which role, at which desk."""

    person_id: str
    name: str
    role: Role
    desk: str
    permissions: frozenset[Permission] = frozenset()

    @property
    def trust(self) -> Trust:
        return Trust(self.role, self.permissions)

    def may(self, action: Action) -> bool:
        return action in self.trust.actions

    def trusted(self, trust: Trust) -> Actor:
        """The same person, trusted with this."""
        return replace(self, role=trust.role, permissions=trust.permissions)


def require(actor: Actor, action: Action) -> None:
    """Refuse (UserError `access.refused`) what the actor's role is not trusted with."""
    if not actor.may(action):
        raise UserError("access.refused", action=action.value)
