# SPDX-License-Identifier: EUPL-1.2
"""Where the law as printed in a letter deviates from the law as in force on a day."""

from .vergelijken import Afwijking, vind_afwijkingen

__all__ = ["Afwijking", "vind_afwijkingen"]
