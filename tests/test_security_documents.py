"""What the documents on security and data protection say of the code can be looked up there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
MAPPED = ("asvs.md", "data-protection.md", "security.md")

LEVELS = {
    "1": "22 1111122223 112222222223 222 123",
    "2": "122 112 12223 23",
    "5": "2 112333 113 222",
    "6": "122 111111112222 11223333 112233 22222333 2223 33 2222",
    "7": "222 1111 22 11222 223 22",
    "8": "1233 1123 133 23",
    "11": "2233 22233 11233 1222 23 23 33",
    "13": "2333 222223 2233 1222233",
    "14": "22 12223333 122",
    "15": "12233 12233 1222222 3333",
    "16": "2 22222 2222 222 2223",
}
"""The level of each requirement of ASVS 5.0.0: a word a section, a digit a requirement, in their order."""

WHOLE = ("11", "14")
"""Chapters of which level 3 is asked as well."""

CRYPTOGRAPHY = {"argon2", "hashlib", "hmac", "nacl", "pyrage", "random", "secrets", "sqlcipher3", "ssl"}

_NAMED = re.compile(r"`([^`\s]+)`")
_ROW = re.compile(r"^\| (\d+\.\d+\.\d+) \| ([123]) \| (.+?) \| (.+) \|$", re.MULTILINE)
_ANSWERS = ("met", "in part", "not met", "n/a")


def text(document: str) -> str:
    return (DOCS / document).read_text("utf-8")


def named_paths(document: str) -> set[str]:
    """What stands in code quotes and is meant as a file or a folder of the repository."""
    beginnings = ("foras_desktop", "tests", "tools", "docs", "resources", "domain", "db", "services", "ui")
    found = _NAMED.findall(text(document))
    return {one for one in found if one.split("/")[0] in beginnings and "/" in one} | {
        one for one in found if one.endswith((".py", ".spec", ".toml"))
    }


def rows() -> list[tuple[str, str, str, str]]:
    return _ROW.findall(text("asvs.md"))


@pytest.mark.parametrize("document", MAPPED)
def test_every_file_that_is_named_is_there(document: str) -> None:
    named = named_paths(document)
    assert len(named) > 10
    gone = {one for one in named if not ((ROOT / one).exists() or (ROOT / "foras_desktop" / one).exists())}
    assert gone == set()


@pytest.mark.parametrize("document", MAPPED)
def test_every_document_that_is_pointed_to_is_there(document: str) -> None:
    for target in re.findall(r"\]\(([^)#:]+)", text(document)):
        assert (DOCS / target).exists(), target


def test_every_requirement_that_was_asked_for_has_its_row_and_level() -> None:
    wanted = {
        f"{chapter}.{section}.{place}": level
        for chapter, sections in LEVELS.items()
        for section, levels in enumerate(sections.split(), 1)
        for place, level in enumerate(levels, 1)
        if level < "3" or chapter in WHOLE
    }
    listed = [number for number, _, _, _ in rows()]
    assert len(listed) == len(set(listed))
    assert {number: level for number, level, _, _ in rows()} == wanted


def test_every_row_answers() -> None:
    assert [number for number, _, _, here in rows() if not here.startswith(_ANSWERS)] == []


def test_what_is_met_names_where_or_needs_no_place() -> None:
    """Of those that are met, most can be looked up; the others say why there is nothing to see."""
    met = [(number, here) for number, _, _, here in rows() if here.startswith("met")]
    bare = [
        number
        for number, here in met
        if here == "met" and number not in ("6.2.10", "6.4.2", "11.3.1", "13.2.3")
    ]
    assert bare == []
    assert sum("`" in here or "](" in here for _, here in met) > len(met) * 0.7


def test_what_is_not_met_stands_in_one_place() -> None:
    end = text("asvs.md").split("## What is not met")[1]
    missing = {number for number, _, _, here in rows() if here.startswith("not met")}
    assert {number for number in missing if number not in end} == set()
    assert set(re.findall(r"\d+\.\d+\.\d+", end)) == missing


def test_every_module_with_cryptography_is_in_the_inventory() -> None:
    inventory = text("asvs.md").split("### Inventory")[1].split("test_security_documents")[0]
    using = set()
    for path in (ROOT / "foras_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            modules = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            modules += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
            if {module.split(".")[0] for module in modules} & CRYPTOGRAPHY:
                using.add(str(path.relative_to(ROOT).as_posix()))
    assert {one for one in using if f"`{one}`" not in inventory} == set()
    listed = {one for one in _NAMED.findall(inventory) if one.endswith(".py")}
    assert listed - using - {"foras_desktop/services/office.py"} == set()
