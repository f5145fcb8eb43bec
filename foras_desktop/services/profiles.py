"""Which databases lie on this computer, and who can open them: known before anyone has unlocked."""

from foras_desktop.db.keys.profile import Person, ProfileFolder, profile_folders

__all__ = ["Person", "ProfileFolder", "profile_folders"]
