# SPDX-License-Identifier: EUPL-1.2
"""Click in Dutch: its help texts and the messages for wrong usage. Click itself speaks only English here."""

from __future__ import annotations

from typing import IO, Any

import click

_KOPPEN = {"Options": "Opties", "Commands": "Opdrachten"}


class _Formatter(click.HelpFormatter):
    """Writes help texts under Dutch headings."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the first line of a help text."""
        super().write_usage(prog, args, prefix or "Gebruik: ")

    def write_heading(self, heading: str) -> None:
        """Write a heading, translated where Click made it."""
        super().write_heading(_KOPPEN.get(heading, heading))


class _Context(click.Context):
    formatter_class = _Formatter


class Getal(click.IntRange):
    """A whole number within limits, which the help text of the option tells in Dutch itself."""

    def _describe_range(self) -> str:
        # Click would add "[x>=1]".
        return ""


class Verplicht(click.Option):
    """An option that must be given, and whose help says so in Dutch."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs, required=True)

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Return the option and its help text."""
        gevonden = super().get_help_record(ctx)
        return gevonden and (gevonden[0], gevonden[1].replace("[required]", "[verplicht]"))


class Opdracht(click.Command):
    """A command whose help is Dutch."""

    context_class = _Context

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"options_metavar": "[OPTIES]"} | kwargs)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return the help option with a Dutch text."""
        return _help_option(super().get_help_option(ctx))


class Opdrachten(click.Group):
    """A group of commands whose help and messages are Dutch."""

    context_class = _Context
    command_class = Opdracht

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        eigen = {"options_metavar": "", "subcommand_metavar": "OPDRACHT [ARGUMENTEN]"}
        super().__init__(*args, **eigen | kwargs)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return the help option with a Dutch text."""
        return _help_option(super().get_help_option(ctx))

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """Read the arguments; what is wrong with them is said in Dutch."""
        try:
            return super().make_context(info_name, args, parent, **extra)
        except click.exceptions.NoArgsIsHelpError:
            raise  # Not a mistake to explain: its message is the help itself.
        except click.UsageError as fout:
            raise Gebruiksfout(fout) from fout

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; what is wrong with its arguments is said in Dutch."""
        try:
            return super().invoke(ctx)
        except (Gebruiksfout, click.exceptions.NoArgsIsHelpError):
            raise
        except click.UsageError as fout:
            raise Gebruiksfout(fout) from fout


def _help_option(optie: click.Option | None) -> click.Option | None:
    if optie is not None:
        optie.help = "Toon deze uitleg."
    return optie


class Gebruiksfout(click.UsageError):
    """Wrong usage, said in Dutch; exit code 2."""

    def __init__(self, fout: click.UsageError) -> None:
        super().__init__(_vertaal(fout), fout.ctx)

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the message to stderr, with the way to the help."""
        click.echo(f"woopub: {self.message}", err=True)
        if self.ctx is not None:
            click.echo(f"Uitleg: {self.ctx.command_path} --help", err=True)


def _vertaal(fout: click.UsageError) -> str:
    """Say in Dutch what Click found wrong."""
    if isinstance(fout, click.NoSuchOption):
        raad = f" Bedoelt u {' of '.join(fout.possibilities)}?" if fout.possibilities else ""
        return f"de optie {fout.option_name} bestaat niet.{raad}"
    naam = _naam(fout)
    if isinstance(fout, click.MissingParameter):
        return f"{naam} ontbreekt."
    if isinstance(fout, click.BadParameter):
        soort = fout.param.type if fout.param else None
        if isinstance(soort, click.Choice):
            return f"{naam} kan alleen zijn: {', '.join(map(str, soort.choices))}."
        if isinstance(soort, click.IntRange):
            grens = (
                f" van {soort.min} tot en met {soort.max}" if soort.max is not None else f" vanaf {soort.min}"
            )
            return f"{naam} moet een heel getal zijn{grens}."
        return f"de waarde bij {naam} kan niet."
    if isinstance(fout, click.BadOptionUsage):
        return f"bij {fout.option_name} hoort een waarde."
    return "deze combinatie van opties en argumenten kan niet."


def _naam(fout: click.UsageError) -> str:
    """Return the option or argument that a message is about, as the user types it."""
    param = getattr(fout, "param", None)
    if isinstance(param, click.Option):
        return param.opts[0]
    return param.make_metavar(fout.ctx) if isinstance(param, click.Argument) and fout.ctx else "een argument"
