// The built page in a real Chromium, and how a reader acts on it. Everything that may not happen is written down as it happens.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, afterEach, before, beforeEach } from "node:test";
import { chromium } from "playwright-core";
import { serve } from "../../.ci/serve.mjs";
import { chromium as findChromium } from "../../.ci/setup.mjs";
import { at } from "../../.ci/steps.mjs";

/** How long anything may take, in milliseconds: what is not there by then does not come, on the slowest machine either. */
const patience = 180_000;

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A short article that has something of most things. Invented. */
export const story = `Bupati Buka Bimtek Arsip

SOLOK – Bupati Solok, Rangga Maulendra, membuka Bimbingan Teknis Pengelolaan Arsip di Hotel Taufina, Selasa, 7 Juni 2021. Kegiatan diikuti 45 orang peserta.

“Arsip itu ingatan pemerintah,” kata Rangga Maulendra.

Kepala Dinas Kearsipan Kabupaten Solok, Wulandari Prameswara, S.Sos., menyebut anggarannya Rp185 juta. Dasarnya Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan.`;

/** A browser and a server below a sub-path, as on a host that gives only a folder. */
export async function launch() {
  const { server, address } = await serve(at("dist"), { port: 0, base: "/sub/petik/" });
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
  const args = process.getuid?.() === 0 ? [...quiet, "--no-sandbox"] : quiet;
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? (await findChromium()), args, timeout: patience });
  return {
    address,
    browser,
    server,
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * Opens the page anew before every test of a file and closes it behind, when nothing may have gone wrong. `begin` takes the reader, and
 * the browser for who opens the page a second time.
 */
export function eachReader(begin) {
  let run;
  let reader;
  before(async () => {
    run = await launch();
  });
  after(() => run?.close());
  beforeEach(async () => {
    reader = await open(run);
    await begin(reader, run);
  });
  afterEach(async () => {
    const { wrong } = reader;
    await reader.close();
    assert.deepEqual(wrong, []);
  });
}

/** Opens the page and hands back what a reader can do with it. */
export async function open({ browser, address }, { width = 1440, height = 900, scheme = "light", offline = false } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: /** @type {"light" | "dark"} */ (scheme),
    acceptDownloads: true,
    serviceWorkers: offline ? "allow" : "block",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  context.setDefaultTimeout(patience);
  // What the page takes away again after some seconds, a notice or a light, stays until a test has seen it, however slow that is.
  await context.addInitScript(() => {
    const soon = window.setTimeout;
    window.setTimeout = /** @type {any} */ ((work, wait, ...given) => (wait >= 3000 ? 0 : soon(work, wait, ...given)));
  });
  const page = await context.newPage();
  const wrong = [];
  const expected = [];
  const origin = new URL(address).origin;
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith(`blob:${origin}`)) wrong.push(`foreign request: ${url}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error" || (message.type() === "warning" && !/Service Worker registration blocked/.test(message.text()))) {
      if (!expected.some((one) => one.test(message.text()))) wrong.push(`console: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => (wrong.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
  await page.goto(address);
  return new Reader(page, wrong, expected);
}

export class Reader {
  /** `wrong` is what went wrong so far; what the console says may be `expected`. */
  constructor(page, wrong, expected) {
    this.page = page;
    this.wrong = wrong;
    this.expected = expected;
  }

  /** Pastes as a reader does, and waits until the article has been read. */
  async paste(text) {
    await this.page.evaluate((pasted) => {
      document.getElementById("status").textContent = "";
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
    await this.read();
  }

  /** Pastes into the empty text field. */
  async pasteFirst(text) {
    await this.page.focus("#text");
    await this.paste(text);
  }

  /** Waits until the article is on the page as it was read last: what the reader did before this has come to its end. */
  async read() {
    await this.page.waitForFunction(() => /\d/.test(document.getElementById("status").textContent) && document.getElementById("article").ariaBusy === "false");
  }

  /** Waits for a notice that says this, and hands it back. */
  async told(pattern) {
    const said = await this.page.waitForFunction((wanted) => document.querySelector("#notices span")?.textContent.match(wanted)?.input, pattern);
    return said.jsonValue();
  }

  /** The article's own words as the page shows them. */
  shown() {
    return this.page.$$eval("#article .line", (lines) => lines.map((line) => line.textContent));
  }

  async download(button) {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.page.click(button)]);
    const bytes = readFileSync(await download.path());
    return { name: download.suggestedFilename(), bytes, text: bytes.toString("utf8") };
  }

  /** Closes the tab, opens the page in another one, as on the next day, and waits until its article has been read. */
  async comeBack() {
    const { page } = this;
    this.page = await page.context().newPage();
    await page.close();
    await this.page.goto(page.url());
    await this.read();
    return this.page;
  }

  /** What axe has against the page, in short. */
  async complaints() {
    await this.page.evaluate(axe);
    const { violations } = await this.page.evaluate(() => /** @type {any} */ (window).axe.run(document, { resultTypes: ["violations"] }));
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  }

  close() {
    return this.page.context().close();
  }
}
