"""Acknowledgements that others carry: each replica signs for itself what it has, and whoever meets it passes
that on unaltered.

Desks that a hub stands between never meet, and would not know of each other what arrived. A word is checked
like an acknowledgement that its author brings: nobody can claim for another what it has. Which words a
recipient knows stands in its bundles, so that only what is news to it goes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from typing import TypeGuard

import msgspec
from sqlalchemy import Connection

from foras_desktop.db import oplog
from foras_desktop.db.queries.exchange import ExchangeQueries, Reach
from foras_desktop.domain.errors import UserError
from foras_desktop.sync import anchors
from foras_desktop.sync.acknowledging import Stated, askings, stated_here, take, vector_of
from foras_desktop.sync.bundle_reader import Checked, OwnVoice
from foras_desktop.sync.erasing import receipt
from foras_desktop.sync.identity import ReplicaKeys, signed_by
from foras_desktop.sync.vouchers import Directory, Realm, Voucher
from foras_desktop.sync.wire import (
    ACKNOWLEDGEMENT_CONTEXT,
    LARGEST_NUMBER,
    Acknowledgement,
    Signed,
    canonical,
    decode,
)

_NOTHING: Reach = (0, 0, 0)


def own_word(connection: Connection, realm: Realm, own: str, now: datetime) -> Acknowledgement:
    """What this replica has."""
    return Acknowledgement(
        realm=realm.id,
        replica=own,
        made_at=now.astimezone(UTC).isoformat(),
        asking=askings(connection).get(own, 0),
        acknowledged=stated_here(connection, own).to_wire(),
        tips=oplog.tips(connection),
        erased=receipt(connection),
    )


def sign_word(said: Acknowledgement, keys: ReplicaKeys) -> Signed:
    """A replica's own word, as it is passed on."""
    body = canonical(msgspec.to_builtins(said)).decode()
    return Signed(body, keys.sign(ACKNOWLEDGEMENT_CONTEXT + body.encode()))


def unknown_to(connection: Connection, directory: Directory, recipients: Collection[str]) -> list[Signed]:
    """The words of others that at least one of these replicas does not know.

    One that ever asked anew may be put back again, and is handed its own word each time: only that proves to
    it what it asked (`sync.asking`).
    """
    queries = ExchangeQueries(connection)
    known = {one: queries.reaches_known_to(one) for one in recipients}
    return [
        Signed(body, signature)
        for replica, (reach, body, signature) in queries.acknowledgements().items()
        if _is_heard(directory.replica(replica))
        and any(
            _has_asked(reach) if one == replica else reach > known[one].get(replica, _NOTHING)
            for one in recipients
        )
    ]


def _has_asked(reach: Reach) -> bool:
    asking, _, _ = reach
    return asking > 0


def take_words(
    connection: Connection, checked: Checked, directory: Directory, own: str, now: datetime
) -> bool:
    """Take note of the acknowledgements that a bundle carries; whether one was news.

    What is wrong with a word is its author's fault or the carrier's, and parts nobody: it is left out.
    """
    queries = ExchangeQueries(connection)
    queries.note_reaches(checked.sender.subject, checked.manifest.words)
    news, known = False, queries.reaches()
    for signed, said in sound_words(checked, directory):
        reach = _reach(said)
        if said.replica == own or reach <= known.get(said.replica, _NOTHING):
            continue
        heard = min(now, _instant(said.made_at))
        stated = Stated(said.replica, vector_of(said.acknowledged), said.asking, said.tips)
        with suppress(OwnVoice):  # it met a copy of this computer, and is heard when it comes itself
            take(connection, stated, own, heard)
            queries.keep_acknowledgement(said.replica, reach, signed.body, signed.signature)
            anchors.keep(connection, directory, signed)
            news = True
    return news


def sound_words(checked: Checked, directory: Directory) -> Iterator[tuple[Signed, Acknowledgement]]:
    """Those that can be read, of replicas that are heard, and bear their signature; one each."""
    seen = set[str]()
    for signed in checked.manifest.acknowledgements:
        with suppress(UserError, ValueError, OverflowError):
            said = decode(signed.body, Acknowledgement)
            _reach(said)
            voucher = directory.replica(said.replica)
            if said.realm != directory.realm.id or said.replica in seen or not _is_heard(voucher):
                continue
            seen.add(said.replica)
            if signed_by(voucher.sign, ACKNOWLEDGEMENT_CONTEXT + signed.body.encode(), signed.signature):
                yield signed, said


def _is_heard(voucher: Voucher | None) -> TypeGuard[Voucher]:
    return voucher is not None and voucher.revoked_after is None


def _reach(said: Acknowledgement) -> Reach:
    vector = vector_of(said.acknowledged)
    operations = min(LARGEST_NUMBER, sum(vector.size(one) for one in vector))
    return said.asking, operations, _instant(said.made_at).toordinal()


def _instant(text: str) -> datetime:
    """A time in UTC; ValueError or OverflowError for anything else."""
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError(text)
    return found.astimezone(UTC)
