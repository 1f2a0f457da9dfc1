// SPDX-License-Identifier: EUPL-1.2
// The search page: field, filters, results, address. Texts come from #zoek-teksten, results from zoekindex.js.
import { open_index } from "./zoekindex.js";

const PER_KEER = 10;
const WACHT = 300; // milliseconds of rest in typing before a search

const el = (naam) => document.getElementById(`zoek-${naam}`);
const T = JSON.parse(el("teksten").textContent);
const groepen = T.groepen;
const basistitel = document.title;
const veld = el("q");

/** What the visitor asks: the address holds exactly this. */
const vraag = { q: "", sorteer: "", filters: {} };
let getoond = 0; // results on the page
let treffers = [];
let beurt = 0; // a slow answer to an older question is dropped
let vast = true; // the question is asked for good (Enter, filter, address): the next typing is a new step in the history
let index = null;

function laad_index() {
  index ??= open_index(document.getElementById("zoek").dataset.pagefind).then(
    (open) => {
      maak_groepen(open.waarden);
      return open;
    },
    (fout) => {
      index = null; // the next question tries again
      throw fout;
    },
  );
  return index;
}

// ---- small parts ----

function maak(naam, kenmerken = {}, ...inhoud) {
  const knoop = document.createElement(naam);
  for (const [sleutel, waarde] of Object.entries(kenmerken)) {
    knoop.setAttribute(sleutel, waarde);
  }
  knoop.append(...inhoud.filter((deel) => deel !== ""));
  return knoop;
}

const vul = (tekst, waarden) => tekst.replace(/\{(\w+)\}/g, (_, naam) => waarden[naam] ?? "");
const getal = (n) => n.toLocaleString("nl-NL");

// ---- address ----

function lees_adres() {
  const adres = new URLSearchParams(location.search);
  vraag.q = (adres.get("q") ?? "").trim();
  vraag.sorteer = ["nieuwste", "oudste"].includes(adres.get("sorteer")) ? adres.get("sorteer") : "";
  vraag.filters = {};
  for (const { sleutel, filter } of groepen) {
    const waarden = [...new Set(adres.getAll(sleutel))].filter(Boolean);
    if (waarden.length) vraag.filters[filter] = waarden;
  }
  veld.value = vraag.q;
  el("sorteer").value = vraag.sorteer;
  vast = true;
}

function schrijf_adres(nieuwe_stap) {
  const adres = new URLSearchParams();
  if (vraag.q) adres.set("q", vraag.q);
  for (const { sleutel, filter } of groepen) {
    for (const waarde of vraag.filters[filter] ?? []) adres.append(sleutel, waarde);
  }
  if (vraag.sorteer) adres.set("sorteer", vraag.sorteer);
  const href = location.pathname + (String(adres) ? `?${adres}` : "");
  if (href === location.pathname + location.search) return;
  history[nieuwe_stap ? "pushState" : "replaceState"]({}, "", href);
}

// ---- filters ----

/** Made once and then only changed: a box keeps its place and the focus while numbers change. */
function maak_groepen(waarden) {
  const volgorde = new Intl.Collator("nl", { numeric: true }).compare;
  for (const { sleutel, filter, naam, aflopend } of groepen) {
    const lijst = [...(waarden[filter] ?? [])].sort(volgorde);
    if (aflopend) lijst.reverse();
    const vakken = lijst.map((waarde) => maak("li", { "data-waarde": waarde }, maak("label", {},
      maak("input", { type: "checkbox", name: sleutel, value: waarde }), maak("span", {}, waarde),
      " ", maak("span", { class: "zoek__aantal" }))));
    if (vakken.length) {
      el("groepen").append(maak("fieldset", { "data-filter": filter }, maak("legend", {}, naam), maak("ul", {}, ...vakken)));
    }
  }
}

function toon_groepen(aantallen) {
  for (const groep of el("groepen").children) {
    const filter = groep.dataset.filter;
    let zichtbaar = false;
    for (const vak of groep.querySelectorAll("li")) {
      const aantal = aantallen[filter]?.[vak.dataset.waarde] ?? 0;
      const invoer = vak.querySelector("input");
      invoer.checked = vraag.filters[filter]?.includes(vak.dataset.waarde) ?? false;
      vak.querySelector(".zoek__aantal").textContent = `(${getal(aantal)})`;
      vak.hidden = !aantal && !invoer.checked && invoer !== document.activeElement;
      zichtbaar ||= !vak.hidden;
    }
    groep.hidden = !zichtbaar;
  }
}

