"""The two ends of a bundle's bytes: lines pulled out of a generator, lines pushed into a handler."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any, BinaryIO, cast

import pyrage
import zstandard

from foras_desktop.db.files import disk_faults_told, size_of_file
from foras_desktop.domain.errors import Trouble, UserError

LARGEST_FILE = 1 << 30
LARGEST_CONTENT = 8 << 30
LONGEST_LINE = 64 << 20
_LEVEL = 9


class _LineSource:
    """A readable stream over a generator of lines; memory holds one line at a time."""

    def __init__(self, lines: Iterator[bytes]) -> None:
        self._lines = lines
        self._rest = b""
        self.trouble: BaseException | None = None

    def read(self, size: int = -1) -> bytes:
        while not self._rest:
            line = self._next()
            if line is None:
                return b""
            self._rest = line
        taken, self._rest = (self._rest, b"") if size < 0 else (self._rest[:size], self._rest[size:])
        return taken

    def _next(self) -> bytes | None:
        try:
            return next(self._lines, None)
        except BaseException as error:  # age hides what its source raises
            self.trouble = error
            raise


class _HashingWriter:
    """Passes bytes on and remembers their SHA-256, to compare what a stick gives back."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target
        self._hash = hashlib.sha256()
        self.trouble: BaseException | None = None

    def write(self, data: bytes) -> int:
        self._hash.update(data)
        try:
            return self._target.write(data)
        except BaseException as error:  # age hides it, or drops it with its last block
            self.trouble = self.trouble or error
            raise

    def flush(self) -> None:
        self._target.flush()

    def hexdigest(self) -> str:
        return self._hash.hexdigest()


def write_encrypted(lines: Iterator[bytes], target: BinaryIO, recipients: list[str]) -> str:
    """Compress and encrypt lines into `target`, nothing in clear in between; the SHA-256 of its bytes."""
    keys = [pyrage.x25519.Recipient.from_str(recipient) for recipient in recipients]
    compressor = zstandard.ZstdCompressor(level=_LEVEL)
    source = _LineSource(lines)
    writer = _HashingWriter(target)
    try:
        pyrage.encrypt_io(compressor.stream_reader(cast("IO[bytes]", source)), writer, keys)
    except BaseException as error:
        raise source.trouble or writer.trouble or error from None
    if writer.trouble is not None:  # age does not say when its last block could not be written
        raise writer.trouble
    return writer.hexdigest()


class _LineSink:
    """A writable stream that cuts what it is given into lines, within limits."""

    def __init__(self, handle: Callable[[bytes], None]) -> None:
        self._handle = handle
        self._rest: list[bytes] = []
        self._held = 0
        self._total = 0

    def write(self, data: bytes) -> int:
        self._total += len(data)
        if self._total > LARGEST_CONTENT:
            raise UserError("bundle.too_large")
        for piece in io.BytesIO(data):
            self._rest.append(piece)
            self._held += len(piece)
            if self._held > LONGEST_LINE:
                raise UserError("bundle.too_large")
            if piece.endswith(b"\n"):
                line, self._rest, self._held = b"".join(self._rest), [], 0
                self._handle(line)
        return len(data)

    def flush(self) -> None:
        """Nothing is held back but an unfinished line."""

    def finish(self) -> None:
        if self._rest:
            raise UserError("bundle.damaged")


class _Source:
    """A file's bytes; remembers when the stick failed, which age would call a damaged file."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self.trouble: OSError | None = None

    def read(self, size: int = -1) -> bytes:
        try:
            return self._source.read(size)
        except OSError as error:
            self.trouble = error
            raise


class _Listener:
    """Hands on to a sink until that raises, then takes the rest and drops it.

    The decompressor gives its buffer back only where what it writes to does not raise: of each refused
    bundle 128 KB would stay in memory.
    """

    def __init__(self, sink: _LineSink) -> None:
        self._sink = sink
        self.trouble: BaseException | None = None

    def write(self, data: bytes) -> int:
        if self.trouble is None:
            try:
                self._sink.write(data)
            except BaseException as error:
                self.trouble = error
        return len(data)

    def flush(self) -> None:
        self._sink.flush()


class _Decompressed:
    """What age writes decrypted bytes to; remembers the first trouble, which age would hide."""

    def __init__(self, sink: _LineSink) -> None:
        decompressor = zstandard.ZstdDecompressor()
        self._listener = _Listener(sink)
        self._writer: Any = decompressor.stream_writer(
            cast("IO[bytes]", self._listener), write_size=1 << 17, closefd=False
        )
        self.trouble: BaseException | None = None

    def write(self, data: bytes) -> int:
        if self.trouble is None:  # age may go on writing after a failure: the first one counts
            try:
                self._writer.write(data)
            except zstandard.ZstdError:
                self.trouble = UserError("bundle.damaged")
            except BaseException as error:  # age hides it
                self.trouble = error
            self.trouble = self._listener.trouble or self.trouble
        if self.trouble is not None:
            raise self.trouble
        return len(data)

    def flush(self) -> None:
        self._writer.flush()

    def close(self) -> None:
        """Let go of everything: the decompressor hides from the garbage collector what it writes to, and a
        trouble that is kept holds the frames it came through, so that neither would ever be freed."""
        self._writer = None
        self.trouble = self._listener.trouble = None


def read_encrypted(path: Path, age_identity: str, handle: Callable[[bytes], None]) -> None:
    """Give each line of the bundle (its line feed included) to `handle`.

    Raises UserError `bundle.too_large`, `bundle.not_for_us`, `bundle.not_a_bundle` or `bundle.damaged`,
    and whatever `handle` raises.
    """
    size = size_of_file(path)
    if size is None:
        raise UserError("bundle.not_a_bundle")
    if size > LARGEST_FILE:
        raise UserError("bundle.too_large")
    with disk_faults_told(), path.open("rb") as source:
        _decrypt(source, age_identity, handle)


def _decrypt(source: BinaryIO, age_identity: str, handle: Callable[[bytes], None]) -> None:
    sink = _LineSink(handle)
    decompressed = _Decompressed(sink)
    bytes_read = _Source(source)
    try:
        pyrage.decrypt_io(bytes_read, decompressed, [pyrage.x25519.Identity.from_str(age_identity)])
    except BaseException as error:
        raise _what_went_wrong(error, decompressed.trouble or bytes_read.trouble) from None
    finally:
        decompressed.close()
    sink.finish()


def _what_went_wrong(error: BaseException, trouble: BaseException | None) -> BaseException:
    if trouble is not None:
        return trouble
    if isinstance(error, Trouble) or not isinstance(error, Exception):
        return error
    words = str(error).lower()
    if "no matching keys" in words:
        return UserError("bundle.not_for_us")
    if "header is invalid" in words or "failed to fill" in words or "unsupported" in words:
        return UserError("bundle.not_a_bundle")
    return UserError("bundle.damaged")


class LineHash:
    """SHA-256 over lines as they pass."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()

    def add(self, line: bytes) -> None:
        self._hash.update(line)

    def hexdigest(self) -> str:
        return self._hash.hexdigest()
