"""Reads and checks a bundle without writing anything: every line is verified before the first is applied."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from foras_desktop.domain.errors import UserError
from foras_desktop.sync import batches
from foras_desktop.sync.identity import ReplicaKeys, signed_by
from foras_desktop.sync.progress import Progress
from foras_desktop.sync.streams import LineHash, read_encrypted
from foras_desktop.sync.vouchers import Directory, Voucher
from foras_desktop.sync.wire import (
    BATCH_FORMAT,
    BUNDLE_FORMAT,
    LARGEST_NUMBER,
    MANIFEST_CONTEXT,
    Line,
    Manifest,
    Signed,
    WireBatch,
    decode,
)

OnBatch = Callable[[WireBatch, str], None]
"""Takes an accepted batch with its digest; raises TwoVoices or OwnVoice, before it writes, where it cannot
be true."""

OnVoucher = Callable[[Signed], None]

ReachesOn = Callable[[WireBatch], bool]
"""Whether a batch past the revocation of an identity that another took the place of may still be taken."""


Proofs = dict[tuple[bytes, str], str]
"""Batches found sound before: the hash of the line and the key that signed it, to the batch's digest.

A bundle is read twice, once to check it and once to merge it. What was proven of a line holds for the same
line again, whoever changed the file in between; a line that is not the same is checked like any other.
"""

_MOST_PROOFS = 20_000
"""Ten million operations in full batches; a bundle of very many small ones only takes longer."""

_MOST_VOUCHERS = 20_000
"""Each costs a signature to check, and comes before it is known who sends them."""


class TwoVoices(UserError):  # noqa: N818 - a copied computer, not a bug
    """The same replica said something else before: one computer is a copy of another."""

    def __init__(self) -> None:
        super().__init__("bundle.two_voices")


class OwnVoice(UserError):  # noqa: N818 - a copied computer, not a bug
    """Someone holds words of this very replica that it did not write: it is a copy, or was put back."""

    def __init__(self) -> None:
        super().__init__("identity.quarantined")


@dataclass(frozen=True)
class Refused:
    """A batch of an accepted bundle that is not taken: whose, from where, why (an error code)."""

    replica: str
    first_seq: int
    code: str


@dataclass
class Checked:
    """What a bundle was found to be."""

    manifest: Manifest
    sender: Voucher
    signed: Signed
    refused: list[Refused] = field(default_factory=list)
    proofs: Proofs = field(default_factory=dict, repr=False)


class _Check:
    """Takes the lines of one bundle in order."""

    def __init__(
        self,
        directory: Directory,
        own: str,
        progress: Progress,
        on_batch: OnBatch,
        on_voucher: OnVoucher,
        reaches_on: ReachesOn,
        proofs: Proofs,
    ) -> None:
        self._proofs = proofs
        self._realm = directory.realm
        self._directory = directory
        self._own = own
        self._progress = progress
        self._on_batch = on_batch
        self._on_voucher = on_voucher
        self._reaches_on = reaches_on
        self._summary = LineHash()
        self._signed: Signed | None = None
        self._manifest: Manifest | None = None
        self._checked: Checked | None = None
        self._seen = {"voucher": 0, "batch": 0, "operation": 0}

    def take(self, text: bytes) -> None:
        line = decode(text, Line)
        if self._manifest is None:
            self._take_manifest(line.manifest)
            return
        self._summary.add(text)
        self._progress.advance(0)
        if line.voucher is not None and self._checked is None:
            self._directory.add(self._realm.check(line.voucher))
            self._on_voucher(line.voucher)
            self._seen["voucher"] += 1
            if self._seen["voucher"] > _MOST_VOUCHERS:
                raise UserError("bundle.too_large")
        elif line.batch is not None:
            self._take_batch(line.batch, text)
        else:
            raise UserError("bundle.unreadable")

    def _take_manifest(self, signed: Signed | None) -> None:
        if signed is None:
            raise UserError("bundle.unreadable")
        self._signed = signed
        self._manifest = manifest = decode(signed.body, Manifest)
        if manifest.format > BUNDLE_FORMAT:  # a newer schema's operations are kept until the upgrade
            raise UserError("bundle.newer")
        if manifest.realm != self._realm.id:
            raise UserError("bundle.other_realm")
        self._progress.expect(manifest.batches)

    def _sender_known(self) -> Checked:
        """The manifest's signature, once the vouchers that lead the bundle are in."""
        if self._checked is not None:
            return self._checked
        manifest, signed = self._manifest, self._signed
        if manifest is None or signed is None:
            raise UserError("bundle.unreadable")
        sender = self._directory.replica(manifest.sender)
        if sender is None:
            raise UserError("bundle.stranger")
        if sender.revoked_after is not None:
            raise UserError("bundle.sender_revoked", desk=sender.desk)
        if not signed_by(sender.sign, MANIFEST_CONTEXT + signed.body.encode(), signed.signature):
            raise UserError("bundle.forged")
        if self._own not in manifest.recipients:
            raise UserError("bundle.not_for_us")
        self._checked = Checked(manifest, sender, signed, proofs=self._proofs)
        return self._checked

    def _take_batch(self, batch: WireBatch, text: bytes) -> None:
        checked = self._sender_known()
        self._progress.advance()
        self._seen["batch"] += 1
        self._seen["operation"] += len(batch.operations)
        author = self._directory.replica(batch.replica)
        try:
            author = _may_speak(batch, author, self._reaches_on)
            digest = self._proven(batch, text, author.sign)
            self._require_erased(batches.withheld_records(batch))
            self._on_batch(batch, digest)
        except UserError as error:
            # someone else's copied computer must not part the two who meet here
            sender_copied = isinstance(error, TwoVoices) and batch.replica == checked.sender.subject
            if sender_copied or isinstance(error, OwnVoice):
                raise
            checked.refused.append(Refused(batch.replica, batch.first_seq, error.code))

    def _require_erased(self, withheld: set[tuple[str, str]]) -> None:
        """Values may be missing only where the root key said so; its word leads the bundle."""
        if withheld and not withheld <= self._directory.erased_records():
            raise UserError("bundle.withheld")

    def _proven(self, batch: WireBatch, text: bytes, public: str) -> str:
        """The digest of a batch that is sound, from its proof where it has been looked at before."""
        key = (hashlib.sha256(text).digest(), public)
        digest = self._proofs.get(key)
        if digest is None:
            digest = _sound(batch, self._realm.id, public)
            if len(self._proofs) < _MOST_PROOFS:
                self._proofs[key] = digest
        return digest

    def finish(self) -> Checked:
        checked = self._sender_known()
        manifest = checked.manifest
        counted = (manifest.vouchers, manifest.batches, manifest.operations)
        if tuple(self._seen.values()) != counted or self._summary.hexdigest() != manifest.sha256:
            raise UserError("bundle.damaged")
        return checked


