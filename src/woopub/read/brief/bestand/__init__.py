# SPDX-License-Identifier: EUPL-1.2
"""A letter as a file → its parts: PDF, docx, plain text, Markdown."""
