# SPDX-License-Identifier: EUPL-1.2
"""PER: personal data left visible."""

from __future__ import annotations

from .soort import Code

PER: dict[str, Code] = {}
