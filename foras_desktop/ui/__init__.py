"""The window: a folder a screen, shared pieces in `widgets`, the look in `theme`. No rules, no SQL."""
