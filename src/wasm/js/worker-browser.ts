/** `petik/worker` in a browser: the module runs in a dedicated worker, so that the page stays free. */

import { remoteEngine, type Wire } from "./remote.js";
import type { Engine } from "./types.js";

export type * from "./types.js";

/** Where the worker's files are, when they do not lie beside this one. */
export interface WorkerOptions {
  /** Address of `thread-browser.js`, on the page's own origin. */
  script?: string | { readonly href: string };
}

/** Starts a worker and hands back an engine that asks it. The module loads while the first article waits. */
export async function createWorkerEngine(options: WorkerOptions = {}): Promise<Engine> {
  const worker = options.script
    ? new Worker(String(options.script), { type: "module" })
    : new Worker(new URL("./thread-browser.js", import.meta.url), { type: "module" });
  const wire: Wire = {
    send: (request) => worker.postMessage(request),
    onAnswer: (listener) => worker.addEventListener("message", (event) => listener(event.data)),
    onEnd: (listener) =>
      worker.addEventListener("error", (event) => listener(new Error(`petik: worker failed: ${event.message ?? "not loaded"}`))),
    setBusy: () => undefined,
    close: () => worker.terminate(),
  };
  return remoteEngine(wire);
}
