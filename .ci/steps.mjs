// Running and reporting steps. Node built-ins only: this runs before `npm ci` has.

import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A path below the root. */
export const at = (...parts) => join(root, ...parts);

/** Says what is being done. */
export const say = (words) => console.log(`\u2022 ${words}`);

/** A failure that has been explained; nothing more is printed than its words. */
export class Stop extends Error {}

/** Runs a command with its output shown; rejects when it fails. */
export function run(command, args, options = {}) {
  return new Promise((/** @type {(value?: undefined) => void} */ resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", ...options });
    child.on("error", (error) => reject(new Stop(`${command} could not be started: ${error.message}`)));
    child.on("exit", (code, signal) =>
      code === 0 ? resolve() : reject(new Stop(`${command} ${args.join(" ")} failed (${signal ?? `exit code ${code}`})`)),
    );
  });
}

/** A command's output, or null when it is missing or fails. */
export function ask(command, args, options = {}) {
  const { status, stdout } = spawnSync(command, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], ...options });
  return status === 0 ? stdout.trim() : null;
}

/** Runs npm the way this process was started by it, or as found on the path. */
export function npm(args, options = {}) {
  const own = process.env.npm_execpath;
  return own?.endsWith(".js") ? run(process.execPath, [own, ...args], options) : run("npm", args, options);
}

/** Runs a tool that `npm ci` installed. */
export const tool = (name, args, options) => run(process.execPath, [at("node_modules", name), ...args], options);

/** A digest of files and strings together. */
export function digest(...parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 16);
}

/** Does `work` unless it was done before for the same `key` and what it made is still there. */
export async function once(name, key, made, work) {
  const stamp = at("target", "stamps", name);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === key && made.every((path) => existsSync(path))) return false;
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, key);
  return true;
}

/** Runs a script's main function; ends the process with a plain sentence when it fails. */
export async function main(work) {
  const started = Date.now();
  try {
    await work();
    return (Date.now() - started) / 1000;
  } catch (error) {
    console.error(error instanceof Stop ? `\n\u2717 ${error.message}` : error);
    process.exit(1);
  }
}
