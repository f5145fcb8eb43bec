"""`keys.json`: one argon2id slot a counsellor and one for recovery, and this replica's wrapped voice.

A copied database alone can neither be read nor speak. It must not hold anything of a person served.
What stands in clear (desk, names, roles, who sealed fields open to) is bound by a mark that only the master
key makes: someone with an editor can make nobody a lead, nor a holder.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pyrage
from nacl.exceptions import CryptoError
from nacl.secret import SecretBox

from foras_desktop.db.files import written_whole
from foras_desktop.db.keys.guessing import check_passphrase
from foras_desktop.db.keys.profile import Profile
from foras_desktop.db.keys.recovery import normal_recovery_code
from foras_desktop.db.keys.slots import KdfCost, Slot, unwrap, usual_cost, wrap
from foras_desktop.db.keys.way_back import WayBack, way_back
from foras_desktop.domain.access import Trust
from foras_desktop.domain.errors import EnvironmentFault, UserError
from foras_desktop.domain.ids import Randomness

FORMAT = 1

FORMER = "former database key"
"""The box for the key that the database may still have when a way in was taken away."""

VOICE = "replica"
"""How the names of the boxes begin that hold a voice: this replica's, or the one it is about to take."""

_DAMAGE = (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError)


@dataclass(frozen=True)
class Opened:
    """What a slot gives: the master key, and the holder's own age identity for sealed fields."""

    slot: Slot
    master: bytes = field(repr=False)
    seal_identity: str = field(repr=False)

    def key(self, purpose: str) -> bytes:
        """A 32-byte key for one purpose: "database", "replica", "root"."""
        return hashlib.blake2b(purpose.encode(), key=self.master, digest_size=32).digest()


