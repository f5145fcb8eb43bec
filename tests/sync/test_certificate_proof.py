"""A certificate's code convinces whoever knows the root key, of what it says and of nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
import segno
from hypothesis import example, given, settings
from hypothesis import strategies as st

from foras_desktop.domain.errors import UserError
from foras_desktop.sync import base45
from foras_desktop.sync.certificate_proof import (
    PREFIX,
    RevocationList,
    Verified,
    prove_certificate,
    verify_certificate,
)
from foras_desktop.sync.identity import ReplicaKeys
from foras_desktop.sync.packed_voucher import pack_voucher, unpack_voucher
from foras_desktop.sync.vouchers import Realm, vouch
from foras_desktop.sync.wire import Signed

from .certificates import FACTS, KEYS, NUMBER, OTHER_REALM, REALM, ROOT, proof, vouched, voucher

REFUSED = {"certificate.not_one", "certificate.forged", "certificate.other_project"}


def refusal(text: str, realm: Realm = REALM) -> str:
    with pytest.raises(UserError) as caught:
        verify_certificate(text, realm)
    return caught.value.code


def test_a_proof_holds_and_says_only_what_it_should() -> None:
    assert verify_certificate(proof(), REALM) == Verified(FACTS, False, None, None)
    assert verify_certificate(f" {proof()}\r\n", REALM).facts == FACTS


def test_a_practice_certificate_says_that_it_is_one() -> None:
    assert verify_certificate(proof(practice=True), REALM).practice


def test_the_revocation_list_is_asked_and_dated() -> None:
    known = RevocationList(date(2021, 12, 1), frozenset({str(NUMBER)}))
    assert verify_certificate(proof(), REALM, known) == Verified(FACTS, False, True, date(2021, 12, 1))
    empty = replace(known, numbers=frozenset())
    assert verify_certificate(proof(), REALM, empty) == Verified(FACTS, False, False, date(2021, 12, 1))


def test_every_flipped_bit_is_refused() -> None:
    content = base45.decode(proof().removeprefix(PREFIX))
    for at in range(len(content) * 8):
        spoilt = bytearray(content)
        spoilt[at // 8] ^= 1 << at % 8
        assert refusal(PREFIX + base45.encode(bytes(spoilt))) in REFUSED


def test_every_cut_and_every_added_byte_is_refused() -> None:
    content = base45.decode(proof().removeprefix(PREFIX))
    for end in range(len(content)):
        assert refusal(PREFIX + base45.encode(content[:end])) in REFUSED
    assert refusal(PREFIX + base45.encode(content + b"\0")) in REFUSED


def test_another_project_is_told_from_a_forgery() -> None:
    assert refusal(proof(), OTHER_REALM) == "certificate.other_project"
    assert refusal(proof(), replace(REALM, root="00" * 32)) == "certificate.other_project"
    assert refusal(proof(), replace(REALM, root="not a key")) == "certificate.other_project"


def test_a_replica_that_the_root_key_never_vouched_for_convinces_nobody() -> None:
    with pytest.raises(UserError, match=r"certificate\.not_vouched"):
        prove_certificate(FACTS, KEYS, vouch(voucher(), b"\7" * 32), REALM)
    content = base45.decode(proof().removeprefix(PREFIX))
    forged = bytes.fromhex(vouch(voucher(), b"\7" * 32).signature)
    assert refusal(PREFIX + base45.encode(content[:-64] + forged)) == "certificate.forged"


def test_a_signature_made_for_something_else_is_none_here() -> None:
    content = base45.decode(proof().removeprefix(PREFIX))
    end = 5 + content[4]
    bare = bytes.fromhex(KEYS.sign(content[5:end]))
    assert refusal(PREFIX + base45.encode(content[:end] + bare + content[end + 64 :])) == "certificate.forged"


@pytest.mark.parametrize(
    "changes",
    [
        {"revoked_after": 12},
        {"desk": "CAS"},
        {"sign": "00" * 32},
        {"subject": "0000000000000"},
        {"kind": "person"},
        {"name": "somebody"},
        {"issued_at": "2021-11-16"},
        {"issued_at": "2021-11-16T10:24:00+01:00"},
        {"age": "age1"},
    ],
)
def test_nothing_is_proved_by_another_voucher(changes: dict[str, object]) -> None:
    with pytest.raises(UserError, match=r"certificate\.not_vouched"):
        proof(**changes)


def test_nothing_is_proved_with_other_keys_or_a_voucher_of_a_newer_release() -> None:
    other = ReplicaKeys.make(lambda length: b"\3" * length)
    newer = vouched().body.replace('"age"', '"aaa":1,"age"')
    for keys, said in ((other, vouched()), (KEYS, Signed(newer, "00" * 64))):
        with pytest.raises(UserError, match=r"certificate\.not_vouched"):
            prove_certificate(FACTS, keys, said, REALM)


@pytest.mark.parametrize("superseded", [{}, {"0000000000001": 1}, {"F" * 13: 2**63 - 1, "1" * 13: 300}])
def test_a_voucher_is_rebuilt_word_for_word(superseded: dict[str, int]) -> None:
    said = voucher(supersedes=superseded)
    packed = pack_voucher(said)
    assert packed is not None
    assert unpack_voucher(packed, REALM, "RBA") == vouch(said, ROOT).body


def test_a_code_fits_seventeen_millimetres() -> None:
    code = segno.make_qr(proof(), error="m", boost_error=False, mask=4)
    assert code.mode == "alphanumeric"
    assert 17 / code.symbol_size(border=0)[0] >= 0.25


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300) | st.binary(max_size=300).map(lambda content: PREFIX + base45.encode(content)))
@example(PREFIX)
@example(PREFIX + "::")
@example(PREFIX + "0" * 5000)
def test_any_text_is_refused_in_one_sentence(text: str) -> None:
    assert refusal(text) in REFUSED


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 255))
def test_anything_behind_the_projects_mark_is_refused(content: bytes, length: int) -> None:
    mark = base45.decode(proof().removeprefix(PREFIX))[:4]
    assert refusal(PREFIX + base45.encode(mark + bytes([length]) + content)) in REFUSED


@given(st.binary(max_size=80))
def test_base45_comes_back(content: bytes) -> None:
    text = base45.encode(content)
    assert base45.decode(text) == content
    assert not text.endswith(" ")


@given(st.text(max_size=12))
def test_base45_takes_only_what_it_makes(text: str) -> None:
    try:
        content = base45.decode(text)
    except ValueError:
        return
    assert base45.encode(content) == text


@pytest.mark.parametrize(
    ("content", "text"), [(b"AB", "BB8"), (b"Hello!!", "%69 VD92EX0"), (b"base-45", "UJCLQE7W581")]
)
def test_base45_as_the_rfc_has_it(content: bytes, text: str) -> None:
    assert base45.encode(content) == text
    assert base45.decode(text) == content
