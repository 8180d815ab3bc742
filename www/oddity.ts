/** What a reader pastes that is no Indonesian article, told before anybody wonders at the facts. */

import { words } from "./words/index.js";

/** An address alone, which has no article in it. */
export const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text.trim());

/** How much of a text is looked at. */
const enough = 20_000;

/** Small words, by which a language is known; English has more than this share of its own. */
const indonesian = /\b(?:yang|dan|di|ke|dari|dengan|untuk|pada|ini|itu|dalam)\b/gi;
const english = /\b(?:the|of|and|was|were|by|for|with|that|at)\b/gi;
const share = 0.05;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** Why a text will be read badly; null where nothing speaks against it. */
export function oddity(text: string): string | null {
  const head = text.slice(0, enough);
  if (count(head, /<\/(?:p|div|span|h\d|li|a|strong)>/gi) > 2) return words.markup;
  const said = count(head, english);
  return said > count(head, /\p{L}+/gu) * share && said > count(head, indonesian) ? words.otherLanguage : null;
}
