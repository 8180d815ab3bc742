/** The activity panel: the record with every slot linked to its place, and corrected by hand where it is wrong. */

import type { Activity, Batch } from "../../src/wasm/js/types.js";
import { DayField } from "../day-field.js";
import { el } from "../dom.js";
import { mainActivity, readings, slots, type Question, type Reading, type SlotKey, type SlotRule } from "../kliping/slots.js";
import { day, number, words } from "../words/index.js";
import { mention, nothing, place, spaced, type Facts, type Panel } from "./panel.js";

export const activity: Panel = (facts) => {
  const main = mainActivity(facts.annotation, facts.article.text);
  const others = facts.annotation.activities.slice(1);
  return [
    facts.annotation.activities.length === 0 ? nothing(words.noActivity) : null,
    record(facts, main, true),
    ...others.map((other, index) => el("details", { class: "other" }, el("summary", {}, words.otherActivity(index + 2)), record(facts, other, false))),
  ];
};

function record(facts: Facts, read: Activity, main: boolean): HTMLElement {
  const missing: HTMLElement[] = [];
  const group = (question: Question): HTMLElement | null => {
    // What is filed with the row is of the article, not of one of its activities.
    const filing = question === "filing";
    if (filing && !main) return null;
    const rows: HTMLElement[] = [];
    const fill: HTMLElement[] = [];
    for (const rule of slots.filter((slot) => slot.question === question)) {
      const said = rule.read(read, facts.annotation);
      if (said.length > 0 || (main && facts.article.corrections[rule.key] !== undefined)) rows.push(row(facts, rule, said, main));
      else if (main) (filing ? fill : missing).push(filler(facts, rule));
    }
    if (question === "when" && read.batches.length > 0) rows.push(waves(facts, read.batches));
    if (fill.length > 0) rows.push(el("div", { class: "slots inline" }, ...fill));
    return rows.length > 0 ? el("section", { class: "question" }, el("h3", {}, words.questions[question]), el("div", { class: "slots" }, ...rows)) : null;
  };
  const groups = (Object.keys(words.questions) as Question[]).map(group);
  const rest = missing.length > 0 ? el("section", { class: "question unsaid" }, el("h3", {}, words.wasEmpty), el("div", { class: "slots inline" }, ...missing)) : null;
  return el("div", { class: "record" }, ...groups, rest);
}

/** A button for a slot that the article does not fill; it becomes the field to fill it in. */
function filler(facts: Facts, rule: SlotRule): HTMLElement {
  const label = words.slots[rule.key];
  const slot = el("span", { class: "missing" });
  const edit = (): void => {
    slot.replaceChildren(el("span", { class: "label" }, label), editor(facts, rule, "", show));
    fieldIn(slot)?.focus();
  };
  const show = (): void => slot.replaceChildren(el("button", { type: "button", class: "place", "data-edits": rule.key, "aria-label": words.fill(label), onclick: edit }, `+ ${label}`));
  show();
  return slot;
}

function row(facts: Facts, rule: SlotRule, said: Reading[], editable: boolean): HTMLElement {
  const label = words.slots[rule.key];
  const corrected = editable ? facts.article.corrections[rule.key] : undefined;
  const value = el("div", { class: "value" });
  const content = el("div", { class: "said" });
  const show = (): void => {
    const shown = corrected !== undefined ? [el("b", { class: "by-hand" }, rule.input === "date" ? day(corrected) : corrected || words.notSaid)] : said.map((one) => linked(facts, one));
    content.replaceChildren(...shown);
    value.replaceChildren(content);
    if (corrected !== undefined) {
      // No article is expected to say what only the reader knows of a clipping.
      const own = rule.question === "filing" && said.length === 0;
      const before = said.length > 0 ? words.wasRead(said.map(({ shown }) => shown).join("; ")) : words.wasEmpty;
      const revert = el("button", { type: "button", class: "link", onclick: () => facts.correct(rule.key, null) }, own ? words.removeMark : words.revert);
      content.append(el("small", {}, own ? null : `${words.corrected} · ${before} `, revert));
    }
    if (!editable) return;
    const edit = (): void => {
      value.replaceChildren(editor(facts, rule, corrected ?? readings(said), show));
      fieldIn(value)?.focus();
    };
    value.append(el("button", { type: "button", class: "pencil", "data-edits": rule.key, "aria-label": words.correct(label), title: words.correct(label), onclick: edit }, "✎"));
  };
  show();
  return el("div", { class: "slot", "data-slot": rule.key }, el("span", { class: "label" }, label), value);
}

