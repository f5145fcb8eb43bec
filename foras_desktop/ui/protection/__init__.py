"""Data protection on screen: what people ask for about their own data, and what became of it."""
