/** The page: wires the article, its facts and the table of clippings together. */

import type { Mention, Place, Rules } from "../src/wasm/js/types.js";
import { createWorkerEngine } from "../src/wasm/js/worker-browser.js";
import type { Shown } from "./article/card.js";
import { Details } from "./article/details.js";
import { inField, marks, type Edit } from "./article/edits.js";
import { jump } from "./article/jump.js";
import { arrows, firstStop } from "./article/keys.js";
import { switches, type Layer } from "./article/kinds.js";
import { render } from "./article/render.js";
import { selectedIn, watch } from "./article/selection.js";
import { DayField } from "./day-field.js";
import { byId, el } from "./dom.js";
import type { Draft } from "./drafts.js";
import { FactsView } from "./facts/index.js";
import { articlesOf, drops } from "./files.js";
import { having, isOrder, ordered } from "./kliping/order.js";
import { oneLine, publishedDay, type SlotKey } from "./kliping/slots.js";
import { table, titleOf } from "./kliping/table.js";
import { notice } from "./notice.js";
import type { outputs } from "./outputs.js";
import { isAddress, oddity } from "./oddity.js";
import { keep, paint, recall, type Theme } from "./preferences.js";
import { place, Session, type Article } from "./session.js";
import { Steps, type Back } from "./steps.js";
import { fromTheTop, mode, view, type View } from "./views.js";
import { number, plainDay, speak, words, type Words } from "./words/index.js";

const engine = createWorkerEngine();
const session = new Session();
const preferences = recall();

const input = byId<HTMLTextAreaElement>("text");
const article = byId("article");
const published = new DayField(byId<HTMLInputElement>("published"), false);
const status = byId("status");
const notices = byId("notices");
const find = byId<HTMLInputElement>("find");
const facts = new FactsView(byId("tabs"), byId("panel"));

/** What the article on the page was drawn from. */
let shown: Shown | null = null;
const details = new Details(byId("details"), article, () => shown, {
  save: ({ start, end }, kind, instead, also) => changeMarks(instead, { start, end, kind }, also, words.markKept),
  remove: (mention, also) => changeMarks(mention, null, also, words.markRemoved),
  jump: goTo,
  replace,
});

/** What each rule saw, in words; asked for before any article, so that none waits for it behind the others. */
const ruleList = engine.then((one) => one.rules());
ruleList.catch(() => undefined);
let rules: Rules = {};

/** Counts readings, so that what is drawn of an earlier one stops. */
let readings = 0;

/** Reads an article by the reader's changes; when it is the current one, shows what was read, at a place if one is given. */
async function read(one: Article, place: Place | null = null): Promise<void> {
  const { text, edits } = one;
  if (one === session.current) readings++;
  if (text.trim() === "") {
    one.annotation = null;
    return show();
  }
  one.waiting++;
  if (one === session.current) {
    status.textContent = words.reading;
    article.ariaBusy = "true";
  }
  try {
    const began = performance.now();
    const asked = engine.then((thread) => thread.annotate(text, { publishedOn: one.publishedOn || null, language: preferences.language, marks: marks(edits) }));
    const annotation = await asked.finally(() => one.waiting--);
    rules = await ruleList;
    // Another reading of what has been written or marked since is under way.
    if (one.text !== text || one.edits !== edits) return;
    one.annotation = annotation;
    one.took = Math.max(1, Math.round(performance.now() - began));
    if (one !== session.current) drawTableSoon();
    else await show(place, place !== null || shown?.text === text);
  } catch {
    status.textContent = "";
    article.ariaBusy = "false";
    if (!session.current.annotation) unread(words.failed);
    notice(notices, words.failed, { label: words.reload, run: () => location.reload() });
  }
}

/** Shows the current article as it was pasted, under a word on why it has no marks. */
function unread(why: string): void {
  const { text } = session.current;
  article.replaceChildren(el("p", { class: "zone-name" }, why), el("p", { class: "line", "data-start": 0 }, text));
}

/** The article on the page first: the engine answers one after another. */
function readAll(): void {
  if (!session.current.annotation) void show();
  void read(session.current);
  for (const one of session.filled) if (one !== session.current) void read(one);
}