@dataclass(frozen=True)
class KeyFile:
    """The whole file, immutable; `write` puts a new one in its place."""

    profile: Profile
    slots: tuple[Slot, ...]
    seal_recipients: Mapping[str, str]
    boxes: Mapping[str, bytes]
    mark: str = ""
    way_back: WayBack | None = None

    @classmethod
    def new(cls, profile: Profile) -> KeyFile:
        return cls(profile, (), {}, {})

    def with_slot(
        self,
        opened: Opened | None,
        *,
        slot_id: str,
        name: str,
        role: str,
        secret: str,
        randomness: Randomness,
        kind: str = "person",
        cost: KdfCost | None = None,
    ) -> tuple[KeyFile, Opened]:
        """The file with one more way in; `opened` is None for the very first, which makes the master key.

        A slot of the same id is replaced, and what its secret opened stays shut. Until others are chosen
        (`held_by`), sealed fields open to the first counsellor and to recovery.
        """
        if kind == "person":
            check_passphrase(secret, name, self.profile.desk)
        else:
            secret = normal_recovery_code(secret)
        master = opened.master if opened else randomness(32)
        identity = pyrage.x25519.Identity.generate()
        new = Slot(slot_id, kind, name, role, b"", KdfCost(), b"")
        before = next((one for one in self.slots if one.id == slot_id), new)
        blank = replace(before, name=name, role=role)
        made = _wrapped(Opened(blank, master, str(identity)), secret, cost, randomness)
        recipients = dict(self.seal_recipients)
        if opened is None or kind == "recovery" or slot_id in recipients:
            recipients[slot_id] = made.slot.public
        kept = tuple(one for one in self.slots if one.id != slot_id)
        changed = replace(self, slots=(*kept, made.slot), seal_recipients=recipients)
        return changed.marked(made), made

    def with_passphrase(
        self,
        opened: Opened,
        known: Slot,
        passphrase: str,
        randomness: Randomness,
        cost: KdfCost | None = None,
    ) -> tuple[KeyFile, Opened]:
        """The file with a new passphrase for somebody who forgot theirs, whoever opened it for them.

        Their sealing identity is made anew: what was sealed to the old one alone stays shut.
        """
        return self.with_slot(
            opened,
            slot_id=known.id,
            name=known.name,
            role=known.role,
            secret=passphrase,
            randomness=randomness,
            cost=cost,
        )

    def rewrapped(
        self, opened: Opened, secret: str, randomness: Randomness, cost: KdfCost | None = None
    ) -> tuple[KeyFile, Opened]:
        """The file in which this secret opens the same slot; master key and sealed fields stay.

        Whoever lets a person choose the secret asks `guessing.check_passphrase` first: one in use stays.
        """
        made = _wrapped(opened, secret, cost, randomness)
        slots = tuple(made.slot if one.id == opened.slot.id else one for one in self.slots)
        return replace(self, slots=slots).marked(made), made

    def without_slot(self, opened: Opened, slot_id: str, randomness: Randomness) -> tuple[KeyFile, Opened]:
        """The file without that way in, under a new master key, which everyone else's slot leads to.

        The database's key until then is in the box `FORMER`, because file and database cannot be changed at
        once. UserError `access.must_unlock_first` names those of whom an older release kept no public key.
        """
        kept = [one for one in self.slots if one.id != slot_id]
        unknown = [one.name for one in kept if not one.public and one.id != opened.slot.id]
        if unknown:
            raise UserError("access.must_unlock_first", names=tuple(unknown))
        renewed = replace(opened, master=randomness(32))
        own = pyrage.x25519.Identity.from_str(opened.seal_identity).to_public()
        slots = tuple(
            replace(one, successor=_sealed_to(one.public or str(own), renewed.master)) for one in kept
        )
        recipients = {key: one for key, one in self.seal_recipients.items() if key != slot_id}
        kept_back = self._sealed_again(self.profile, renewed)
        changed = replace(self, slots=slots, seal_recipients=recipients, boxes={}, way_back=kept_back)
        for purpose in self.boxes:
            content = self.unbox(opened, purpose) or b""
            changed = changed.with_box(renewed, purpose, content, randomness)
        return changed.with_box(renewed, FORMER, opened.key("database"), randomness), renewed

    def trusting(self, opened: Opened, slot_id: str, trust: Trust, heard: int) -> KeyFile:
        """The file by which a slot's holder is trusted with that, by the root key's word `heard`."""
        known = self.person(slot_id)
        changed = replace(known, role=trust.role.value, permissions=trust.words, heard=heard)
        slots = tuple(changed if one.id == slot_id else one for one in self.slots)
        return replace(self, slots=slots).marked(opened)

    def held_by(self, opened: Opened, people: Mapping[str, str]) -> KeyFile:
        """The file by which these people (slot ids with public keys) open sealed fields, and recovery."""
        others = {slot.id for slot in self.people()}
        kept = {key: one for key, one in self.seal_recipients.items() if key not in others}
        return replace(self, seal_recipients={**people, **kept}).marked(opened)

    def with_way_back(self, opened: Opened, to: str) -> KeyFile:
        """The file in which the central office can find the master key again, by its escrow key `to`."""
        return replace(self, way_back=way_back(self.profile, opened.master, to)).marked(opened)

    def _sealed_again(self, profile: Profile, opened: Opened) -> WayBack | None:
        """The way back for another master key, or as another replica; None where there was none."""
        return way_back(profile, opened.master, self.way_back.to) if self.way_back else None

    def marked(self, opened: Opened) -> KeyFile:
        """The file with the mark that only the master key makes of everything in it."""
        text = json.dumps(self._content(), sort_keys=True).encode()
        return replace(
            self, mark=hashlib.blake2b(text, key=opened.key("key file"), digest_size=32).hexdigest()
        )

    def open(self, slot_id: str, secret: str) -> Opened:
        """Unwrap a slot; UserError `access.wrong_passphrase` or `access.wrong_recovery_code`.

        EnvironmentFault `keys.damaged` for a file that was changed by anything else than this program.
        """
        slot = next((one for one in self.slots if one.id == slot_id), None)
        if slot is None:
            raise UserError("access.unknown_person")
        if slot.kind == "recovery":
            secret = normal_recovery_code(secret)
        content = json.loads(unwrap(slot, secret))
        master, identity = base64.b64decode(content["master"]), str(content["seal"])
        if slot.successor:
            master = _opened_by(identity, slot.successor)
        opened = Opened(slot, master, identity)
        self.check(opened)
        return opened

    def check(self, opened: Opened) -> None:
        """EnvironmentFault `keys.damaged` for a file that this master key did not mark."""
        if not hmac.compare_digest(self.marked(opened).mark.encode(), self.mark.encode()):
            raise EnvironmentFault("keys.damaged")

    def person(self, person_id: str) -> Slot:
        """Someone's slot; UserError `access.unknown_person`."""
        known = next((slot for slot in self.people() if slot.id == person_id), None)
        if known is None:
            raise UserError("access.unknown_person")
        return known

    def people(self) -> tuple[Slot, ...]:
        return tuple(slot for slot in self.slots if slot.kind == "person")

    def with_box(self, opened: Opened, purpose: str, content: bytes, randomness: Randomness) -> KeyFile:
        """The file with one more secret that anyone who unlocks may use ("replica", "root")."""
        box = SecretBox(opened.key(purpose)).encrypt(content, randomness(SecretBox.NONCE_SIZE))
        return replace(self, boxes={**self.boxes, purpose: bytes(box)}).marked(opened)

    def without_box(self, opened: Opened, purpose: str) -> KeyFile:
        """The file without that secret."""
        boxes = {name: box for name, box in self.boxes.items() if name != purpose}
        return replace(self, boxes=boxes).marked(opened)

    def without_voice(self, opened: Opened) -> KeyFile:
        """The file as it goes into a backup: every way in, but nothing that speaks as this replica."""
        boxes = {name: box for name, box in self.boxes.items() if not name.startswith(VOICE)}
        return replace(self, boxes=boxes).marked(opened)

    def speaking_as(self, opened: Opened, replica: str, voice: bytes, randomness: Randomness) -> KeyFile:
        """The file with another replica's voice in place of the one it held; all slots stay as they are."""
        profile = replace(self.profile, replica=replica)
        named = replace(self, profile=profile, way_back=self._sealed_again(profile, opened))
        return named.with_box(opened, "replica", voice, randomness)

    def unbox(self, opened: Opened, purpose: str) -> bytes | None:
        """That secret, or None when the file holds none; EnvironmentFault `keys.damaged`."""
        box = self.boxes.get(purpose)
        if box is None:
            return None
        try:
            return bytes(SecretBox(opened.key(purpose)).decrypt(box))
        except CryptoError:
            raise EnvironmentFault("keys.damaged") from None

    def _content(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "profile": {
                "desk": self.profile.desk,
                "practice": self.profile.practice,
                "replica": self.profile.replica,
            },
            "slots": [slot.to_json() for slot in self.slots],
            "seal_recipients": dict(self.seal_recipients),
            "boxes": {name: base64.b64encode(box).decode() for name, box in self.boxes.items()},
            **({"way_back": self.way_back.to_json()} if self.way_back else {}),
        }

    def to_bytes(self) -> bytes:
        return json.dumps({**self._content(), "mark": self.mark}, indent=1, ensure_ascii=False).encode()

    def write(self, path: Path) -> None:
        with written_whole(path) as stream:
            stream.write(self.to_bytes())

    @classmethod
    def from_bytes(cls, content: bytes) -> KeyFile:
        """The inverse of `to_bytes`; EnvironmentFault `keys.damaged`."""
        try:
            return cls._from_json(json.loads(content))
        except _DAMAGE:
            raise EnvironmentFault("keys.damaged") from None

    @classmethod
    def read(cls, path: Path) -> KeyFile:
        """The file; EnvironmentFault `keys.missing` or `keys.damaged`."""
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            raise EnvironmentFault("keys.missing") from None
        except OSError:
            raise EnvironmentFault("keys.damaged") from None
        return cls.from_bytes(content)

    @classmethod
    def _from_json(cls, stored: Mapping[str, Any]) -> KeyFile:
        return cls(
            Profile.from_json(stored["profile"]),
            tuple(Slot.from_json(slot) for slot in stored["slots"]),
            {str(slot): str(one) for slot, one in stored["seal_recipients"].items()},
            {name: base64.b64decode(box) for name, box in stored["boxes"].items()},
            str(stored["mark"]),
            WayBack.from_json(stored["way_back"]) if "way_back" in stored else None,
        )


def _wrapped(opened: Opened, secret: str, cost: KdfCost | None, randomness: Randomness) -> Opened:
    """The same opened by this secret."""
    cost = cost or usual_cost()
    content = {"master": base64.b64encode(opened.master).decode(), "seal": opened.seal_identity}
    salt, box = wrap(secret, json.dumps(content).encode(), cost, randomness)
    public = str(pyrage.x25519.Identity.from_str(opened.seal_identity).to_public())
    slot = replace(opened.slot, salt=salt, cost=cost, box=box, public=public, successor=b"")
    return replace(opened, slot=slot)


def _sealed_to(public: str, master: bytes) -> bytes:
    return bytes(pyrage.encrypt(master, [pyrage.x25519.Recipient.from_str(public)]))


def _opened_by(identity: str, sealed: bytes) -> bytes:
    try:
        return bytes(pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(identity)]))
    except pyrage.DecryptError:
        raise EnvironmentFault("keys.damaged") from None
