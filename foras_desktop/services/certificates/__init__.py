"""Certificates: issuing them on completion, putting them on paper, taking them back, checking one."""
