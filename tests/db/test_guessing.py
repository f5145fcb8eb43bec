"""Which passphrases are refused where one is chosen, and how long the look at them may take."""

from __future__ import annotations

import contextlib
import time

import pytest

from foras_desktop.db.keys.guessing import LONGEST_LOOKED_AT, SHORTEST_PASSPHRASE, check_passphrase
from foras_desktop.domain.errors import UserError
from tests.conftest import PASSPHRASE

GUESSED = [
    "aaaaaaaaaaaaaaaaaaaa",
    "passwordpassword",
    "password1234",
    "123456789012",
    "azertyuiop12",
    "azertyuiopqsdfghjklm",
    "motdepasse123",
    "bonjour bonjour bonjour",
    "abcabcabcabcabcabc",
    "19/11/2021 19/11/2021",
]
"""Common ones, keys in a row, repetitions, dates."""

AT_HAND = [
    "Foras-Rabat-2021",
    "ImaneLahlou2021",
    "imane lahlou imane",
    "RBA RBA RBA RBA",
    "Rabat, Rabat et Rabat",
    "الرباط الرباط ٢٠٢١",
    "lahlou foras 1990",
]
"""Made of the first page: who, where, what."""

GOOD = [
    PASSPHRASE,
    "neuf lunes sur la mer",
    "cheval agrafe pile correct",
    "correct horse battery staple",
    "سبع أقمار فوق النهر",
    "xK3$vQ9!mZ2p",
    "quatre dunes sous la pluie de Rabat",
    "🌵🐫🌊 trois matins d’été",
]


@pytest.mark.parametrize("weak", [*GUESSED, *AT_HAND])
def test_what_is_guessed_quickly_is_refused(weak: str) -> None:
    with pytest.raises(UserError, match=r"access\.passphrase_guessable"):
        check_passphrase(weak, "Imane Lahlou", "RBA")


@pytest.mark.parametrize("good", GOOD)
def test_what_is_not_is_taken(good: str) -> None:
    check_passphrase(good, "Imane Lahlou", "RBA")


@pytest.mark.parametrize("short", ["", "a", "xK3$vQ9!mZ2"])
def test_length_comes_first(short: str) -> None:
    assert len(short) < SHORTEST_PASSPHRASE
    with pytest.raises(UserError, match=r"access\.passphrase_short"):
        check_passphrase(short)


def test_a_name_with_signs_of_a_pattern_is_only_a_name() -> None:
    check_passphrase(PASSPHRASE, "(Awa* [Ndiaye+", "R.A")


@pytest.mark.parametrize(
    "piece", ["4@8({[<369!1|0$5+7%2", "p4@$$w0rd1!|", "a", "qwertyuiop", "11.11.1911", "ab", "ا"]
)
def test_the_longest_takes_no_longer_than_a_key_derivation_or_two(piece: str) -> None:
    """0.6 s was the worst measured (2 cores); without a limit the same signs take minutes."""
    long = (piece * 100_000)[:1_000_000]
    assert len(long) > LONGEST_LOOKED_AT
    started = time.perf_counter()
    with contextlib.suppress(UserError):
        check_passphrase(long, "Imane Lahlou", "RBA")
    assert time.perf_counter() - started < 5
