// What a machine needs beside rustup and Node, put in place when it is missing.

import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { Stop, ask, at, digest, npm, once, run, say } from "./steps.mjs";

/** Where rustup puts its commands, for a shell that has not been opened anew since. */
process.env.PATH = [process.env.PATH, join(process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "bin")].join(delimiter);

/** A line that fails for a moment is tried again before a build fails by it; each of these knows how. */
process.env.CARGO_NET_RETRY ??= "8";
process.env.RUSTUP_MAX_RETRIES ??= "8";
process.env.npm_config_fetch_retries ??= "6";

const wasmTarget = "wasm32-unknown-unknown";

/** A compiler new enough, able to link, with the browser's target. */
export async function rust() {
  if (!ask("rustup", ["--version"])) throw new Stop("rustup is missing: install it from https://rustup.rs and try again");
  const wanted = readFileSync(at("Cargo.toml"), "utf8").match(/rust-version = "(\d+)\.(\d+)/);
  const found = ask("rustc", ["--version"])?.match(/rustc (\d+)\.(\d+)/);
  const old = !found || Number(found[1]) < Number(wanted[1]) || (found[1] === wanted[1] && Number(found[2]) < Number(wanted[2]));
  if (old) {
    say(`installing a Rust toolchain of at least ${wanted[1]}.${wanted[2]}`);
    await run("rustup", ["toolchain", "install", "stable", "--profile", "minimal"]);
    process.env.RUSTUP_TOOLCHAIN = "stable";
  }
  if (!ask("rustup", ["target", "list", "--installed"])?.includes(wasmTarget)) {
    say(`adding Rust's ${wasmTarget} target`);
    await run("rustup", ["target", "add", wasmTarget]);
  }
  if (process.platform === "linux" && !ask("cc", ["--version"])) {
    await apt("a linker for Rust", ["gcc", "libc6-dev"]);
  }
}

/** The development packages of the lock file. */
export async function nodeModules() {
  if (Number(process.versions.node.split(".")[0]) < 20) throw new Stop(`Node 20 or newer is needed, this is ${process.versions.node}`);
  const key = digest(readFileSync(at("package-lock.json")), process.platform, process.arch);
  await once("node-modules", key, [at("node_modules", "esbuild")], async () => {
    say("installing the development packages (npm ci)");
    await npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  });
}

/** Path of the wasm-bindgen command, of exactly the version that the crate is locked to. */
export async function bindgen() {
  const version = readFileSync(at("Cargo.lock"), "utf8").match(/name = "wasm-bindgen"\nversion = "([^"]+)"/)?.[1];
  const command = at("target", "tools", "bin", process.platform === "win32" ? "wasm-bindgen.exe" : "wasm-bindgen");
  if (ask(command, ["--version"]) === `wasm-bindgen ${version}`) return command;
  say(`building wasm-bindgen ${version} (once; a few minutes)`);
  const install = ["install", "wasm-bindgen-cli", "--version", version, "--bin", "wasm-bindgen", "--no-default-features"];
  const place = ["--root", at("target", "tools"), "--target-dir", at("target", "tools", "build"), "--force"];
  // A mirror of the registry may lag behind the lock file that the command was published with; cargo chooses versions then.
  if (ask("cargo", [...install, "--locked", ...place]) === null) await run("cargo", [...install, ...place]);
  return command;
}

/** Path of a Chromium to drive: `$CHROMIUM`, the system's, or one downloaded for the tests. */
export async function chromium() {
  const named = process.env.CHROMIUM;
  if (named && !existsSync(named)) throw new Stop(`CHROMIUM is ${named}, and no file is there`);
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const usual = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];
  const onPath = names.flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)));
  const { chromium: own } = await import("playwright-core");
  const found = [named, ...onPath, ...usual, own.executablePath()].find((path) => path && existsSync(path));
  if (found) return found;
  if (canApt()) {
    try {
      await apt("Chromium", ["chromium"]);
      const installed = onPath.find((path) => existsSync(path));
      if (installed) return installed;
    } catch (error) {
      say(`${String(error)}; trying a download instead`);
    }
  }
  say("downloading Chromium for the tests");
  const download = [at("node_modules", "playwright-core", "cli.js"), "install", "--with-deps", "chromium"];
  await run(process.execPath, download).catch(() => {
    throw new Stop("no Chromium for the tests: install Chromium or Chrome, or set CHROMIUM to the path of one");
  });
  return own.executablePath();
}

const canApt = () => process.platform === "linux" && process.getuid?.() === 0 && ask("apt-get", ["--version"]) !== null;

async function apt(what, packages) {
  if (!canApt()) throw new Stop(`${what} is missing: install ${packages.join(" and ")} with your system's package manager`);
  say(`installing ${what} (apt-get install ${packages.join(" ")})`);
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, stdio: ["ignore", "ignore", "inherit"] };
  const again = ["-o", "Acquire::Retries=6"];
  await run("apt-get", ["update", "-qq", ...again], quiet);
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...again, ...packages], quiet);
}
