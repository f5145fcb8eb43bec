"""The words of the import: what a column holds, what becomes of a line, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from foras_desktop.registers.fields import Column
from foras_desktop.registers.lines import Remark
from foras_desktop.services.registers.picture import Fate, FateKind, Verdict
from foras_desktop.ui.formats import Formats

_COLUMNS: Mapping[Column, Any] = {
    Column.NUMBER: QT_TRANSLATE_NOOP("Registers", "Number in the register"),
    Column.REGISTERED_ON: QT_TRANSLATE_NOOP("Registers", "Day of registration"),
    Column.FULL_NAME: QT_TRANSLATE_NOOP("Registers", "Whole name"),
    Column.FAMILY_NAME: QT_TRANSLATE_NOOP("Registers", "Family name"),
    Column.GIVEN_NAMES: QT_TRANSLATE_NOOP("Registers", "Given names"),
    Column.ARABIC_NAME: QT_TRANSLATE_NOOP("Registers", "Name in Arabic"),
    Column.SEX: QT_TRANSLATE_NOOP("Registers", "Sex"),
    Column.CATEGORY: QT_TRANSLATE_NOOP("Registers", "Category"),
    Column.AGE: QT_TRANSLATE_NOOP("Registers", "Age"),
    Column.BORN: QT_TRANSLATE_NOOP("Registers", "Birth date or year"),
    Column.NATIONALITY: QT_TRANSLATE_NOOP("Registers", "Nationality"),
    Column.PHONE: QT_TRANSLATE_NOOP("Registers", "Telephone"),
    Column.UNACCOMPANIED: QT_TRANSLATE_NOOP("Registers", "Unaccompanied child (yes or no)"),
    Column.REFERRAL: QT_TRANSLATE_NOOP("Registers", "Sent by"),
    Column.DEPARTURE: QT_TRANSLATE_NOOP("Registers", "Planned departure"),
    Column.REMARK: QT_TRANSLATE_NOOP("Registers", "Remarks (sealed)"),
    Column.CORRECTION: QT_TRANSLATE_NOOP("Registers", "To correct"),
}

_FATES: Mapping[FateKind, Any] = {
    FateKind.NEW: QT_TRANSLATE_NOOP("Registers", "New"),
    FateKind.UPDATE: QT_TRANSLATE_NOOP("Registers", "Here already, to be filled"),
    FateKind.KNOWN: QT_TRANSLATE_NOOP("Registers", "Here already"),
    FateKind.LIKELY: QT_TRANSLATE_NOOP("Registers", "Same person?"),
    FateKind.UNREADABLE: QT_TRANSLATE_NOOP("Registers", "Cannot be read"),
    FateKind.TITLE: QT_TRANSLATE_NOOP("Registers", "Title"),
    FateKind.HEADING: QT_TRANSLATE_NOOP("Registers", "Heading"),
    FateKind.TOTAL: QT_TRANSLATE_NOOP("Registers", "Total"),
    FateKind.EMPTY: QT_TRANSLATE_NOOP("Registers", "Empty line"),
    FateKind.UNREAD: QT_TRANSLATE_NOOP("Registers", "Columns not named"),
    FateKind.LEFT_OUT: QT_TRANSLATE_NOOP("Registers", "Sheet left out"),
}

_REMARKS: Mapping[str, Any] = {
    "name.missing": QT_TRANSLATE_NOOP("Registers", "There is no name."),
    "name.two_people": QT_TRANSLATE_NOOP("Registers", "“{text}” names more than one person."),
    "name.of_someone": QT_TRANSLATE_NOOP("Registers", "“{text}” says only whose relative this is."),
    "name.nobody": QT_TRANSLATE_NOOP("Registers", "“{text}” is no name."),
    "family_name.missing": QT_TRANSLATE_NOOP("Registers", "There is no family name."),
    "given_names.missing": QT_TRANSLATE_NOOP("Registers", "There are no given names."),
    "line.two_people": QT_TRANSLATE_NOOP(
        "Registers", "Two people share this line: give each a line, or each table a sheet."
    ),
    "line.above_heading": QT_TRANSLATE_NOOP(
        "Registers", "This line stands above the heading, but looks like somebody’s."
    ),
    "name.too_long": QT_TRANSLATE_NOOP("Registers", "The name is too long."),
    "name.control_character": QT_TRANSLATE_NOOP("Registers", "The name holds an invisible character."),
    "registered_on.missing": QT_TRANSLATE_NOOP("Registers", "There is no day of registration."),
    "registered_on.too_early": QT_TRANSLATE_NOOP(
        "Registers", "The day of registration, {text}, lies before any desk was there."
    ),
    "registered_on.repeated": QT_TRANSLATE_NOOP(
        "Registers", "The day of registration is that of the line above, {text}."
    ),
    "registered_on.from_title": QT_TRANSLATE_NOOP(
        "Registers", "The day of registration is that of the title above, {text}."
    ),
    "registered_on.far_future": QT_TRANSLATE_NOOP(
        "Registers", "The day of registration, {text}, is years ahead."
    ),
    "registered_on.in_future": QT_TRANSLATE_NOOP(
        "Registers", "The day of registration, {text}, is still to come. Is this computer's clock right?"
    ),
    "date.unreadable": QT_TRANSLATE_NOOP("Registers", "“{text}” is no date."),
    "date.year_only": QT_TRANSLATE_NOOP("Registers", "“{text}” is a year, not a day."),
    "date.kept": QT_TRANSLATE_NOOP("Registers", "“{text}” is no date, kept with the remark."),
    "date.from_serial": QT_TRANSLATE_NOOP("Registers", "“{text}” is a bare number, read as a date."),
    "date.from_sheet": QT_TRANSLATE_NOOP("Registers", "Of “{text}”, month or year are those of the sheet."),
    "date.month_dropped": QT_TRANSLATE_NOOP("Registers", "Of “{text}” the year is kept."),
    "date.year_in_date_cell": QT_TRANSLATE_NOOP(
        "Registers", "“{text}” is taken for a year typed into a cell that shows dates."
    ),
    "date.two_digits": QT_TRANSLATE_NOOP("Registers", "“{text}” is taken for a year."),
    "date.maybe_turned": QT_TRANSLATE_NOOP(
        "Registers", "Day and month may have changed places in this file: {text}?"
    ),
    "age.unreadable": QT_TRANSLATE_NOOP("Registers", "“{text}” is no age."),
    "age.kept": QT_TRANSLATE_NOOP("Registers", "“{text}” is no age, kept with the remark."),
    "age.is_year": QT_TRANSLATE_NOOP(
        "Registers", "{text}, in the place of an age, is taken for the birth year."
    ),
    "age.differs": QT_TRANSLATE_NOOP("Registers", "The age, {text}, does not go with the birth date."),
    "birth.taken_as_year": QT_TRANSLATE_NOOP("Registers", "1 January is taken for the year only."),
    "birth.is_age": QT_TRANSLATE_NOOP("Registers", "“{text}” is taken for the age."),
    "birth.very_long_ago": QT_TRANSLATE_NOOP(
        "Registers", "More than a hundred years old? The birth date is {text}."
    ),
    "birth.after_registration": QT_TRANSLATE_NOOP(
        "Registers", "The birth date, {text}, is after the registration."
    ),
    "birth.in_future": QT_TRANSLATE_NOOP("Registers", "The birth date lies in the future."),
    "birth.too_long_ago": QT_TRANSLATE_NOOP("Registers", "Nobody is that old: {text}. Kept with the remark."),
    "birth.not_an_age": QT_TRANSLATE_NOOP("Registers", "“{text}” is no age."),
    "country.unknown": QT_TRANSLATE_NOOP("Registers", "“{text}” is no country that is known."),
    "country.ambiguous": QT_TRANSLATE_NOOP("Registers", "“{text}” may be two countries."),
    "country.guessed": QT_TRANSLATE_NOOP("Registers", "“{text}” is taken for a slip of the key."),
    "nationality.missing": QT_TRANSLATE_NOOP("Registers", "There is no nationality."),
    "phone.guessed": QT_TRANSLATE_NOOP("Registers", "The telephone is taken for {text}."),
    "phone.too_short": QT_TRANSLATE_NOOP("Registers", "“{text}” is half a number, kept with the remark."),
    "phone.too_long": QT_TRANSLATE_NOOP("Registers", "“{text}” is more than a number, kept with the remark."),
    "phone.not_a_number": QT_TRANSLATE_NOOP("Registers", "“{text}” is no number, kept with the remark."),
    "sex.unreadable": QT_TRANSLATE_NOOP(
        "Registers", "“{text}” is no sex that is known, kept with the remark."
    ),
    "sex.differs": QT_TRANSLATE_NOOP("Registers", "Sex, category or title contradict each other."),
    "category.unreadable": QT_TRANSLATE_NOOP(
        "Registers", "“{text}” is no category that is known, kept with the remark."
    ),
    "yes_or_no.unreadable": QT_TRANSLATE_NOOP(
        "Registers", "“{text}” is neither yes nor no, kept with the remark."
    ),
    "referral.other": QT_TRANSLATE_NOOP("Registers", "Sent by “{text}”: kept as other, and with the remark."),
    "child.of_age": QT_TRANSLATE_NOOP("Registers", "A child by its category, {text} years old by its birth."),
    "departure.before_registration": QT_TRANSLATE_NOOP(
        "Registers", "The departure, {text}, is before the registration: kept with the remark."
    ),
    "cell.more": QT_TRANSLATE_NOOP("Registers", "“{text}” is kept with the remark."),
    "cell.unknown": QT_TRANSLATE_NOOP("Registers", "“{text}” is taken for “not known”."),
    "cell.merged": QT_TRANSLATE_NOOP("Registers", "“{text}” stands in a cell merged over several lines."),
    "cell.error": QT_TRANSLATE_NOOP("Registers", "“{text}”: a formula failed here."),
    "cell.formula_without_value": QT_TRANSLATE_NOOP(
        "Registers", "A formula stands here whose result the file does not hold."
    ),
}

_GROUPS: Mapping[str, Any] = {
    "name": QT_TRANSLATE_NOOP("Registers", "same name"),
    "sound": QT_TRANSLATE_NOOP("Registers", "name sounds alike"),
    "arabic_name": QT_TRANSLATE_NOOP("Registers", "same name in Arabic"),
    "phone": QT_TRANSLATE_NOOP("Registers", "same telephone"),
    "birth": QT_TRANSLATE_NOOP("Registers", "birth agrees"),
}

_FIELDS: Mapping[str, Any] = {
    "arabic_name": QT_TRANSLATE_NOOP("Registers", "name in Arabic"),
    "sex": QT_TRANSLATE_NOOP("Registers", "sex"),
    "born_on": QT_TRANSLATE_NOOP("Registers", "birth date"),
    "nationality": QT_TRANSLATE_NOOP("Registers", "nationality"),
    "phone": QT_TRANSLATE_NOOP("Registers", "telephone"),
    "referral": QT_TRANSLATE_NOOP("Registers", "who sent them"),
    "planned_departure": QT_TRANSLATE_NOOP("Registers", "planned departure"),
    "unaccompanied": QT_TRANSLATE_NOOP("Registers", "unaccompanied child"),
}

_RELATIONS: Mapping[str, Any] = {
    "spouse": QT_TRANSLATE_NOOP("Registers", "Spouse of {name}."),
    "child": QT_TRANSLATE_NOOP("Registers", "Child of {name}."),
    "parent": QT_TRANSLATE_NOOP("Registers", "Parent of {name}."),
    "sibling": QT_TRANSLATE_NOOP("Registers", "Brother or sister of {name}."),
    "head": QT_TRANSLATE_NOOP("Registers", "Came with their family."),
}


def _said(template: Any, /, **values: str) -> str:
    return QCoreApplication.translate("Registers", str(template)).format(**values)


def column_name(column: Column) -> str:
    """What a column may be taken for."""
    return _said(_COLUMNS[column])


def fate_name(kind: FateKind) -> str:
    return _said(_FATES[kind])


def remark_text(remark: Remark) -> str:
    """One remark as a sentence; for one that is not known, what the cell says."""
    template = _REMARKS.get(remark.code)
    return _said(template, text=remark.text) if template else remark.text


def remark_texts(remarks: Iterable[Remark]) -> str:
    return " ".join(remark_text(remark) for remark in remarks)


def reasons(fate: Fate, formats: Formats) -> str:
    """What agrees with whoever the line is likely to be."""
    return formats.listed(_said(_GROUPS[group]) for group in fate.because if group in _GROUPS)


def filled_fields(fate: Fate, formats: Formats) -> str:
    return formats.listed(_said(_FIELDS[name]) for name in fate.fills if name in _FIELDS)


def relation_text(fate: Fate) -> str:
    """What the remark says of a family; empty for nothing."""
    template = _RELATIONS.get(fate.relation)
    return _said(template, name=fate.relative) if template else ""


def explanation(fate: Fate, formats: Formats) -> str:
    """One line that says why a line has its fate, and what was assumed."""
    parts = []
    if fate.kind is FateKind.LIKELY and fate.double is not None:
        text = _said(
            QT_TRANSLATE_NOOP("Registers", "{name}, {where}: {why}."),
            name=fate.double.name,
            where=whereabouts(fate, formats),
            why=reasons(fate, formats),
        )
        parts.append(text)
    if fate.kind is FateKind.UPDATE:
        fills = filled_fields(fate, formats)
        parts.append(_said(QT_TRANSLATE_NOOP("Registers", "Fills in: {fields}."), fields=fills))
    parts += [remark_texts(fate.problems), remark_texts(fate.notes), relation_text(fate)]
    return " ".join(part for part in parts if part)


def whereabouts(fate: Fate, formats: Formats) -> str:
    """Where the likely double stands: a case number, or a line of this file."""
    double = fate.double
    if double is None:
        return ""
    if double.place is None:
        return double.case_number
    return place_text(double.place, formats)


def place_text(place: tuple[str, int], formats: Formats) -> str:
    """A line of the file: its sheet and its row."""
    sheet, row = place
    text = QT_TRANSLATE_NOOP("Registers", "{sheet}, line {row}")
    return _said(text, sheet=sheet, row=formats.number(row))


_VERDICTS: Mapping[Verdict, Any] = {
    Verdict.LATER: QT_TRANSLATE_NOOP("Registers", "Decided later"),
    Verdict.SAME: QT_TRANSLATE_NOOP("Registers", "The same person"),
    Verdict.OTHER: QT_TRANSLATE_NOOP("Registers", "Someone else"),
}


def verdict_name(verdict: Verdict) -> str:
    return _said(_VERDICTS[verdict])
