/**
 * The articles of this tab: their text, day, corrections. Kept in the tab's own storage, so that a reload loses nothing and two
 * tabs do not mix, and once more in the browser's, where a tab that has none of its own takes up the kliping that was kept last.
 */

import type { Annotation } from "../src/wasm/js/types.js";
import { moved, rewritten, type Edit } from "./article/edits.js";

export interface Article {
  readonly id: number;
  text: string;
  /** `YYYY-MM-DD`, or empty. */
  publishedOn: string;
  /** What the reader put into a slot by hand, by the slot's key. */
  corrections: Record<string, string>;
  /** What the reader changed in the marks, in order; every change makes a new list. */
  edits: readonly Edit[];
  /** What was read in it last, by the reader's changes; never kept, read anew after a reload. */
  annotation: Annotation | null;
  /** How long the reading took, in milliseconds. */
  took: number;
}

interface Kept {
  current: number;
  articles: Omit<Article, "annotation" | "took">[];
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
    for (const { id, text, publishedOn, corrections, edits } of kept?.articles ?? []) {
      this.articles.push({ id, text: String(text), publishedOn: String(publishedOn), corrections: corrections ?? {}, edits: edits ?? [], annotation: null, took: 0 });
      this.#next = Math.max(this.#next, id + 1);
    }
    this.current = this.articles.find((article) => article.id === kept?.current) ?? this.articles[0] ?? this.begin();
  }

  /** Articles that have text: the rows of the table. */
  get filled(): Article[] {
    return this.articles.filter((article) => article.text.trim() !== "");
  }

  /** A new article becomes the current one; a current one without text is used again, with nothing of what it was. */
  begin(text = ""): Article {
    const fresh = this.#fresh(text);
    if (this.current && this.current.text.trim() === "" && this.articles.includes(this.current)) {
      return Object.assign(this.current, { ...fresh, id: this.current.id });
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

  #fresh(text = ""): Article {
    return { id: this.#next++, text, publishedOn: "", corrections: {}, edits: [], annotation: null, took: 0 };
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
    const kept: Kept = { current: this.current.id, articles: this.articles.map(({ annotation: _, took: __, ...article }) => article) };
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
