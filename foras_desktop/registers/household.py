"""What a remark says of a family: whose wife, whose child, or that someone came with theirs."""

from __future__ import annotations

import re
from dataclasses import dataclass

_RELATIONS = {
    "spouse": r"[ée]pouse|[ée]poux|femme|mari|conjoint|conjointe|wife|husband|spouse",
    "child": r"enfant|fils|fille|b[ée]b[ée]|child|son|daughter|baby",
    "parent": r"p[èe]re|m[èe]re|father|mother",
    "sibling": r"fr[èe]re|s[oœ]e?ur|brother|sister",
}
_ONE_OF_THEM = "|".join(f"(?P<{kind}>{words})" for kind, words in _RELATIONS.items())
_OF_SOMEONE = re.compile(
    rf"\b(?:{_ONE_OF_THEM})\s+(?:de|d['’]|of)\s*(?P<name>(?![\s\d])[^,;.()]+)", re.IGNORECASE
)
_WITH = re.compile(
    r"\b(?:avec|with)\s+(?:son |sa |ses |his |her |un |une |a |an )?(?:\d+ )?"
    r"(?:[ée]pou|enfant|b[ée]b[ée]|famille|wife|child|baby|family)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class HouseholdHint:
    """`relation` to the person of that name ("spouse", "child" …), or "head" for one who came with theirs."""

    relation: str
    name: str = ""


def read_household(remark: str) -> HouseholdHint | None:
    """What a remark says of a family; None for nothing."""
    found = _OF_SOMEONE.search(remark)
    if found:
        relation = next(kind for kind in _RELATIONS if found[kind])
        return HouseholdHint(relation, " ".join(found["name"].split()))
    return HouseholdHint("head") if _WITH.search(remark) else None
