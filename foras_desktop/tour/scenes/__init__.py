"""The scenes of the tour, a file a place of work; each takes the stage and leaves pictures."""