def _may_speak(batch: WireBatch, author: Voucher | None, reaches_on: ReachesOn) -> Voucher:
    """The author's voucher, where a batch of theirs that goes so far may be taken."""
    if author is None:
        raise UserError("bundle.stranger")
    past = author.revoked_after is not None and batch.last_seq > author.revoked_after
    if past and not (author.successor and reaches_on(batch)):
        raise UserError("bundle.sender_revoked")
    return author


def _sound(batch: WireBatch, realm_id: str, public: str) -> str:
    """The digest of a batch that can be read and whose signature holds."""
    if not 1 <= batch.format <= BATCH_FORMAT:
        raise UserError("bundle.newer")
    if not batch.operations or batch.last_seq >= LARGEST_NUMBER:  # the next one is counted too
        raise UserError("bundle.unreadable")
    digest = batches.check(batch, realm_id, public)
    batches.require_readable(batch)
    return digest


def _ignore_batch(batch: WireBatch, digest: str) -> None:
    """Checking only."""


def _reaches_no_further(batch: WireBatch) -> bool:
    """Where the root key is not: a revocation is the last word."""
    return False


def _ignore_voucher(signed: Signed) -> None:
    """Checking only."""


def read_bundle(
    path: Path,
    keys: ReplicaKeys,
    directory: Directory,
    progress: Progress,
    on_batch: OnBatch = _ignore_batch,
    on_voucher: OnVoucher = _ignore_voucher,
    reaches_on: ReachesOn = _reaches_no_further,
    proofs: Proofs | None = None,
) -> Checked:
    """Check a bundle from its first byte to its last, handing on what is accepted of it.

    The caller keeps nothing of what it was handed unless this returns. Raises UserError `bundle.…` with
    one sentence for each way in which a bundle can be wrong; EnvironmentFault `disk.…`. `proofs` are of this
    realm, from an earlier reading. `directory` is added to.
    """
    known = {} if proofs is None else proofs
    check = _Check(directory, keys.replica, progress, on_batch, on_voucher, reaches_on, known)
    read_encrypted(path, keys.age_identity, check.take)
    return check.finish()