function kies(filter, waarde, aan) {
  const over = (vraag.filters[filter] ?? []).filter((ander) => ander !== waarde);
  if (aan) over.push(waarde);
  if (over.length) vraag.filters[filter] = over;
  else delete vraag.filters[filter];
  bevestig();
}

/** The chosen filters as buttons that take them away; made again only when the choice changed: the focus stays. */
function toon_gekozen() {
  const keuze = JSON.stringify(vraag.filters);
  if (el("gekozen").dataset.keuze === keuze) return;
  el("gekozen").dataset.keuze = keuze;
  const knoppen = groepen.flatMap(({ filter, naam }) => (vraag.filters[filter] ?? []).map((waarde) => {
    const knop = maak("button", { type: "button" }, `${naam}: ${waarde} `, maak("span", { class: "zoek__weg" }, T.weghalen));
    knop.addEventListener("click", () => haal_weg(knop, () => kies(filter, waarde, false)));
    return knop;
  }));
  if (knoppen.length > 1) {
    const knop = maak("button", { type: "button" }, T.alles_weghalen);
    knop.addEventListener("click", () => haal_weg(knop, () => { vraag.filters = {}; bevestig(); }));
    knoppen.push(knop);
  }
  const lijst = maak("ul", { class: "zoek__gekozen", "aria-label": T.gekozen }, ...knoppen.map((knop) => maak("li", {}, knop)));
  el("gekozen").replaceChildren(...(knoppen.length ? [lijst] : []));
}

/** The focus goes to the next button, or to the field. */
function haal_weg(knop, doe) {
  const plaats = [...el("gekozen").querySelectorAll("button")].indexOf(knop);
  doe();
  const over = el("gekozen").querySelectorAll("button");
  (over[Math.min(plaats, over.length - 1)] ?? veld).focus();
}

// ---- results ----

function toon_fragment(fragment, vooraf = "") {
  const delen = fragment.map(({ tekst, gevonden }) => (gevonden ? maak("mark", {}, tekst) : tekst));
  const tekst = fragment.map((stuk) => stuk.tekst).join("");
  const [begin, eind] = [/^\p{Ll}/u.test(tekst) ? "… " : "", /[.!?]$/.test(tekst) ? "" : " …"];
  return maak("p", { class: "zoek__fragment" }, vooraf, begin, ...delen, eind);
}

function toon_treffer(treffer) {
  const publicatie = treffer.publicatie === treffer.titel ? "" : treffer.publicatie;
  const gegevens = [treffer.soort, treffer.datum, treffer.organisatie, publicatie].filter(Boolean);
  const item = maak("li", {},
    maak("h2", {}, maak("a", { href: treffer.href }, treffer.titel)),
    gegevens.length ? maak("p", { class: "zoek__gegevens" }, ...gegevens.map((tekst) => maak("span", {}, tekst))) : "",
    toon_fragment(treffer.fragment, treffer.plek ? maak("strong", {}, `${treffer.plek}: `) : ""));
  if (treffer.delen.length) {
    item.append(maak("ul", { class: "zoek__delen" }, ...treffer.delen.map((deel) => maak("li", {},
      maak("a", { href: deel.href }, deel.titel, maak("span", { class: "voorlezen" }, ` ${vul(T.van, treffer)}`)),
      deel.fragment.length ? toon_fragment(deel.fragment) : ""))));
  }
  if (treffer.elders) {
    item.append(maak("p", { class: "zoek__gegevens" }, vul(treffer.elders === 1 ? T.elders_een : T.elders_meer, { n: treffer.elders })));
  }
  return item;
}

/** Puts the next results on the page. Gives what was read, or null when another question came in between. */
async function toon_volgende(hoeveel) {
  const mijn = beurt;
  const nieuw = await Promise.all(treffers.slice(getoond, getoond + hoeveel).map((lees) => lees()));
  if (mijn !== beurt) return null;
  if (getoond === 0) el("lijst").replaceChildren();
  el("lijst").append(...nieuw.map(toon_treffer));
  getoond += nieuw.length;
  el("meer").hidden = getoond >= treffers.length;
  history.replaceState({ getoond }, "");
  return nieuw;
}

