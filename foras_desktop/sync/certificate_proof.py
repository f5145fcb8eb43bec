"""What a certificate's QR carries: its facts, signed by the replica, and the root key's word about that key.

A stranger with nothing but the root's public key and the realm verifies it without a network. The format
`FORAS1:` is fixed, and read in this order; only the facts may grow at their end:

    4   digest of realm and root key, to tell another project's certificate from a forged one
    1   length of the facts
    n   the facts (`domain.certificate_code`)
    64  the replica's signature over context, realm and facts
    r   the voucher without what is known already, rebuilt word for word (`sync.packed_voucher`)
    64  the root key's signature over the voucher
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date

from foras_desktop.domain.certificate_code import CertifiedFacts
from foras_desktop.domain.errors import UserError
from foras_desktop.sync import base45
from foras_desktop.sync.identity import ReplicaKeys, signed_by
from foras_desktop.sync.packed_voucher import pack_voucher, unpack_voucher
from foras_desktop.sync.vouchers import Realm, Voucher
from foras_desktop.sync.wire import Signed

PREFIX = "FORAS1:"
_CONTEXT = b"foras certificate 1\n"
_SIGNATURE = 64
_HINT = 4
_LONGEST = 4296  # characters: what the largest QR code holds


@dataclass(frozen=True)
class RevocationList:
    """The numbers of the certificates taken back, as one knew them on that day."""

    known_on: date
    numbers: frozenset[str]


@dataclass(frozen=True)
class Verified:
    """What a certificate that holds says; `revoked` and `known_on` are None where no list is known.

    A certificate of the practice world holds like any other there, and proves nothing.
    """

    facts: CertifiedFacts
    practice: bool
    revoked: bool | None
    known_on: date | None


def prove_certificate(facts: CertifiedFacts, keys: ReplicaKeys, voucher: Signed, realm: Realm) -> str:
    """The text of the QR.

    Raises UserError `certificate.not_vouched` unless the voucher is the root key's word about these keys at
    the desk of the number, still valid, and of the form that this release can carry.
    """
    said = _checked(voucher, realm, "certificate.not_vouched")
    packed = pack_voucher(said)
    fits = (said.subject, said.sign, said.desk) == (keys.replica, keys.public.sign, facts.number.desk)
    if not fits or packed is None or unpack_voucher(packed, realm, said.desk) != voucher.body:
        raise UserError("certificate.not_vouched")
    content = facts.packed()
    signature = bytes.fromhex(keys.sign(_signed_part(realm, content)))
    of_root = bytes.fromhex(voucher.signature)
    parts = (_hint(realm), bytes([len(content)]), content, signature, packed, of_root)
    return PREFIX + base45.encode(b"".join(parts))


def verify_certificate(text: str, realm: Realm, revocations: RevocationList | None = None) -> Verified:
    """What the text of a QR proves to somebody who trusts this realm's root key; that and its id are used.

    Raises UserError `certificate.not_one`, `certificate.other_project`, `certificate.forged`; nothing else,
    whatever the text.
    """
    content = _content(text)
    if content[:_HINT] != _hint(realm):
        raise UserError("certificate.other_project")
    facts, signed, signature, voucher = _parts(content[_HINT:], realm)
    said = _checked(voucher, realm, "certificate.forged")
    if not signed_by(said.sign, _signed_part(realm, signed), signature.hex()):
        raise UserError("certificate.forged")
    if revocations is None:
        return Verified(facts, said.practice, None, None)
    revoked = str(facts.number) in revocations.numbers
    return Verified(facts, said.practice, revoked, revocations.known_on)


def _signed_part(realm: Realm, content: bytes) -> bytes:
    return _CONTEXT + realm.id.encode() + b"\n" + content


def _hint(realm: Realm) -> bytes:
    return hashlib.blake2b(f"{realm.id}\n{realm.root}".encode(), digest_size=_HINT).digest()


def _content(text: str) -> bytes:
    text = text.strip()
    if not text.startswith(PREFIX) or len(text) > _LONGEST:
        raise UserError("certificate.not_one")
    try:
        content = base45.decode(text.removeprefix(PREFIX))
    except ValueError:
        raise UserError("certificate.not_one") from None
    if len(content) <= _HINT + 1 + 2 * _SIGNATURE:
        raise UserError("certificate.not_one")
    return content


def _parts(content: bytes, realm: Realm) -> tuple[CertifiedFacts, bytes, bytes, Signed]:
    """The facts, their signed bytes, the signature over them, the voucher rebuilt."""
    end = 1 + content[0]
    signed, signature = content[1:end], content[end : end + _SIGNATURE]
    packed, said = content[end + _SIGNATURE : -_SIGNATURE], content[-_SIGNATURE:]
    try:
        facts = CertifiedFacts.unpacked(signed)
        voucher = unpack_voucher(packed, realm, facts.number.desk)
    except ValueError:
        raise UserError("certificate.not_one") from None
    return facts, signed, signature, Signed(voucher, said.hex())


def _checked(voucher: Signed, realm: Realm, otherwise: str) -> Voucher:
    try:
        return realm.check(voucher)
    except UserError:
        raise UserError(otherwise) from None
