"""The exchanged formats, typed: what does not fit them is refused before anything looks at it.

Formats are free to change until the first golden bundle is cut (part 2); from then on they only grow.
"""

from __future__ import annotations

from typing import Annotated, Any, TypeVar

import msgspec

from foras_desktop.domain.errors import UserError

BUNDLE_FORMAT = 1
BATCH_FORMAT = 2
SCHEMA_VERSION = 5

MANIFEST_CONTEXT = b"foras bundle 1\n"
"""Stands before what is signed, so that no signature can be passed off as one of another kind."""

ACKNOWLEDGEMENT_CONTEXT = b"foras acknowledgement 1\n"

T = TypeVar("T", bound="msgspec.Struct")

Value = str | int | None

LARGEST_NUMBER = 2**63 - 1
"""What every database can hold; nothing larger counts or dates anything."""

Seq = Annotated[int, msgspec.Meta(ge=1, le=LARGEST_NUMBER)]
Time = Annotated[int, msgspec.Meta(ge=0, le=LARGEST_NUMBER)]


class Signed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A statement as its exact text, and the Ed25519 signature over it in hex."""

    body: str
    signature: str


class Manifest(msgspec.Struct, frozen=True):
    """The first line of a bundle: whose it is, for whom, what follows. Unknown fields are newer ones."""

    format: int
    schema: int
    realm: str
    sender: str
    desk: str
    recipients: list[str]
    counter: int
    made_at: str
    vector_after: dict[str, list[list[Seq]]]
    acknowledged: dict[str, list[list[Seq]]]
    vouchers: int
    batches: int
    operations: int
    sha256: str
    tips: dict[str, tuple[Seq, str]] = {}
    """Of each replica the sender knows without a gap: the last seq, and the digest of the batch it ends."""
    askings: dict[str, Time] = {}
    """Of each replica that asked anew: the highest number known (`sync.asking`)."""
    withheld: dict[str, list[list[Seq]]] = {}
    """Batches of which the sender has let some values go: it has committed them, and gives them to nobody."""
    acknowledgements: list[Signed] = []
    """The sender's own, and those of others that a recipient does not know (`sync.passing_on`)."""
    words: dict[str, Reach] = {}
    """How far the acknowledgements of others reach that the sender knows."""


class Acknowledgement(msgspec.Struct, frozen=True):
    """A replica's word on what it has committed, signed for itself so that others can pass it on unaltered.

    `acknowledged` and `tips` are those of its manifests; `asking` is its own (`sync.asking`). `erased`
    says which erasures it has carried out (`sync.erasing.receipt`).
    """

    realm: str
    replica: str
    made_at: str
    asking: Time
    acknowledged: dict[str, list[list[Seq]]]
    tips: dict[str, tuple[Seq, str]]
    erased: str = ""


Reach = tuple[Time, Time, Time]
"""How far an acknowledgement reaches: asking, operations counted, day; the higher, the newer."""


class WireGroup(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A group's value and parents; `withheld` holds the value's hash where it was erased.

    Where other groups of the operation were erased its salt is gone; `key` is what is left of it here.
    """

    parents: list[str]
    value: dict[str, Value] | None = None
    withheld: str | None = None
    key: str | None = None


class WireOperation(msgspec.Struct, frozen=True, gc=False):
    """One operation; its seq follows from its place in the batch."""

    entity: str
    record: str
    hlc: Time
    author: str
    desk: str
    salt: str
    groups: dict[str, WireGroup]


class WireBatch(msgspec.Struct, frozen=True, gc=False):
    """Consecutive operations of one replica under its signature."""

    format: int
    replica: str
    first_seq: Seq
    previous: str
    signature: str
    operations: list[WireOperation]

    @property
    def last_seq(self) -> int:
        return self.first_seq + len(self.operations) - 1


class Line(msgspec.Struct, frozen=True, omit_defaults=True):
    """One line of a bundle: exactly one of these."""

    manifest: Signed | None = None
    voucher: Signed | None = None
    batch: WireBatch | None = None


_in_order = msgspec.json.Encoder(order="deterministic").encode


def canonical(content: Any) -> bytes:
    """JSON with sorted keys and no spaces: what is hashed and signed; of texts, whole numbers and None."""
    return _in_order(content)


def encode(content: msgspec.Struct) -> bytes:
    return msgspec.json.encode(content)


def decode(text: bytes | str, wanted: type[T]) -> T:
    """The typed content; UserError `bundle.unreadable` when it does not fit."""
    try:
        return msgspec.json.decode(text, type=wanted)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise UserError("bundle.unreadable") from None
