/** `petik/worker` in Node: the module runs in a worker thread, so that the event loop stays free. */

import { Worker } from "node:worker_threads";
import { remoteEngine, type Wire } from "./remote.js";
import type { Engine } from "./types.js";
import type { WorkerOptions } from "./worker-browser.js";

/** Starts a worker thread and hands back an engine that asks it. An idle engine does not keep the process alive. */
export async function createWorkerEngine(options: WorkerOptions = {}): Promise<Engine> {
  const script = new URL(options.script ? String(options.script) : "./thread-node.js", import.meta.url);
  // The process's own flags may be wrong for a file (`--input-type`).
  const worker = new Worker(script, { execArgv: [] });
  const wire: Wire = {
    send: (request) => worker.postMessage(request),
    onAnswer: (listener) => worker.on("message", listener),
    onEnd: (listener) => {
      worker.on("error", (error) => listener(error instanceof Error ? error : new Error(String(error))));
      worker.on("exit", () => listener(new Error("petik: the worker ended")));
    },
    setBusy: (busy) => (busy ? worker.ref() : worker.unref()),
    close: () => void worker.terminate(),
  };
  return remoteEngine(wire);
}
