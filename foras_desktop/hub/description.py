"""What the service answers to, in OpenAPI 3.1: every route, header, body and status (`/openapi.json`).

It is written here rather than gathered from the code, because requests are signed as bytes and read by no
framework; `tests/hub/test_openapi.py` holds the two together.
"""

from __future__ import annotations

from typing import Any

import msgspec

from foras_desktop.hub import pieces, standing
from foras_desktop.sync import line

Json = dict[str, Any]

_REFUSALS = {
    403: "Not a computer that is heard here, or not its signature.",
    404: "What is asked for lies here no more.",
    409: "The bundle has not come in full.",
    413: "More bytes than a piece has, or than a bundle may have.",
    422: "Not understood, or refused: the code says why.",
    429: "Too often: later.",
    500: "A fault of the hub's own. Nothing was changed.",
    503: "Busy, or its database is away: later.",
}
_LATER = {429, 503}
_ALWAYS = (500, 503)

_SESSION = {"type": "string", "pattern": "^[0-9a-f]{32}$"}
_NUMBER = {"type": "integer", "minimum": 1, "exclusiveMaximum": 1 << 62}
_SIGNATURE = {"type": "string", "pattern": "^[0-9a-f]{128}$"}
_DIGEST = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_PLACE = {"type": "integer", "minimum": 0, "maximum": pieces.LARGEST - line.CHUNK}


def describe() -> Json:
    """The whole description."""
    messages = (line.Hello, line.Session, line.Have, line.Brought, line.Known, line.Parcel, line.Refusal)
    _, schemas = msgspec.json.schema_components(
        [*messages, standing.Well], ref_template="#/components/schemas/{name}"
    )
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "FORAS hub",
            "version": "1",
            "description": (
                "Bundles over a line. A signed request carries its session, a number higher than in every "
                "request of that session before it, and the Ed25519 signature over session, number, method, "
                "path and the body's SHA-256. Who sends too many connections, or no HTTP, is answered by the "
                "server below, in plain text."
            ),
        },
        "paths": _paths(),
        "components": {"schemas": schemas},
    }


def _paths() -> Json:
    bundle, piece = [_path("digest", _DIGEST)], [_path("digest", _DIGEST), _path("place", _PLACE)]
    return {
        "/v1/sessions": {
            "post": {
                "summary": "Open a session; the hub signs the word.",
                "requestBody": _json_body("Hello"),
                "responses": _responses("Session", 403, 413, 422, 429),
            }
        },
        "/v1/up/{digest}": {
            "get": _signed("How much of a bundle has come.", "Have", bundle, 404),
            "post": _signed("Merge a bundle that comes along, or has come.", "Brought", bundle, 404, 409)
            | {"requestBody": {"required": False, "content": _bytes(line.SMALL)}},
        },
        "/v1/up/{digest}/{place}": {
            "put": _signed("Bring the next piece.", "Have", piece, 404)
            | {"requestBody": {"required": True, "content": _bytes(line.CHUNK)}}
        },
        "/v1/down": {
            "post": _signed("Make ready what this computer lacks.", "Parcel", [])
            | {"requestBody": _json_body("Known")}
        },
        "/v1/down/{digest}/{place}": {
            "get": _signed("A piece of it, from that byte on.", None, piece, 404),
        },
        "/health": {"get": {"summary": "Whether it can serve desks now.", "responses": _responses("Well")}},
        "/health/alive": {
            "get": {"summary": "Whether the process answers at all.", "responses": _responses("Well")}
        },
    }


def _signed(summary: str, answer: str | None, parameters: list[Json], *statuses: int) -> Json:
    headers = [
        _header(line.SESSION, _SESSION, "As the hub gave it."),
        _header(line.NUMBER, _NUMBER, "Higher than in every request of the session before."),
        _header(line.SIGNATURE, _SIGNATURE, "Ed25519, in hex."),
    ]
    return {
        "summary": summary,
        "parameters": [*headers, *parameters],
        "responses": _responses(answer, 403, 413, 422, 429, *statuses),
    }


def _bytes(most: int) -> Json:
    schema = {"type": "string", "format": "binary", "minLength": 1, "maxLength": most}
    return {"application/octet-stream": {"schema": schema}}


def _responses(answer: str | None, *statuses: int) -> Json:
    content = _bytes(line.CHUNK) if answer is None else _json(answer)
    told: Json = {"200": {"description": "As asked.", "content": content}}
    for status in sorted({*statuses, *_ALWAYS}):
        told[str(status)] = {"description": _REFUSALS[status], "content": _json("Refusal")}
        if status in _LATER:
            told[str(status)]["headers"] = {
                "retry-after": {
                    "required": True,
                    "description": "Seconds.",
                    "schema": {"type": "integer", "minimum": 1},
                }
            }
    return told


def _json(name: str) -> Json:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}


def _json_body(name: str) -> Json:
    return {"required": True, "content": _json(name)}


def _path(name: str, schema: Json) -> Json:
    return {"name": name, "in": "path", "required": True, "schema": schema}


def _header(name: str, schema: Json, text: str) -> Json:
    return {"name": name, "in": "header", "required": True, "schema": schema, "description": text}