/** Pagefind shortens a word that it does not know until something fits: say so, rather than call it a hit. */
function staat_er(q, gelezen) {
  const kaal = (tekst) => tekst.normalize("NFD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const woorden = new Set(gelezen.flatMap((treffer) => treffer.woorden.map(kaal)));
  return q.split(/\s+/).map(kaal).filter(Boolean).every((woord) => {
    const begin = woord.slice(0, Math.max(3, Math.ceil(woord.length / 2)));
    return !woorden.size || [...woorden].some((ander) => ander.includes(begin));
  });
}

function stand(gelezen) {
  const aantal = treffers.length;
  const waarden = { q: vraag.q, n: getal(aantal) };
  const lijkt = aantal && !staat_er(vraag.q, gelezen) ? "_lijkt" : "";
  const zin = vul(aantal ? T[(aantal === 1 ? "een" : "meer") + lijkt] : T.geen, waarden);
  return Object.keys(vraag.filters).length ? vul(T.met_filters, { stand: zin }) : zin;
}

// ---- the whole ----

function toon_leeg(tekst) {
  treffers = [];
  getoond = 0;
  el("stand").textContent = tekst;
  el("kolommen").hidden = true;
  toon_lijsten(true);
}

function toon_lijsten(tonen) {
  if (el("lijsten")) el("lijsten").hidden = !tonen;
}

async function toon(hoeveel = PER_KEER) {
  const mijn = ++beurt;
  document.title = vraag.q ? `${vraag.q} – ${basistitel}` : basistitel;
  if (!vraag.q) {
    toon_leeg(T.hint);
    return;
  }
  if (!getoond) el("stand").textContent = T.bezig;
  try {
    const open = await laad_index();
    if (mijn !== beurt) return;
    const uitkomst = await open.zoek(vraag);
    if (mijn !== beurt) return;
    treffers = uitkomst.treffers;
    getoond = 0;
    const gelezen = await toon_volgende(hoeveel);
    if (!gelezen) return;
    toon_groepen(uitkomst.aantallen);
    toon_gekozen();
    el("niets").hidden = treffers.length > 0;
    toon_lijsten(treffers.length === 0);
    el("kolommen").hidden = false;
    el("stand").textContent = stand(gelezen);
  } catch (fout) {
    console.warn(fout);
    if (mijn === beurt) toon_leeg(T.fout);
  }
}

/** The question stands: it goes into the address and is answered at once. */
function bevestig() {
  clearTimeout(wachter);
  schrijf_adres(false);
  vast = true;
  toon_gekozen();
  return toon();
}

let wachter;
veld.addEventListener("input", () => {
  clearTimeout(wachter);
  wachter = setTimeout(() => {
    if (veld.value.trim() === vraag.q) return;
    vraag.q = veld.value.trim();
    schrijf_adres(vast);
    vast = false;
    toon();
  }, WACHT);
});

el("formulier").addEventListener("submit", (gebeurtenis) => {
  gebeurtenis.preventDefault();
  const nieuw = veld.value.trim();
  if (nieuw !== vraag.q) {
    vraag.q = nieuw;
    schrijf_adres(vast);
  }
  bevestig();
});

el("sorteer").addEventListener("change", (gebeurtenis) => {
  vraag.sorteer = gebeurtenis.target.value;
  bevestig();
});

el("groepen").addEventListener("change", ({ target }) => {
  kies(target.closest("fieldset").dataset.filter, target.value, target.checked);
});

el("meer").addEventListener("click", async () => {
  const eerste = getoond;
  if (await toon_volgende(PER_KEER)) el("lijst").children[eerste]?.querySelector("a").focus();
});

addEventListener("popstate", () => {
  lees_adres();
  toon(history.state?.getoond);
});

lees_adres();
el("filters").open = matchMedia("(min-width: 60rem)").matches;
el("zonder").hidden = true;
document.getElementById("zoek").hidden = false;
toon(history.state?.getoond || undefined);
