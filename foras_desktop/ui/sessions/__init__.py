"""The Sessions page: the week's orientation sessions, who sits in them, who came."""
