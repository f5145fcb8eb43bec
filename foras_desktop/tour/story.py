"""The story of the tour: its scenes in order, each with its name for the report."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from foras_desktop.tour.scenes import (
    audit,
    brochure,
    exchange,
    first_run,
    hub,
    looks,
    orientation,
    protection,
    registers,
    registration,
    review,
    training,
)
from foras_desktop.tour.stage import Stage

Scene = Callable[[Stage], None]

STORY: Sequence[tuple[str, Scene]] = (
    ("a desk is set up", first_run.set_up_rabat),
    ("a person is registered", registration.register_bakary),
    ("a session of two nationalities is planned", orientation.plan_session),
    ("a third nationality is refused", orientation.refuse_third_nationality),
    ("attendance is noted", orientation.note_attendance),
    ("a brochure is made and handed out", brochure.hand_out_brochure),
    ("the desk and the central office meet", exchange.introduce),
    ("the day travels on a stick", exchange.carry_the_day),
    ("the answer comes back", exchange.carry_the_answer),
    ("the next version of a sheet is published", brochure.publish_next_version),
    ("two desks correct the same person apart", review.work_apart),
    ("one of them settles it for everybody", review.settle_it),
    ("the register of Rabat comes in", registers.import_rabat),
    ("Casablanca and Oujda join with theirs", registers.import_the_others),
    ("all three exchange with the central office", registers.exchange_all),
    ("a cycle is planned", training.plan_cycle),
    ("an early departure is refused, three are enrolled", training.enrol_under_the_guard),
    ("the class is keyed", training.mark_class),
    ("certificates go out", training.issue_certificates),
    ("one of them is checked", training.check_one),
    ("what was done is looked at and compared", audit.look_at_the_trail),
    ("somebody asks to be erased", protection.ask_for_erasure),
    ("the central office erases, and Rabat answers", protection.erase_and_answer),
    ("the central office admits a hub", hub.admit_hub),
    ("somebody registered in Oujda is in Rabat at once", hub.agree_over_the_line),
    ("the same pages in the dark and in Arabic", looks.other_looks),
    ("the screen is locked and opened again", looks.lock_and_unlock),
)
