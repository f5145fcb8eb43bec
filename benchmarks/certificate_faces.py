"""Certificates of invented people for the benchmark: classes of twenty, each name another."""

from __future__ import annotations

import random
import re
from dataclasses import asdict
from datetime import date, timedelta

from foras_desktop.documents.certificate import CertificateFace, Signatory, Wording
from foras_desktop.documents.certificate.code import matrix
from foras_desktop.documents.certificate.facts import facts_of
from foras_desktop.documents.certificate.parts import place_in
from foras_desktop.documents.sheet import Language
from foras_desktop.documents.texts import texts
from foras_desktop.domain.certificate_code import CertificateNumber
from foras_desktop.sync import base45
from foras_desktop.sync.certificate_proof import PREFIX

BOTH: tuple[Language, Language] = ("fr", "ar")
_CLASS = 20
_DARK = re.compile(b"\x01+")
_PROOF = 251  # bytes, as measured
_GIVEN = {
    "Kadidia": "كاديديا",
    "Fodé": "فودي",
    "Aminata": "أميناتا",
    "Ibrahima": "إبراهيما",
    "Mariam": "مريم",
    "Ousmane": "عثمان",
    "Ɲɛnɛma": "نيينيما",
    "Sékou": "سيكو",
    "Awa": "أوا",
    "Fatoumata": "فاطوماتا",
}
_FAMILY = {
    "Diarra": "ديارا",
    "Konaté": "كوناتي",
    "Traoré": "تراوري",
    "Bâ": "با",
    "Ouédraogo": "ويدراوغو",
    "N’Guessan": "نغيسان",
    "Mbuyi": "مبويي",
    "Kouassi": "كواسي",
    "Diallo": "ديالو",
    "Camara": "كامارا",
}
_MODULES = {
    "PD2": Wording("Développement personnel", "التنمية الذاتية", "Personal development"),
    "EC2": Wording("Entrepreneuriat et commercialisation", "ريادة الأعمال والتسويق", "Entrepreneurship"),
}
_CITIES = {
    "RBA": Wording("Rabat", "الرباط", "Rabat"),
    "CAS": Wording("Casablanca", "الدار البيضاء", "Casablanca"),
    "OUJ": Wording("Oujda", "وجدة", "Oujda"),
}
_SIGNATORIES = (
    Signatory("Salma Benjelloun", Wording("Formatrice, CERF", "المكوِّنة", "Trainer, CERF")),
    Signatory("Karim Ouazzani", Wording("Responsable du bureau", "مسؤول المكتب", "Head of the desk")),
)


def make_faces(count: int, seed: int = 1) -> list[CertificateFace]:
    """So many certificates, the same each time."""
    chance = random.Random(seed)
    return [_face(chance, number) for number in range(count)]


def _face(chance: random.Random, number: int) -> CertificateFace:
    group = number // _CLASS
    desk, module = list(_CITIES)[group % 3], list(_MODULES)[group % 2]
    given, second = chance.choice(list(_GIVEN)), chance.choice(list(_FAMILY))
    third = chance.choice(list(_FAMILY))
    first_day = date(2021, 1, 4) + timedelta(days=7 * (group % 100))
    last_day = first_day + timedelta(days=11)
    return CertificateFace(
        holder_latin=f"{given} {second} {third}",
        holder_arabic=f"{_GIVEN[given]} {_FAMILY[second]} {_FAMILY[third]}",
        module=_MODULES[module],
        first_day=first_day,
        last_day=last_day,
        days_attended=10,
        days_in_module=10,
        city=_CITIES[desk],
        desk=_CITIES[desk],
        partners=("ASTICUDE", "CERF"),
        signatories=_SIGNATORIES,
        issued_on=last_day,
        number=str(CertificateNumber(desk, module, 21, "7KQ", number + 1)),
        check_code="7QK4-M2XD-93TF",
        qr=PREFIX + base45.encode(chance.randbytes(_PROOF)),
        phase=Wording("FORAS II", "فرص II", "FORAS II"),
    )


def as_data(face: CertificateFace, with_code: bool) -> dict[str, object]:
    """What Typst is handed: the finished words of both languages, and the code as a picture."""
    words = {language: texts(language) for language in BOTH}

    def said(key: str, **values: str) -> dict[str, str]:
        return {language: words[language](f"certificate.{key}", **values) for language in BOTH}

    return {
        "phase": asdict(face.phase),
        "module": asdict(face.module),
        "subtitle": said("subtitle"),
        "title": said("title"),
        "completed": said("completed"),
        "grants": {one: words[one]("certificate.grants", desk=place_in(face, one)) for one in BOTH},
        "holder": {"fr": face.holder_latin, "ar": face.holder_arabic},
        "facts": [asdict(fact) for fact in facts_of(face, BOTH)],
        "seal": f"{words['fr']('certificate.seal')} · {face.desk.fr} · ".upper(),
        "signatories": [asdict(one) for one in face.signatories],
        "issued": {
            one: words[one](
                "certificate.issued", desk=face.desk[one], date=words[one].long_date(face.issued_on)
            )
            for one in BOTH
        },
        "labels": {"number": said("number"), "check": said("check")},
        "number": face.number,
        "check": face.check_code,
        "code": _svg(face.qr) if with_code else "",
    }


def _svg(text: str) -> str:
    rows = matrix(text)
    bars = "".join(
        f"M{bar.start()} {y}h{bar.end() - bar.start()}v1H{bar.start()}z"
        for y, row in enumerate(rows)
        for bar in _DARK.finditer(row)
    )
    size = len(rows)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}"><path d="{bars}"/></svg>'
