"""How a replica that was put back asks anew for what it once had.

A computer whose whole folder was put back from an older copy has less than it once said, and would never be
sent the rest. It finds out from the next bundle, whose sender holds what neither came along nor is here. From
then on its own statements bear a higher number, its **asking**, and the first of them replaces what it said
before. A computer that wants values again of which it had let go (`sync.letting_go`) asks in the same way.

What it asked before it was put back it believes only in its own signed word, which whoever holds one hands
back to it: anybody could name a number past which nothing can be asked.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from foras_desktop.db import oplog
from foras_desktop.sync.acknowledging import askings, keep_asking, vector_of
from foras_desktop.sync.bundle_reader import Checked
from foras_desktop.sync.passing_on import sound_words
from foras_desktop.sync.vouchers import Directory
from foras_desktop.sync.wire import LARGEST_NUMBER


def ask_anew(connection: Connection, checked: Checked, directory: Directory, own: str, now: datetime) -> bool:
    """After a bundle was merged: ask anew where its sender takes for arrived what is not here; whether so.

    What the sender holds either came along or was acknowledged from here. Batches that were refused, and
    replicas that nobody vouched for, do not count.
    """
    asked, heard = askings(connection).get(own, 0), checked.manifest.askings.get(own, 0)
    if heard < asked:  # the last asking has not arrived there yet
        return False
    before = _asked_before(connection, checked, directory, own) if heard > asked else asked
    if before == asked and not _lacks(connection, checked, directory, own):
        return False
    ask_further(connection, own, now, before)
    return True


def ask_further(connection: Connection, own: str, now: datetime, before: int = 0) -> None:
    """From now on what this replica states replaces what it said before."""
    asked = max(before, askings(connection).get(own, 0))
    asking = max(asked + 1, int(now.timestamp() * 1000))
    keep_asking(connection, own, min(asking, LARGEST_NUMBER))


def _asked_before(connection: Connection, checked: Checked, directory: Directory, own: str) -> int:
    """What this replica is known to have asked, here or by its own word in the bundle."""
    words = sound_words(checked, directory)
    proven = (said.asking for _, said in words if said.replica == own)
    return max(askings(connection).get(own, 0), *proven, 0)


def _lacks(connection: Connection, checked: Checked, directory: Directory, own: str) -> bool:
    here, stated = oplog.committed_vector(connection, own), vector_of(checked.manifest.acknowledged)
    stated = stated.without(vector_of(checked.manifest.withheld))  # not here, and not to be had there either
    left_out = {own, *(one.replica for one in checked.refused)}
    return any(
        not here.covers(replica, first, last)
        for replica in stated
        if replica not in left_out and directory.replica(replica) is not None
        for first, last in stated.ranges(replica)
    )
