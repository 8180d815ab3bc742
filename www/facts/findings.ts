/** The findings panel: what an editor would query, the gravest first. */

import type { Finding, Severity } from "../../src/wasm/js/types.js";
import { el } from "../dom.js";
import { words } from "../words/index.js";
import { list, nothing, place, type Facts, type Panel } from "./panel.js";

const order: readonly Severity[] = ["high", "medium", "low"];

export const findings: Panel = (facts) => {
  const all = [...facts.annotation.findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || a.start - b.start);
  return [all.length === 0 ? nothing(words.noFindings) : list(all, (one) => card(facts, one))];
};

function card(facts: Facts, finding: Finding): HTMLElement {
  const about = words.codes[finding.code.split(".")[0] ?? ""] ?? finding.code;
  const heading = el("div", { class: "head" }, el("h3", { class: "badge", "data-severity": finding.severity }, words.severities[finding.severity]), el("span", { class: "count", title: finding.code }, about));
  const suggestion = finding.suggestion ? el("p", { class: "suggestion" }, `${words.suggestion}: `, el("b", {}, finding.suggestion)) : null;
  const related = finding.related.length > 0 ? el("p", {}, `${words.related}: `, ...finding.related.flatMap((other) => [place(facts, other), " "])) : null;
  return el("li", { class: "finding", "data-severity": finding.severity }, heading, el("p", {}, finding.message), el("p", {}, place(facts, finding)), suggestion, related);
}
