# SPDX-License-Identifier: EUPL-1.2
"""How each kind of personal data is written. Every pattern takes a smoothed text (``gladde_tekst``) and yields
what it found; none looks at what the others find."""

from .contact import find_email, find_telefoon
from .nummers import find_bsn, find_iban
from .omgeving import gladde_tekst
from .persoonlijk import find_geboorte, find_kenteken
from .woonadres import find_adres

__all__ = [
    "find_adres",
    "find_bsn",
    "find_email",
    "find_geboorte",
    "find_iban",
    "find_kenteken",
    "find_telefoon",
    "gladde_tekst",
]
