# SPDX-License-Identifier: EUPL-1.2
"""What a search in one PDF turned up, before it is a finding on a file."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..model import Geheim, Niveau, Vlak


@dataclass(frozen=True, slots=True)
class Vondst:
    """Something that can be recovered from the file although nobody sees it.

    ``code`` is that of the finding, ``melding`` its Dutch sentence, which says where and how much and never what.
    ``weging`` is given where this case weighs other than the catalogue says (what is judged harmless is INFO,
    with the reason in ``melding``). ``pagina`` counts from 1; ``vlak`` is in PDF points from the top left of the
    page as shown. ``geheim`` is what was recovered.
    """

    code: str
    melding: str
    pagina: int | None = None
    vlak: Vlak | None = None
    weging: Niveau | None = None
    geheim: Geheim | None = field(default=None, compare=False, repr=False)
