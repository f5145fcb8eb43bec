"""Writing the next version of a country's sheet: sections, their words in three languages, publishing."""
