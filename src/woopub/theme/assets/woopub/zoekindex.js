// SPDX-License-Identifier: EUPL-1.2
// Asks the index. The only script that knows Pagefind; what it hands out is plain: lists, texts and numbers.

const PAGINA = /^pagina-\d+$/;

/**
 * Opens the index at `adres` (of pagefind.js). Gives {waarden, zoek}:
 * waarden: {filter: [value, …]} over the whole index; zoek: see below. Rejects when it cannot be loaded.
 */
export async function open_index(adres) {
  const pagefind = await import(new URL(adres, document.baseURI).href);
  // Also makes Pagefind count: it gives numbers only for filters that are loaded.
  const filters = await pagefind.filters();
  const waarden = Object.fromEntries(Object.entries(filters).map(([naam, tel]) => [naam, Object.keys(tel)]));
  return { waarden, zoek: (vraag) => zoek(pagefind, vraag) };
}

/**
 * vraag: {q, filters: {filter: [value, …]}, sorteer: "" | "nieuwste" | "oudste"}; q is never empty: without a word
 * Pagefind loads the whole index. Values of one filter widen (or), filters narrow (and).
 * Gives {treffers: [() => Promise<treffer>], aantallen: {filter: {value: number}}}; an aantal says how many results
 * there would be if that value were the only one chosen in its filter.
 */
async function zoek(pagefind, { q, filters, sorteer }) {
  const woorden = q.replace(/[“”„‟″«»]/g, '"');
  const gekozen = Object.keys(filters);
  const vraag = (zonder, sort) => pagefind.search(woorden, { filters: eisen(filters, zonder), ...(sort && { sort }) });
  const gevonden = await vraag(null);
  let resultaten = gevonden.results;
  if (sorteer) {
    const opDatum = await vraag(null, { datum: sorteer === "oudste" ? "asc" : "desc" });
    resultaten = vul_aan(opDatum.results, resultaten);
  }
  const aantallen = { ...gevonden.filters };
  for (const naam of gekozen) {
    aantallen[naam] = (await vraag(naam)).filters[naam] ?? {};
  }
  return { treffers: resultaten.map((resultaat) => () => lees(resultaat)), aantallen };
}

function eisen(filters, zonder) {
  const over = Object.entries(filters).filter(([naam]) => naam !== zonder);
  return Object.fromEntries(over.map(([naam, waarden]) => [naam, { any: waarden }]));
}

/** Pagefind leaves out what has no date when it sorts on date: that comes last here. */
function vul_aan(gesorteerd, alle) {
  const erin = new Set(gesorteerd.map((resultaat) => resultaat.id));
  return [...gesorteerd, ...alle.filter((resultaat) => !erin.has(resultaat.id))];
}

/**
 * A hit: {titel, href, plek, fragment, delen: [{titel, href, fragment}], elders, soort, organisatie, publicatie, datum,
 * woorden}.
 * A document's link goes to its best page, `plek` names that page; delen: other places in the page, at most three, in
 * order; elders: how many pages more; woorden: the words of the page that answer the query; fragment: see stukken(),
 * empty where it would be said twice.
 */
async function lees(resultaat) {
  const data = await resultaat.data();
  const plekken = data.sub_results.filter((deel) => deel.anchor).sort((a, b) => gewicht(b) - gewicht(a));
  const paginas = plekken.filter((deel) => PAGINA.test(deel.anchor.id));
  const beste = paginas[0];
  const rest = beste ? paginas.slice(1) : plekken;
  const alle = data.content.split(/\s+/);
  return {
    titel: data.meta.title ?? data.url,
    href: beste ? beste.url : data.url,
    plek: beste ? beste.title : "",
    fragment: beste ? stukken(beste) : stukken(data),
    delen: rest.slice(0, 3).sort((a, b) => a.locations[0] - b.locations[0])
      .map((deel) => ({ titel: deel.title, href: deel.url, fragment: deel.excerpt === data.excerpt ? [] : stukken(deel) })),
    elders: beste ? Math.max(0, rest.length - 3) : 0,
    soort: data.filters.Soort?.[0] ?? "",
    organisatie: data.filters.Organisatie?.[0] ?? "",
    publicatie: data.filters.Publicatie?.[0] ?? data.meta.Publicatie ?? "",
    datum: data.meta.Datum ?? "",
    woorden: data.locations.map((plek) => alle[plek] ?? ""),
  };
}

function gewicht(deel) {
  return deel.weighted_locations.reduce((som, plek) => som + plek.balanced_score, 0);
}

/**
 * The text around the words found, as [{tekst, gevonden: boolean}]. Pagefind gives it as HTML in which < and > of
 * the page are escaped, and nothing else is; so every <mark> is its own.
 */
function stukken({ excerpt, title }) {
  const kop = title ? `${title}. ` : "";
  const html = kop && excerpt.startsWith(kop) ? excerpt.slice(kop.length) : excerpt;
  return html.replaceAll("</mark> <mark>", " ").split(/<mark>(.*?)<\/mark>/s)
    .map((tekst, nummer) => ({ tekst: tekst.replaceAll("&lt;", "<").replaceAll("&gt;", ">"), gevonden: nummer % 2 === 1 }))
    .filter((stuk) => stuk.tekst);
}
