"""The pieces every page is built from, one file each; import them from their own modules."""
