"""The central office's always-on peer: one more replica, which speaks the exchange's bytes over HTTP."""
