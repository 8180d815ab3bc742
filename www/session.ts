/**
 * The articles of this tab: their text, day, corrections. Kept in the tab's own storage, so that a reload loses nothing and two
 * tabs do not mix, and once more in the browser's, where a tab that has none of its own takes up the kliping that was kept last.
 */

import type { Annotation } from "../src/wasm/js/types.js";
import { moved, rewritten } from "./article/edits.js";
import { draft, drafted, type Draft } from "./drafts.js";

/** Every change of its marks makes a new list of them. */
export interface Article extends Draft {
  readonly id: number;
  /** What was read in it last, by the reader's changes; never kept, read anew after a reload. */
  annotation: Annotation | null;
  /** How long the reading took, in milliseconds. */
  took: number;
  /** How many readings of it are under way. */
  waiting: number;
}

interface Kept {
  current: number;
  articles: (Draft & { id: number })[];
}

const place = "petik.session";

export class Session {
  articles: Article[] = [];
  current: Article;
  #next = 1;
  /** As it was kept last. */
  #written = "";

  /** Takes up what was kept, or begins with one empty article. */
  constructor() {
    const kept = this.#kept();
    for (const one of kept?.articles ?? []) {
      const article = drafted(one);
      if (!article) continue;
      const fresh = this.#fresh(article);
      this.articles.push(fresh);
      if (one.id === kept?.current) this.current = fresh;
    }
    this.current ??= this.articles[0] ?? this.begin();
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

  #fresh(parts: Partial<Draft> = {}): Article {
    return { text: "", publishedOn: "", corrections: {}, edits: [], ...parts, id: this.#next++, annotation: null, took: 0, waiting: 0 };
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

  /** Keeps everything; false when it does not fit or is forbidden. What has not changed is not written over another tab's. */
  keep(): boolean {
    const kept: Kept = { current: this.current.id, articles: this.articles.map((article) => ({ id: article.id, ...draft(article) })) };
    const written = JSON.stringify(kept);
    if (written === this.#written) return true;
    try {
      for (const storage of [sessionStorage, localStorage]) storage.setItem(place, written);
      this.#written = written;
      return true;
    } catch {
      return false;
    }
  }

  #kept(): Kept | null {
    try {
      this.#written = sessionStorage.getItem(place) ?? localStorage.getItem(place) ?? "";
      const kept = JSON.parse(this.#written);
      return Array.isArray(kept.articles) ? kept : null;
    } catch {
      return null;
    }
  }
}
