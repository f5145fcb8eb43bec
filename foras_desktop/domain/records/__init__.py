"""The exchanged records, each a frozen dataclass; their fields' names are columns and wire names."""

from foras_desktop.domain.records.consent import Consent
from foras_desktop.domain.records.decision import Decision
from foras_desktop.domain.records.information import Handout, Sheet, SheetSection
from foras_desktop.domain.records.orientation import OrientationSession, Seat
from foras_desktop.domain.records.person import Person
from foras_desktop.domain.records.reference import Desk, Phase, Setting, StaffMember, TargetCountry
from foras_desktop.domain.records.same_person import SamePerson

ALL_RECORDS = (
    Desk,
    TargetCountry,
    Phase,
    Setting,
    StaffMember,
    Person,
    Consent,
    OrientationSession,
    Seat,
    Sheet,
    SheetSection,
    Handout,
    Decision,
    SamePerson,
)

__all__ = [
    "ALL_RECORDS",
    "Consent",
    "Decision",
    "Desk",
    "Handout",
    "OrientationSession",
    "Person",
    "Phase",
    "SamePerson",
    "Seat",
    "Setting",
    "Sheet",
    "SheetSection",
    "StaffMember",
    "TargetCountry",
]
