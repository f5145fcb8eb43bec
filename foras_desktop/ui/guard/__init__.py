"""What hides the screen from whoever should not see it: an empty chair, a locked session, sleep, F12."""
