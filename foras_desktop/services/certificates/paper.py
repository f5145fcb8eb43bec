"""Certificates as PDF: several in one file; one that was printed before says that it is a duplicate."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, cast

from foras_desktop.db.unit_of_work import ReadView
from foras_desktop.domain.access import Action
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.ids import derived_id
from foras_desktop.domain.records import Certificate, Desk, Module, Phase, TrainingCycle
from foras_desktop.domain.training import days_of
from foras_desktop.services.dispatch import query
from foras_desktop.services.office import Office

if TYPE_CHECKING:
    from foras_desktop.documents.certificate import CertificateFace, Variant, Wording

VARIANTS = ("fr-ar", "fr", "en")


@dataclass(frozen=True)
class PrintedCertificates:
    """The PDF, and which of the certificates in it are printed for the first time."""

    pdf: bytes
    pages: int
    first_prints: tuple[str, ...]


@query(Action.READ_TRAINING)
def make_certificates(
    view: ReadView,
    office: Office,
    certificate_ids: tuple[str, ...],
    variant: str = "fr-ar",
    ink_saving: bool = False,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> PrintedCertificates:
    """Certificates in one file, in the order asked for; what `progress` raises stops the work.

    UserError `record.unknown`, `certificate.revoked_already`, `name.no_glyph`.
    """
    from foras_desktop.documents.certificate import write_certificates
    from foras_desktop.documents.text import MissingGlyphs

    certificates = [view.records.get(Certificate, one) for one in certificate_ids]
    if any(one.revoked_on is not None for one in certificates):
        raise UserError("certificate.revoked_already")
    target = BytesIO()
    faces = [_face(view, one) for one in certificates]
    try:
        pages = write_certificates(
            faces, target, progress, variant=cast("Variant", variant), ink_saving=ink_saving
        )
    except MissingGlyphs as error:
        missing = ", ".join(f"{one.code} {one.name}" for one in error.missing)
        raise UserError("name.no_glyph", characters=missing) from None
    first = tuple(one.id for one in certificates if one.printed_on is None)
    return PrintedCertificates(target.getvalue(), pages, first)


def _face(view: ReadView, certificate: Certificate) -> CertificateFace:
    from foras_desktop.documents.certificate import CertificateFace, Signatory

    issued = certificate.issued_on
    if issued is None or certificate.first_day is None or certificate.last_day is None:
        raise UserError("record.unknown")
    cycle = view.records.find(TrainingCycle, certificate.cycle) if certificate.cycle else None
    module = view.records.find(Module, certificate.module) if certificate.module else None
    half_days = certificate.half_days or 0
    return CertificateFace(
        holder_latin=certificate.holder_latin or "",
        holder_arabic=certificate.holder_arabic,
        module=_title(module),
        first_day=certificate.first_day,
        last_day=certificate.last_day,
        days_attended=half_days / 2,
        days_in_module=max(len(days_of(cycle)) if cycle else 0, (half_days + 1) // 2),
        city=_place(view, certificate.city or ""),
        desk=_place(view, certificate.desk or ""),
        partners=(certificate.partner,) if certificate.partner else (),
        signatories=(
            Signatory(certificate.trainer or "", _words("trainer")),
            Signatory(certificate.lead or "", _words("lead")),
        ),
        issued_on=issued,
        number=certificate.number or "",
        check_code=certificate.check_code or "",
        qr=certificate.proof or "",
        phase=_phase(view, issued),
        duplicate=certificate.printed_on is not None,
    )


def _title(module: Module | None) -> Wording:
    from foras_desktop.documents.certificate import Wording

    code = (module.code if module else None) or ""
    names = (module.title_fr, module.title_ar, module.title_en) if module else (None, None, None)
    return Wording(*(name or code for name in names))


def _place(view: ReadView, code: str) -> Wording:
    """A desk's city in each language."""
    from foras_desktop.documents.certificate import Wording

    desk = view.records.find(Desk, derived_id("desk", code))
    names = (desk.name_fr, desk.name_ar, desk.name_en) if desk else (None, None, None)
    return Wording(*(name or code for name in names))


def _words(who: str) -> Wording:
    """What a signatory is, as paper says it."""
    from foras_desktop.documents.certificate import Wording
    from foras_desktop.documents.texts import texts

    return Wording(*(texts(language)(f"certificate.{who}") for language in ("fr", "ar", "en")))


def _phase(view: ReadView, day: date) -> Wording:
    """The project's phase on the day of issue; the bare name after the last one."""
    from foras_desktop.documents.certificate import Wording

    codes = [
        phase.code
        for phase in view.records.where(Phase)
        if phase.starts_on and phase.ends_on and phase.starts_on <= day <= phase.ends_on
    ]
    code = f" {codes[0]}" if codes else ""
    return Wording(f"FORAS{code}", f"فرص{code}", f"FORAS{code}")
