"""The ways in which a field may be shown in a view, as SQL of PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

SCHEMA = "reporting"
KEPT = "reporting_kept"
"""Where the secret of the pseudonyms lies; nobody is granted anything there."""

OTHER = "other"
"""What stands for a word that is on no list: nobody knows what somebody typed there."""

_DIGITS = 32
"""Of the 64 that a hash has: enough that no two records meet, too few to go on hashing from."""


@dataclass(frozen=True)
class Way:
    """How a value is shown: `type` as PostgreSQL names it, `said` for the dictionary, `sql` with `{}` for the
    column."""

    type: str
    said: str
    sql: str

    def of(self, column: str) -> str:
        return self.sql.replace("{}", column)


@dataclass(frozen=True)
class LeftOut:
    """Not shown, and why."""

    why: str


def listed(words: Iterable[str], said: str) -> Way:
    """A code of a list; `OTHER` for anything else, whatever a changed program wrote."""
    quoted = ", ".join(f"'{word}'" for word in words)
    sql = f"CASE WHEN {{}} IS NULL THEN NULL WHEN {{}} IN ({quoted}) THEN {{}} ELSE '{OTHER}' END"
    return Way("text", said, sql)


def shaped(pattern: str, said: str) -> Way:
    """A code of that shape (a regular expression); `OTHER` for anything else."""
    sql = f"CASE WHEN {{}} IS NULL THEN NULL WHEN {{}} ~ '{pattern}' THEN {{}} ELSE '{OTHER}' END"
    return Way("text", said, sql)


DAY = Way("date", "as it is", "CAST({} AS date)")
TIME = Way("time without time zone", "as it is", "CAST({} AS time)")
WHOLE = Way("bigint", "as it is", "{}")
YES_OR_NO = Way("boolean", "as it is", "({} <> 0)")
CATALOGUE = Way("text", "as the central office wrote it", "{}")
"""A text of the catalogue, which only the central office writes."""

_SECRET = f"(SELECT secret FROM {KEPT}.pseudonym)"  # noqa: S608 - nothing in it was typed
PSEUDONYM = Way(
    "text",
    "pseudonym",
    f"left(encode(sha256({_SECRET} || convert_to({{}}, 'UTF8')), 'hex'), {_DIGITS})",
)
"""A keyed hash of a record's id: the same in every view, of no use to who knows ids but not the secret."""
