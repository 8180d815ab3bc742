/** What runs inside Node's worker thread: loads the module, then answers requests in order. */

import { parentPort } from "node:worker_threads";
import { annotate, init, rules } from "./node.js";
import { answer, type Request } from "./remote.js";

// The empty text reads the lists while nobody waits for an article yet.
const loaded = init().then(() => void annotate(""));

parentPort?.on("message", async (request: Request) => {
  await loaded;
  parentPort?.postMessage(answer(request, { annotate, rules }));
});
