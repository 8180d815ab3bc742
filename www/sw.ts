/** Keeps the page working without a network: every file of one build, cached together and replaced together. */

export {};

declare const VERSION: string;
declare const FILES: string[];

interface Lifetime extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lifetime {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: "install" | "activate", listener: (event: Lifetime) => void): void;
  addEventListener(name: "fetch", listener: (event: Fetching) => void): void;
};

// Several copies of the page may live on one origin, each under its own path.
const family = `petik ${new URL(worker.registration.scope).pathname} `;
const cacheName = family + VERSION;

worker.addEventListener("install", (event) => {
  // Asked of the host, who need not send again what the page has just fetched.
  const fresh = FILES.map((file) => new Request(file, { cache: "no-cache" }));
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(fresh))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith(family) && name !== cacheName).map((name) => caches.delete(name))))
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(worker.registration.scope)) return;
  // Cache first, the page included: its files always come from one build. A new build is there at the next visit.
  event.respondWith(answer(request));
});

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const asked = request.mode === "navigate" ? "./" : request;
  return (await cache.match(asked, { ignoreSearch: true })) ?? fetch(request);
}
