/** The module in this thread: loaded once, then called directly. */

import { annotate as read, initSync, rules as list } from "petik-glue";
import { closedEngine } from "./remote.js";
import type { Annotation, CompiledModule, Engine, Options, Rules, WasmSource } from "./types.js";

let ready = false;
let starting: Promise<void> | null = null;

/** Loads the module on the first call; later calls wait for the same load. A failed load may be tried again. */
export function start(compile: () => Promise<CompiledModule>): Promise<void> {
  starting ??= load(compile).catch((error) => {
    starting = null;
    throw error;
  });
  return starting;
}

async function load(compile: () => Promise<CompiledModule>): Promise<void> {
  const module = await compile();
  // The glue keeps the first module that it is given, and another one would fail at the first article.
  const own = WebAssembly.Module.exports(module as WebAssembly.Module).some(({ name }) => name === "annotate");
  if (!own) throw new Error("petik: the module given to init() is not petik.wasm");
  initSync({ module });
  ready = true;
}

/**
 * Reads one article. Call `init` first.
 *
 * Throws a `TypeError` when `text` is no string, when there is no option of a name, or when one has a value that it may not have;
 * never because of the text.
 */
export function annotate(text: string, options?: Options | null): Annotation {
  loaded("annotate");
  if (typeof text !== "string") throw new TypeError(`petik: text must be a string, not ${text === null ? "null" : typeof text}`);
  if (options != null && (typeof options !== "object" || Array.isArray(options))) {
    throw new TypeError(`petik: options must be an object, not ${Array.isArray(options) ? "a list" : typeof options}`);
  }
  // A slip in a name would be taken for an option left out.
  const unknown = Object.keys(options ?? {}).find((name) => !known.includes(name));
  if (unknown) throw new TypeError(`petik: there is no option ${unknown}; there are ${known.join(", ")}`);
  const annotation = read(text, options ?? {}) as Annotation;
  if (annotation.offsets === "utf16" && loneSurrogate.test(text)) {
    for (const mention of annotation.mentions) mention.text = text.slice(mention.start, mention.end);
  }
  return annotation;
}

/** Every rule that a mention may name, each with one Indonesian phrase that says what it saw. Call `init` first. */
export function rules(): Rules {
  loaded("rules");
  return list() as Rules;
}

const known: readonly string[] = ["offsets", "publishedOn", "language", "marks"] satisfies (keyof Options)[];

function loaded(wanted: string): void {
  if (!ready) throw new Error(`petik: call and await init() before ${wanted}()`);
}

/** With the `u` flag a surrogate matches only where it has no partner. */
const loneSurrogate = /[\uD800-\uDFFF]/u;

/** An engine in this thread, once the module is loaded. */
export async function localEngine(loading: Promise<void>): Promise<Engine> {
  await loading;
  let closed = false;
  const ask = async <Given extends unknown[], T>(call: (...given: Given) => T, ...given: Given): Promise<T> => {
    if (closed) throw closedEngine();
    return call(...given);
  };
  return {
    annotate: (text, options) => ask(annotate, text, options),
    rules: () => ask(rules),
    close: () => void (closed = true),
  };
}

/** The module that was given, as it is or from its bytes; else its address, which each platform reads its own way. */
export async function given(source: WasmSource): Promise<CompiledModule | string> {
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return WebAssembly.compile(source as BufferSource);
  const address = typeof source === "string" ? source : (source as { href?: unknown }).href;
  if (typeof address === "string") return address;
  throw new TypeError(`petik: init() takes an address, bytes or a WebAssembly.Module, not ${Object.prototype.toString.call(source)}`);
}
