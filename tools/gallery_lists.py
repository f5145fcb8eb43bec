"""The third column of the gallery: rows, banners, message, progress, way and stamp."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QWidget

from foras_desktop.ui.theme import TextRole
from foras_desktop.ui.theme.style import paint_focus
from foras_desktop.ui.widgets.banner import Banner
from foras_desktop.ui.widgets.paint import tokens
from foras_desktop.ui.widgets.progress import Progress
from foras_desktop.ui.widgets.stamp import ReviewStamp
from foras_desktop.ui.widgets.table import COUNTRY, DETAIL, TEXT_ROLE, TONE, Table
from foras_desktop.ui.widgets.toast import Toast
from foras_desktop.ui.widgets.waypoint_paint import WaypointState
from foras_desktop.ui.widgets.waypoints import Waypoint, Waypoints
from tools.gallery_place import put, title

_C = 916


class _RowRing(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_focus(QPainter(self), QRectF(self.rect()), tokens())


def rows(sheet: QWidget) -> None:
    title(sheet, "Lignes : normale, survol, choisie, focus, retirée", _C, 32)
    model = QStandardItemModel(sheet)
    model.setHorizontalHeaderLabels(["Nom", "", "Départ"])
    rows = (
        ("Diallo Hadiatou", "GIN", "28 déc."),
        ("Diakité Lassana", "MLI", "11 janv."),
        ("Diarra Kadidia", "MLI", "14 déc."),
        ("Diatta Ousmane", "SEN", "–"),
        ("Diaby Mory", "CIV", "–"),
    )
    for name, code, leaves in rows:
        cells = [QStandardItem(name), QStandardItem(), QStandardItem(leaves)]
        cells[0].setData(TextRole.LABEL, TEXT_ROLE)
        cells[1].setData(code, COUNTRY)
        cells[2].setData("muted", TONE)
        cells[2].setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        model.appendRow(cells)
    model.item(4, 0).setData("muted", TONE)
    model.item(4, 0).setData(TextRole.BODY, TEXT_ROLE)
    model.item(4, 0).setData("· s’est retiré", DETAIL)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    model.horizontalHeaderItem(2).setTextAlignment(right)
    table = Table("Lignes")
    table.setModel(model)
    put(sheet, table, _C, 44, 418, 190)
    table.horizontalHeader().setStretchLastSection(False)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().resizeSection(1, 64)
    table.horizontalHeader().resizeSection(2, 80)
    table.selectRow(2)
    table.entered.emit(model.index(1, 0))
    put(sheet, _RowRing(), _C, 44 + 28 + 96, 418, 32)


def messages(sheet: QWidget) -> None:
    title(sheet, "Bandeaux", _C, 256)
    banners = (
        ("Fiche Guinée : 2 rubriques à revoir.", "caution", "Ouvrir"),
        ("La clé a été retirée. Rien n’a changé.", "danger", "Reprendre"),
        ("Données d’entraînement, jamais échangées.", "information", ""),
    )
    for place, (text, kind, action) in enumerate(banners):
        banner = Banner(text, kind)
        if action:
            banner.add_action(action)
        put(sheet, banner, _C, 272 + 48 * place, 418, 40)
    title(sheet, "Message avec retour en arrière", _C, 432)
    ground = QWidget(sheet)
    ground.setGeometry(_C - 16, 432, 450, 72)
    ground.show()
    Toast(ground).say("Réservée pour ven. 19 nov., 10:00", undo=True)
    title(sheet, "Progression", _C, 512)
    progress = Progress("Lecture de la clé", "Rien n’est écrit avant la fin")
    progress.set_progress(0.4, "1 240 sur 3 100")
    put(sheet, progress, _C, 528, 418, 76)
    title(sheet, "Parcours", _C, 628)
    states = WaypointState
    way = [states.DONE, states.DONE, states.HERE, states.TO_COME, states.TO_COME]
    put(sheet, Waypoints([Waypoint(state=one) for one in way], captions=False), _C, 642, 396, 24)
    title(sheet, "Information dépassée, à l’écran et imprimée", _C, 694)
    put(sheet, ReviewStamp("À revoir depuis le 9 nov. 2021"), _C, 710)
