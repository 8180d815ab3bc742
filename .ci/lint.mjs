// Format and lint: rustfmt, clippy on the crate's three builds, and the TypeScript compiler over everything that is JavaScript.

import { pathToFileURL } from "node:url";
import { nodeModules, rust } from "./setup.mjs";
import { ask, main, run, say, tool } from "./steps.mjs";

export async function lint() {
  await nodeModules();
  await rust();
  for (const part of ["rustfmt", "clippy"]) {
    if (ask("cargo", [part === "rustfmt" ? "fmt" : "clippy", "--version"])) continue;
    say(`adding ${part}`);
    await run("rustup", ["component", "add", part]);
  }
  say("format of the Rust code (cargo fmt)");
  await run("cargo", ["fmt", "--check"]);
  say("lint of the Rust code (cargo clippy)");
  await run("cargo", ["clippy", "--quiet", "--locked", "--all-targets", "--", "-D", "warnings"]);
  await run("cargo", ["clippy", "--quiet", "--locked", "--features", "train", "--bin", "petik-train", "--lib", "--", "-D", "warnings"]);
  const wasm = ["--target", "wasm32-unknown-unknown", "--no-default-features", "--features", "wasm"];
  await run("cargo", ["clippy", "--quiet", "--locked", "--lib", ...wasm, "--", "-D", "warnings"]);
  say("types of the page, the package, the scripts and the tests (tsc)");
  await tool("typescript/bin/tsc", ["-p", "."]);
  await tool("typescript/bin/tsc", ["-p", "tests/tsconfig.json"]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(lint);
  say("format and lint are clean");
}
