"""The bill of materials: CycloneDX 1.6 in JSON, from the lock files, installed metadata and resources.

The same sources give the same file, but for the time and the serial number, which SOURCE_DATE_EPOCH pins.
Nothing of the computer that makes it goes in.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import re
import sys
import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from foras_desktop.config import VERSION
from foras_desktop.db.files import disk_faults_told, require_possible, written_whole
from foras_desktop.domain.errors import EnvironmentFault
from tools.shipped import ROOT, Part, normal, parts, pinned

SPECIFICATION = "1.6"
_ROOT_REFERENCE = f"foras-desktop@{VERSION}"
_TYPES = {"package": "library", "program": "platform", "font": "data", "icons": "data"}
_ONE_LICENCE = re.compile(r"[A-Za-z0-9.-]+\Z")
_REQUIREMENT = re.compile(r"[A-Za-z0-9._-]+")
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "sbom.foras-desktop.invalid")


def bill(shipped: Sequence[Part], now: datetime) -> dict[str, Any]:
    """The whole document; its serial number is made from what is in it."""
    components = sorted((_component(one) for one in shipped), key=lambda one: str(one["bom-ref"]))
    content: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": SPECIFICATION,
        "version": 1,
        "metadata": _metadata(now),
        "components": components,
        "dependencies": _dependencies(shipped),
    }
    serial = uuid.uuid5(_NAMESPACE, json.dumps(content, sort_keys=True))
    return {
        "$schema": f"http://cyclonedx.org/schema/bom-{SPECIFICATION}.schema.json",
        "serialNumber": f"urn:uuid:{serial}",
        **content,
    }


def _metadata(now: datetime) -> dict[str, Any]:
    return {
        "timestamp": f"{now.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "lifecycles": [{"phase": "build"}],
        "tools": {"components": [{"type": "application", "name": "tools/sbom.py", "version": VERSION}]},
        "component": {
            "type": "application",
            "bom-ref": _ROOT_REFERENCE,
            "name": "foras-desktop",
            "version": VERSION,
        },
    }


def _component(one: Part) -> dict[str, Any]:
    made: dict[str, Any] = {
        "type": _TYPES[one.kind],
        "bom-ref": _reference(one),
        "name": one.name,
        "version": one.version,
        "licenses": _licences(one.licence),
        "purl": _purl(one),
    }
    if one.hashes:
        made["hashes"] = _hashes(one.hashes)
    inside = [*_linked_in(one), *(_file(one, name, digest) for name, digest in one.files)]
    if inside:
        made["components"] = inside
    return made


def _licences(expression: str) -> list[dict[str, Any]]:
    if _ONE_LICENCE.match(expression):
        return [{"license": {"id": expression}}]
    return [{"expression": expression}]


def _hashes(digests: Iterable[str]) -> list[dict[str, str]]:
    """One for every file that the lock accepts: a wheel a system, and the sources."""
    return [{"alg": "SHA-256", "content": digest} for digest in sorted(set(digests))]


def _purl(one: Part) -> str:
    kind = "pypi" if one.kind == "package" else "generic"
    name = "pyinstaller" if one.hashes and kind == "generic" else one.name
    kind = "pypi" if name == "pyinstaller" else kind
    return f"pkg:{kind}/{normal(name.replace(' ', '-'))}@{one.version}"


def _reference(one: Part) -> str:
    return _purl(one)


def _file(one: Part, name: str, digest: str) -> dict[str, Any]:
    return {
        "type": "file",
        "bom-ref": f"{_reference(one)}#{name}",
        "name": name,
        "hashes": _hashes((digest,)),
    }


def _linked_in(one: Part) -> list[dict[str, Any]]:
    """What is compiled into the database's wheel, as it says itself: there the weaknesses would be."""
    if one.name != "sqlcipher3":
        return []
    import sqlcipher3.dbapi2 as sqlcipher

    connection = sqlcipher.connect(":memory:")
    try:
        connection.execute("PRAGMA key = 'asked for its version'")
        (cipher,) = connection.execute("PRAGMA cipher_version").fetchone()
        (provider,) = connection.execute("PRAGMA cipher_provider_version").fetchone()
    finally:
        connection.close()
    found = (
        ("sqlcipher", cipher.split()[0], "BSD-3-Clause"),
        ("sqlite", sqlcipher.sqlite_version, "blessing"),
        ("openssl", provider.split()[1], "Apache-2.0"),
    )
    return [
        {
            "type": "library",
            "bom-ref": f"{_reference(one)}#{name}",
            "name": name,
            "version": version,
            "licenses": _licences(licence),
            "purl": f"pkg:generic/{name}@{version}",
        }
        for name, version, licence in found
    ]


def _dependencies(shipped: Sequence[Part]) -> list[dict[str, Any]]:
    """Who needs whom; whatever no package needs, the program itself does."""
    packages = {normal(one.name): one for one in shipped if one.kind == "package"}
    needs = {name: _needed_by(name, packages) for name in packages}
    asked = {normal(found[0]) for found in _asked_for()}
    own = [one for one in shipped if one.kind != "package" or normal(one.name) in asked]
    whole = [{"ref": _ROOT_REFERENCE, "dependsOn": sorted(_reference(one) for one in own)}]
    for name, one in sorted(packages.items()):
        whole.append(
            {"ref": _reference(one), "dependsOn": sorted(_reference(packages[n]) for n in needs[name])}
        )
    return whole


def _asked_for() -> Iterable[re.Match[str]]:
    lines = (ROOT / "requirements" / "runtime.in").read_text("utf-8").splitlines()
    return (found for line in lines if (found := _REQUIREMENT.match(line)) is not None)


def _needed_by(name: str, packages: Mapping[str, Part]) -> set[str]:
    wanted = importlib.metadata.requires(name) or ()
    named = (
        normal(found[0]) for line in wanted if "extra ==" not in line and (found := _REQUIREMENT.match(line))
    )
    return {one for one in named if one in packages}


def moment() -> datetime:
    """Now, or the moment that SOURCE_DATE_EPOCH names."""
    pinned_at = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(pinned_at), UTC) if pinned_at else datetime.now(UTC)


def main(target: Path) -> int:
    """Write it whole; 1 with a word on what the disk said when it cannot be written."""
    text = json.dumps(bill(parts(), moment()), ensure_ascii=False, indent=2) + "\n"
    try:
        require_possible(target)
        with disk_faults_told():
            target.parent.mkdir(parents=True, exist_ok=True)
        with written_whole(target) as stream:
            stream.write(text.encode())
    except EnvironmentFault as fault:
        print(f"the bill of materials was not written: {fault.code}", file=sys.stderr)
        return 1
    print(f"{target}: {len(pinned(ROOT / 'requirements' / 'runtime.txt'))} packages and what else is shipped")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "dist/foras-desktop.cdx.json")))
