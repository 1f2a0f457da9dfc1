# SPDX-License-Identifier: EUPL-1.2
"""What was found → text: Markdown and YAML that a clerk can read."""
