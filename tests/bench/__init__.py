# SPDX-License-Identifier: EUPL-1.2
"""Benches: measured by hand or once in a while, not by ``make test``."""
