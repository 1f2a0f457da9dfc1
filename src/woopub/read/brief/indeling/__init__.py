# SPDX-License-Identifier: EUPL-1.2
"""The parts of a letter → its sections, and what each is about."""
