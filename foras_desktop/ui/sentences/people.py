"""What is typed about a person, and consents."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "name.missing": QT_TRANSLATE_NOOP("Sentences", "Type at least one name: a family name or a given name."),
    "name.too_long": QT_TRANSLATE_NOOP(
        "Sentences", "A name has at most {limit} characters. Shorten this one."
    ),
    "name.control_character": QT_TRANSLATE_NOOP(
        "Sentences",
        "This name holds an invisible character ({character}). Type it again instead of pasting it.",
    ),
    "name.no_glyph": QT_TRANSLATE_NOOP(
        "Sentences",
        "These characters cannot be shown or printed here: {characters}. Use other letters for them.",
    ),
    "birth.in_future": QT_TRANSLATE_NOOP("Sentences", "The birth date lies in the future. Check the year."),
    "birth.too_long_ago": QT_TRANSLATE_NOOP(
        "Sentences", "Nobody born in {year} can be registered today. Check the year."
    ),
    "birth.not_a_year": QT_TRANSLATE_NOOP("Sentences", "Type the year of birth with four digits."),
    "birth.not_a_date": QT_TRANSLATE_NOOP(
        "Sentences", "Type the date as day, month and year, such as 31/12/1994."
    ),
    "birth.not_an_age": QT_TRANSLATE_NOOP("Sentences", "Type the age in whole years, from 0 to {limit}."),
    "phone.too_short": QT_TRANSLATE_NOOP(
        "Sentences",
        "A digit is missing: a Moroccan number has nine after +212. For another country, begin with +.",
    ),
    "phone.too_long": QT_TRANSLATE_NOOP(
        "Sentences", "This number has too many digits. Check it with the person."
    ),
    "phone.not_a_number": QT_TRANSLATE_NOOP(
        "Sentences", "This is not a telephone number. For a foreign one, begin with + and the country code."
    ),
    "email.not_an_address": QT_TRANSLATE_NOOP(
        "Sentences", "An e-mail address has the form name@place.country. Leave it empty if there is none."
    ),
    "country.missing": QT_TRANSLATE_NOOP("Sentences", "Choose the nationality or the country of return."),
    "country.unknown": QT_TRANSLATE_NOOP("Sentences", "Choose a country from the list."),
    "departure.in_the_past": QT_TRANSLATE_NOOP(
        "Sentences", "A planned departure lies ahead. Choose today or a later day."
    ),
    "departure.too_far": QT_TRANSLATE_NOOP(
        "Sentences", "This departure is more than ten years away. Check the year."
    ),
    "departure.not_a_date": QT_TRANSLATE_NOOP(
        "Sentences", "Type the date as day, month and year, such as 31/12/2021."
    ),
    "record.unknown": QT_TRANSLATE_NOOP(
        "Sentences", "This record is not on this computer yet. It comes with the next exchange."
    ),
    "consent.missing_process": QT_TRANSLATE_NOOP(
        "Sentences", "Consent comes first: record it before anything else about the person is kept or booked."
    ),
    "consent.missing_guardian_and_child": QT_TRANSLATE_NOOP(
        "Sentences", "Unaccompanied child: record the guardian's and the child's consent, then book."
    ),
    "consent.missing_guardian": QT_TRANSLATE_NOOP(
        "Sentences", "Unaccompanied child: record the guardian's consent, then book."
    ),
    "consent.missing_child": QT_TRANSLATE_NOOP(
        "Sentences", "Unaccompanied child: record the child's own consent, then book."
    ),
    "consent.guardian_unnamed": QT_TRANSLATE_NOOP("Sentences", "Type the name of the guardian who consents."),
    "consent.in_future": QT_TRANSLATE_NOOP("Sentences", "A consent cannot be dated in the future."),
}
