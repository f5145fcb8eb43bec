"""Every kind of entry and of finding has words, and none shows a code or a bare brace."""

from __future__ import annotations

import pytest

from foras_desktop.domain.audit import AuditKind
from foras_desktop.domain.views import AuditRow
from foras_desktop.sync import audit_chain
from foras_desktop.ui.audit.outcome import finding_in_words
from foras_desktop.ui.audit.words import (
    about_in_words,
    entry_in_words,
    kind_name,
    kinds,
    leads_to_a_person,
)
from foras_desktop.ui.formats import Formats


def entry(
    kind: str,
    detail: str = "",
    count: int | None = None,
    about: tuple[str, str, str] = ("", "", ""),
) -> AuditRow:
    about_kind, about_id, name = about
    return AuditRow("1", kind, None, "RBA", "Imane", about_kind, about_id, name, detail, count, "")


def told(row: AuditRow) -> str:
    return entry_in_words(row, Formats("en"), lambda code: f"the desk {code}")


@pytest.mark.parametrize("kind", AuditKind)
def test_every_kind_has_a_name_and_a_sentence(kind: AuditKind) -> None:
    assert kind_name(kind.value) != kind.value
    sentence = told(entry(kind.value, "something newer"))
    assert sentence
    assert "{" not in sentence


def test_all_kinds_can_be_chosen() -> None:
    assert {kind for kind, _ in kinds()} == {kind.value for kind in AuditKind}


@pytest.mark.parametrize(
    ("kind", "detail", "expected"),
    [
        ("sealed_read", "remark", "Read what is sealed: the remark"),
        ("unlocked", "wrong_tries", "Unlocked; wrong tries before: 3"),
        ("overridden", "seats", "Went past the number of seats"),
        ("overridden", "departure seats", "Went past rules: Departure before the end, No place left"),
        ("access_given", "desk_lead", "Gave access as desk lead"),
        ("computer_admitted", "CAS", "Admitted a computer; desk: the desk CAS"),
        ("consent_withdrawn", "photo", "Noted a consent as withdrawn: Photo and testimony"),
        ("printed", "certificates", "Printed certificates: 3"),
        ("erasure_asked", "request", "Asked for an erasure: the person wishes it"),
        ("holders_changed", "", "Chose who opens what is sealed; people: 3"),
        ("from_the_future", "x", "Noted by a newer release: from_the_future"),
    ],
)
def test_what_was_done_is_one_sentence(qapp: object, kind: str, detail: str, expected: str) -> None:
    assert told(entry(kind, detail, 3)) == expected


def test_an_erased_person_has_no_name_and_no_record() -> None:
    gone, here = (entry("sealed_read", about=("person", "p", name)) for name in ("", "Diarra Kadidia"))
    assert (about_in_words(gone), leads_to_a_person(gone)) == ("Erased", False)
    assert (about_in_words(here), leads_to_a_person(here)) == ("Diarra Kadidia", True)
    certificate = entry("certificate_revoked", about=("certificate", "c", ""))
    assert (about_in_words(certificate), leads_to_a_person(certificate)) == ("Erased", False)
    colleague = entry("access_given", about=("staff", "s", "Karim Ziani"))
    assert (about_in_words(colleague), leads_to_a_person(colleague)) == ("Karim Ziani", False)


@pytest.mark.parametrize(
    "code",
    [
        audit_chain.EDITED,
        audit_chain.MISSING,
        audit_chain.OUTSIDE,
        audit_chain.STRANGER,
        audit_chain.CUT,
        audit_chain.TABLE,
        audit_chain.TWICE,
        audit_chain.BAD_ANCHOR,
    ],
)
def test_every_finding_is_told(code: str) -> None:
    assert finding_in_words(code).endswith(".")
