# SPDX-License-Identifier: EUPL-1.2
"""Packets of XMP metadata, in the forms that programs write (XMP specification, part 1)."""

from __future__ import annotations

from random import Random
from xml.sax.saxutils import escape

from pikepdf import Name, Object

from .dossier import PRODUCERS, Dossier
from .prose import chance

SPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "stEvt": "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#",
    "stRef": "http://ns.adobe.com/xap/1.0/sType/ResourceRef#",
    "pdfx": "http://ns.adobe.com/pdfx/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
}


def elements(**values: str) -> str:
    """Return simple properties; a name is written ``dc_format`` for dc:format."""
    return "".join(_element(name.replace("_", ":", 1), value) for name, value in values.items())


def _element(name: str, value: str) -> str:
    return f"<{name}>{escape(value)}</{name}>"


def titled(name: str, value: str) -> str:
    """Return a property in a language list, such as dc:title."""
    return f'<{name}><rdf:Alt><rdf:li xml:lang="x-default">{escape(value)}</rdf:li></rdf:Alt></{name}>'


def listed(name: str, kind: str, *values: str) -> str:
    """Return a property with a list (``Seq`` or ``Bag``), such as dc:creator."""
    return (
        f"<{name}><rdf:{kind}>{''.join(_element('rdf:li', value) for value in values)}</rdf:{kind}></{name}>"
    )


def usual(rng: Random) -> str:
    """Return what is in every packet: dates, MIME type, program, document numbers."""
    date = (
        f"202{rng.randint(0, 5)}-0{rng.randint(1, 9)}-1{rng.randint(0, 9)}T1{rng.randint(0, 9)}:15:00+01:00"
    )
    number = f"{rng.getrandbits(128):032x}"
    uuid = f"uuid:{number[:8]}-{number[8:12]}-{number[12:16]}-{number[16:20]}-{number[20:]}"
    parts = [elements(xmp_CreateDate=date, xmp_ModifyDate=date, dc_format="application/pdf")]
    if chance(rng, 0.7):
        parts.append(elements(pdf_Producer=rng.choice(PRODUCERS), xmp_MetadataDate=date))
    if chance(rng, 0.7):
        parts.append(elements(xmpMM_DocumentID=uuid, xmpMM_InstanceID=uuid.replace("uuid:", "xmp.iid:")))
    rng.shuffle(parts)
    return "".join(parts)


def packet(rng: Random, properties: str) -> bytes:
    """Return an XMP packet with these properties and the usual ones, in UTF-8 or UTF-16, with padding or without."""
    names = "".join(f' xmlns:{prefix}="{address}"' for prefix, address in SPACES.items())
    body = usual(rng) + properties if chance(rng, 0.5) else properties + usual(rng)
    xml = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about=""{names}>{body}</rdf:Description></rdf:RDF></x:xmpmeta>\n'
    )
    if chance(rng, 0.5):
        xml += "\n".join(" " * 99 for _ in range(rng.randint(4, 20)))
    xml += '<?xpacket end="w"?>'
    return xml.encode("utf-16") if chance(rng, 0.1) else xml.encode("utf-8")


def make_packet(dossier: Dossier, properties: str) -> Object:
    """Return a metadata stream with a packet."""
    data = packet(dossier.rng, properties)
    return dossier.pdf.make_stream(data, Type=Name.Metadata, Subtype=Name.XML)
