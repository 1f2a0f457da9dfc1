# SPDX-License-Identifier: EUPL-1.2
"""The grounds: where a letter names them, their reasons, and those of single documents."""
