/** The article is one stop of the Tab key; arrows go from mark to mark inside it. */

import { visible } from "./kinds.js";

export function arrows(article: HTMLElement): void {
  article.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
    const stops = visibleStops(article);
    const now = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[now + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  });
  article.addEventListener("focusin", (event) => {
    const stop = event.target as HTMLElement;
    for (const other of article.querySelectorAll<HTMLElement>('[tabindex="0"]')) other.tabIndex = -1;
    stop.tabIndex = 0;
  });
}

/** Makes the first visible mark the article's Tab stop when none is. */
export function firstStop(article: HTMLElement): void {
  const now = article.querySelector<HTMLElement>('[tabindex="0"]');
  if (now && visible(article, now)) return;
  if (now) now.tabIndex = -1;
  const first = visibleStops(article)[0];
  if (first) first.tabIndex = 0;
}

const visibleStops = (article: HTMLElement): HTMLElement[] =>
  [...article.querySelectorAll<HTMLElement>("[tabindex]")].filter((element) => visible(article, element));
