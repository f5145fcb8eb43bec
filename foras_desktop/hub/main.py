"""`foras-hub`: sets the always-on peer up, admits it, and says how it stands."""

from __future__ import annotations

import argparse
import os
import ssl
import sys
from collections.abc import Sequence
from pathlib import Path

from foras_desktop.domain.clock import SystemClock
from foras_desktop.domain.errors import Trouble, UserError
from foras_desktop.hub import barring, exchange, standing
from foras_desktop.hub.peer import Peer, enrol, introduction_of, make_peer, open_peer
from foras_desktop.hub.reporting import command as views
from foras_desktop.hub.sentences import sentence_of
from foras_desktop.hub.store import Store
from foras_desktop.hub.sweeping import sweep
from foras_desktop.sync.introduction import Welcome, read_letter, write_letter

ADDRESS, FOLDER = "FORAS_HUB_DATABASE", "FORAS_HUB_FOLDER"
LETTER = "FORAS-HUB-introduction.foras-letter"


def run(arguments: Sequence[str] | None = None) -> int:
    """Do one sub-command; 0 when it went well, 1 with a sentence on the error stream when not."""
    options = command_line().parse_args(arguments)
    try:
        store = Store(options.database)
        try:
            status: int = options.act(options, store)
        finally:
            store.close()
    except Trouble as trouble:
        print(sentence_of(trouble), file=sys.stderr)
        return 1
    return status


def command_line() -> argparse.ArgumentParser:
    """What may be typed."""
    parser = argparse.ArgumentParser(prog="foras-hub")
    parser.add_argument("--database", default=os.environ.get(ADDRESS, "sqlite:///foras-hub.db"), help=ADDRESS)
    parser.add_argument("--folder", type=Path, default=Path(os.environ.get(FOLDER, ".")), help=FOLDER)
    commands = parser.add_subparsers(required=True)
    init = commands.add_parser("init", help="make the hub's keys and tables, and write its letter")
    init.add_argument("--practice", action="store_true", help="for the practice world")
    _add_address(init)
    init.set_defaults(act=_init)
    introduce = commands.add_parser("introduce", help="write the letter for the central office again")
    _add_address(introduce)
    introduce.set_defaults(act=_introduce)
    enrolling = commands.add_parser("enrol", help="take the central office's answer")
    enrolling.add_argument("welcome", type=Path)
    enrolling.add_argument("--fingerprint", default="", help="as it was read out by telephone")
    enrolling.set_defaults(act=_enrol)
    reading = commands.add_parser("read", help="merge a bundle from a file")
    reading.add_argument("bundle", type=Path)
    reading.set_defaults(act=_read)
    writing = commands.add_parser("write", help="write a bundle of what the desks lack")
    writing.add_argument("bundle", type=Path)
    writing.set_defaults(act=_write)
    serving = commands.add_parser("serve", help="answer desks over HTTP; put TLS in front")
    serving.add_argument("--host", default="127.0.0.1")
    serving.add_argument("--port", type=int, default=8177)
    serving.add_argument("--processes", type=int, default=1, help="on PostgreSQL: how many answer")
    serving.add_argument(
        "--metrics-port", type=int, default=8178, help="for Prometheus, on this computer only; 0 for none"
    )
    serving.set_defaults(act=_serve)
    revoking = commands.add_parser("revoke", help="stop a computer from speaking over the line, at once")
    revoking.add_argument("replica", help="as `status` lists it")
    revoking.add_argument("--lift", action="store_true", help="take it back")
    revoking.set_defaults(act=_revoke)
    for name, act, text in (
        ("sweep", _sweep, "forget pieces and sessions that nobody came back for"),
        ("status", _status, "who is who, and what each has"),
        ("verify", _verify, "compare the tables with the log"),
    ):
        commands.add_parser(name, help=text).set_defaults(act=act)
    views.add_to(commands)
    return parser


def _add_address(command: argparse.ArgumentParser) -> None:
    command.add_argument("--address", default="", help="where desks find it: https://…")
    command.add_argument(
        "--authority", type=Path, help="PEM, where desks do not know who signed its certificate"
    )