/** Draws everything from the current article, from its top or where the reader is, who is shown a place if one is given. */
async function show(place: Place | null = null, stay = false): Promise<void> {
  const { text, annotation } = session.current;
  const turn = readings;
  const frame = byId("reading");
  const [inFrame, inWindow] = [frame.scrollTop, scrollY];
  details.hide();
  shown = annotation && { text, annotation, rules };
  filled(text);
  drawPublished();
  drawUndo();
  if (input.value !== inField(text)) {
    input.value = text;
    // Who goes on to edit it begins at its head.
    input.setSelectionRange(0, 0);
  }
  drawSwitches();
  drawFacts();
  drawTable();
  if (!annotation) {
    status.textContent = "";
    article.ariaBusy = String(session.current.waiting > 0);
    return unread(words.reading);
  }
  article.ariaBusy = "true";
  await render(article, text, annotation, () => turn !== readings || shown?.annotation !== annotation);
  if (shown?.annotation !== annotation) return;
  firstStop(article);
  status.textContent = words.counted(annotation.mentions.length, session.current.took);
  article.ariaBusy = String(session.current.waiting > 0);
  if (!stay) return;
  frame.scrollTop = inFrame;
  scrollTo({ top: inWindow, behavior: "instant" });
  // Where words were taken out there is nothing to show.
  if (!place || place.start === place.end) return;
  jump(article, place);
  details.pin();
}

/** The day put in; while none is, the field shows the day that the byline tells. */
function drawPublished(): void {
  published.value = session.current.publishedOn;
  const told = publishedDay(session.current);
  published.input.placeholder = told ? plainDay(told) : words.dayShape;
}

function drawFacts(): void {
  const { annotation } = session.current;
  const about = session.current;
  facts.show(annotation && { article: about, annotation, jump: goTo, replace, correct: (key, value) => correct(about, key, value) });
  for (const button of document.querySelectorAll<HTMLButtonElement>("#exports button")) button.disabled = !annotation;
}

function drawSwitches(): void {
  const hidden = preferences.hidden as Layer[];
  const row = byId("kinds");
  article.dataset["hidden"] = hidden.join(" ");
  if (!session.current.annotation) return row.replaceChildren();
  switches(row, session.current.annotation, hidden, (layer) => {
    preferences.hidden = hidden.includes(layer) ? hidden.filter((other) => other !== layer) : [...hidden, layer];
    keep(preferences);
    details.hide();
    drawSwitches();
    firstStop(article);
  });
}

/** The kliping's articles, in the order that the reader has chosen. */
const listed = (): Article[] => ordered(session.filled, preferences.order);

function drawTable(): void {
  const filled = listed();
  const wanted = having(find.value, filled);
  byId("finder").hidden = filled.length < 2;
  const found = wanted.size < filled.length ? words.found(wanted.size, filled.length) : "";
  if (byId("found").textContent !== found) byId("found").textContent = found;
  byId("kliping-count").textContent = filled.length > 0 ? words.klipingCount(filled.length) : "";
  for (const button of document.querySelectorAll<HTMLButtonElement>('#kliping-actions button:not([data-do="file"])')) button.disabled = filled.length === 0;
  table(byId("table"), filled, wanted, session.current, { open, remove, review });
  const turn = byId("turn");
  turn.hidden = filled.length < 2;
  const [place, count] = [number(filled.indexOf(session.current) + 1), number(filled.length)];
  const said = words.articleOf(place, count, titleOf(session.current));
  // Who hears the page is told once where they are.
  if (byId("turn-said").textContent !== said) byId("turn-said").textContent = said;
  turn.querySelector(".count")!.textContent = `${place}/${count}`;
}

/** Goes on to another article of the kliping, the first behind the last. */
function turnBy(step: number): void {
  const { current } = session;
  const filled = listed();
  const next = filled.at((filled.indexOf(current) + step) % filled.length);
  if (!next) return;
  pick(next);
  scrollTo(0, 0);
}

let drawing = 0;

/** Draws the table once for all that has been read before the next picture. */
function drawTableSoon(): void {
  cancelAnimationFrame(drawing);
  drawing = requestAnimationFrame(drawTable);
}

const steps = new Steps();

/** Keeps what takes a step back, and tells of the step, once it has been read if it has to be, unless it is undone by then. */
async function done(said: string, back: Back, reading?: Promise<void>): Promise<void> {
  steps.add(back);
  await reading;
  if (steps.last === back) notice(notices, said, { label: words.undo, run: undo });
}

