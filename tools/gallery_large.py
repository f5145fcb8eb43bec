"""The large widgets of the gallery with the example day of the pictures."""

from datetime import date, datetime, timedelta

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from foras_desktop.ui.widgets.calendar_event import CalendarDay, CalendarEvent, EventState
from foras_desktop.ui.widgets.checkbox import CheckBox
from foras_desktop.ui.widgets.choice import Choice, Option
from foras_desktop.ui.widgets.date_input import DateInput
from foras_desktop.ui.widgets.day_timeline import DayTimeline
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.multi_choice import MultiChoice
from foras_desktop.ui.widgets.row_model import Row
from foras_desktop.ui.widgets.rows import RecordList
from foras_desktop.ui.widgets.segmented import Segmented
from foras_desktop.ui.widgets.sign import Sign
from foras_desktop.ui.widgets.stepper import Step, Stepper
from foras_desktop.ui.widgets.text_input import TextInput
from foras_desktop.ui.widgets.timeline_entry import Lane, TimelineEntry
from foras_desktop.ui.widgets.unlock_path import UnlockPath
from foras_desktop.ui.widgets.waypoint_paint import WaypointState
from foras_desktop.ui.widgets.week_calendar import WeekCalendar

_HELD, _PROPOSED = EventState.HELD, EventState.PROPOSED
_EVENTS = (
    (15, 9, 0, "Cameroun", "CMR", 9, 12, _HELD, "check"),
    (15, 11, 0, "Sénégal", "SEN", 7, 12, _HELD, "check"),
    (15, 14, 30, "Côte d’Ivoire · Burkina Faso", "CIV BFA", 12, 14, _HELD, "check"),
    (16, 9, 0, "Mali · Guinée", "MLI GIN", 11, 14, _HELD, "clipboard-list"),
    (16, 10, 30, "Côte d’Ivoire", "CIV", 8, 12, EventState.PLANNED, None),
    (16, 14, 0, "Sénégal", "SEN", 5, 8, EventState.PLANNED, "video"),
    (16, 15, 30, "Cameroun · RD Congo", "CMR COD", 6, 12, EventState.PLANNED, None),
    (17, 10, 0, "Mali · Guinée", "MLI GIN", 10, 14, EventState.PLANNED, None),
    (17, 11, 30, "Togo", "TGO", 3, 10, EventState.PLANNED, None),
    (17, 14, 30, "Guinée", "GIN", 9, 12, EventState.PLANNED, None),
    (19, 10, 0, "Sénégal", "SEN", 3, 12, _PROPOSED, None),
    (19, 11, 30, "Mali", "MLI", 8, 12, EventState.PLANNED, None),
    (19, 15, 0, "Burkina Faso · Togo", "BFA TGO", 4, 14, EventState.PLANNED, None),
)


