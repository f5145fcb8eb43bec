"""Backups on screen: the settings' section, those that are made by themselves, putting one back."""