/** Takes back the last step; after a reload, the last change of the article's marks. */
function undo(): void {
  notice(notices, words.undone);
  if (!steps.undo()) undoMark(session.current);
}

function correct(about: Article, key: SlotKey, value: string | null): void {
  const before = about.corrections[key] ?? null;
  put(about, key, value);
  void done(words.slotChanged, () => put(about, key, before));
}

function put(about: Article, key: SlotKey, value: string | null): void {
  if (value === null) delete about.corrections[key];
  else about.corrections[key] = oneLine(value);
  if (about !== session.current) return open(about);
  keepSession();
  drawFacts();
  drawTable();
  byId("panel").querySelector<HTMLElement>(`[data-slot="${key}"] .pencil`)?.focus();
}

/** Puts other words, or none, into a place of the current article, and reads it with them. */
function replace(place: Place, by: string): void {
  const one = session.current;
  const { text, edits } = one;
  // Of a text that is still being read the places are not known.
  if (shown?.text !== text) return;
  const panel = byId("panel");
  const buttons = (): HTMLElement[] => [...panel.querySelectorAll<HTMLElement>(".fix")];
  const pressed = buttons().indexOf(document.activeElement as HTMLElement);
  session.rewrite(one, text.slice(0, place.start) + by + text.slice(place.end));
  const written = one.text;
  const there = { start: place.start, end: place.start + by.length };
  const back: Back = () => {
    if (one.text !== written) return false;
    Object.assign(one, { text, edits });
    return void reread(one, place);
  };
  // The keyboard stays in the list of findings, at the next one.
  void done(words.replaced, back, reread(one, there)).then(() => pressed >= 0 && (buttons()[pressed] ?? panel).focus({ preventScroll: true }));
}

/** Keeps an article that has been changed, reads it anew and shows it at a place. */
function reread(one: Article, place: Place | null): Promise<void> {
  if (one !== session.current) open(one);
  keepSession();
  details.hide();
  return read(one, place);
}

/** Takes a mark away, puts one in, or both, here and in other places, and reads the article by that. */
function changeMarks(old: Mention | null, mark: Edit["mark"], also: Place[], said: string): void {
  const one = session.current;
  const away = old ? [{ start: old.start, end: old.end }] : [];
  const edit = mark ? { away, mark, also } : { away: [...away, ...also], mark };
  one.edits = [...one.edits, edit];
  void done(said, () => (one.edits.at(-1) === edit ? undoMark(one) : false), reread(one, mark ?? old));
}

function undoMark(one: Article): void {
  const last = one.edits.at(-1);
  if (!last) return;
  one.edits = one.edits.slice(0, -1);
  void reread(one, last.mark ?? last.away[0] ?? null);
}

function drawUndo(): void {
  const count = session.current.edits.length;
  const button = byId("undo-mark");
  button.hidden = count === 0;
  button.textContent = words.undoMarks(number(count));
}

function goTo(place: Place): void {
  view("article");
  mode("read");
  jump(article, place);
  details.pin();
}

/** Some of the page is there only beside an article, some only without one. */
function filled(text: string): void {
  document.body.dataset["filled"] = String(text.trim() !== "");
}

function keepSession(): void {
  takeUp();
  if (!session.keep()) notice(notices, words.draftTooLarge);
}

/** Shows what was done in other tabs since. */
function takeUp(): void {
  const { current } = session;
  if (!session.merge()) return;
  for (const one of session.filled) if (!one.annotation && one !== current) void read(one);
  if (session.current !== current) return pick(session.current);
  if (current.annotation) return drawTable();
  void show();
  void read(current);
}

/** Makes an article the current one, wherever on the page the reader is. */
function pick(one: Article): void {
  session.current = one;
  readings++;
  keepSession();
  mode(one.text.trim() === "" ? "edit" : "read");
  fromTheTop();
  void show();
  if (!one.annotation) void read(one);
}

/** Makes an article the current one and leads the reader to it. */
function open(one: Article): void {
  pick(one);
  view("article");
  (document.querySelector<HTMLElement>('#modes [data-mode="read"][aria-pressed="true"]') ?? input).focus();
  scrollTo(0, 0);
}

