"""What is said of entries of the audit trail, in the window and on the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from foras_desktop.domain.records import Certificate, Person
from foras_desktop.domain.views import AuditPage, AuditRow
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.words import word

translate = QCoreApplication.translate

_NAMES: Mapping[str, Any] = {
    "unlocked": QT_TRANSLATE_NOOP("Audit", "Unlocking"),
    "recovered": QT_TRANSLATE_NOOP("Audit", "Unlocking with the recovery sheet"),
    "help_taken": QT_TRANSLATE_NOOP("Audit", "Unlocking with the central office's help"),
    "help_given": QT_TRANSLATE_NOOP("Audit", "Helping a desk with a forgotten passphrase"),
    "sealed_read": QT_TRANSLATE_NOOP("Audit", "Reading what is sealed"),
    "exported": QT_TRANSLATE_NOOP("Audit", "Saving to a file"),
    "printed": QT_TRANSLATE_NOOP("Audit", "Printing"),
    "overridden": QT_TRANSLATE_NOOP("Audit", "Going past a rule"),
    "access_given": QT_TRANSLATE_NOOP("Audit", "Giving access"),
    "access_removed": QT_TRANSLATE_NOOP("Audit", "Removing access"),
    "trust_changed": QT_TRANSLATE_NOOP("Audit", "Changing rights"),
    "trust_declined": QT_TRANSLATE_NOOP("Audit", "Declining rights"),
    "way_in_changed": QT_TRANSLATE_NOOP("Audit", "Changing a passphrase"),
    "recovery_renewed": QT_TRANSLATE_NOOP("Audit", "New recovery sheet"),
    "holders_changed": QT_TRANSLATE_NOOP("Audit", "Choosing who opens what is sealed"),
    "computer_admitted": QT_TRANSLATE_NOOP("Audit", "Admitting a computer"),
    "computer_retired": QT_TRANSLATE_NOOP("Audit", "Retiring a computer"),
    "certificate_revoked": QT_TRANSLATE_NOOP("Audit", "Taking a certificate back"),
    "consent_withdrawn": QT_TRANSLATE_NOOP("Audit", "Withdrawing a consent"),
    "restored": QT_TRANSLATE_NOOP("Audit", "Putting a backup back"),
    "erasure_asked": QT_TRANSLATE_NOOP("Audit", "Asking for an erasure"),
    "erasure_declined": QT_TRANSLATE_NOOP("Audit", "Declining an erasure"),
    "erased": QT_TRANSLATE_NOOP("Audit", "Erasing"),
    "erasure_applied": QT_TRANSLATE_NOOP("Audit", "Carrying out an erasure"),
    "let_go": QT_TRANSLATE_NOOP("Audit", "Letting go after a departure"),
    "asked_again": QT_TRANSLATE_NOOP("Audit", "Asking again for somebody who was let go of"),
}
"""What one chooses by."""

_SENTENCES: Mapping[str, Mapping[str, Any]] = {
    "unlocked": {
        "": QT_TRANSLATE_NOOP("Audit", "Unlocked"),
        "wrong_tries": QT_TRANSLATE_NOOP("Audit", "Unlocked; wrong tries before: {number}"),
    },
    "recovered": {
        "": QT_TRANSLATE_NOOP("Audit", "Unlocked with the recovery sheet"),
        "wrong_tries": QT_TRANSLATE_NOOP(
            "Audit", "Unlocked with the recovery sheet; wrong tries before: {number}"
        ),
    },
    "help_taken": {
        "": QT_TRANSLATE_NOOP("Audit", "Unlocked with the central office's help"),
        "wrong_tries": QT_TRANSLATE_NOOP(
            "Audit", "Unlocked with the central office's help; wrong tries before: {number}"
        ),
    },
    "help_given": {"": QT_TRANSLATE_NOOP("Audit", "Let somebody in again; desk: {desk}")},
    "sealed_read": {
        "": QT_TRANSLATE_NOOP("Audit", "Read what is sealed"),
        "remark": QT_TRANSLATE_NOOP("Audit", "Read what is sealed: the remark"),
        "remark_by_escrow": QT_TRANSLATE_NOOP("Audit", "Read what is sealed, by the escrow: the remark"),
    },
    "exported": {
        "": QT_TRANSLATE_NOOP("Audit", "Saved data to a file; people: {number}"),
        "certificates": QT_TRANSLATE_NOOP("Audit", "Saved certificates to a file: {number}"),
        "research": QT_TRANSLATE_NOOP("Audit", "Saved figures for research; people: {number}"),
        "access_request": QT_TRANSLATE_NOOP("Audit", "Made the paper on everything held about someone"),
        "register_correction": QT_TRANSLATE_NOOP("Audit", "Saved lines of a register to correct: {number}"),
    },
    "printed": {
        "access_request": QT_TRANSLATE_NOOP("Audit", "Printed everything held about someone"),
        "": QT_TRANSLATE_NOOP("Audit", "Printed data; people: {number}"),
        "certificates": QT_TRANSLATE_NOOP("Audit", "Printed certificates: {number}"),
    },
    "overridden": {
        "": QT_TRANSLATE_NOOP("Audit", "Went past rules: {rules}"),
        "seats": QT_TRANSLATE_NOOP("Audit", "Went past the number of seats"),
        "departure": QT_TRANSLATE_NOOP("Audit", "Went past a departure before the end of training"),
        "prerequisites": QT_TRANSLATE_NOOP("Audit", "Went past the modules to do before"),
        "no_demand": QT_TRANSLATE_NOOP("Audit", "Planned training in a city without demand for it"),
    },
    "access_given": {
        "": QT_TRANSLATE_NOOP("Audit", "Gave access"),
        "counsellor": QT_TRANSLATE_NOOP("Audit", "Gave access for counselling"),
        "desk_lead": QT_TRANSLATE_NOOP("Audit", "Gave access as desk lead"),
        "coordinator": QT_TRANSLATE_NOOP("Audit", "Gave access for coordination"),
        "auditor": QT_TRANSLATE_NOOP("Audit", "Gave access for audits"),
    },
    "access_removed": {"": QT_TRANSLATE_NOOP("Audit", "Removed access")},
    "trust_changed": {
        "": QT_TRANSLATE_NOOP("Audit", "Changed rights"),
        "counsellor": QT_TRANSLATE_NOOP("Audit", "Changed rights to counselling"),
        "desk_lead": QT_TRANSLATE_NOOP("Audit", "Changed rights to desk lead"),
        "coordinator": QT_TRANSLATE_NOOP("Audit", "Changed rights to coordination"),
        "auditor": QT_TRANSLATE_NOOP("Audit", "Changed rights to audits"),
    },
    "trust_declined": {"": QT_TRANSLATE_NOOP("Audit", "Declined rights that a desk asked for")},
    "way_in_changed": {
        "": QT_TRANSLATE_NOOP("Audit", "Changed a passphrase"),
        "own": QT_TRANSLATE_NOOP("Audit", "Changed their own passphrase"),
        "reset": QT_TRANSLATE_NOOP("Audit", "Gave a new passphrase"),
    },
    "recovery_renewed": {"": QT_TRANSLATE_NOOP("Audit", "Made a new recovery sheet")},
    "holders_changed": {"": QT_TRANSLATE_NOOP("Audit", "Chose who opens what is sealed; people: {number}")},
    "computer_admitted": {"": QT_TRANSLATE_NOOP("Audit", "Admitted a computer; desk: {desk}")},
    "computer_retired": {"": QT_TRANSLATE_NOOP("Audit", "Retired a computer; desk: {desk}")},
    "certificate_revoked": {"": QT_TRANSLATE_NOOP("Audit", "Took a certificate back")},
    "consent_withdrawn": {"": QT_TRANSLATE_NOOP("Audit", "Noted a consent as withdrawn: {consent}")},
    "restored": {"": QT_TRANSLATE_NOOP("Audit", "Put a backup back")},
    "erasure_asked": {
        "": QT_TRANSLATE_NOOP("Audit", "Asked for an erasure"),
        "request": QT_TRANSLATE_NOOP("Audit", "Asked for an erasure: the person wishes it"),
        "time_passed": QT_TRANSLATE_NOOP("Audit", "Asked for an erasure: the time has passed"),
    },
    "erasure_declined": {"": QT_TRANSLATE_NOOP("Audit", "Declined an erasure")},
    "erased": {"": QT_TRANSLATE_NOOP("Audit", "Erased a person's data")},
    "erasure_applied": {"": QT_TRANSLATE_NOOP("Audit", "Carried out an erasure here")},
    "let_go": {"": QT_TRANSLATE_NOOP("Audit", "Let go of people who left long ago: {number}")},
    "asked_again": {"": QT_TRANSLATE_NOOP("Audit", "Asked again for somebody who had been let go of")},
}
"""By kind and detail; the one without a detail stands for all that have no words of their own."""

_ERASABLE = (Person.entity, Certificate.entity)


def kind_name(kind: str) -> str:
    """What a kind of entry is called where one chooses among them."""
    text = _NAMES.get(kind)
    return translate("Audit", text) if text else kind


def kinds() -> list[tuple[str, str]]:
    """All kinds with their names, in the order of the names."""
    return sorted(((kind, kind_name(kind)) for kind in _NAMES), key=lambda pair: pair[1])


def entry_in_words(row: AuditRow, formats: Formats, desk_name: Callable[[str], str]) -> str:
    """What was done, as one sentence; a kind that a newer release brought is told by its code."""
    sentences = _SENTENCES.get(row.kind)
    if sentences is None:
        return translate("Audit", "Noted by a newer release: {code}").format(code=row.kind)
    text = translate("Audit", sentences.get(row.detail) or sentences[""])
    return text.format(
        number="–" if row.count is None else formats.number(row.count),
        desk=desk_name(row.detail),
        consent=word("consent", row.detail),
        rules=formats.listed(word("training_rule", rule) for rule in row.detail.split()),
    )


def count_in_words(page: AuditPage, formats: Formats) -> str:
    """How many entries fit, and how many of them are shown."""
    text = translate("Audit", "Entries: {total}")
    if page.total > len(page.rows):
        text = translate("Audit", "Entries: {total}. Shown are the newest {shown}.")
    return text.format(total=formats.number(page.total), shown=formats.number(len(page.rows)))


def leads_to_a_person(row: AuditRow) -> bool:
    """Whether there is a record behind it that can still be opened."""
    return row.about_kind == Person.entity and bool(row.about_name)


def about_in_words(row: AuditRow) -> str:
    """Whom or what it concerned: a name, a number; nothing where it concerned nobody."""
    if row.about_kind in _ERASABLE and not row.about_name:
        return translate("Audit", "Not kept here") if row.let_go else translate("Audit", "Erased")
    return row.about_name
