"""The joined views: the central office's own questions, asked of the views of records where those suffice.

What a view of records leaves out, such a view cannot show. The few that need more name each column.
"""

from __future__ import annotations

from foras_desktop.domain.codes import NEEDS
from foras_desktop.domain.registry import REGISTRY
from foras_desktop.hub.reporting.records import CATEGORY, Column, View, in_use
from foras_desktop.hub.reporting.ways import SCHEMA

SMALL = 5
"""Cells below it single people out (domain.md, "Indicators")."""

_COUNTED = "counted"
_GIVEN = "as in the views of records"


def _month(column: str, purpose: str) -> Column:
    return Column(
        "month", "date", purpose, "the first of the month", f"CAST(date_trunc('month', {column}) AS date)"
    )


def _text(name: str, purpose: str, sql: str, made: str = _GIVEN) -> Column:
    return Column(name, "text", purpose, made, sql)


def _day(name: str, purpose: str, sql: str, made: str = _GIVEN) -> Column:
    return Column(name, "date", purpose, made, sql)


def _count(name: str, purpose: str, sql: str) -> Column:
    return Column(name, "bigint", purpose, _COUNTED, sql)


def _small(sql: str) -> Column:
    return Column(
        "is_small", "boolean", f"fewer than {SMALL}: not for publication", _COUNTED, f"{sql} < {SMALL}"
    )


def _end_of_days(side: str) -> str:
    """The first day or the last of a list of days; nothing where somebody wrote what is no day."""
    day = f"{side}(t.days, 10)"
    return f"CASE WHEN pg_input_is_valid({day}, 'date') THEN CAST({day} AS date) END"


_PEOPLE = "count(DISTINCT p.person)"

CASES = View(
    "case_count",
    "Cases registered: people, each counted once a row.",
    (
        _month("p.registered_on", "month of registration"),
        _text("desk", "which desk follows the case", "p.desk"),
        _text("nationality", "nationality", "p.nationality"),
        _text("country_of_return", "country of return", "p.country_of_return"),
        _text("category", "whom the indicators tell apart", "p.category"),
        _count("people", "how many people", _PEOPLE),
        _small(_PEOPLE),
    ),
    f"FROM {SCHEMA}.person AS p WHERE p.registered_on IS NOT NULL GROUP BY 1, 2, 3, 4, 5",
)

_NEEDS = ", ".join(f"('{need}')" for need in NEEDS)
_RECORDS = "count(*)"

NEED = View(
    "case_need",
    "Needs of those registered, of the list of needs; without pseudonyms. Erased people have none any more.",
    (
        _month("CAST(r.registered_on AS date)", "month of registration"),
        _text("desk", "which desk follows the case", "p.desk"),
        _text("category", "whom the indicators tell apart", CATEGORY),
        _text("need", "help asked for, by code", "n.need"),
        _count("cases", "how many cases", _RECORDS),
        _small(_RECORDS),
    ),
    f"FROM public.person AS r CROSS JOIN (VALUES {_NEEDS}) AS n (need)"
    " CROSS JOIN LATERAL (SELECT CASE WHEN r.desk ~ '^[A-Z]{3}$' THEN r.desk ELSE 'other' END AS desk) AS p"
    " WHERE r.registered_on IS NOT NULL AND n.need = ANY (string_to_array(r.needs, ' '))"
    f" AND {in_use('r.id')} GROUP BY 1, 2, 3, 4",
)

_BOOKED = "count(s.record) FILTER (WHERE s.state = 'booked')"
_CAME = "count(s.record) FILTER (WHERE s.attendance IN ('present', 'left_early') AND s.state = 'booked')"

SESSIONS = View(
    "session_attendance",
    "Orientation sessions with their countries, and who came: one row a session.",
    (
        _text("session", "which session", "o.record"),
        _text("desk", "where it is held", "o.desk"),
        _day("held_on", "when", "o.held_on"),
        _month("o.held_on", "month of the session"),
        _text("country_1", "whose country it is about", "o.country_1"),
        _text("country_2", "whose country it is about", "o.country_2"),
        _text("modality", "in person, virtual or remote", "o.modality"),
        _text("language", "in which language", "o.language"),
        _text("status", "planned, held or cancelled", "o.status"),
        Column("capacity", "bigint", "how many seats", _GIVEN, "o.capacity"),
        _count("booked", "seats booked", _BOOKED),
        _count("attended", "present, or left early", _CAME),
        _count(
            "excused", "absent, excused", _CAME.replace("IN ('present', 'left_early')", "= 'absent_excused'")
        ),
        _count("absent", "absent", _CAME.replace("IN ('present', 'left_early')", "= 'absent'")),
        _count("not_marked", "not marked yet", _CAME.replace("IN ('present', 'left_early')", "IS NULL")),
    ),
    f"FROM {SCHEMA}.orientation_session AS o LEFT JOIN {SCHEMA}.seat AS s ON s.session = o.record"
    " GROUP BY o.record, o.desk, o.held_on, o.country_1, o.country_2, o.modality, o.language, o.status,"
    " o.capacity",
)

_ORIENTED = "count(DISTINCT p.person)"

ORIENTED = View(
    "oriented_count",
    "People oriented: who attended a session, each counted once, at the desk and in the month of the first.",
    (
        _month("p.held_on", "month of the first session attended"),
        _text("desk", "where it was held", "p.desk"),
        _text("category", "whom the indicators tell apart", "p.category"),
        _count("people", "how many people", _ORIENTED),
        _small(_ORIENTED),
    ),
    "FROM (SELECT DISTINCT ON (c.person) c.person, c.category, o.held_on, o.desk"  # noqa: S608
    f" FROM {SCHEMA}.seat AS s JOIN {SCHEMA}.person AS c ON c.record = s.person"
    f" JOIN {SCHEMA}.orientation_session AS o ON o.record = s.session"
    " WHERE s.attendance IN ('present', 'left_early') AND s.state = 'booked'"
    " AND o.status IS DISTINCT FROM 'cancelled'"
    " ORDER BY c.person, o.held_on, o.record) AS p GROUP BY 1, 2, 3",
)

