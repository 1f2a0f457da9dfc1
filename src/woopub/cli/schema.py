# SPDX-License-Identifier: EUPL-1.2
"""`woopub schema`: the JSON Schema of besluit.yml, for editors and other programs."""

from __future__ import annotations

import click

from ..build import besluit_schema
from .nederlands import Opdracht


@click.command(cls=Opdracht)
def schema() -> None:
    """Toon het JSON Schema van besluit.yml."""
    click.echo(besluit_schema())