/** Leads the reader to what was found in an article. */
function review(one: Article): void {
  open(one);
  facts.open("findings");
  view("facts");
}

/** A text becomes an article of its own and is read; one that is there already is shown. */
function take(text: string): void {
  if (isAddress(text)) return notice(notices, words.address);
  const there = session.filled.find((one) => one.text.trim() === text.trim());
  find.value = "";
  open(there ?? session.begin(text));
  const said = there ? words.alreadyThere : oddity(text);
  if (said) notice(notices, said);
}

function remove(one: Article): void {
  const restore = session.remove(one);
  const stay = (): void => {
    pick(session.current);
    byId("table").focus({ preventScroll: true });
  };
  stay();
  void done(words.removed, () => (restore(), stay()));
}

/** The sample articles lie beside the page and are fetched when they are wanted. */
async function sample(name: string): Promise<void> {
  try {
    const answer = await fetch(`${name}.txt`);
    if (!answer.ok) throw new Error(answer.statusText);
    take(await answer.text());
  } catch {
    notice(notices, words.sampleFailed);
  }
}

/** The articles of files join the kliping; those that are there already do not come in twice. */
async function takeFiles(files: Iterable<File>): Promise<void> {
  const refused: string[] = [];
  const drafts: Draft[] = [];
  for (const file of files) {
    const articles = await articlesOf(file).catch(() => null);
    if (articles) drafts.push(...articles);
    else refused.push(file.name);
  }
  const fresh = session.unknown(drafts);
  if (drafts.length === 1 && fresh.length === 0) return take(drafts[0]!.text);
  const said = [drafts.length > 0 ? words.joined(fresh.length, drafts.length - fresh.length) : null, refused.length > 0 ? words.notRead(refused.join(", ")) : null].filter(Boolean).join(" ");
  if (fresh.length === 0) return notice(notices, said);
  find.value = "";
  const back = session.add(fresh);
  open(session.current);
  for (const one of session.filled) if (!one.annotation && one !== session.current) void read(one);
  void done(said, () => (back(), open(session.current)));
}

/** Writes the fixed words of the page in the language chosen. */
async function speakPage(): Promise<void> {
  await speak(preferences.language);
  document.documentElement.lang = preferences.language;
  document.title = `petik: ${words.tagline}`;
  for (const [attribute, key] of [["text", "data-t"], ["aria-label", "data-t-label"], ["placeholder", "data-t-placeholder"], ["title", "data-t-title"]] as const) {
    for (const element of document.querySelectorAll(`[${key}]`)) {
      const said = words[element.getAttribute(key) as keyof Words] as string;
      if (attribute === "text") element.textContent = said;
      else element.setAttribute(attribute, said);
    }
  }
}

/** What has been written is read when the hand rests. */
let typing = 0;

function wireArticle(): void {
  input.addEventListener("input", () => {
    session.write(session.current, input.value);
    filled(input.value);
    article.ariaBusy = "true";
    clearTimeout(typing);
    typing = window.setTimeout(() => (keepSession(), void read(session.current)), 400);
  });
  input.addEventListener("paste", (event) => {
    // A whole article pasted into an empty page, or over all of another one, is there to be read; a phrase pasted while writing is not.
    const pasted = event.clipboardData?.getData("text/plain") ?? "";
    const all = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    if (!(all || input.value.trim() === "") || pasted.trim() === "") return;
    event.preventDefault();
    take(pasted);
  });
  document.addEventListener("paste", (event) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
    const pasted = event.clipboardData?.getData("text/plain") ?? "";
    if (pasted.trim() !== "") take(pasted);
  });
  watch(article, (place) => details.propose(place, false));
  document.addEventListener("keydown", (event) => {
    const writing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (writing || event.key !== "z" || event.shiftKey || !(event.ctrlKey || event.metaKey) || (!steps.last && session.current.edits.length === 0)) return;
    event.preventDefault();
    undo();
  });
  published.input.addEventListener("change", () => {
    const { value } = published;
    if (value === null) return void published.input.reportValidity();
    session.current.publishedOn = value;
    // At once, not when the article has been read again: until then the field would show the day taken out.
    drawPublished();
    keepSession();
    void read(session.current);
  });
  drops(
    (hovering) => (document.body.dataset["dropping"] = String(hovering)),
    (transfer) => {
      if (transfer.files.length > 0) void takeFiles([...transfer.files]);
      else if (transfer.getData("text/plain").trim() !== "") take(transfer.getData("text/plain"));
    },
  );
  const picker = byId<HTMLInputElement>("file");
  picker.addEventListener("change", () => void takeFiles([...(picker.files ?? [])]).then(() => (picker.value = "")));
}

