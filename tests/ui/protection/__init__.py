"""Data protection on screen."""
