// What README shows is what comes out: its article and JSON, its JavaScript and what that prints.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { root } from "../../.ci/steps.mjs";
import { compiles, install } from "./installed.mjs";

const stranger = install();
after(() => stranger.remove());

const readme = readFileSync(join(root, "README.md"), "utf8");
const blocks = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, words]) => ({ language, words: String(words) }));
const of = (language) => blocks.filter((block) => block.language === language).map((block) => block.words);

/** What the shown value says and the real one does not; "…" stands for what is left out. */
function differences(shown, real, at = "") {
  if (Array.isArray(shown)) {
    const wanted = shown.filter((each) => each !== "…");
    if (wanted.length === shown.length && shown.length !== real.length) return [`${at}: ${real.length} entries`];
    const found = (each, index) => (each?.id ? real.find(({ id }) => id === each.id) : real[index]);
    return wanted.flatMap((each, index) => differences(each, found(each, index), `${at}[${each?.id ?? index}]`));
  }
  if (shown === null || typeof shown !== "object") {
    const close = at.endsWith(".confidence") && Math.abs(shown - real) < 0.05;
    return shown === real || close ? [] : [`${at}: ${JSON.stringify(real)}, not ${JSON.stringify(shown)}`];
  }
  if (real === undefined) return [`${at}: is not there`];
  const { "…": open, ...fields } = shown;
  const more = open ? [] : Object.keys(real).filter((name) => !(name in fields)).map((name) => `${at}.${name}: is not shown`);
  return [...more, ...Object.entries(fields).flatMap(([name, value]) => differences(value, real[name], `${at}.${name}`))];
}

test("the article gives the JSON", async () => {
  const { local } = await stranger.load();
  await local.init();
  const article = of("text")[0];
  assert.deepEqual(differences(JSON.parse(of("json")[0] ?? "{}"), local.annotate(article)), []);
});

test("the JavaScript compiles in TypeScript's strict eyes, runs, and prints what it says", () => {
  const script = of("js").join("\n");
  assert.equal(of("js").length, 3);
  writeFileSync(join(stranger.folder, "readme.mts"), script);
  compiles(stranger.folder, "readme.mts", { lib: ["es2022", "dom"] });
  writeFileSync(join(stranger.folder, "readme.mjs"), script);
  assert.equal(execFileSync(process.execPath, ["readme.mjs"], { cwd: stranger.folder, encoding: "utf8" }), of("text")[1]);
});

test("every kind, finding and option has its place in a table", async () => {
  const { local } = await stranger.load();
  for (const name of [...local.kinds, ...local.findingCodes]) assert.match(readme, new RegExp(`^\\|[^|]*\`${name}\``, "m"), name);
});
