"""A bundle cut, altered, wrapped again, addressed anew, replayed or from elsewhere changes nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from foras_desktop.services import exchange
from foras_desktop.services.exchange import ReadStick
from foras_desktop.services.office import Office
from foras_desktop.sync.streams import read_encrypted, write_encrypted
from foras_desktop.sync.wire import Line
from tests.faults.bundle_bytes import refusal, try_all
from tests.faults.scene import Scene
from tests.sync.test_bundles import manifest_with, rewritten

Change = Callable[[list[Line]], list[Line]]


@pytest.fixture
def bundle(scene: Scene, tmp_path: Path) -> Path:
    return Path(shutil.copy(scene.bundle, tmp_path))


def wrapped_again(path: Path, reader: Office, *recipients: Office) -> Path:
    """The very same inside, encrypted to other recipients by someone who was given it."""
    lines: list[bytes] = []
    read_encrypted(path, reader.credentials.replica_keys.age_identity, lines.append)
    with path.open("wb") as stream:
        write_encrypted(iter(lines), stream, [one.credentials.replica_keys.public.age for one in recipients])
    return path


def test_a_bundle_spoilt_in_any_place_is_refused(scene: Scene, tmp_path: Path) -> None:
    """The full form, every byte: `python -m tests.faults bytes`."""
    told = try_all(scene, tmp_path, every=False)
    assert set(told) <= {"bundle.not_a_bundle", "bundle.damaged", "bundle.not_for_us"}


def test_a_bundle_wrapped_again_for_someone_else_is_not_theirs(
    scene: Scene, elsewhere: Scene, bundle: Path, tmp_path: Path
) -> None:
    """Whoever hands its inside on to a stranger: another realm, and not addressed to them."""
    with (
        scene.copy("CEN", tmp_path / "CEN") as central,
        elsewhere.copy("CEN", tmp_path / "other") as stranger,
    ):
        wrapped_again(bundle, central, stranger)
        assert refusal(stranger, bundle) == "bundle.other_realm"
        assert refusal(central, bundle) == "bundle.not_for_us"


def test_a_bundle_wrapped_again_for_its_own_sender_is_not_for_them(
    scene: Scene, bundle: Path, tmp_path: Path
) -> None:
    with scene.copy("CEN", tmp_path / "CEN") as central, scene.copy("RBA", tmp_path / "RBA") as rabat:
        assert refusal(rabat, wrapped_again(bundle, central, rabat)) == "bundle.not_for_us"


def test_the_same_inside_wrapped_by_a_stranger_is_the_same_bundle(
    scene: Scene, bundle: Path, tmp_path: Path
) -> None:
    """Encryption says nothing of who sent it: the signature inside does, and it is whole."""
    with scene.copy("CEN", tmp_path / "CEN") as central:
        wrapped_again(bundle, central, central)
        assert exchange.read_stick(central, ReadStick(bundle))[0].refused == ()
        assert refusal(central, bundle) == "bundle.already_read"


@pytest.mark.parametrize("claims", [{}, {"counter": 99}, {"made_at": "2031-01-01T00:00:00+00:00"}])
def test_a_manifest_that_a_stranger_signed_is_forged(
    scene: Scene, elsewhere: Scene, bundle: Path, tmp_path: Path, claims: dict[str, Any]
) -> None:
    change: Change = manifest_with(**claims) if claims else list
    with (
        scene.copy("CEN", tmp_path / "CEN") as central,
        elsewhere.copy("RBA", tmp_path / "other") as stranger,
    ):
        assert refusal(central, rewritten(bundle, central, change, writer=stranger)) == "bundle.forged"


@pytest.mark.parametrize(
    ("signed", "code"), [(False, "bundle.forged"), (True, "bundle.not_for_us")], ids=["unsigned", "signed"]
)
def test_a_manifest_addressed_to_others_is_not_read(
    scene: Scene, bundle: Path, tmp_path: Path, signed: bool, code: str
) -> None:
    """By someone on the way, and by the sender itself."""
    with scene.copy("CEN", tmp_path / "CEN") as central, scene.copy("RBA", tmp_path / "RBA") as rabat:
        change = manifest_with(recipients=[rabat.credentials.replica_keys.replica])
        path = rewritten(bundle, central, change, writer=rabat if signed else None)
        assert refusal(central, path) == code


def test_a_bundle_read_again_changes_nothing(scene: Scene, bundle: Path, tmp_path: Path) -> None:
    with scene.copy("CEN", tmp_path / "CEN") as central:
        exchange.read_stick(central, ReadStick(bundle))
        for _ in range(3):
            assert refusal(central, bundle) == "bundle.already_read"


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_bundle_of_another_realm_is_not_read(
    scene: Scene, elsewhere: Scene, tmp_path: Path, wrapped: bool
) -> None:
    """As it was carried here by mistake, and encrypted to us by someone who could read it."""
    path = Path(shutil.copy(elsewhere.bundle, tmp_path))
    with (
        scene.copy("CEN", tmp_path / "CEN") as central,
        elsewhere.copy("CEN", tmp_path / "other") as other,
    ):
        if wrapped:
            wrapped_again(path, other, central)
        assert refusal(central, path) == ("bundle.other_realm" if wrapped else "bundle.not_for_us")
