/** The package in Node: `petik.wasm` is read from disk, beside this file or where the caller says. */

import { readFile } from "node:fs/promises";
import { given, localEngine, start } from "./local.js";
import type { CompiledModule, Engine, WasmSource } from "./types.js";

export { findingCodes, kinds, version } from "./lists.js";
export { annotate, rules } from "./local.js";

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
  // `import.meta.resolve` answers with an address as a string.
  return WebAssembly.compile(await readFile(found.startsWith("file:") ? new URL(found) : found));
}
