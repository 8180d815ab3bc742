/** The quotations panel: who said what, by which verb. */

import type { Quotation } from "../../src/wasm/js/types.js";
import { el } from "../dom.js";
import { words } from "../words/index.js";
import { entity, list, mention, nothing, place, type Facts, type Panel } from "./panel.js";

export const quotations: Panel = (facts) => {
  const all = facts.annotation.quotations;
  return [all.length === 0 ? nothing(words.noQuotations) : list(all, (one) => card(facts, one))];
};

function card(facts: Facts, quotation: Quotation): HTMLElement {
  const said = facts.article.text.slice(quotation.start, quotation.end);
  const speaker = entity(facts, quotation.speaker)?.name ?? mention(facts, quotation.speakerMention)?.text;
  const style = quotation.style === "direct" ? words.quoteDirect : words.quoteIndirect;
  const named = speaker ? el("b", {}, speaker) : el("i", {}, words.speakerUnknown);
  const cue = quotation.cue ? place(facts, quotation.cue) : null;
  const source = el("footer", {}, "— ", named, cue ? " · " : "", cue, ` · ${style.toLowerCase()}`);
  return el("li", { class: `said ${quotation.style}` }, el("blockquote", {}, place(facts, quotation, quotation.style === "direct" ? `“${said}”` : said)), source);
}
