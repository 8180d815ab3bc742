/**
 * The articles of the kliping: their text, day, corrections. Kept in the browser's storage, which all tabs share: each takes up what
 * the others have kept, article by article, and where two have changed the same one, both ways of it stay. What does not fit there is
 * kept in the tab's own storage, which also knows on which article the tab was.
 */

import type { Annotation } from "../src/wasm/js/types.js";
import { moved, rewritten } from "./article/edits.js";
import { draft, drafted, type Draft } from "./drafts.js";

/** Every change of its marks makes a new list of them. */
export interface Article extends Draft {
  /** The same in every tab and on every day. */
  readonly id: string;
  /** What was read in it last, by the reader's changes; never kept, read anew after a reload. */
  annotation: Annotation | null;
  /** How long the reading took, in milliseconds. */
  took: number;
  /** How many readings of it are under way. */
  waiting: number;
}

interface Kept {
  current: string;
  articles: (Draft & { id: string })[];
  /** The browser's storage does not have these articles under these ids. */
  alone?: boolean;
}

/** Under what name the storages have it. */
export const place = "petik.session";

/** A name that no other tab gives. */
const fresh = (): string => Math.random().toString(36).slice(2) + Date.now().toString(36);

/** All that is kept of an article, to tell whether it has changed. */
const told = (article: Draft): string => JSON.stringify(draft(article));

export class Session {
  articles: Article[] = [];
  current: Article;
  /** What the browser's storage had when it was last looked at: all of it, and each article by its id. */
  #shared = "";
  #base = new Map<string, string>();

  /** Takes up what was kept, or begins with one empty article. */
  constructor() {
    const own = read(stored(() => sessionStorage));
    this.articles = (own?.articles ?? []).map((one) => this.#fresh(one));
    // What was kept by all may have been changed and taken out by another tab since.
    if (!own?.alone) this.#base = new Map(this.articles.map((one) => [one.id, told(one)]));
    const shared = this.#takeUp();
    const last = (own ?? shared)?.current;
    this.current = this.articles.find(({ id }) => id === last) ?? this.begin();
    if (shared?.alone) this.keep();
  }

  /** Articles that have text: the rows of the table. */
  get filled(): Article[] {
    return this.articles.filter((article) => article.text.trim() !== "");
  }

  /** A new article becomes the current one; a current one without text is used again, with nothing of what it was. */
  begin(text = ""): Article {
    const fresh = this.#fresh({ text });
    if (this.current && this.current.text.trim() === "" && this.articles.includes(this.current)) {
      return Object.assign(this.current, { ...fresh, id: this.current.id, waiting: this.current.waiting });
    }
    this.articles.push(fresh);
    this.current = fresh;
    return fresh;
  }

  /** An empty article takes the place of another; hands back what puts that in again, beside what has been written since. */
  empty(article: Article): () => void {
    const fresh = this.#fresh();
    this.articles = this.articles.map((other) => (other === article ? fresh : other));
    this.current = fresh;
    return () => {
      const at = this.articles.indexOf(fresh);
      this.articles = this.articles.toSpliced(at < 0 ? this.articles.length : at, at >= 0 && fresh.text.trim() === "" ? 1 : 0, article);
      this.current = article;
    };
  }

  /** Those of the articles that are not there yet, each once. */
  unknown(drafts: readonly Draft[]): Draft[] {
    const known = new Set(this.filled.map(({ text }) => text.trim()));
    return drafts.filter(({ text }) => {
      const before = known.size;
      return known.add(text.trim()).size > before;
    });
  }

  /** Puts articles in behind the others, the first of them the current one, and hands back what takes them out again. */
  add(drafts: readonly Draft[]): () => void {
    const { current } = this;
    const added = drafts.map((one) => this.#fresh(one));
    this.articles = [...this.filled, ...added];
    this.current = added[0] ?? current;
    return () => {
      this.articles = this.articles.filter((article) => !added.includes(article));
      if (added.includes(this.current)) this.current = this.articles.find((article) => article === current) ?? this.articles.at(-1) ?? this.begin();
    };
  }

  #fresh(parts: Partial<Draft & { id: string }> = {}): Article {
    return { text: "", publishedOn: "", corrections: {}, edits: [], ...parts, id: parts.id ?? fresh(), annotation: null, took: 0, waiting: 0 };
  }

  /** Writes an article anew, as its text field has it now. */
  write(article: Article, field: string): void {
    this.rewrite(article, rewritten(article.text, field));
  }

  /** Gives an article another text; changes of marks that are still there keep to their words. */
  rewrite(article: Article, text: string): void {
    article.edits = moved(article.edits, article.text, text);
    article.text = text;
  }

  /** Takes an article out and hands back what puts it in again. */
  remove(article: Article): () => void {
    const { articles, current } = this;
    this.articles = articles.filter((other) => other !== article);
    if (current === article) this.current = this.articles.at(-1) ?? this.begin();
    return () => this.#restore(articles, current);
  }

  /** Takes every article out and hands back what puts them in again. */
  clear(): () => void {
    const { articles, current } = this;
    this.articles = [];
    this.current = this.begin();
    return () => this.#restore(articles, current);
  }

  /** Puts articles back beside those that came since. */
  #restore(articles: Article[], current: Article): void {
    const since = this.articles.filter((article) => !articles.includes(article) && article.text.trim() !== "");
    this.articles = [...articles, ...since];
    this.current = current;
  }

