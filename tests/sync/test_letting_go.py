"""Values that were let go of, and erased, in any order: the batch stays the one that was signed."""

from __future__ import annotations

import json
import os

from hypothesis import given
from hypothesis import strategies as st

from foras_desktop.sync import batches
from foras_desktop.sync.core.dots import Dot
from foras_desktop.sync.core.operations import GroupWrite, Operation
from foras_desktop.sync.identity import ReplicaKeys
from foras_desktop.sync.wire import BATCH_FORMAT, WireBatch

_KEYS = ReplicaKeys.make(os.urandom)
_GROUPS = ("name", "phone", "birth", "sex")
_values = st.dictionaries(st.sampled_from(["a", "b"]), st.text(max_size=8) | st.none(), min_size=1)
_written = st.fixed_dictionaries(dict.fromkeys(_GROUPS, _values))
_some = st.sets(st.sampled_from(_GROUPS))


def _operation(values: dict[str, dict[str, str | None]]) -> Operation:
    groups = {name: GroupWrite(value, ()) for name, value in values.items()}
    return Operation(Dot(_KEYS.replica, 1), "person", "x", 1, "someone", "RBA", groups)


def _sealed(operation: Operation, salt: str, sealed: WireBatch) -> str:
    """The digest of the batch as this log would give it."""
    wire = [batches.to_wire(operation, salt)]
    again = WireBatch(sealed.format, sealed.replica, 1, sealed.previous, sealed.signature, wire)
    return batches.check(again, "realm", _KEYS.public.sign)


@given(_written, _some, _some, _some)
def test_the_signature_holds_whatever_goes_in_whatever_order(
    values: dict[str, dict[str, str | None]], first: set[str], second: set[str], erased: set[str]
) -> None:
    salt = "ab" * 16
    whole = _operation(values)
    sealed, digest = batches.seal([(whole, salt)], first_seq=1, previous="", realm="realm", keys=_KEYS)
    operation, kept = whole, salt
    for names in (first, second - first):
        left = {name: {"a": None} for name in names}
        if left:
            operation, kept = batches.letting_go(operation, kept, BATCH_FORMAT, left)
            assert _sealed(operation, kept, sealed) == digest
            assert salt not in kept
    assert operation.let_go == first | second
    assert batches.signed_values(operation, kept, BATCH_FORMAT) == batches.signed_values(
        whole, salt, BATCH_FORMAT
    )
    if erased:
        operation, kept = batches.without(operation, kept, BATCH_FORMAT, erased)
        assert _sealed(operation, kept, sealed) == digest
        assert operation.withheld.keys() == erased
        assert operation.let_go == (first | second) - erased
    if kept.startswith("{"):
        keys = {name for name, one in json.loads(kept).items() if isinstance(one, str)}
        assert keys == set(_GROUPS) - first - second - erased, "no key stays of what went"
