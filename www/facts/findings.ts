/** The findings panel: what an editor would query, the gravest first. */

import type { Finding, Place, Severity } from "../../src/wasm/js/types.js";
import { el } from "../dom.js";
import { words } from "../words/index.js";
import { list, nothing, place, type Facts, type Panel, type Ways } from "./panel.js";

const order: readonly Severity[] = ["high", "medium", "low"];

export const findings: Panel = (facts) => {
  const all = [...facts.annotation.findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || a.start - b.start);
  return [all.length === 0 ? nothing(words.noFindings) : list(all, (one) => card(facts, one))];
};

function card(facts: Facts, finding: Finding): HTMLElement {
  const about = words.codes[finding.code.split(".")[0] ?? ""] ?? finding.code;
  const [heading, said, ...more] = claim(facts, finding);
  const head = el("div", { class: "head" }, heading, el("span", { class: "count", title: finding.code }, about));
  return el("li", { class: "finding", "data-severity": finding.severity }, head, said, el("p", {}, place(facts, finding)), ...more);
}

/** What a finding says: how grave, what, the words that may be meant, with a button that puts them in, and what to compare. */
export function claim(ways: Ways, finding: Finding): (HTMLElement | null)[] {
  const { suggestion, related, severity, message } = finding;
  const takeOut = finding.code === "text.scraped" && el("button", { type: "button", class: "fix", onclick: () => ways.replace(withBreak(ways.article.text, finding), "") }, words.takeOut);
  const replace = suggestion && el("button", { type: "button", class: "fix", "aria-label": `${words.replace}: ${suggestion}`, onclick: () => ways.replace(finding, suggestion) }, words.replace);
  return [
    el("h3", { class: "badge", "data-severity": severity }, words.severities[severity]),
    el("p", {}, message),
    takeOut ? el("p", {}, takeOut) : null,
    replace ? el("p", { class: "suggestion" }, `${words.suggestion}: `, el("b", {}, suggestion), " ", replace) : null,
    related.length > 0 ? el("p", {}, `${words.related}: `, ...related.flatMap((other) => [place(ways, other), " "])) : null,
  ];
}

/** Whole lines with the breaks behind them, so that no gap stays where they are taken out; a part of a line as it is. */
function withBreak(text: string, { start, end }: Place): Place {
  const opens = start === 0 || /[\r\n]/.test(text[start - 1]!);
  const [breaks = ""] = text.slice(end).match(/^\s*[\r\n]+/) ?? [];
  return { start, end: opens ? end + breaks.length : end };
}