/** What saves and copies, by the `data-do` of its button. */
let ways: ReturnType<typeof outputs> | undefined;

/** Does what a button says that saves or copies. */
const saving = (name: string): void => ways?.[name]?.();

/** What saves and copies is fetched when the hand goes to its buttons, so that a click, by whose leave alone a browser copies, need not wait. */
async function fetchWays(): Promise<void> {
  ways ??= (await import("./outputs.js")).outputs(session, listed, (said) => notice(notices, said));
}

/** Leads from words selected in the text field to the form that marks them. */
async function markSelected(): Promise<void> {
  const one = session.current;
  const place = selectedIn(input, one.text);
  if (!place) return notice(notices, words.selectFirst);
  if (one.waiting > 0 || shown?.text !== one.text) {
    // What has just been written is read first: a reading that came later would close the form.
    clearTimeout(typing);
    keepSession();
    await read(one);
    if (shown?.text !== one.text) return;
  }
  mode("read");
  jump(article, place);
  details.propose(place, true);
}

/** What each button of the page does, by its `data-do`. */
const actions: Record<string, (button: HTMLButtonElement) => void> = {
  sample: (button) => void sample(String(button.dataset["sample"])),
  mode: (button) => {
    mode(button.dataset["mode"] as "read" | "edit");
    if (button.dataset["mode"] === "edit") input.focus();
  },
  view: (button) => view(button.dataset["view"] as View),
  new: () => open(session.begin()),
  previous: () => turnBy(-1),
  next: () => turnBy(1),
  file: () => byId("file").click(),
  clear: () => {
    const restore = session.empty(session.current);
    open(session.current);
    void done(words.cleared, () => (restore(), open(session.current)));
  },
  mark: () => void markSelected(),
  "undo-mark": () => undoMark(session.current),
  "clear-table": () => {
    const restore = session.clear();
    open(session.current);
    void done(words.allCleared, () => (restore(), open(session.current)));
  },
};

function wirePage(): void {
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>("button[data-do]") : null;
    const name = button?.dataset["do"];
    if (!button || !name) return;
    if (actions[name]) actions[name](button);
    else if (ways) saving(name);
    else fetchWays().then(() => saving(name), () => notice(notices, words.failed));
  });
  for (const event of ["pointerover", "focusin"]) {
    document.addEventListener(event, ({ target }) => target instanceof Element && target.closest("[data-do*='-']") && fetchWays().catch(() => undefined));
  }
  const language = byId<HTMLSelectElement>("language");
  language.value = preferences.language;
  language.addEventListener("change", () => {
    preferences.language = language.value === "en" ? "en" : "id";
    keep(preferences);
    notices.replaceChildren();
    // Findings speak the reader's language too, so every article is read anew.
    void speakPage().then(readAll);
  });
  const theme = byId<HTMLSelectElement>("theme");
  theme.value = preferences.theme;
  theme.addEventListener("change", () => {
    preferences.theme = theme.value as Theme;
    keep(preferences);
    paint(preferences.theme);
  });
  find.addEventListener("input", drawTable);
  const order = byId<HTMLSelectElement>("order");
  if (!isOrder(preferences.order)) preferences.order = "entered";
  order.value = preferences.order;
  order.addEventListener("change", () => {
    if (isOrder(order.value)) preferences.order = order.value;
    keep(preferences);
    drawTable();
  });
  addEventListener("pagehide", () => session.keep());
  addEventListener("storage", ({ key }) => key === place && takeUp());
}

function workOffline(): void {
  if (!("serviceWorker" in navigator)) return;
  const updating = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (updating) notice(notices, words.newVersion, { label: words.reload, run: () => location.reload() });
  });
  // Without it the page still works, only not offline.
  navigator.serviceWorker.register("sw.js").catch(() => undefined);
}

await speakPage();
wireArticle();
wirePage();
arrows(article);
view("article");
mode(session.current.text.trim() === "" ? "edit" : "read");
readAll();
workOffline();
