/** What runs inside a browser's worker: loads the module, then answers requests in order. */

import { annotate, init, rules } from "./browser.js";
import { answer, type Request } from "./remote.js";

// The empty text reads the lists while nobody waits for an article yet.
const loaded = init().then(() => void annotate(""));
// A failed load is told to every request below; without this it would also be reported as nobody's error.
loaded.catch(() => undefined);

self.addEventListener("message", async (event: MessageEvent<Request>) => {
  try {
    await loaded;
    self.postMessage(answer(event.data, { annotate, rules }));
  } catch (error) {
    self.postMessage({ id: event.data.id, error: { name: "Error", message: String(error) } });
  }
});
