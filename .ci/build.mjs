// Builds the module, the npm package (`pkg/`) and the static site (`dist/`).

import { copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { bindgen, nodeModules, rust } from "./setup.mjs";
import { ask, at, digest, main, once, run, say, tool } from "./steps.mjs";

const glue = at("target", "bindgen");
const sources = at("src", "wasm", "js");

/** Compiles the crate for the browser, writes its glue and makes it small. */
async function wasmModule() {
  say("compiling the module (cargo, wasm32)");
  const features = ["--no-default-features", "--features", "wasm"];
  const env = { ...process.env, CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS: apart.map((flag) => `-Cllvm-args=-${flag}`).join(" ") };
  await run("cargo", ["build", "--locked", "--profile", "wasm", "--lib", "--target", "wasm32-unknown-unknown", ...features], { env });
  const compiled = at(process.env.CARGO_TARGET_DIR ?? "target", "wasm32-unknown-unknown", "wasm", "petik.wasm");
  const command = await bindgen();
  const key = digest(readFileSync(compiled), ask(command, ["--version"]), readFileSync(at("package-lock.json")), optimise.join());
  await once("bindgen", key, [`${glue}/petik.js`, `${glue}/petik.wasm`], async () => {
    say("writing its JavaScript glue (wasm-bindgen) and making it small (wasm-opt)");
    await run(command, [compiled, "--target", "web", "--omit-default-module-path", "--no-typescript", "--out-dir", glue]);
    await tool("binaryen/bin/wasm-opt", [...optimise, `${glue}/petik_bg.wasm`, "-o", `${glue}/petik.wasm`]);
  });
}

/**
 * How the compiler weighs putting a function into its caller: it would do so with every one that is called once, whatever its size. Of
 * two dozen stages that makes seven functions of 12 to 28 KB, and engines compile a long function with a loop in it a second time, to
 * run faster, when the loop has hardly begun: some 450 ms on other cores for the first article, which slow the one that reads it by
 * a quarter. All costs are multiplied by 20, the bonus for a single caller is not; so functions of more than some 150 instructions stay
 * apart (some 60 ms on other cores). The limit for the others is that of the smallest code. Loops are not unrolled: engines do that
 * themselves where it pays, and here it is 5 KiB under brotli.
 */
const apart = ["inline-instr-cost=100", "inline-call-penalty=500", "inline-threshold=100", "unroll-threshold=0", "unroll-partial-threshold=0"];

/**
 * Not what the levels do by themselves: functions with one caller are put into it up to 30 bytes of code, not all of them, for the reason
 * above (which is 22 KB less under brotli, too). Tables stay whole: cut at their zeros into a thousand segments they compress worse. Names and
 * producers help nobody who downloads it.
 */
const optimise = [
  ...["-O2", "--always-inline-max-function-size=6", "--one-caller-inline-max-function-size=30", "--skip-pass=memory-packing"],
  ...["--strip-debug", "--strip-producers", "--strip-target-features"],
];

/** Options that all bundles share. */
const shared = {
  bundle: true,
  format: "esm",
  charset: "utf8",
  target: "es2022",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
  alias: { "petik-glue": `${glue}/petik.js` },
  define: { PETIK_VERSION: JSON.stringify(JSON.parse(readFileSync(at("package.json"), "utf8")).version) },
  absWorkingDir: at(),
};

async function npmPackage(esbuild) {
  say("bundling the npm package (pkg/)");
  const folder = at("pkg");
  rmSync(folder, { recursive: true, force: true });
  const entries = (names) => names.map((name) => `${sources}/${name}.ts`);
  const split = { ...shared, outdir: folder, splitting: true, chunkNames: "shared-[hash]" };
  await esbuild.build({ ...split, entryPoints: entries(["browser", "worker-browser", "thread-browser"]) });
  await esbuild.build({ ...split, platform: "node", entryPoints: entries(["node", "worker-node", "thread-node"]) });
  copyFileSync(`${glue}/petik.wasm`, `${folder}/petik.wasm`);
  const declare = ["--declaration", "--emitDeclarationOnly", "--outDir", folder, "--module", "nodenext", "--target", "es2022"];
  await tool("typescript/bin/tsc", ["--ignoreConfig", ...declare, "--strict", "--skipLibCheck", "--lib", "es2023,dom", "--types", "node", ...["browser.ts", "worker-browser.ts", "glue.d.ts"].map((name) => `${sources}/${name}`)]);
  for (const name of readdirSync(folder)) {
    if (/^(local|remote|glue)\.d\.ts$/.test(name) && !used(folder, name)) rmSync(`${folder}/${name}`);
  }
}

/** True when a declaration file is named by another one. */
function used(folder, name) {
  const module = `./${name.replace(".d.ts", ".js")}`;
  return readdirSync(folder).some((other) => other.endsWith(".d.ts") && other !== name && readFileSync(`${folder}/${other}`, "utf8").includes(module));
}

async function site(esbuild) {
  say("bundling the page (dist/)");
  const folder = at("dist");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const page = { ...shared, outdir: folder, entryNames: "[name]" };
  // The English words, what saves and copies, and what knows office programs are files of their own, fetched by who asks for them;
  // `chunk.js` is what they share with the page.
  await esbuild.build({ ...page, splitting: true, chunkNames: "[name]", entryPoints: [at("www/app.ts")] });
  await esbuild.build({ ...page, entryPoints: [`${sources}/thread-browser.ts`] });
  await esbuild.build({ ...page, format: "iife", entryPoints: [at("www/theme.ts")] });
  await esbuild.build({ ...page, entryPoints: [at("www/style/style.css")] });
  copyFileSync(`${glue}/petik.wasm`, `${folder}/petik.wasm`);
  cpSync(at("www/static"), folder, { recursive: true });
  cpSync(at("www/samples"), folder, { recursive: true });
  // The offline copy is kept per build: any change of any file is another version.
  const files = readdirSync(folder).sort();
  const version = digest(...files.map((name) => readFileSync(`${folder}/${name}`)));
  const define = { VERSION: JSON.stringify(version), FILES: JSON.stringify(["./", ...files.filter((name) => name !== "index.html")]) };
  await esbuild.build({ ...page, format: "iife", define, entryPoints: [at("www/sw.ts")] });
}

/** Prints what a visitor downloads, compressed as a good host does. */
function sizes(folder, names) {
  const small = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  const rows = names.map((name) => {
    const bytes = readFileSync(`${folder}/${name}`);
    return [name, bytes.length, small(bytes)];
  });
  rows.push(["together", ...[1, 2].map((column) => rows.reduce((sum, row) => sum + row[column], 0))]);
  for (const [name, raw, brotli] of rows) {
    console.log(`  ${name.padEnd(20)} ${(raw / 1024).toFixed(1).padStart(8)} KiB ${(brotli / 1024).toFixed(1).padStart(8)} KiB brotli`);
  }
}

/** Sets up, then builds the package and, unless told otherwise, the site. */
export async function build({ packageOnly = false } = {}) {
  await nodeModules();
  await rust();
  await wasmModule();
  const esbuild = await import("esbuild");
  await npmPackage(esbuild);
  if (packageOnly) return;
  await site(esbuild);
  sizes(at("dist"), ["petik.wasm", "app.js", "chunk.js", "thread-browser.js", "theme.js"]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const packageOnly = process.argv.includes("--package-only");
  await main(() => build({ packageOnly }));
  say(packageOnly ? "built pkg/" : "built pkg/ and dist/");
}
