"""A realm, a replica and a certificate proved by it, for tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from nacl.signing import SigningKey

from foras_desktop.domain.certificate_code import CertificateNumber, CertifiedFacts
from foras_desktop.sync.certificate_proof import prove_certificate
from foras_desktop.sync.identity import ReplicaKeys
from foras_desktop.sync.vouchers import Realm, Voucher, vouch
from foras_desktop.sync.wire import Signed

ROOT = bytes(range(32))
REALM = Realm("0190b2c8-1111-7000-8000-0123456789ab", False, bytes(SigningKey(ROOT).verify_key).hex())
OTHER_REALM = replace(REALM, id="0190b2c8-2222-7000-8000-0123456789ab")
KEYS = ReplicaKeys.make(lambda length: bytes(range(7, 7 + length)))
NUMBER = CertificateNumber("RBA", "PD2", 21, "7KQ", 147)
FACTS = CertifiedFacts("K. D.", NUMBER, date(2021, 11, 8), date(2021, 11, 22), date(2021, 11, 22))


def voucher(**changes: object) -> Voucher:
    said: dict[str, object] = {
        "realm": REALM.id,
        "practice": False,
        "kind": "replica",
        "subject": KEYS.replica,
        "number": 1637054640000,
        "desk": "RBA",
        "issued_at": datetime(2021, 11, 16, 9, 24, 0, 120, tzinfo=UTC).isoformat(),
        "sign": KEYS.public.sign,
        "age": KEYS.public.age,
    }
    return Voucher(**{**said, **changes})  # type: ignore[arg-type]


def vouched(**changes: object) -> Signed:
    return vouch(voucher(**changes), ROOT)


def proof(facts: CertifiedFacts = FACTS, **changes: object) -> str:
    return prove_certificate(facts, KEYS, vouched(**changes), REALM)
