"""What the program proposes for a broken rule of training: each of the ways out is one act."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain import training_after_merge as rules
from foras_desktop.domain.records import Certificate, Enrolment, Person
from foras_desktop.domain.records.training import WITHDRAWN
from foras_desktop.domain.training import SEATS, first_possible_departure, leaves_too_early
from foras_desktop.domain.views import EnrolmentRow
from foras_desktop.domain.wall_time import today
from foras_desktop.services.certificates.issuing import take_back
from foras_desktop.services.office import Office
from foras_desktop.services.training.enrolling import Enrol, enrol_someone
from foras_desktop.services.training.reading import COMING, ENDED, CycleCard, card_of


@dataclass(frozen=True)
class StepOut:
    """These people give their places in a cycle back."""

    card: CycleCard
    rows: tuple[EnrolmentRow, ...]


@dataclass(frozen=True)
class TakeElsewhere:
    """These people take part in another cycle of the module instead."""

    card: CycleCard
    rows: tuple[EnrolmentRow, ...]
    to: CycleCard


@dataclass(frozen=True)
class Postpone:
    """A departure is planned for the first day on which the module is over."""

    card: CycleCard
    person_id: str
    day: date


@dataclass(frozen=True)
class TakeBack:
    """One of several certificates is taken back; `other` is the number that goes on holding."""

    certificate: Certificate
    other: str


TrainingProposal = StepOut | TakeElsewhere | Postpone | TakeBack


def training_proposals(
    view: ReadView, rule: str, detail: str, person_id: str | None, cards: Sequence[CycleCard]
) -> list[TrainingProposal]:
    """The ways out, the gentlest first; a class that is over nobody leaves any more."""
    if rule == rules.CERTIFICATE_TWICE:
        return list(_certificates(view, detail))
    if rule == rules.CYCLE_SEATS:
        return [way for card in cards for way in _too_many(view, card, detail)]
    if person_id is None:
        return []
    everyone = view.queries.people.everyone(person_id)
    if rule == rules.TRAINING_CONSENT:
        cards = [
            card_of(view, cycle, today(view.clock)) for _, cycle in view.queries.training.of_people(everyone)
        ]
    going_on = [card for card in cards if card.state != ENDED]
    ways: list[TrainingProposal] = []
    if rule == rules.DEPARTURE_IN_MODULE:
        ways += [
            Postpone(card, everyone[0], first_possible_departure(card.days[-1]))
            for card in going_on
            if card.days
        ]
    return [*ways, *(way for card in going_on for way in _out(view, card, everyone))]


def _out(view: ReadView, card: CycleCard, everyone: Sequence[str]) -> Iterator[TrainingProposal]:
    for row in view.queries.training.enrolled(card.cycle.id):
        if row.person_id in everyone:
            yield StepOut(card, (row,))


def _too_many(view: ReadView, card: CycleCard, detail: str) -> Iterator[TrainingProposal]:
    """Who goes: those who leave Morocco last, to the next cycle of the module that has room for them."""
    taken, _, seats = detail.partition("/")
    rows = [row for row in view.queries.training.enrolled(card.cycle.id) if SEATS not in row.overrode]
    last = sorted(rows, key=lambda row: (row.planned_departure or date.max, row.enrolment_id))
    going = tuple(last[len(last) - (int(taken) - int(seats)) :])
    if card.state == ENDED or not going:
        return
    day = today(view.clock)
    for other in view.queries.training.cycles():
        if other.id != card.cycle.id and other.module == card.cycle.module:
            to = card_of(view, other, day)
            if to.state == COMING and to.free >= len(going) and _can_finish(going, to):
                yield TakeElsewhere(card, going, to)
                break
    yield StepOut(card, going)


def _can_finish(rows: Sequence[EnrolmentRow], card: CycleCard) -> bool:
    return not any(leaves_too_early(row.planned_departure, card.days[-1]) for row in rows)


def _certificates(view: ReadView, detail: str) -> Iterator[TrainingProposal]:
    """Taking the later one back first: the earlier is out in the world longer."""
    found = [one for number in detail.split(",") for one in view.records.where(Certificate, number=number)]
    issued = sorted(found, key=lambda one: (one.issued_on or date.min, one.number or ""), reverse=True)
    for certificate in issued:
        others = [one.number or "" for one in issued if one.id != certificate.id]
        yield TakeBack(certificate, ", ".join(others))


def carry_out_training(work: UnitOfWork, office: Office, proposal: TrainingProposal) -> None:
    """Do it; who takes part elsewhere is enrolled under the rules of enrolling."""
    if isinstance(proposal, Postpone):
        work.records.change(Person, proposal.person_id, {"planned_departure": proposal.day})
        return
    if isinstance(proposal, TakeBack):
        take_back(work, office, proposal.certificate.id, f"→ {proposal.other}")
        return
    for row in proposal.rows:
        work.records.change(Enrolment, row.enrolment_id, {"state": WITHDRAWN, "reason": None})
    if isinstance(proposal, TakeElsewhere):
        for row in proposal.rows:
            enrol_someone(work, office, Enrol(proposal.to.cycle.id, row.person_id))
