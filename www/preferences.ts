/** What a reader has chosen, kept in this browser: language, theme, kinds switched off. */

import type { Kind, Language } from "../src/wasm/js/types.js";
import type { Order } from "./kliping/order.js";

export type Theme = "system" | "light" | "dark";

export interface Preferences {
  language: Language;
  theme: Theme;
  hidden: (Kind | "quotation" | "finding")[];
  /** What the kliping's rows go by; whether there is such an order, who puts them in order has to see. */
  order: Order;
}

const place = "petik.preferences";

/** The kept choices; the usual ones where none were kept or storage is forbidden. */
export function recall(): Preferences {
  const usual: Preferences = { language: "id", theme: "system", hidden: [], order: "entered" };
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? "{}");
    return {
      language: kept.language === "en" ? "en" : "id",
      theme: kept.theme === "light" || kept.theme === "dark" ? kept.theme : "system",
      hidden: Array.isArray(kept.hidden) ? kept.hidden : [],
      order: kept.order ?? "entered",
    };
  } catch {
    return usual;
  }
}

/** Whether the system asks for dark. */
export const systemDark = matchMedia("(prefers-color-scheme: dark)");

/** Gives the page the colours of a theme. */
export function paint(theme: Theme): void {
  const system = systemDark.matches ? "dark" : "light";
  document.documentElement.dataset["theme"] = theme === "system" ? system : theme;
}

export function keep(preferences: Preferences): void {
  try {
    localStorage.setItem(place, JSON.stringify(preferences));
  } catch {
    // Forbidden or full storage only means that the choice holds until the page is closed.
  }
}
