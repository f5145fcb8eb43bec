"""Reads a packed form from its beginning: what is too short is a ValueError, never half a value."""

from __future__ import annotations


class ByteReader:
    """The bytes that are left."""

    def __init__(self, content: bytes) -> None:
        self.rest = content

    def take(self, length: int) -> bytes:
        taken, self.rest = self.rest[:length], self.rest[length:]
        if len(taken) < length:
            raise ValueError("too short")
        return taken

    def number(self, length: int) -> int:
        """A whole number of so many bytes, the highest first."""
        return int.from_bytes(self.take(length), "big")

    def counted(self) -> bytes:
        """A part that begins with its length in one byte."""
        return self.take(self.number(1))
