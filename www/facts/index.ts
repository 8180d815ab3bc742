/** The facts beside the article: tabs, one panel at a time, written when it is looked at. */

import { el } from "../dom.js";
import { number, words } from "../words/index.js";
import { activity, writing } from "./activity.js";
import { findings } from "./findings.js";
import { institutions } from "./institutions.js";
import type { Facts, Panel } from "./panel.js";
import { people } from "./people.js";
import { quotations } from "./quotations.js";
import { values } from "./values.js";

const panels = { activity, people, institutions, quotations, findings, values } satisfies Record<string, Panel>;
export type Tab = keyof typeof panels;
const order = Object.keys(panels) as Tab[];

export class FactsView {
  #tab: Tab = "activity";
  #facts: Facts | null = null;

  constructor(
    readonly tabs: HTMLElement,
    readonly panel: HTMLElement,
  ) {
    tabs.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      this.open(order[(order.indexOf(this.#tab) + step + order.length) % order.length]!);
      tabs.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
    });
  }

  /** Shows the facts of another article, or none. */
  show(facts: Facts | null): void {
    // An article that has been read again takes nothing away from who is just writing into one of its slots.
    const resume = facts && facts.article === this.#facts?.article ? writing(this.panel) : null;
    this.#facts = facts;
    this.#draw();
    resume?.();
  }

  open(tab: Tab): void {
    this.#tab = tab;
    this.#draw();
    this.panel.scrollTop = 0;
  }

  #draw(): void {
    const facts = this.#facts;
    this.tabs.hidden = !facts;
    if (!facts) {
      const legend = Object.entries(words.kinds).map(([kind, name]) => el("span", { class: "badge", "data-kind": kind }, name));
      const first = words.firstSteps.map((step) => el("li", {}, step));
      this.panel.replaceChildren(el("ol", { class: "empty" }, ...first), el("p", { class: "legend" }, ...legend), el("p", { class: "empty" }, words.legend));
      return;
    }
    const counts = count(facts);
    const focused = this.tabs.contains(document.activeElement);
    this.tabs.replaceChildren(
      ...order.map((tab) => {
        const selected = tab === this.#tab;
        const properties = { type: "button", role: "tab", id: `tab-${tab}`, "aria-selected": String(selected), "aria-controls": "panel", tabindex: selected ? 0 : -1 };
        const counted = counts[tab] ? el("span", { class: "count" }, number(counts[tab])) : null;
        return el("button", { ...properties, onclick: () => this.open(tab) }, words.tabs[tab], " ", counted);
      }),
    );
    if (focused) this.tabs.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
    this.panel.setAttribute("aria-labelledby", `tab-${this.#tab}`);
    this.panel.replaceChildren(...panels[this.#tab](facts).filter((node) => node !== null));
  }
}

function count({ annotation }: Facts): Partial<Record<Tab, number>> {
  const ofKind = (...kinds: string[]): number => annotation.entities.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    people: ofKind("person"),
    institutions: ofKind("organization", "region"),
    quotations: annotation.quotations.length,
    findings: annotation.findings.length,
  };
}