  /** Takes up what other tabs have kept since it was last looked at; true where something has changed by that. */
  merge(): boolean {
    if (stored(() => localStorage) === this.#shared) return false;
    const { articles } = this;
    const texts = articles.map(told);
    this.#takeUp();
    return this.articles.length !== articles.length || this.articles.some((article, index) => article !== articles[index] || told(article) !== texts[index]);
  }

  /** Hands back what the browser's storage has, where it has something new. */
  #takeUp(): Kept | null {
    const written = stored(() => localStorage);
    const kept = written === this.#shared ? null : read(written);
    if (!kept) return null;
    const theirs = new Map(kept.articles.map((one) => [one.id, one]));
    const gone = new Set<Article>();
    const added: Article[] = [];
    for (const article of this.filled) {
      const [mine, before, their] = [told(article), this.#base.get(article.id), theirs.get(article.id)];
      theirs.delete(article.id);
      // What was changed here stays, whatever another tab has done with it.
      if (!their) {
        if (mine === before) gone.add(article);
      } else if (told(their) !== mine && told(their) !== before) {
        if (mine === before) Object.assign(article, draft(their), { annotation: null });
        else {
          // Where the storage is full, how they had it before is an article here already, and goes on with theirs.
          const copy = this.articles.find((other) => other !== article && told(other) === before);
          if (copy) Object.assign(copy, draft(their), { annotation: null });
          else added.push(this.#fresh({ ...their, id: fresh() }));
        }
      }
    }
    const here = new Set(this.filled.filter((article) => !gone.has(article)).map(told));
    for (const their of theirs.values()) {
      const taken = this.articles.some(({ id }) => id === their.id);
      if (told(their) !== this.#base.get(their.id) && !here.has(told(their))) added.push(this.#fresh(taken ? { ...their, id: fresh() } : their));
    }
    // In the order in which they were kept; what only this tab has comes last.
    const places = new Map(kept.articles.map(({ id }, at) => [id, at]));
    const rank = ({ id }: Article): number => places.get(id) ?? places.size;
    this.articles = [...this.articles.filter((article) => !gone.has(article)), ...added].sort((one, other) => rank(one) - rank(other));
    if (gone.has(this.current)) this.current = this.articles.at(-1) ?? this.begin();
    // What an earlier version of the page has written is written anew at once, with the ids that it has now.
    this.#saw(String(written), kept.alone ? [] : kept.articles);
    return kept;
  }

  #saw(written: string, articles: Kept["articles"]): void {
    this.#shared = written;
    this.#base = new Map(articles.map((one) => [one.id, told(one)]));
  }

  /** Keeps everything, with what other tabs have kept; false when it does not fit or is forbidden. */
  keep(): boolean {
    this.#takeUp();
    const articles = this.filled.map((article) => ({ id: article.id, ...draft(article) }));
    const kept: Kept = { current: this.current.id, articles };
    const written = JSON.stringify(kept);
    try {
      // Another article on the page is no change for other tabs.
      const same = articles.length === this.#base.size && articles.every((one) => this.#base.get(one.id) === told(one));
      if (!same || this.#shared === "") {
        localStorage.setItem(place, written);
        this.#saw(written, articles);
      }
      sessionStorage.setItem(place, written);
      return true;
    } catch {
      kept.alone = true;
      stored(() => (sessionStorage.setItem(place, JSON.stringify(kept)), sessionStorage));
      return false;
    }
  }
}

/** What a storage has; null where it has nothing or is forbidden. */
function stored(storage: () => Storage): string | null {
  try {
    return storage().getItem(place);
  } catch {
    return null;
  }
}

function read(written: string | null): Kept | null {
  try {
    const { current, articles, alone } = JSON.parse(written ?? "");
    const kept: Kept = { current: String(current), articles: [], alone: alone === true };
    for (const one of articles) {
      const article = drafted(one);
      if (!article) continue;
      // Earlier versions of the page counted the articles, each tab its own.
      const counted = typeof one.id !== "string";
      const id = counted ? fresh() : one.id;
      if (counted) kept.alone = true;
      if (one.id === current) kept.current = id;
      kept.articles.push({ ...article, id });
    }
    return kept;
  } catch {
    return null;
  }
}
