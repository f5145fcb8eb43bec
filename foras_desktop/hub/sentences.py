"""What the console says when something is wrong, in English: whoever runs a server reads it."""

from __future__ import annotations

from foras_desktop.domain.errors import Trouble

SENTENCES = {
    "hub.address": "The database's address begins with postgresql:// or sqlite:///.",
    "hub.database_away": "The database does not answer. Nothing is lost; try again once it runs.",
    "hub.exists": "There is a hub in this folder or in this database already. Nothing was changed.",
    "hub.keys_differ": "The keys in this folder are not those of the hub in this database.",
    "hub.keys_missing": "This folder holds no keys of a hub, or they cannot be read. Name the folder of `init`.",
    "hub.newer": "A newer release has worked with this database. Install that release, or a later one.",
    "hub.not_a_replica": "This is no computer's id. `status` lists them.",
    "hub.not_up_to_date": "The database is of an older release: start `serve` once, which brings it up to date.",
    "hub.not_compared": "Compare the fingerprint by telephone, then say it with --fingerprint.",
    "hub.authority": "The authority's file holds no certificate in PEM.",
    "hub.public_address": "Desks find the hub at an address that begins with https://.",
    "hub.port_taken": "This --port or --metrics-port is taken, or may not be used. Name another one.",
    "hub.processes": "Several processes need PostgreSQL, and one is the least.",
    "hub.sorting": "The database must sort texts by their code points: create it with LC_COLLATE 'C.UTF-8'.",
    "hub.views_in_use": "Something else in the database rests on these views. Remove it, then try again.",
    "hub.views_need_postgresql": "Views for queries need PostgreSQL; this hub is on SQLite, for trying out.",
    "hub.views_not_allowed": "The hub's user may not do this. Have the role or schemas made: docs/reporting.md.",
    "hub.views_role_reads_more": "This role reads more than the views. Nothing was changed; name another one.",
    "bundle.already_read": "Everything in this bundle was read before.",
    "bundle.not_for_us": "This bundle is not written to this hub. Its sender has not heard of the hub yet.",
    "bundle.damaged": "This bundle is damaged. Nothing was changed; have it written again.",
    "bundle.other_realm": "This bundle is of another project, or of a practice world.",
    "exchange.not_introduced": "The central office has not admitted this hub yet: `introduce`, then `enrol`.",
    "exchange.nobody_to_write_to": "There is nobody to write to yet: no desk has been admitted.",
    "line.busy": "The database is busy with something else. Nothing was changed; try again.",
    "letter.for_someone_else": "This welcome is for another computer.",
    "letter.forged": "This letter is not what its writer signed.",
    "letter.not_a_welcome": "This letter is no welcome of the central office.",
    "letter.other_realm": "This hub belongs to another realm.",
    "letter.practice_and_real": "Practice and real data are never mixed: this letter is of the other kind.",
    "letter.unreadable": "This letter cannot be read.",
}


def sentence_of(trouble: Trouble) -> str:
    """One sentence; the code alone for what says too little to an administrator to be worth one."""
    return SENTENCES.get(trouble.code, f"Refused: {trouble.code}. Nothing was changed.")