TRAININGS = View(
    "training_count",
    "Training cycles, who is in them, and the certificates they ended with: one row a cycle.",
    (
        _text("cycle", "which cycle", "t.record"),
        _text("desk", "who organises it", "t.desk"),
        _text("city", "where", "t.city"),
        _text("module", "which module, by its code", "m.code"),
        _day("first_day", "when it begins", _end_of_days("left"), "of the days"),
        _day("last_day", "when it ends", _end_of_days("right"), "of the days"),
        _text("status", "planned or cancelled", "t.status"),
        Column("seats", "bigint", "how many can take part", _GIVEN, "t.seats"),
        _count(
            "enrolled",
            "who is enrolled",
            f"(SELECT count(*) FROM {SCHEMA}.enrolment AS e"  # noqa: S608
            " WHERE e.cycle = t.record AND e.state = 'enrolled')",
        ),
        _count(
            "withdrawn",
            "who stepped out",
            f"(SELECT count(*) FROM {SCHEMA}.enrolment AS e"  # noqa: S608
            " WHERE e.cycle = t.record AND e.state = 'withdrawn')",
        ),
        _count(
            "attended",
            "enrolments with a half-day of presence: trained",
            f"(SELECT count(DISTINCT e.record) FROM {SCHEMA}.enrolment AS e"  # noqa: S608
            f" JOIN {SCHEMA}.training_day AS d ON d.enrolment = e.record"
            " WHERE e.cycle = t.record AND 'present' IN (d.morning, d.afternoon))",
        ),
        _count(
            "certificates",
            "issued and not revoked",
            f"(SELECT count(*) FROM {SCHEMA}.certificate AS c"  # noqa: S608
            " WHERE c.cycle = t.record AND c.issued_on IS NOT NULL AND c.revoked_on IS NULL)",
        ),
    ),
    f"FROM {SCHEMA}.training_cycle AS t LEFT JOIN {SCHEMA}.module AS m ON m.record = t.module",
)

_ISSUED = "count(c.record)"

CERTIFICATES = View(
    "certificate_count",
    "Certificates issued, by month, desk and module.",
    (
        _month("c.issued_on", "month of issue"),
        _text("desk", "who issued it", "c.desk"),
        _text("module", "which module, by its code", "m.code"),
        _count("issued", "how many, the revoked ones too", _ISSUED),
        _count("revoked", "how many no longer hold", "count(c.revoked_on)"),
        _small(_ISSUED),
    ),
    f"FROM {SCHEMA}.certificate AS c LEFT JOIN {SCHEMA}.module AS m ON m.record = c.module"
    " WHERE c.issued_on IS NOT NULL GROUP BY 1, 2, 3",
)

_REPLICAS = (
    "SELECT v.subject, (array_agg(CAST(v.body AS json) ->> 'desk' ORDER BY v.number DESC))[1] AS desk"
    " FROM public.voucher AS v WHERE v.kind = 'replica' GROUP BY v.subject"
    " HAVING bool_and(CAST(v.body AS json) ->> 'revoked_after' IS NULL)"
)
_HEARD = "max(CAST(a.heard_at AS timestamptz))"

SILENT = View(
    "desk_silence",
    "When each desk was last heard of by this hub: one row a desk that has been admitted.",
    (
        _text("desk", "which desk", "v.desk", "of the central office's admissions"),
        _count("computers", "how many computers it has", "count(*)"),
        _count("never_heard", "computers that were never heard of", "count(*) - count(a.heard_at)"),
        Column("heard_at", "timestamp with time zone", "when the last bundle came", _COUNTED, _HEARD),
        _count("days_silent", "whole days since then", f"CAST(extract(day FROM now() - {_HEARD}) AS bigint)"),
    ),
    f"FROM ({_REPLICAS}) AS v LEFT JOIN public.acknowledged AS a ON a.peer = v.subject"
    " WHERE v.desk ~ '^[A-Z]{3}$' AND v.desk <> 'HUB' GROUP BY v.desk",
)

_OWNERS = " UNION ALL ".join(
    f"SELECT '{entity.name}' AS entity, d.id AS record, d.desk FROM public.\"{entity.name}\" AS d"  # noqa: S608
    for entity in REGISTRY.entities
    if "desk" in entity.field_names and not entity.kept_centrally
)

ISSUES = View(
    "open_issue_count",
    "Questions that wait for a person, by rule and desk. One about records of two desks counts at both.",
    (
        _text("rule", "which rule a merge broke", "i.rule", "a code"),
        _text(
            "desk",
            "whose record it is about",
            "CASE WHEN o.desk IS NULL THEN NULL WHEN o.desk ~ '^[A-Z]{3}$' THEN o.desk ELSE 'other' END",
        ),
        _count("issues", "how many", "count(DISTINCT i.id)"),
        _day(
            "oldest",
            "when this hub found the oldest",
            "min(CAST(left(i.found_at, 10) AS date))",
            "found by it",
        ),
    ),
    "FROM public.issue AS i LEFT JOIN public.issue_about AS a ON a.issue = i.id"
    f" LEFT JOIN ({_OWNERS}) AS o ON o.entity = a.entity AND o.record = a.record GROUP BY 1, 2",
)

FIGURES = (CASES, NEED, SESSIONS, ORIENTED, TRAININGS, CERTIFICATES, SILENT, ISSUES)
"""In an order in which each rests on views of records alone."""
