"""What the audit trail notes: reads of what is sealed, papers and files, rights, rules gone past."""

from __future__ import annotations

from enum import Enum


class AuditKind(Enum):
    """One sort of entry; the value is what is stored and exchanged, and never changes its meaning."""

    UNLOCKED = "unlocked"
    RECOVERED = "recovered"
    HELP_TAKEN = "help_taken"
    HELP_GIVEN = "help_given"
    SEALED_READ = "sealed_read"
    EXPORTED = "exported"
    PRINTED = "printed"
    OVERRIDDEN = "overridden"
    ACCESS_GIVEN = "access_given"
    ACCESS_REMOVED = "access_removed"
    TRUST_CHANGED = "trust_changed"
    TRUST_DECLINED = "trust_declined"
    WAY_IN_CHANGED = "way_in_changed"
    RECOVERY_RENEWED = "recovery_renewed"
    HOLDERS_CHANGED = "holders_changed"
    COMPUTER_ADMITTED = "computer_admitted"
    COMPUTER_RETIRED = "computer_retired"
    CERTIFICATE_REVOKED = "certificate_revoked"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    RESTORED = "restored"
    ERASURE_ASKED = "erasure_asked"
    ERASURE_DECLINED = "erasure_declined"
    ERASED = "erased"
    ERASURE_APPLIED = "erasure_applied"
    LET_GO = "let_go"
    ASKED_AGAIN = "asked_again"
