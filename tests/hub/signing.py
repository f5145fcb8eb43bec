"""Signs requests as a desk does, whatever they ask: fuzzing is to reach what lies behind the signature."""

from __future__ import annotations

from typing import Any

import requests
from requests.auth import AuthBase

from foras_desktop.sync import line
from foras_desktop.sync.identity import ReplicaKeys


class DeskSignature(AuthBase):
    """A session's next number and signature on each request that its sender would sign."""

    def __init__(self, keys: ReplicaKeys, session: str) -> None:
        self._keys, self._session, self._number = keys, session, 0

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        self._number += 1
        body: Any = request.body or b""
        if isinstance(body, str):
            body = body.encode()
        path = requests.compat.unquote(requests.compat.urlsplit(request.url or "").path)
        said = line.Request(self._session, self._number, request.method or "", path, body)
        request.headers.update(said.headers(self._keys))
        return request
