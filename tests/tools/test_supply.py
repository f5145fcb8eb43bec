"""The supply chain: every pin has a hash, every licence a text, and the bill of materials tells them all."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from foras_desktop.config import VERSION, resource_path
from foras_desktop.faults import licences
from tools import kept, sbom
from tools import licences as licence_tool
from tools.shipped import ROOT, parts, pinned

_LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
_NOW = datetime(2021, 11, 16, 9, 24, tzinfo=UTC)


@pytest.fixture(scope="module")
def bill() -> dict[str, Any]:
    return sbom.bill(parts(), _NOW)


def walk(components: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for each in components for one in (each, *walk(each.get("components", [])))]


@pytest.mark.parametrize("lock", _LOCKS, ids=lambda path: path.stem)
def test_every_pin_has_a_hash_and_no_address(lock: Path) -> None:
    found = pinned(lock)
    assert found
    assert [one.name for one in found if not one.hashes] == []
    assert "://" not in lock.read_text("utf-8")


def test_what_the_program_shows_of_licences_is_fresh() -> None:
    assert kept.check(licence_tool.files(), "make licences") == 0


def test_everything_shipped_has_a_licence_with_its_text() -> None:
    shown = {(one.name, one.version) for one in licences.shipped()}
    assert shown == {(one.name, one.version) for one in parts()}
    for one in licences.shipped():
        assert one.licence
        assert len(licences.licence_text(one)) > 500, one.name


def test_a_package_that_is_not_installed_shows_what_was_shipped() -> None:
    font = next(one for one in licences.shipped() if one.kind == "font")
    assert licences.version_here(font) == font.version
    package = next(one for one in licences.shipped() if one.is_package)
    assert licences.version_here(package) == package.version


def test_a_missing_list_is_no_fault(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(licences, "resource_path", lambda _name: tmp_path / "gone")
    licences._stored.cache_clear()
    try:
        assert licences.shipped() == ()
    finally:
        licences._stored.cache_clear()


def test_the_list_travels_with_the_program() -> None:
    assert resource_path(licences.RESOURCE).exists()
    assert 'str(ROOT / "resources"), "resources"' in (ROOT / "build.spec").read_text("utf-8")


def test_the_bill_has_what_cyclonedx_asks_for(bill: dict[str, Any]) -> None:
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.6", 1)
    assert UUID(bill["serialNumber"].removeprefix("urn:uuid:"))
    assert bill["metadata"]["timestamp"] == "2021-11-16T09:24:00Z"
    assert bill["metadata"]["component"]["version"] == VERSION
    every = walk(bill["components"])
    references = [one["bom-ref"] for one in every] + [bill["metadata"]["component"]["bom-ref"]]
    assert len(set(references)) == len(references)
    for one in every:
        assert one["name"]
        assert one["type"] in {"library", "platform", "data", "file"}
        for found in one.get("hashes", ()):
            assert found["alg"] == "SHA-256"
            assert re.fullmatch(r"[0-9a-f]{64}", found["content"])
        if one["type"] == "file":
            assert one["hashes"]
            continue
        assert one["version"]
        assert re.fullmatch(r"pkg:(pypi|generic)/[a-z0-9.-]+@[^ ]+", one["purl"])
        (licence,) = one["licenses"]
        assert licence.get("expression") or licence["license"]["id"]
    for each in bill["dependencies"]:
        assert {each["ref"], *each["dependsOn"]} <= set(references)


def test_every_shipped_requirement_is_in_it_with_its_hashes(bill: dict[str, Any]) -> None:
    by_purl = {one["purl"]: one for one in bill["components"]}
    for one in pinned(ROOT / "requirements" / "runtime.txt"):
        component = by_purl[f"pkg:pypi/{one.name}@{one.version}"]
        assert {found["content"] for found in component["hashes"]} == set(one.hashes)


def test_every_font_and_icon_is_in_it(bill: dict[str, Any]) -> None:
    named = {one["name"] for one in walk(bill["components"]) if one["type"] == "file"}
    shipped = [*(ROOT / "resources" / "fonts").glob("*.ttf"), *(ROOT / "resources" / "icons").glob("*.svg")]
    ours = {"foras-logo.svg", "foras-mark.svg"}
    assert named == {path.name for path in shipped} - ours


def test_the_cipher_in_the_database_is_named(bill: dict[str, Any]) -> None:
    inside = {one["name"]: one.get("version", "") for one in walk(bill["components"])}
    assert {"sqlcipher", "sqlite", "openssl"} <= set(inside)
    assert inside["openssl"][0].isdigit()


def test_the_same_sources_give_the_same_file(tmp_path: Path) -> None:
    made = []
    for number in range(2):
        target = tmp_path / str(number) / "bill.json"
        environment = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000", "PYTHONHASHSEED": str(number)}
        command = [sys.executable, "-m", "tools.sbom", str(target)]
        subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
        made.append(target.read_bytes())
    assert made[0] == made[1]
    text = made[0].decode()
    assert json.loads(text)["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    for ours in (str(ROOT), str(Path.home()), str(tmp_path), f'"{socket.gethostname()}"'):
        assert ours not in text


def test_another_moment_is_another_serial(bill: dict[str, Any]) -> None:
    later = sbom.bill(parts(), datetime(2021, 11, 17, tzinfo=UTC))
    assert later["serialNumber"] != bill["serialNumber"]
    assert later["components"] == bill["components"]
