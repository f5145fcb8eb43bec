"""One side of a Morango sync: writes records and says what would go over the wire, or integrates that.

Run in Morango's environment by `benchmarks.bench_morango`. Only what `receive` does is measured: from the
chunks as they come over the network, JSON of 500 records each, to the rows of the application.
"""

from __future__ import annotations

import json
import os
import sys
import time
import uuid
from datetime import date
from pathlib import Path

os.environ["DJANGO_SETTINGS_MODULE"] = "settings"

import django

django.setup()

from django.core.management import call_command
from django.db import connection, transaction
from django.utils import timezone
from morango.api.serializers import BufferSerializer
from morango.models.certificates import Filter
from morango.models.core import Buffer, DatabaseMaxCounter, Store, SyncSession, TransferSession
from morango.sync.operations import (
    _dequeue_into_store,
    _deserialize_from_store,
    _queue_into_buffer_v2,
    _serialize_into_store,
)
from morango.sync.utils import validate_and_create_buffer_data
from register.models import Consent, Handout, Person
from rest_framework.renderers import JSONRenderer

_PARTITION = "register"
_CHUNK = 500  # Morango's own for a network sync
_NOBODY = {"sub": {}, "super": {}}
_DAY = date(2021, 11, 16)


def _prepare() -> None:
    """The tables, and the promises of durability that our database keeps."""
    call_command("migrate", run_syncdb=True, verbosity=0)
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")


def _people(count: int) -> None:
    """What `bench_merge` writes with five operations: three records of twenty-nine fields."""
    with transaction.atomic():
        for number in range(count):
            person = Person(
                desk="RBA",
                case_number=f"RBA-2021-{number}",
                registered_on=_DAY,
                family_name=f"Nom{number}",
                given_names=f"Prénom{number}",
                sex="f",
                born_on=date(1990, 1, 1 + number % 28),
                birth_precision="day",
                nationality="MLI",
                phone=f"+2126{number:08}",
                whatsapp=True,
                country_of_return="MLI",
                languages="fr bm",
            )
            person.save()
            Consent(desk="RBA", person=person.id, kind="process", form="written").save()
            Handout(desk="RBA", person=person.id).save()


def _session(identity: str, client_fsic: str) -> TransferSession:
    now = timezone.now()
    session = SyncSession.objects.create(
        id=identity, profile="register", last_activity_timestamp=now, connection_kind="network"
    )
    return TransferSession.objects.create(
        id=identity,
        filter=_PARTITION,
        push=True,
        sync_session=session,
        last_activity_timestamp=now,
        client_fsic=client_fsic,
        server_fsic=json.dumps(_NOBODY),
    )


def send(people: int, folder: Path) -> None:
    """Write the records, and the chunks of a push to somebody who has nothing."""
    _people(people)
    only = Filter(_PARTITION)
    _serialize_into_store("register", filter=only)
    fsic = DatabaseMaxCounter.calculate_filter_specific_instance_counters(
        only, is_producer=True, v2_format=True
    )
    session = _session(uuid.uuid4().hex, json.dumps(fsic))
    _queue_into_buffer_v2(session)
    buffered = Buffer.objects.filter(transfer_session=session).order_by("pk")
    (folder / "session.json").write_text(json.dumps([session.id, session.client_fsic]))
    with (folder / "chunks.jsonl").open("wb") as chunks:
        for start in range(0, buffered.count(), _CHUNK):
            part = BufferSerializer(buffered[start : start + _CHUNK], many=True).data
            chunks.write(JSONRenderer().render(part) + b"\n")


def receive(folder: Path) -> None:
    """Integrate them; prints the seconds, the records, and how many fields they carried."""
    identity, client_fsic = json.loads((folder / "session.json").read_text())
    session = _session(identity, client_fsic)
    only = Filter(_PARTITION)
    started = time.perf_counter()
    with (folder / "chunks.jsonl").open("rb") as chunks:
        for chunk in chunks:
            validate_and_create_buffer_data(json.loads(chunk), session)
    buffered = time.perf_counter()
    _dequeue_into_store(session, client_fsic, v2_format=True)
    stored = time.perf_counter()
    _serialize_into_store("register", filter=only)
    _deserialize_from_store("register", filter=only)
    ended = time.perf_counter()
    steps = [buffered - started, stored - buffered, ended - stored]
    print(json.dumps([ended - started, steps, *_counted()]))


def _counted() -> tuple[int, int]:
    """Records and field values that stand in the application's tables, nothing left behind on the way."""
    assert not Store.objects.filter(dirty_bit=True).exists()
    models = (Person, Consent, Handout)
    fields = {model: [one for one in model._meta.fields if _is_ours(one.name)] for model in models}
    records = {model: model.objects.count() for model in models}
    return sum(records.values()), sum(len(fields[model]) * records[model] for model in models)


def _is_ours(name: str) -> bool:
    return name != "id" and not name.startswith("_morango")


if __name__ == "__main__":
    _prepare()
    if sys.argv[1] == "send":
        send(int(sys.argv[2]), Path(sys.argv[3]))
    else:
        receive(Path(sys.argv[2]))
