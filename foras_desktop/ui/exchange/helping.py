"""A letter about a forgotten passphrase, as the coordinator sees it: shown, compared, answered."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from foras_desktop.services.giving_help import GiveHelp, HelpAsked
from foras_desktop.ui.exchange.letter_pane import LetterPane
from foras_desktop.ui.workspace import Workspace

translate = QCoreApplication.translate


def show_question(workspace: Workspace, pane: LetterPane, asked: HelpAsked) -> None:
    """Who asks, at which desk, and what has to be sure before an answer leaves."""
    letter = asked.letter
    facts = [
        (translate("Exchange", "Desk"), workspace.desk_name(letter.desk)),
        (translate("Exchange", "Who asks"), letter.name),
    ]
    if not asked.is_known:
        text = translate(
            "Exchange", "Not yet known here. Ask the desk lead who this is before anything else."
        )
        facts.append((translate("Exchange", "At the central office"), text))
    pane.ask(
        translate("Exchange", "A forgotten passphrase"),
        translate(
            "Exchange",
            "Call this person on a number you know, not on one that came with the letter, and let them read "
            "their digits out. Your answer lets them into everything the desk holds.",
        ),
        facts,
        translate("Exchange", "Is it the same, digit by digit?"),
        letter.fingerprint,
        (translate("Exchange", "Answer the letter"), translate("Exchange", "Something is wrong: stop")),
        confirmations=(
            translate("Exchange", "All thirty digits are the same."),
            translate("Exchange", "I called, and I know this voice."),
        ),
    )


def answer_to(asked: HelpAsked, folder: Path, pane: LetterPane) -> GiveHelp:
    """The order that the boxes ticked stand for."""
    digits, voice = (box.isChecked() for box in pane.confirmations)
    return GiveHelp(asked.letter, folder, digits_agree=digits, voice_known=voice)


def show_answered(pane: LetterPane, path: Path) -> None:
    """Where the answer lies, and what the desk does with it."""
    where = translate(
        "Exchange",
        "The answer lies beside the letter: {file}. Only the computer that asked opens it, on the page where "
        "one unlocks, with the passphrase that was chosen there.",
    )
    pane.tell(
        translate("Exchange", "Answered"), where.format(file=path.name), "", "", translate("Exchange", "Done")
    )
