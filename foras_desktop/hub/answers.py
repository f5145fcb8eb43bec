"""How the service answers: bytes, a message, or a code with the status that says what to do about it."""

from __future__ import annotations

import math

import msgspec
from fastapi import Request, Response

from foras_desktop.domain.errors import EnvironmentFault, Trouble, UserError
from foras_desktop.hub import metrics
from foras_desktop.sync import line

JSON = "application/json"
BYTES = "application/octet-stream"

FAULT, NO_PLACE, NO_METHOD = "line.fault", "line.no_such_place", "line.no_such_method"

_STATUS = {
    "line.no_session": 403,
    "line.forged": 403,
    "line.replayed": 403,
    "line.stranger": 403,
    "line.retired": 403,
    "line.barred": 403,
    "line.gone": 404,
    "line.incomplete": 409,
    "line.too_large": 413,
    "line.too_often": 429,
    NO_PLACE: 404,
    NO_METHOD: 405,
}

_LATER = {"line.busy": 2, "hub.database_away": 15}
"""Seconds after which it is worth trying again; any other fault of the computer's takes longer."""

_MUCH_LATER = 60

Answer = msgspec.Struct | bytes


class Noted:
    """What is told of a request besides its figures, kept with it: never what its sender merely says."""

    def __init__(self, request: Request) -> None:
        self._state = request.state

    def speaker(self, replica: str) -> None:
        """The replica whose signature was proved."""
        self._state.replica = replica

    def code(self, code: str) -> None:
        self._state.code = code


def given(answer: Answer) -> Response:
    if isinstance(answer, bytes):
        return Response(answer, media_type=BYTES)
    return Response(msgspec.json.encode(answer), media_type=JSON)


def refused(request: Request, trouble: Trouble) -> Response:
    """403 for who may not, 429 and 503 for what passes, 422 for what has no status of its own."""
    Noted(request).code(trouble.code)
    metrics.REFUSED.labels(trouble.code).inc()
    is_fault = isinstance(trouble, EnvironmentFault)
    status = _STATUS.get(trouble.code, 503 if is_fault else 422)
    headers = {}
    if status in (429, 503):
        after = trouble.params.get("after", _LATER.get(trouble.code, _MUCH_LATER))
        headers["retry-after"] = str(max(1, math.ceil(after)))
    refusal = line.Refusal(trouble.code, trouble.params.get("voucher"))
    return Response(msgspec.json.encode(refusal), status, headers, JSON)


def fault(request: Request) -> Response:
    """A bug; what may be told of it stands in the log."""
    Noted(request).code(FAULT)
    metrics.FAULTS.inc()
    return Response(msgspec.json.encode(line.Refusal(FAULT)), 500, media_type=JSON)


def unknown(request: Request, status: int, headers: dict[str, str] | None) -> Response:
    """A path or a method that is none of ours, or anything else that the framework refuses."""
    codes = {404: NO_PLACE, 405: NO_METHOD}
    answer = refused(request, UserError(codes.get(status, "line.unreadable")))
    answer.headers.update(headers or {})
    return answer
