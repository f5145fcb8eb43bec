"""How writing and reading ended, in sentences: what came, what is kept twice, what was refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from foras_desktop.domain.errors import Trouble
from foras_desktop.services.exchange import StickWritten
from foras_desktop.services.line import Synchronised
from foras_desktop.ui.exchange.carrier import ReadOutcome
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.sentences import sentence_of
from foras_desktop.ui.widgets.sign import Sign

translate = QCoreApplication.translate
DeskName = Callable[[str], str]


@dataclass(frozen=True)
class Telling:
    """What the notice says."""

    sign: Sign
    title: str
    detail: str = ""


def of_written(result: StickWritten, formats: Formats, desk_name: DeskName) -> Telling:
    """The stick may be removed; what is on it, and for whom."""
    title = translate("Exchange", "Written, read back and compared. The stick may be removed.")
    words = translate("Exchange", "{file}: changes: {number}, for {desks}.")
    desks = formats.listed(desk_name(desk) for desk in dict.fromkeys(result.desks))
    number = formats.number(result.operations)
    return Telling(Sign.INFORMATION, title, words.format(file=result.path.name, number=number, desks=desks))


def of_synchronised(done: Synchronised, formats: Formats) -> Telling:
    """What went to the hub and what came from it."""
    came = done.brought
    received = came.operations if came else 0
    if not (done.sent or received):
        return Telling(Sign.INFORMATION, translate("Exchange", "Synchronised: nothing new here or there."))
    title = translate("Exchange", "Synchronised: sent {sent}, received {received}.")
    told = title.format(sent=formats.number(done.sent), received=formats.number(received))
    if came is not None and came.disputed:
        words = translate("Exchange", "Records that hold two values: {number}. Both are kept.")
        return Telling(Sign.TO_CHOOSE, told, words.format(number=formats.number(came.disputed)))
    return Telling(Sign.INFORMATION, told)


def of_trouble(error: Trouble, formats: Formats, desk_name: DeskName) -> Telling:
    """A refusal or a fault; stopping is neither."""
    stopped = error.code == "work.cancelled"
    return Telling(Sign.INFORMATION if stopped else Sign.REFUSED, sentence_of(error, formats, desk_name))


def of_read(
    outcome: ReadOutcome, formats: Formats, desk_name: DeskName
) -> tuple[Telling | None, Telling | None]:
    """All bundles of one reading together: what came, and apart from it what was refused."""
    sentences = [*_news(outcome, formats, desk_name), *_nothing_new(outcome, formats, desk_name)]
    if outcome.stopped:
        sentences.append(_stopped(outcome))
    refusals = _refusals(outcome, formats, desk_name)
    return _telling(_sign(outcome), sentences), _telling(Sign.REFUSED, refusals)


def _telling(sign: Sign, sentences: list[str]) -> Telling | None:
    return Telling(sign, sentences[0], "\n".join(sentences[1:])) if sentences else None


def _sign(outcome: ReadOutcome) -> Sign:
    if any(result.disputed for result in outcome.read):
        return Sign.TO_CHOOSE
    left_out = any(result.refused for result in outcome.read)
    return Sign.WARNING if left_out else Sign.INFORMATION


def _news(outcome: ReadOutcome, formats: Formats, desk_name: DeskName) -> list[str]:
    sentences = []
    for result in outcome.read:
        words = translate("Exchange", "Changes from {desk}: {number}.")
        if not result.operations:
            words = translate("Exchange", "No new change from {desk}; it says what has arrived there.")
        number = formats.number(result.operations)
        sentences.append(words.format(number=number, desk=desk_name(result.desk)))
    disputed = sum(result.disputed for result in outcome.read)
    if disputed:
        words = translate("Exchange", "Records that hold two values: {number}. Both are kept.")
        sentences.append(words.format(number=formats.number(disputed)))
    left_out = sum(len(result.refused) for result in outcome.read)
    if left_out:
        words = translate("Exchange", "Parts left out, not signed by whom they name: {number}.")
        sentences.append(words.format(number=formats.number(left_out)))
    return sentences


def _nothing_new(outcome: ReadOutcome, formats: Formats, desk_name: DeskName) -> list[str]:
    desks = dict.fromkeys(outcome.nothing_new)
    if not desks:
        return []
    words = translate("Exchange", "Nothing new from {desks}: read before, and nothing has changed.")
    return [words.format(desks=formats.listed(desk_name(desk) for desk in desks))]


def _refusals(outcome: ReadOutcome, formats: Formats, desk_name: DeskName) -> list[str]:
    words = translate("Exchange", "{file}: {sentence}")
    return [
        words.format(file=name, sentence=sentence_of(error, formats, desk_name))
        for name, error in outcome.refused
    ]


def _stopped(outcome: ReadOutcome) -> str:
    if outcome.read:
        return translate("Exchange", "Stopped: the other bundles were not read.")
    return translate("Exchange", "Stopped. Nothing was written.")