def moment(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of the example week."""
    return datetime(2021, 11, day, hour, minute)  # noqa: DTZ001 (wall time, as on the calendar)


def week() -> WeekCalendar:
    """The week of the picture."""
    names = (("lun.", 15), ("mar.", 16), ("mer.", 17), ("jeu.", 18), ("ven.", 19))
    closed = ("Fête de l’Indépendance", "Point d’orientation fermé")
    days = [
        CalendarDay(date(2021, 11, day), name, str(day), *(closed if day == 18 else ()))
        for name, day in names
    ]
    events = []
    for key, (day, hour, minute, title, codes, taken, seats, state, icon) in enumerate(_EVENTS):
        start = moment(day, hour, minute)
        end = start + timedelta(hours=1)
        countries = tuple(codes.split())
        tone = "caution" if icon == "clipboard-list" else "muted"
        caption = f"{start:%H:%M}–{end:%H:%M}"
        short = " · ".join(countries)
        event = CalendarEvent(
            key, start, end, title, short, countries, caption, taken, seats, state, icon, tone
        )
        events.append(event)
    calendar = WeekCalendar()
    calendar.set_week(days, events)
    calendar.set_now(moment(16, 10, 24))
    calendar.choose(7)
    return calendar


def timeline() -> DayTimeline:
    """The day of the picture."""
    shown = DayTimeline()
    shown.set_day([Lane("Séances d’orientation"), Lane("Formation", 140)], _entries())
    shown.set_now(moment(16, 10, 24))
    return shown


def _entries() -> list[TimelineEntry]:
    return [*_sessions(), _class()]


def _sessions() -> list[TimelineEntry]:
    return [
        TimelineEntry(
            1,
            moment(16, 9),
            moment(16, 10),
            "Mali · Guinée",
            ("09:00 · Salle 2 · 11 personnes sur 14", "Tenue par Imane Lahlou"),
            ("MLI", "GIN"),
            trailing="Présences à saisir",
            trailing_icon="clipboard-list",
            trailing_tone="caution",
            state=_HELD,
        ),
        TimelineEntry(
            2,
            moment(16, 10, 30),
            moment(16, 11, 30),
            "Côte d’Ivoire",
            ("10:30 · Salle 2 · 8 personnes sur 12", "Fiche Côte d’Ivoire à jour"),
            ("CIV",),
            trailing="dans 6 min",
            trailing_tone="accent_ink",
            is_next=True,
        ),
        TimelineEntry(
            3,
            moment(16, 14),
            moment(16, 15),
            "Sénégal",
            ("14:00 ici, 13:00 à Dakar · À distance", "5 personnes sur 8"),
            ("SEN",),
            trailing_icon="video",
        ),
        TimelineEntry(
            4,
            moment(16, 15, 30),
            moment(16, 16, 30),
            "Cameroun · RD Congo",
            ("15:30 · Salle 2 · 6 personnes sur 12", "Hamza Ouali · interprète lingala"),
            ("CMR", "COD"),
        ),
    ]


def _class() -> TimelineEntry:
    return TimelineEntry(
        5,
        moment(16, 9, 30),
        moment(16, 16, 30),
        "Développement personnel",
        ("09:30–16:30", "Salle de formation", "CERF · 12 inscrits"),
        lane=1,
        progress=(6, 7, 10),
        progress_text="Jour 7 sur 10",
        foot="Matin saisi",
        foot_icon="check",
    )


def unlock() -> UnlockPath:
    """The panel of the unlock window."""
    return UnlockPath("Point d’orientation des migrants")


def record_list(language: str) -> RecordList:
    """The people of the picture, in either language."""
    french = (
        ("Diabaté Ansoumane", 7, "RBA-21-0352-C · Dossier prêt", "GIN", "23 nov.", Sign.WARNING),
        ("Diaby Mory", 5, "RBA-21-0401-H · Orientation", "CIV", "21 déc.", None),
        ("Diarra Kadidia", 6, "RBA-21-0398-T · Formation", "MLI", "14 déc.", None),
        ("Diarra Nouhoum", 6, "RBA-21-0371-W · Module fini", "MLI", "24 nov.", Sign.TO_CHOOSE),
        ("Diatta Ousmane", 6, "RBA-21-0420-M · Inscription", "SEN", "–", Sign.DRAFT),
        ("Djara Modibo", 5, "RBA-21-0343-F · Départ", "MLI", "12 nov.", Sign.DEPARTED),
    )
    arabic = (
        ("دياباتي أنسومان", 7, "\u2066RBA-21-0352-C\u2069 · الملف جاهز", "GIN", "23 نونبر", Sign.WARNING),
        ("ديابي موري", 5, "\u2066RBA-21-0401-H\u2069 · التوجيه", "CIV", "21 دجنبر", None),
        ("ديارا كاديديا", 5, "\u2066RBA-21-0398-T\u2069 · التكوين", "MLI", "14 دجنبر", None),
        ("ديارا نوحوم", 5, "\u2066RBA-21-0371-W\u2069 · إتمام الوحدة", "MLI", "24 نونبر", Sign.TO_CHOOSE),
    )
    rows = [
        Row(key, title, caption, ((0, 3),), strong, country, leaves, sign)
        for key, (title, strong, caption, country, leaves, sign) in enumerate(
            arabic if language == "ar" else french,
        )
    ]
    shown = RecordList("Personnes")
    shown.set_rows(rows)
    shown.choose(2)
    return shown


def intake() -> QWidget:
    """The stepper and some fields of the intake."""
    whole = QWidget()
    states = WaypointState
    steps = [
        Step("consent", "Consentement", "Écrit, en bambara", states.DONE, reachable=True),
        Step("identity", "Identité", "En cours", states.HERE),
        Step("file", "Dossier", "AVRR et départ"),
        Step("profile", "Profil", "Travail et projet"),
        Step("needs", "Besoins", "Accès réservé"),
        Step("read", "Relire et inscrire"),
    ]
    row = QHBoxLayout(whole)
    row.setContentsMargins(24, 24, 24, 24)
    row.setSpacing(40)
    stepper = Stepper(steps)
    stepper.setFixedWidth(152)
    row.addWidget(stepper)
    column = QWidget()
    grid = QGridLayout(column)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(16)
    for place, field in enumerate(_intake_fields()):
        grid.addWidget(field, place // 2, place % 2)
    grid.setRowStretch(9, 1)
    row.addWidget(column, 1)
    return whole


def _intake_fields() -> list[QWidget]:
    sexes = [("m", "Homme"), ("f", "Femme"), ("n", "Non renseigné")]
    country = Choice([Option("MLI", "Mali", "MLI")])
    country.set_value("MLI")
    phone = Field("Téléphone", TextInput("+212 6 00 12 34 5"), end=CheckBox("WhatsApp", checked=True))
    phone.set_error("Il manque un chiffre : un numéro marocain en a neuf après +212.")
    return [
        Field("Nom de famille", TextInput("Konaté")),
        Field("Prénoms", TextInput("Bakary")),
        Field("Autre nom connu", TextInput(placeholder="Surnom, nom d’usage"), optional="· facultatif"),
        Field("Nom en arabe", TextInput("كوناتي باكاري", arabic=True), optional="· facultatif"),
        Field("Sexe", Segmented(sexes, value="m", stretch=True)),
        Field("Naissance", DateInput(date(1994, 3, 5))),
        Field("Nationalité", country),
        Field("Deuxième nationalité", Choice(placeholder="Aucune"), optional="· facultatif"),
        Field("Langues parlées", MultiChoice([("bm", "bambara"), ("fr", "français")], values=["bm", "fr"])),
        CheckBox("Interprète nécessaire", checked=True),
        phone,
        Field("E-mail", TextInput(), optional="· facultatif", caption="Laissez vide s’il n’en a pas."),
    ]
