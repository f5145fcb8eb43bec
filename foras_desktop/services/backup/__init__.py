"""Copies of a desk's database: made by themselves, checked by opening them, kept in two places, put back."""
