"""What is said where something is refused or fails; a file of sentences for each part of the work."""

from foras_desktop.ui.sentences.of_trouble import SENTENCES, sentence_of

__all__ = ["SENTENCES", "sentence_of"]
