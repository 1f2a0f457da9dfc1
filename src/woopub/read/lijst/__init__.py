# SPDX-License-Identifier: EUPL-1.2
"""An inventory spreadsheet as clerks have it → rows of an inventory, and everything in it that needs a look."""

from .lijst import Bronregel, Inlezing, read_bladen, read_lijst

__all__ = ["Bronregel", "Inlezing", "read_bladen", "read_lijst"]
