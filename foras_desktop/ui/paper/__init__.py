"""Paper on screen and out of the printer: preview, printing, saving a PDF."""