def _init(options: argparse.Namespace, store: Store) -> int:
    make_peer(options.folder, store, SystemClock().now(), practice=options.practice)
    return _introduce(options, store)


def _introduce(options: argparse.Namespace, store: Store) -> int:
    authority = _certificate_in(options.authority) if options.authority else ""
    letter = introduction_of(open_peer(options.folder, store), options.address, authority)
    target = options.folder / LETTER
    write_letter(letter, target)
    print(f"Bring {target} to the central office, and read this out by telephone:\n  {letter.fingerprint}")
    return 0


def _certificate_in(path: Path) -> str:
    """The certificates of a PEM file; UserError `hub.authority` for one that holds none."""
    try:
        text = path.read_text("ascii")
        ssl.create_default_context(cadata=text)
    except (OSError, ValueError, ssl.SSLError):
        raise UserError("hub.authority") from None
    return text


def _enrol(options: argparse.Namespace, store: Store) -> int:
    letter = read_letter(options.welcome)
    if not isinstance(letter, Welcome):
        raise UserError("letter.not_a_welcome")
    if _digits(options.fingerprint) != _digits(letter.fingerprint):
        print(f"The letter says:\n  {letter.fingerprint}")
        raise UserError("hub.not_compared")
    enrol(open_peer(options.folder, store), letter, SystemClock().now())
    print("Admitted. Desks write to this hub once they have heard of it from the central office.")
    return 0


def _digits(text: str) -> str:
    return "".join(text.split())


def _read(options: argparse.Namespace, store: Store) -> int:
    merged = exchange.read_bundle(_peer(options, store), options.bundle, SystemClock().now())
    print(f"From {merged.desk}: {merged.operations} changes, {len(merged.refused)} batches refused.")
    return 0


def _write(options: argparse.Namespace, store: Store) -> int:
    written = exchange.write_bundle(_peer(options, store), options.bundle, SystemClock().now())
    print(f"{written.operations} changes to {len(written.recipients)} computers.")
    return 0


def _serve(options: argparse.Namespace, store: Store) -> int:
    from foras_desktop.hub import service  # only who serves needs FastAPI and uvicorn

    settings = service.Settings(
        options.database,
        options.folder,
        options.host,
        options.port,
        options.processes,
        options.metrics_port,
    )
    return service.serve(settings, store)


def _revoke(options: argparse.Namespace, store: Store) -> int:
    replica = options.replica
    if options.lift:
        was = barring.lift(store, replica)
        print(f"{replica} may speak over the line again." if was else f"{replica} was not barred.")
        return 0
    barring.bar(store, replica)
    desk = barring.desk_of(store, replica)
    whose = f"of {desk}" if desk else "of which this hub has never heard: compare it with the central office"
    print(f"{replica}, {whose}, is not heard over the line any more. Its copies still read what others write")
    print("to it by stick: have the central office retire it too; only that reaches every computer.")
    return 0


def _sweep(options: argparse.Namespace, store: Store) -> int:
    swept = sweep(_peer(options, store).store)
    print(f"{swept.bundles} bundles on their way and {swept.sessions} sessions forgotten.")
    return 0


def _status(options: argparse.Namespace, store: Store) -> int:
    found = standing.read(_peer(options, store))
    print(f"hub {found.replica}: {'admitted' if found.admitted else 'not admitted yet'}")
    print(f"{found.operations} changes in the log, {found.issues} questions that wait for a person")
    for one in found.computers:
        heard = one.heard_at or "never heard of"
        end = "; barred from the line" if one.is_barred else ""
        print(f"  {one.desk} {one.replica}: {heard}; lacks {one.lacks}{end}")
    for replica in found.barred_besides:
        print(f"  {replica}: barred from the line; retired, or never heard of")
    return 0


def _verify(options: argparse.Namespace, store: Store) -> int:
    differing = standing.verify(_peer(options, store))
    print("The tables are what the log gives." if not differing else "Differing: " + ", ".join(differing))
    return 1 if differing else 0


def _peer(options: argparse.Namespace, store: Store) -> Peer:
    return open_peer(options.folder, store)


if __name__ == "__main__":
    sys.exit(run())
