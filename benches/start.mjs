// The first article of a fresh process, petik beside a peer: each round starts a process for either, so that a busy machine slows
// both alike. compromise reads English text in JavaScript; both get the same bytes (see peer.mjs).
//
// node benches/start.mjs, after npm run build

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const rounds = 15;
const bar = 100;

/** Imports a reader and reads the article once. Gives how long it took, in milliseconds: all of it, and without the import. */
const readers = {
  async petik(article) {
    const start = performance.now();
    const { annotate, init } = await import("../pkg/node.js");
    const imported = performance.now();
    await init();
    annotate(article);
    return [performance.now() - start, performance.now() - imported];
  },
  async compromise(article) {
    const start = performance.now();
    const { default: nlp } = await import("compromise");
    const imported = performance.now();
    const read = nlp(article);
    for (const part of ["people", "places", "organizations", "numbers", "quotations"]) read[part]().json();
    return [performance.now() - start, performance.now() - imported];
  },
};

const [asked] = process.argv.slice(2);
if (asked) {
  const article = readFileSync(new URL("article.txt", import.meta.url), "utf8");
  console.log(JSON.stringify(await readers[asked](article)));
} else {
  const times = { petik: [], compromise: [] };
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(readers)) {
      times[name].push(JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), name], { encoding: "utf8" })));
    }
  }
  const sorted = (name, column) => times[name].map((row) => row[column]).toSorted((a, b) => a - b);
  const middle = (values) => values[values.length >> 1];
  const told = (values) => `${middle(values).toFixed(0)} ms in the middle of ${rounds} (${values[0].toFixed(0)} to ${values.at(-1).toFixed(0)})`;
  const own = sorted("petik", 1);
  console.log(`petik, from init() to the first article: ${told(own)}, ${own.filter((time) => time > bar).length} over ${bar}`);
  for (const name of Object.keys(readers)) console.log(`${name}, from import to the first article: ${told(sorted(name, 0))}`);
  console.log(`ratio of the middle ones: ${(middle(sorted("compromise", 0)) / middle(sorted("petik", 0))).toFixed(1)}`);
}
