/** The package in a browser: `petik.wasm` comes from beside this file, or from where the caller says. */

import { given, localEngine, start } from "./local.js";
import type { CompiledModule, Engine, WasmSource } from "./types.js";

export { findingCodes, kinds, version } from "./lists.js";
export { annotate, rules } from "./local.js";
export type * from "./types.js";

/** Loads the module. Await it before `annotate`; calling it again costs nothing. */
export function init(source?: WasmSource): Promise<void> {
  return start(() => compile(source ?? new URL("./petik.wasm", import.meta.url)));
}

/** An engine in this thread. */
export function createLocalEngine(source?: WasmSource): Promise<Engine> {
  return localEngine(init(source));
}

async function compile(source: WasmSource): Promise<CompiledModule> {
  const found = await given(source);
  if (typeof found !== "string") return found;
  const response = await fetch(found);
  if (!response.ok) throw new Error(`petik: ${response.url} answered ${response.status}`);
  // Streaming needs the right content type, which a plain static host may not send.
  if (response.headers.get("content-type") === "application/wasm") return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer()).catch((error) => {
    // A development server answers with its page where it has no such file.
    throw new Error(`petik: ${response.url} is not petik.wasm (${error})`);
  });
}
