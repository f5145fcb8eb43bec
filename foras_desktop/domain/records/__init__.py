"""The exchanged records, each a frozen dataclass; their fields' names are columns and wire names."""

from foras_desktop.domain.records.audit import AuditEntry
from foras_desktop.domain.records.consent import Consent
from foras_desktop.domain.records.decision import Decision
from foras_desktop.domain.records.information import Handout, Sheet, SheetSection
from foras_desktop.domain.records.orientation import OrientationSession, Seat
from foras_desktop.domain.records.person import Person
from foras_desktop.domain.records.protection import ErasureRequest
from foras_desktop.domain.records.reference import Desk, Phase, Setting, StaffMember, TargetCountry
from foras_desktop.domain.records.register import RegisterImport
from foras_desktop.domain.records.same_person import SamePerson
from foras_desktop.domain.records.training import (
    Certificate,
    ClosedDay,
    Enrolment,
    Module,
    TrainingCycle,
    TrainingDay,
)

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
    RegisterImport,
    Module,
    ClosedDay,
    TrainingCycle,
    Enrolment,
    TrainingDay,
    Certificate,
    AuditEntry,
    ErasureRequest,
)

__all__ = [
    "ALL_RECORDS",
    "AuditEntry",
    "Certificate",
    "ClosedDay",
    "Consent",
    "Decision",
    "Desk",
    "Enrolment",
    "ErasureRequest",
    "Handout",
    "Module",
    "OrientationSession",
    "Person",
    "Phase",
    "RegisterImport",
    "SamePerson",
    "Seat",
    "Setting",
    "Sheet",
    "SheetSection",
    "StaffMember",
    "TargetCountry",
    "TrainingCycle",
    "TrainingDay",
]
