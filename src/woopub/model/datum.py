# SPDX-License-Identifier: EUPL-1.2
"""Dates as public bodies know them: sometimes only a year, sometimes to the minute."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from ..law.gegevens import MAANDEN as MAANDEN
from ..law.opmerkingen import schrijf_datum

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::[0-5]\d)?)?)?)?\Z", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Datum:
    """A date as precise as it is known: a year, a month, a day or a minute (ISO 8601, no time zone)."""

    iso: str

    @classmethod
    def lees(cls, tekst: str) -> Datum:
        """Read ``2023``, ``2023-05``, ``2023-05-09`` or ``2023-05-09T14:05``.

        Raises ValueError for any other form and for days that do not exist.
        """
        gevonden = _ISO.match(tekst.strip())
        if not gevonden:
            raise ValueError("geen datum in de vorm JJJJ, JJJJ-MM, JJJJ-MM-DD of JJJJ-MM-DDTuu:mm")
        jaar, maand, dag, uur, minuut = gevonden.groups()
        try:
            datetime(int(jaar), int(maand or 1), int(dag or 1), int(uur or 0), int(minuut or 0))
        except ValueError:
            raise ValueError("deze datum bestaat niet") from None
        iso = "-".join(deel for deel in (jaar, maand, dag) if deel)
        return cls(f"{iso}T{uur}:{minuut}" if uur else iso)

    @property
    def jaar(self) -> int:
        """The year, always known."""
        return int(self.iso[:4])

    @property
    def alleen_jaar(self) -> bool:
        """Whether nothing but the year is known."""
        return len(self.iso) == 4

    @property
    def eerste_dag(self) -> date:
        """The first day that this date can mean; use it to sort and to compare."""
        delen = self.iso[:10].split("-") + ["01", "01"]
        return date(int(delen[0]), int(delen[1]), int(delen[2]))

    @property
    def dag(self) -> date | None:
        """The exact day, or None where only a year or a month is known."""
        return self.eerste_dag if len(self.iso) >= 10 else None

    def voluit(self) -> str:
        """Return the date in Dutch words: ``2023``, ``mei 2023``, ``9 mei 2023``, ``9 mei 2023, 14.05 uur``."""
        if self.alleen_jaar:
            return self.iso
        if len(self.iso) == 7:
            return f"{MAANDEN[int(self.iso[5:7]) - 1]} {self.iso[:4]}"
        tijd = f", {self.iso[11:13]}.{self.iso[14:16]} uur" if len(self.iso) > 10 else ""
        return schrijf_datum(self.eerste_dag) + tijd

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._valideer, serialization=core_schema.plain_serializer_function_ser_schema(str)
        )

    @classmethod
    def _valideer(cls, waarde: Any) -> Datum:
        if isinstance(waarde, cls):
            return waarde
        try:
            return cls.lees(waarde)
        except (ValueError, AttributeError, TypeError):
            raise PydanticCustomError("datum", "not a date, month or year") from None

    def __str__(self) -> str:
        return self.iso

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$"}
