"""Vouchers: what the root key says of replicas and people. They lead every bundle."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import msgspec

from foras_desktop.domain.errors import UserError
from foras_desktop.sync.identity import fingerprint, sign, signed_by
from foras_desktop.sync.wire import Seq, Signed, canonical, decode

_CONTEXT = b"foras voucher 1\n"

REPLICA, PERSON, ERASURE, ESCROW = "replica", "person", "erasure", "escrow"


class Voucher(msgspec.Struct, frozen=True):
    """One statement of the root key. `kind` is "replica" or "person"; the highest `number` holds.

    For a replica: its desk and public keys, and the seq after which nothing of it is accepted any more. For
    the hub also where it answers (`address`, https) and, where no public authority signed its certificate,
    the one that did (`authority`, PEM).
    `supersedes` are the identities that a replica had before, each with the seq up to which the central
    office holds the same of it; `successor` is the identity that took a retired one's place.
    For a person: name, desk, role and `permissions`; `ended` takes everything away. For an "erasure": the
    subject is the person's record, `erased` are the records whose identifying values go, by entity. For the
    "escrow": `age` is the public key that every desk seals to, `locked` the secret one, which only the root
    key opens.
    """

    realm: str
    practice: bool
    kind: str
    subject: str
    number: Seq
    desk: str
    issued_at: str
    name: str = ""
    role: str = ""
    sign: str = ""
    age: str = ""
    revoked_after: int | None = None
    successor: str = ""
    supersedes: dict[str, int] = {}
    locked: str = ""
    erased: dict[str, list[str]] = {}
    permissions: list[str] = []
    ended: bool = False
    address: str = ""
    authority: str = ""


def vouch(voucher: Voucher, root_seed: bytes) -> Signed:
    """Sign it with the root key."""
    body = canonical(msgspec.to_builtins(voucher)).decode()
    return Signed(body, sign(root_seed, _CONTEXT + body.encode()))


@dataclass(frozen=True)
class Realm:
    """A project's real data, or one practice world, and the key that speaks for it (hex)."""

    id: str
    practice: bool
    root: str

    @property
    def fingerprint(self) -> str:
        """As the recovery sheet of the central office and welcomes show it."""
        return fingerprint("welcome", self.id, self.root)

    def check(self, signed: Signed) -> Voucher:
        """The voucher; UserError `bundle.voucher_forged` or `bundle.other_realm`."""
        return _checked(self, signed)


@lru_cache(maxsize=4096)
def _checked(realm: Realm, signed: Signed) -> Voucher:
    """The same words are looked at with every bundle and every request; a refusal is not remembered."""
    voucher = decode(signed.body, Voucher)
    if voucher.realm != realm.id:
        raise UserError("bundle.other_realm")
    if not signed_by(realm.root, _CONTEXT + signed.body.encode(), signed.signature):
        raise UserError("bundle.voucher_forged")
    return voucher


def _reaching_as_far(newer: Voucher, older: Voucher | None) -> Voucher:
    """Two central offices, one a copy of the other, may each have retired an identity that was replaced:
    what either had accepted of it stays accepted, whichever word is read first."""
    if older is None or not (newer.successor and older.successor):
        return newer
    reach = max(newer.revoked_after or 0, older.revoked_after or 0)
    return msgspec.structs.replace(newer, revoked_after=reach)


def _taking_as_much(newer: Voucher, older: Voucher | None) -> Voucher:
    """What was erased once stays so; each word adds to the one before."""
    if older is None:
        return newer
    entities = sorted({*newer.erased, *older.erased})
    erased = {one: sorted({*newer.erased.get(one, ()), *older.erased.get(one, ())}) for one in entities}
    return msgspec.structs.replace(newer, erased=erased)


class Directory:
    """The newest voucher of each replica and person of a realm."""

    def __init__(self, realm: Realm, vouchers: Iterable[Voucher]) -> None:
        self.realm = realm
        self._newest: dict[tuple[str, str], Voucher] = {}
        for voucher in vouchers:
            self.add(voucher)

    def add(self, voucher: Voucher) -> None:
        known = self._newest.get((voucher.kind, voucher.subject))
        newer = voucher if known is None or known.number < voucher.number else known
        older = voucher if newer is known else known
        whole = _taking_as_much if newer.kind == ERASURE else _reaching_as_far
        self._newest[voucher.kind, voucher.subject] = whole(newer, older)

    def copy(self) -> Directory:
        """One that may be added to."""
        copied = Directory(self.realm, ())
        copied._newest.update(self._newest)
        return copied

    def replica(self, replica: str) -> Voucher | None:
        return self._newest.get((REPLICA, replica))

    def person(self, person_id: str) -> Voucher | None:
        return self._newest.get((PERSON, person_id))

    def people(self) -> list[Voucher]:
        """The newest word on everybody with access, by desk and name."""
        found = [voucher for (kind, _), voucher in self._newest.items() if kind == PERSON]
        return sorted(found, key=lambda voucher: (voucher.desk, voucher.name, voucher.subject))

    def escrow(self) -> Voucher | None:
        """The root key's word on the central office's key for sealed fields."""
        return self._newest.get((ESCROW, ESCROW))

    def erased_records(self) -> set[tuple[str, str]]:
        """(entity, record) of all that lost values by the root key's word."""
        return {
            (entity, record)
            for voucher in self.erasures()
            for entity, records in voucher.erased.items()
            for record in records
        }

    def erasures(self) -> list[Voucher]:
        """The root key's word on everybody whose data were erased."""
        return [voucher for (kind, _), voucher in sorted(self._newest.items()) if kind == ERASURE]

    def replaced_replicas(self) -> list[Voucher]:
        """The retired identities in whose place another one stands."""
        return [
            voucher
            for voucher in self._newest.values()
            if voucher.kind == REPLICA and voucher.revoked_after is not None and voucher.successor
        ]

    def active_replicas(self) -> list[Voucher]:
        """The replicas one may write to, by desk."""
        found = [
            voucher
            for voucher in self._newest.values()
            if voucher.kind == REPLICA and voucher.revoked_after is None
        ]
        return sorted(found, key=lambda voucher: (voucher.desk, voucher.subject))
