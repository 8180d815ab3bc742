// A small static server for the built page, for looking at it and for the tests.

import { createReadStream, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};

/** What a careful host adds. */
const headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-cache",
};

/** Serves `folder` below `base` on the local machine. Takes the next free port when the wanted one is taken. */
export function serve(folder, { port = 8080, base = "/" } = {}) {
  // The page carries its policy for hosts that add nothing; sent as a header it holds for the worker's files too.
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const policy = `${page.match(/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/)?.[1]}; frame-ancestors 'none'`;
  const server = createServer((request, response) => {
    const path = pathOf(folder, base, request.url ?? "/");
    const found = path && (file(path) ?? file(join(path, "index.html")));
    if (!found || (request.method !== "GET" && request.method !== "HEAD")) {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("not here\n");
      return;
    }
    if (request.headers["if-none-match"] === found.tag) {
      response.writeHead(304, { ...headers, ETag: found.tag }).end();
      return;
    }
    response.writeHead(200, { ...headers, ETag: found.tag, "Content-Security-Policy": policy, "Content-Type": types[extname(found.path)] ?? "application/octet-stream", "Content-Length": found.size });
    if (request.method === "HEAD") response.end();
    else createReadStream(found.path).pipe(response);
  });
  return new Promise((resolve, reject) => {
    let wanted = port;
    server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === "EADDRINUSE" && wanted !== 0 && wanted < port + 20) server.listen(++wanted, "127.0.0.1");
      else reject(error);
    });
    server.on("listening", () => {
      const at = /** @type {import("node:net").AddressInfo} */ (server.address());
      resolve({ server, address: `http://127.0.0.1:${at.port}${base}` });
    });
    server.listen(wanted, "127.0.0.1");
  });
}

/** The file that an address stands for, or null when it leads out of the folder. */
function pathOf(folder, base, url) {
  try {
    const asked = decodeURIComponent(new URL(url, "http://local").pathname);
    if (!asked.startsWith(base)) return null;
    const path = normalize(join(folder, asked.slice(base.length)));
    return path === folder || path.startsWith(folder + sep) ? path : null;
  } catch {
    return null;
  }
}

function file(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? { path, size: found.size, tag: `"${found.size}-${found.mtimeMs}"` } : null;
}
