# SPDX-License-Identifier: EUPL-1.2
"""What all input models share: how they are filled from raw data, and how everything wrong in it is reported."""

from __future__ import annotations

import contextlib
import copy
import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, TypeVar, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError, model_validator
from pydantic_core import ErrorDetails, PydanticCustomError

from .datum import Datum

Plaats = tuple[str | int, ...]
"""Where a value stands in a YAML file: keys and list positions from the top."""


@dataclass(frozen=True, slots=True)
class Invoerfout:
    """One thing wrong in an input file: where, what kind (pydantic's name for it), and what could stand there
    (field names for an unknown field, values for an unknown value)."""

    plaats: Plaats
    soort: str
    mogelijk: tuple[str, ...] = ()


def _dag(waarde: Any) -> Any:
    """Read a day as ISO 8601 only; pydantic itself would also take numbers for seconds since 1970."""
    if isinstance(waarde, date):
        return waarde
    try:
        gelezen = Datum.lees(waarde).dag
    except (ValueError, TypeError, AttributeError):
        gelezen = None
    if gelezen is None:
        raise PydanticCustomError("dag", "not an ISO date")
    return gelezen


Dag = Annotated[date, BeforeValidator(_dag)]


def _is_leeg(waarde: Any) -> bool:
    return isinstance(waarde, str) and not waarde.strip()


class Invoer(BaseModel):
    """Base of all input models: unknown keys are errors, an empty value is the same as no key."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)

    @model_validator(mode="before")
    @classmethod
    def _drop_empty(cls, data: Any) -> Any:
        if isinstance(data, dict):
            return {key: value for key, value in data.items() if value is not None and not _is_leeg(value)}
        return data


Soort = TypeVar("Soort", bound=Invoer)


def parse_invoer(soort: type[Soort], data: dict[str, Any]) -> tuple[Soort | None, list[Invoerfout]]:
    """Fill an input model with raw data.

    Returns the model and what was wrong. A wrong value is left out and the rest is still read, so that
    one run can report everything; the model is None only where nothing is left to fill it with.
    """
    errors: list[Invoerfout] | None = None
    rest = copy.deepcopy(data)
    while True:
        try:
            return soort.model_validate(rest), errors or []
        except ValidationError as error:
            found = [_fout(soort, item) for item in error.errors()]
        # All that is wrong is in the first round; what comes later only follows from what was left out.
        errors = found if errors is None else errors
        places = [fout.plaats[:-1] if fout.soort == "missing" else fout.plaats for fout in found]
        if not all(places):
            return None, errors
        # Backwards, so that removing one element of a list does not move the next.
        for place in sorted(
            set(places), key=lambda place: [str(key).zfill(6) for key in place], reverse=True
        ):
            _remove(rest, place)


def _fout(soort: type[Invoer], item: ErrorDetails) -> Invoerfout:
    """Turn pydantic's report into ours; a union adds its branch to the place, which is not in the file."""
    plaats = tuple(key for key in item["loc"] if not str(key).startswith(("is-instance", "function-")))
    mogelijk: tuple[str, ...] = ()
    if item["type"] == "extra_forbidden":
        mogelijk = _velden(soort, plaats[:-1])
    elif item["type"] == "enum":
        mogelijk = tuple(re.findall(r"'([^']*)'", item["ctx"]["expected"]))
    return Invoerfout(plaats, item["type"], mogelijk)


def _velden(soort: type[Invoer], plaats: Plaats) -> tuple[str, ...]:
    """Return the names of the fields that are possible at a place."""
    for key in plaats:
        if isinstance(key, str):
            soort = _invoer_in(soort.model_fields[key].annotation) or soort
    return tuple(soort.model_fields)


def _invoer_in(annotation: Any) -> type[Invoer] | None:
    """Find the input model inside an annotation such as ``tuple[Stap, ...]`` or ``Verzoek | None``."""
    if isinstance(annotation, type) and issubclass(annotation, Invoer):
        return annotation
    return next(filter(None, map(_invoer_in, get_args(annotation))), None)


def _remove(data: Any, place: Plaats) -> None:
    """Take out the value at a place in nested dicts and lists, if it is (still) there."""
    holder = data
    for key in place[:-1]:
        try:
            holder = holder[key]
        except (KeyError, IndexError, TypeError):
            return
    with contextlib.suppress(KeyError, IndexError, TypeError):
        del holder[place[-1]]
