// petik beside a peer, in one run, as a ratio: compromise reads English text with rules and lexicons in JavaScript, as petik reads
// Indonesian in WebAssembly. Both get the same bytes; each round times both, so that a busy machine slows both alike.
//
// node benches/peer.mjs, after npm run build; the first article of a process is what start.mjs measures

import { readFileSync } from "node:fs";
import nlp from "compromise";
import { annotate, init } from "../pkg/node.js";

const rounds = 15;
const article = readFileSync(new URL("article.txt", import.meta.url), "utf8");

const readers = {
  petik: (text) => annotate(text),
  compromise: (text) => {
    const read = nlp(text);
    return [read.people().json(), read.places().json(), read.organizations().json(), read.numbers().json(), read.quotations().json()];
  },
};

const timed = (read, text) => {
  const start = performance.now();
  read(text);
  return performance.now() - start;
};

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

await init();
annotate(article);

for (const copies of [1, 10, 50]) {
  const text = article.repeat(copies);
  const times = { petik: [], compromise: [] };
  for (let round = 0; round < rounds; round++) {
    for (const [name, read] of Object.entries(readers)) times[name].push(timed(read, text));
  }
  const [ours, theirs] = [median(times.petik), median(times.compromise)];
  const size = `${(Buffer.byteLength(text) / 1000).toFixed(0)} KB`.padStart(6);
  console.log(`${size}  petik ${ours.toFixed(1)} ms  compromise ${theirs.toFixed(1)} ms  ratio ${(theirs / ours).toFixed(2)}`);
}
