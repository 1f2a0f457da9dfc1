# SPDX-License-Identifier: EUPL-1.2
"""What was decided, with which considerations, and what the reader can do about it."""
