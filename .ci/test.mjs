// `npm test`: sets up, builds, and tests everything: the crate, the packed npm package, and the page in a real Chromium.

import { readdirSync } from "node:fs";
import { build } from "./build.mjs";
import { chromium } from "./setup.mjs";
import { ask, at, main, run, say } from "./steps.mjs";

const files = (folder) => readdirSync(at("tests", folder)).filter((name) => name.endsWith(".test.mjs")).map((name) => at("tests", folder, name));

const seconds = await main(async () => {
  await build();
  if (ask("cargo", ["nextest", "--version"])) {
    say("Rust tests (cargo nextest)");
    await run("cargo", ["nextest", "run", "--locked", "--cargo-profile", "quick", "--no-fail-fast"]);
    await run("cargo", ["test", "--locked", "--profile", "quick", "--doc", "--quiet"]);
  } else {
    say("Rust tests (cargo test)");
    await run("cargo", ["test", "--locked", "--profile", "quick", "--quiet"]);
  }
  say("Rust tests of the trainer");
  await run("cargo", ["test", "--locked", "--profile", "quick", "--quiet", "--features", "train", "--lib", "train::"]);
  say("the packed npm package, installed into an empty folder");
  await run(process.execPath, ["--test", ...files("package")]);
  const browser = await chromium();
  say(`the page in ${browser}`);
  await run(process.execPath, ["--test", "--test-concurrency=1", ...files("browser")], { env: { ...process.env, CHROMIUM: browser } });
});
say(`all tests passed in ${Math.round(seconds)} s`);
