"""The components of the gallery, at the places of the component picture; the words are examples."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from foras_desktop.ui.theme import TextRole
from foras_desktop.ui.widgets.attendance_paint import AttendanceMark, paint_attendance
from foras_desktop.ui.widgets.button import Button
from foras_desktop.ui.widgets.calendar_event import CalendarEvent, EventState
from foras_desktop.ui.widgets.checkbox import CheckBox, RadioButton
from foras_desktop.ui.widgets.chip import Chip
from foras_desktop.ui.widgets.choice import Choice, Option
from foras_desktop.ui.widgets.empty_state import EmptyState
from foras_desktop.ui.widgets.event_card import EventCard
from foras_desktop.ui.widgets.field import Field
from foras_desktop.ui.widgets.focus_ring import FocusRing
from foras_desktop.ui.widgets.icon_button import IconButton
from foras_desktop.ui.widgets.keycap import Keycap
from foras_desktop.ui.widgets.multi_choice import MultiChoice
from foras_desktop.ui.widgets.nationality_meter import Nationality, NationalityMeter
from foras_desktop.ui.widgets.paint import paint_ground, paint_text, tokens
from foras_desktop.ui.widgets.segmented import Segmented
from foras_desktop.ui.widgets.sign import Sign, SignLabel
from foras_desktop.ui.widgets.tabs import Tab, Tabs
from foras_desktop.ui.widgets.tag import CountryTag, Tag
from foras_desktop.ui.widgets.text_input import TextInput
from tools.gallery_large import moment
from tools.gallery_lists import messages, rows
from tools.gallery_place import put, title

_A, _B = 32, 474
_RINGS: list[FocusRing] = []
_COUNTRIES = ("BFA", "CMR", "CIV", "COD", "GIN", "MLI", "SEN", "TGO", "AUT")


def fill(sheet: QWidget) -> None:
    """Put everything on the sheet."""
    for part in (_buttons, _fields, _meters, _tags, _events, _below_events, rows, messages):
        part(sheet)


def _line(sheet: QWidget, widgets: list[QWidget], x: int, y: int, gap: int) -> None:
    for widget in widgets:
        put(sheet, widget, x, y)
        x += widget.width() + gap


def _ring(sheet: QWidget, target: QWidget) -> None:
    ring = FocusRing(target)
    ring.show_always()
    ring.setObjectName("ring")
    _RINGS.append(ring)


def _buttons(sheet: QWidget) -> None:
    title(sheet, "Boutons", _A, 32)
    first = [
        Button("Inscrire", "primary", shortcut_hint="Ctrl ↵"),
        Button("Imprimer", icon="printer"),
        Button("Plus tard", "quiet", shortcut_hint="Échap"),
        Button("Historique", "link"),
    ]
    _line(sheet, list(first), _A, 48, 8)
    focused, refused, busy = Button("Réserver"), Button("Synchroniser", icon="refresh-cw"), Button("Lecture…")
    refused.set_refused("Pas de ligne")
    second = [focused, Button("Retirer", "danger", icon="user-minus"), refused, busy]
    busy.set_icon("download")
    _line(sheet, list(second), _A, 92, 8)
    busy.set_busy(True)
    _ring(sheet, focused)
    printer = IconButton("printer", "Imprimer")
    put(sheet, Button("Petit", size="small"), _A, 138)
    put(sheet, IconButton("ellipsis", "Autres"), 84, 136)
    put(sheet, printer, 124, 136)
    _ring(sheet, printer)
    put(sheet, Segmented([("w", "Semaine"), ("d", "Jour")], value="w"), 164, 136)
    partial = CheckBox()
    partial.setTristate(True)
    partial.setCheckState(Qt.CheckState.PartiallyChecked)
    boxes = [CheckBox(), CheckBox(checked=True), partial, RadioButton(), RadioButton(checked=True)]
    for place, box in enumerate(boxes):
        put(sheet, box, 297 + 24 * place, 144, 20, 18)
    title(sheet, "Boutons : survol, appuyé", _A, 704)
    states = [
        Button("Inscrire", "primary"),
        Button("Imprimer"),
        Button("Imprimer"),
        Button("Plus tard", "quiet"),
        IconButton("ellipsis", "Autres"),
    ]
    _line(sheet, list(states), _A, 720, 8)
    for place, button in enumerate(states):
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
        button.setDown(place == 2)


def _fields(sheet: QWidget) -> None:
    title(sheet, "Champs : vide, rempli, focus, erreur, inactif", _A, 192)
    put(sheet, TextInput(placeholder="Nom d’usage"), _A, 208, 205, 32)
    put(sheet, TextInput("Konaté"), 245, 208, 205, 32)
    focused = TextInput("Bak")
    put(sheet, focused, _A, 248, 205, 32)
    sheet.show()
    focused.setFocus()
    QTest.qWaitForWindowActive(sheet)
    off = TextInput("Rabat", trailing_icon="lock")
    off.setEnabled(False)
    put(sheet, off, 245, 248, 205, 32)
    refused = Field("", TextInput("+212 6 00 12 34 5"))
    refused.set_error("Il manque un chiffre : un numéro marocain en a neuf après +212.")
    put(sheet, refused, _A, 288, 418, 56)
    country = Choice([Option("MLI", "Mali", "MLI")])
    country.set_value("MLI")
    put(sheet, country, _A, 352, 205, 32)
    spoken = MultiChoice([("bm", "bambara"), ("fr", "français")], values=["bm", "fr"])
    put(sheet, spoken, 245, 352, 205, 32)


def _meters(sheet: QWidget) -> None:
    title(sheet, "Nationalités : 0, 1, 2 ; la troisième est refusée par une phrase", _A, 408)
    mali, guinea = Nationality("MLI", "Mali", 6), Nationality("GIN", "Guinée", 4)
    for place, shown in enumerate(((), (mali,), (mali, guinea))):
        put(sheet, NationalityMeter(shown, compact=True), _A, 424 + 32 * place, 418, 28)
    title(sheet, "Liste vide", _A, 540)
    empty = EmptyState(
        "calendar-days",
        "Aucune séance ce jour",
        "Les séances réservées apparaîtront ici.",
        action="Créer une séance",
        shortcut_hint="N",
    )
    put(sheet, empty, _A, 556, 418, 124)


def _tags(sheet: QWidget) -> None:
    title(sheet, "Filtres", _B, 32)
    chips = [
        Chip("Bureau : Rabat", on=True, removable=True),
        Chip("8 pays", menu=True),
        Chip("Filtrer", icon="list-filter"),
    ]
    _line(sheet, list(chips), _B, 48, 8)
    title(sheet, "Étiquettes et pays", _B, 100)
    tags = [
        Tag("neutre"),
        Tag("n° 18", "number"),
        Tag("acquis", "acquired"),
        Tag("à revoir", "caution"),
        Tag("refusé", "refused"),
    ]
    _line(sheet, list(tags), _B, 116, 8)
    _line(sheet, [CountryTag(code) for code in _COUNTRIES], _B, 144, 3)
    title(sheet, "Signes d’état, les mêmes partout", _B, 188)
    signs = (
        (Sign.ARRIVED, "Arrivé, confirmé"),
        (Sign.TO_SEND, "À envoyer"),
        (Sign.PAST_REVIEW, "Dépassé"),
        (Sign.UNSAVED, "Pas encore enregistré"),
        (Sign.DRAFT, "Brouillon"),
        (Sign.TO_CHOOSE, "À trancher"),
        (Sign.RESTRICTED, "Accès réservé"),
        (Sign.WARNING, "Attention"),
    )
    for place, (sign, text) in enumerate(signs):
        put(sheet, SignLabel(sign, text), _B + 214 * (place // 4), 203 + 24 * (place % 4), 200, 20)


def _events(sheet: QWidget) -> None:
    title(sheet, "Séance : prévue, choisie, tenue, annulée, proposée, à distance", _B, 320)
    start, end = moment(16, 10, 30), moment(16, 11, 30)
    states = EventState
    shown = (
        CalendarEvent(1, start, end, "Côte d’Ivoire", "CIV", ("CIV",), "10:30", 8, 12),
        CalendarEvent(2, start, end, "Mali · Guinée", "", ("MLI", "GIN"), "10:00", 10, 14),
        CalendarEvent(3, start, end, "Cameroun", "", ("CMR",), "09:00", 9, 12, states.HELD, "check"),
        CalendarEvent(4, start, end, "Togo", "", ("TGO",), "Salle fermée", state=states.CANCELLED),
        CalendarEvent(5, start, end, "Sénégal", "", ("SEN",), "10:00", 3, 12, states.PROPOSED),
        CalendarEvent(6, start, end, "Sénégal", "", ("SEN",), "14:00, Dakar 13:00", icon="video"),
    )
    for place, event in enumerate(shown):
        card = EventCard(event)
        card.setChecked(event.key == 2)
        put(sheet, card, _B + 213 * (place % 2), 336 + 56 * (place // 2), 205, 48)


class _Cells(QWidget):
    """Attendance cells and the painted tooltip, as pictures only."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, marks = QPainter(self), AttendanceMark
        shown = (marks.PRESENT, marks.ABSENT, marks.EXCUSED, marks.NOT_KEYED, marks.NOT_KEYED)
        letters = {marks.ABSENT: "A", marks.EXCUSED: "E"}
        for place, mark in enumerate((*shown, marks.PRESENT, marks.CLOSED)):
            cell = QRectF(36 * place, 0, 32, 32)
            paint_ground(painter, cell, None, tokens().line, radius=2)
            today = place == 5
            paint_attendance(painter, cell, mark, letters.get(mark, ""), today=today, focused=place == 4)


class _Tip(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, whole = QPainter(self), tokens(), QRectF(self.rect())
        paint_ground(painter, whole, colours.raised, colours.line)
        paint_text(painter, whole.adjusted(10, 0, 0, 0), "Imprimer la feuille", colours.ink)
        keys = whole.adjusted(127, 0, 0, 0)
        paint_text(painter, keys, "Ctrl P", colours.muted, TextRole.CAPTION_MEDIUM)


def _below_events(sheet: QWidget) -> None:
    title(sheet, "Onglets", _B, 519)
    tabs = Tabs(
        [
            Tab("way", "Parcours"),
            Tab("who", "Identité"),
            Tab("needs", "Besoins", "lock"),
            Tab("papers", "Documents 3"),
        ],
    )
    put(sheet, tabs, _B, 534, 418, 34)
    title(sheet, "Présences : présent, absent, excusé, à saisir, focus, jour en cours, férié", _B, 592)
    put(sheet, _Cells(), _B, 608, 260, 32)
    title(sheet, "Raccourcis et infobulle", _B, 664)
    _line(sheet, [Keycap("Ctrl K"), Keycap("F1"), Keycap("Entrée")], _B, 685, 10)
    put(sheet, _Tip(), 728, 680, 164, 28)
