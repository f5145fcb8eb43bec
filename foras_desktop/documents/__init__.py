"""Printed pieces as PDF: no window, no database, no clock; what is printed is handed in."""
