"""The one style sheet, written from the tokens: fields, tooltips, menus, scroll bars, tables."""

from foras_desktop.ui.theme.tokens import Size, Tokens

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox {{
  background: {surface}; color: {ink}; border: 1px solid {line_strong}; border-radius: {radius}px;
  padding: 0 7px; min-height: 30px; selection-background-color: {accent_fill};
  selection-color: {on_accent}; placeholder-text-color: {muted};
}}
QPlainTextEdit, QTextEdit {{ padding: 5px 5px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus {{
  border: 2px solid {accent}; padding: 0 6px; min-height: 28px;
}}
QPlainTextEdit:focus, QTextEdit:focus {{ padding: 4px 4px; }}
QLineEdit[refused="true"], QPlainTextEdit[refused="true"], QTextEdit[refused="true"] {{
  border: 2px solid {danger}; padding: 0 6px; min-height: 28px;
}}
QPlainTextEdit[refused="true"], QTextEdit[refused="true"] {{ padding: 4px 4px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QLineEdit[readOnly="true"] {{
  background: {sunken}; color: {muted}; border-color: {line};
}}
QLineEdit[tall="true"] {{ min-height: 34px; }}
QLineEdit[tall="true"]:focus, QLineEdit[tall="true"][refused="true"] {{ min-height: 32px; }}
QLineEdit[quiet="true"] {{ border-color: {line}; }}
QLineEdit[quiet="true"]:focus {{ border-color: {accent}; }}
QLineEdit[bare="true"] {{ border: none; padding: 0; min-height: 20px; background: transparent; }}
"""

_FLOATING = """
QToolTip {{
  background: {raised}; color: {ink}; border: 1px solid {line}; padding: 3px 7px;
}}
QMenu {{
  background: {raised}; color: {ink}; border: 1px solid {line}; padding: 4px;
}}
QMenu::item {{ padding: 6px 12px; border-radius: {radius_small}px; min-height: 20px; }}
QMenu::item:selected {{ background: {hover}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::icon {{ padding-left: 8px; padding-right: 4px; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QDialog {{ background: {surface}; }}
"""

_SCROLLING = """
QScrollArea {{ border: none; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {handle}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::handle:hover {{ background: {line_strong}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""

_TABLES = """
QTableView, QListView, QTreeView {{
  background: {surface}; color: {ink}; border: none; outline: none; gridline-color: {line};
  selection-background-color: {accent_soft}; selection-color: {ink};
}}
QHeaderView {{ background: {surface}; border: none; }}
QHeaderView::section {{
  background: {surface}; color: {muted}; border: none; border-bottom: 1px solid {line};
  padding: 0 8px; font-size: {caption}px; font-weight: 400;
}}
QTableCornerButton::section {{ background: {surface}; border: none; }}
QListView[popup="true"] {{
  background: {raised}; border: 1px solid {line}; padding: 4px;
}}
QComboBoxPrivateContainer {{ background: {raised}; border: none; }}
"""


def style_sheet(tokens: Tokens, *, arabic: bool = False) -> str:
    """The application's style sheet in this theme."""
    values: dict[str, object] = {
        name: value for name, value in tokens._asdict().items() if isinstance(value, str)
    }
    values["radius"] = Size.RADIUS
    values["radius_small"] = Size.RADIUS_SMALL
    values["caption"] = 12 if arabic else 11
    return "".join(part.format(**values) for part in (_FIELDS, _FLOATING, _SCROLLING, _TABLES))