/** The field of the form that is open in a part of the panel. */
const fieldIn = (part: HTMLElement): Field | null => part.querySelector<Field>("form.editor :is(input:not(.calendar), textarea, select)");

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What is being written into a slot of `panel`; opens the slot again with it once the panel has been drawn anew. */
export function writing(panel: HTMLElement): () => void {
  const field = fieldIn(panel);
  const key = field?.form?.dataset["edits"];
  const focused = document.activeElement as HTMLElement | null;
  return () => {
    if (!field || !key) return;
    panel.querySelector<HTMLElement>(`button[data-edits="${key}"]`)?.click();
    const again = fieldIn(panel);
    if (again) again.value = field.value;
    again?.dispatchEvent(new Event("input"));
    // Who was elsewhere on the page stays there.
    if (focused?.isConnected) focused.focus();
  };
}

const linked = (facts: Facts, { shown, place: target, mention: id }: Reading): HTMLElement =>
  target ? place(facts, target, shown, mention(facts, id)?.confidence) : el("span", {}, shown);

/** The field in which a slot is corrected, as high as its words. Enter keeps, Escape leaves. */
function editor(facts: Facts, rule: SlotRule, value: string, leave: () => void): HTMLElement {
  const label = words.slots[rule.key];
  const one = { number: { type: "number", min: 0, value }, date: { type: "text", value }, text: null }[rule.input];
  const field = choices(rule.key, value) ?? (one ? el("input", one) : el("textarea", { rows: 2 }, value));
  field.setAttribute("aria-label", label);
  const day = rule.input === "date" && el("span", { class: "day" }, field);
  // The keyboard goes back to the button that opened the field.
  const back = (): void => {
    const slot = form.parentElement;
    leave();
    (slot?.lastElementChild as HTMLElement).focus();
  };
  const written = day ? dated(field as HTMLInputElement, value) : () => field.value;
  const keep = (event: Event): void => {
    event.preventDefault();
    const said = written();
    if (said === value) return back();
    // It is done with, and not opened again when the panel is drawn anew.
    form.remove();
    facts.correct(rule.key, said);
  };
  const cancel = el("button", { type: "button", onclick: back }, words.cancel);
  const form = el("form", { class: "editor", "data-edits": rule.key, onsubmit: keep }, day || field, el("button", { type: "submit", class: "main" }, words.save), cancel);
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target instanceof HTMLTextAreaElement && !event.isComposing) keep(event);
    if (event.key !== "Escape") return;
    event.stopPropagation();
    back();
  });
  return form;
}

/** Makes a field one for a day, a month or a year, and hands back what tells it. */
function dated(input: HTMLInputElement, value: string): () => string {
  input.autocomplete = "off";
  input.placeholder = words.dayShape;
  const field = new DayField(input, true);
  field.value = value;
  return () => field.value ?? "";
}

/** The genre, the way of attendance and the tone are chosen from what there is. */
function choices(key: SlotKey, value: string): HTMLSelectElement | null {
  const names = ({ kind: words.activityKinds, mode: words.modes, tone: words.tones } as Partial<Record<SlotKey, Record<string, string>>>)[key];
  if (!names) return null;
  const known = Object.entries(names).find(([code, name]) => code === value || name === value);
  return el("select", {}, ...Object.entries(names).map(([code, name]) => el("option", { value: name, selected: code === known?.[0] }, name)));
}

function waves(facts: Facts, batches: readonly Batch[]): HTMLElement {
  const items = batches.map((batch, index) => {
    const label = batch.label ? place(facts, batch.label, batch.label.value) : words.batch(index + 1);
    const days = [batch.start, batch.end].flatMap((slot) => (slot ? [place(facts, slot, day(slot.value))] : []));
    const { count, who } = batch.participants;
    const people = [count && place(facts, count, words.participants(number(count.value))), who && place(facts, who, who.value)].filter((one) => one !== null);
    return el("li", {}, ...spaced([label, ...days, ...people]));
  });
  return el("div", { class: "slot" }, el("span", { class: "label" }, words.slots.batches), el("div", { class: "value" }, el("ol", {}, ...items)));
}
