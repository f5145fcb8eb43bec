"""How a desk and the central office meet: a short file each way, fingerprints compared by telephone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from foras_desktop.db.files import disk_faults_told, size_of_file, written_whole
from foras_desktop.domain.errors import UserError
from foras_desktop.sync.core.dots import is_replica_id
from foras_desktop.sync.help_letters import HelpAnswer, HelpRequest
from foras_desktop.sync.identity import ReplicaKeys, can_be_written_to, fingerprint, signed_by
from foras_desktop.sync.line import is_address
from foras_desktop.sync.vouchers import Directory, Realm, Voucher
from foras_desktop.sync.wire import Signed, canonical

LARGEST = 1 << 20
LETTER_SUFFIX = ".foras-letter"

_REQUEST_CONTEXT = b"foras introduction 1\n"
_LATER = ("address", "authority")


class Colleague(msgspec.Struct, frozen=True):
    """Someone with access to the desk's database, in the role claimed."""

    id: str
    name: str
    role: str
    permissions: list[str] = []


class Predecessor(msgspec.Struct, frozen=True):
    """An identity that the desk's computer had before, and the trail of what it holds of it."""

    replica: str
    trail: list[tuple[int, str]]


class Introduction(msgspec.Struct, frozen=True, tag="introduction", tag_field="foras"):
    """What a desk says of itself; a hub also says where it answers, and whose certificate it shows there."""

    desk: str
    practice: bool
    replica: str
    sign: str
    age: str
    colleagues: list[Colleague]
    supersedes: list[Predecessor] = []
    signature: str = ""
    address: str = ""
    authority: str = ""

    @property
    def fingerprint(self) -> str:
        return fingerprint("introduction", self.desk, self.replica, self.sign, self.age)

    def said(self) -> bytes:
        """What its signature is over."""
        plain = msgspec.to_builtins(msgspec.structs.replace(self, signature=""))
        for later in _LATER:  # a letter that does not speak of it reads as before there was such a thing
            if not plain[later]:
                del plain[later]
        return _REQUEST_CONTEXT + canonical(plain)


class Welcome(msgspec.Struct, frozen=True, tag="welcome", tag_field="foras"):
    """What the central office answers: the realm, its root key, and everyone it vouches for."""

    realm: str
    practice: bool
    root: str
    replica: str
    vouchers: list[Signed]

    @property
    def fingerprint(self) -> str:
        return fingerprint("welcome", self.realm, self.root)

    def realm_named(self) -> Realm:
        return Realm(self.realm, self.practice, self.root)

    def vouched(self) -> list[Voucher]:
        """What it vouches for; UserError `letter.forged` where its root key did not sign that."""
        realm = self.realm_named()
        try:
            return [realm.check(signed) for signed in self.vouchers]
        except UserError:
            raise UserError("letter.forged") from None

    def require_for(self, keys: ReplicaKeys, *, practice: bool, known: Realm | None) -> None:
        """Whether this replica may join by it; `known` is the realm it belongs to already.

        UserError `letter.practice_and_real`, `letter.for_someone_else`, `letter.other_realm` or
        `letter.forged`.
        """
        if self.practice != practice:
            raise UserError("letter.practice_and_real")
        if self.replica != keys.replica:
            raise UserError("letter.for_someone_else")
        if known is not None and known != self.realm_named():
            raise UserError("letter.other_realm")
        own, public = Directory(self.realm_named(), self.vouched()).replica(self.replica), keys.public
        if own is None or (own.sign, own.age) != (public.sign, public.age):
            raise UserError("letter.for_someone_else")


def introduce(
    desk: str,
    practice: bool,
    keys: ReplicaKeys,
    colleagues: list[Colleague],
    supersedes: Sequence[Predecessor] = (),
    *,
    address: str = "",
    authority: str = "",
) -> Introduction:
    """A desk's signed introduction: whoever passes it on cannot change it unseen."""
    public = keys.public
    unsigned = Introduction(
        desk,
        practice,
        keys.replica,
        public.sign,
        public.age,
        colleagues,
        list(supersedes),
        address=address,
        authority=authority,
    )
    return msgspec.structs.replace(unsigned, signature=keys.sign(unsigned.said()))


Letter = Introduction | Welcome | HelpRequest | HelpAnswer
"""Whatever ends in .foras-letter and is chosen by a person."""


def write_letter(letter: Letter, target: Path) -> None:
    """Write a letter as a short readable file."""
    with written_whole(target) as stream:
        stream.write(msgspec.json.format(msgspec.json.encode(letter), indent=1))


def read_letter(path: Path) -> Letter:
    """The letter in a file; UserError `letter.unreadable` or `letter.forged`."""
    size = size_of_file(path)
    if size is None or size > LARGEST:
        raise UserError("letter.unreadable")
    with disk_faults_told():
        content = path.read_bytes()
    try:
        letter: Letter = msgspec.json.decode(content, type=Letter)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise UserError("letter.unreadable") from None
    if isinstance(letter, Introduction):
        if not (is_replica_id(letter.replica) and can_be_written_to(letter.age)):
            raise UserError("letter.unreadable")
        if letter.address and not is_address(letter.address):
            raise UserError("letter.unreadable")
        if not signed_by(letter.sign, letter.said(), letter.signature):
            raise UserError("letter.forged")
    if isinstance(letter, HelpRequest | HelpAnswer) and not letter.is_whole():
        raise UserError("letter.unreadable")
    return letter
