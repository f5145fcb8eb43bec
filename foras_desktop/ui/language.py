"""The interface's language: translators of our texts and of Qt's own, and the layout's direction."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from foras_desktop.config import LANGUAGES, resource_path

_LOCALES = {"fr": "fr_FR", "ar": "ar_MA", "en": "en_GB"}
_QT_LANGUAGES = {"fr": "fr", "ar": "ar"}


class Translators:
    """Installs the translations of one language at a time; the window is built anew after a change."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.language = "en"

    def use(self, language: str) -> None:
        """Speak French, Arabic or English from now on."""
        if language not in LANGUAGES:
            language = "fr"
        self.use_texts(language)
        from foras_desktop.ui.theme import Theme  # the command line needs no look

        Theme.current().set_language(language)

    def use_texts(self, language: str) -> None:
        """Change the texts alone, for a program without a window."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = [one for one in (_ours(language), _qts(language)) if one is not None]
        for translator in self._installed:
            self._app.installTranslator(translator)
        QLocale.setDefault(QLocale(_LOCALES[language]))
        self.language = language


def _ours(language: str) -> QTranslator | None:
    translator = QTranslator()
    path = resource_path(f"i18n/foras_{language}.qm")
    return translator if path.exists() and translator.load(str(path)) else None


def _qts(language: str) -> QTranslator | None:
    if language not in _QT_LANGUAGES:
        return None
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{_QT_LANGUAGES[language]}", folder) else None
