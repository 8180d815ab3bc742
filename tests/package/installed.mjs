// The package as a stranger gets it: packed, and installed into an empty folder far from the repository.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../.ci/steps.mjs";

/** Installs the packed package and hands back its folder, what is in it, and a way to import from there. */
export function install() {
  const folder = mkdtempSync(join(tmpdir(), "petik-package-"));
  const npm = (args, cwd) => execFileSync("npm", args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  npm(["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], root);
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }));
  npm(["install", "--no-audit", "--no-fund", "--offline", "--silent", `./${tarball}`], folder);
  const bridge = join(folder, "bridge.mjs");
  writeFileSync(bridge, 'export * as local from "petik"; export * as worker from "petik/worker";\n');
  return {
    folder,
    files: readdirSync(join(folder, "node_modules", "petik"), { recursive: true }).map(String),
    load: () => import(pathToFileURL(bridge).href),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Compiles a file in the stranger's folder as strictly as TypeScript can, the package's own declarations included. */
export function compiles(folder, file, more = {}) {
  const options = { module: "nodenext", target: "es2022", lib: ["es2022"], types: [], strict: true, noEmit: true, exactOptionalPropertyTypes: true };
  const config = join(folder, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...options, skipLibCheck: false, ...more }, files: [file] }));
  try {
    execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", config], { encoding: "utf8" });
  } catch (error) {
    assert.fail(/** @type {{ stdout: string }} */ (error).stdout);
  }
}
