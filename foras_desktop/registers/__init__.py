"""Registers that desks kept in workbooks: read and understood here, without a database or a window."""
