// Marks that a reader makes, mends and takes away.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { launch, open, story } from "./open.mjs";

let run;
let reader;
let page;

before(async () => {
  run = await launch();
});
after(() => run?.close());
beforeEach(async () => {
  reader = await open(run);
  page = reader.page;
  await reader.pasteFirst(story);
});
afterEach(async () => {
  const { wrong } = reader;
  await reader.close();
  assert.deepEqual(wrong, []);
});

const marked = (kind) => page.$$eval(`#article mark[data-kind=${kind}]`, (marks) => marks.map((mark) => mark.textContent));
const saved = async () => JSON.parse((await reader.download('[data-do="save-json"]')).text);
const mend = async (kind) => {
  await page.locator(`#article mark[data-kind=${kind}]`).first().click();
  await page.click("#details .pencil");
};
/** Selects words of the article, as a mouse does that has let go of them. */
const select = (words) =>
  page.evaluate((wanted) => {
    for (const line of document.querySelectorAll("#article .line")) {
      const at = line.textContent.indexOf(wanted);
      if (at < 0) continue;
      const ends = [at, at + wanted.length].map((end) => {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { length } = walker.currentNode.textContent;
          if (end <= length) break;
          end -= length;
        }
        return /** @type {const} */ ([walker.currentNode, end]);
      });
      getSelection().setBaseAndExtent(...ends[0], ...ends[1]);
      return;
    }
  }, words);

test("a mark's kind and ends are mended, and its slot follows", async () => {
  await mend("venue");
  await page.click('#details [aria-label="Awal maju satu kata"]');
  assert.equal(await page.textContent("#details .marked"), "Taufina");
  await page.click('#details [aria-label="Awal mundur satu kata"]');
  await page.click('#details [aria-label="Awal mundur satu kata"]');
  await page.click("#details [type=submit]");
  await page.waitForSelector("#notices > div");
  assert.deepEqual(await marked("venue"), ["di Hotel Taufina"]);
  assert.equal(await page.textContent('[data-slot="venue"] .said'), "di Hotel Taufina");
  assert.match(await page.textContent("#table tbody tr"), /di Hotel Taufina/);

  await mend("venue");
  await page.selectOption("#details select", "organization");
  await page.click("#details [type=submit]");
  await page.waitForFunction(() => document.querySelector('[data-slot="venue"]') === null);
  assert.deepEqual(await marked("venue"), []);
  const { mentions, entities, activities } = await saved();
  const mine = mentions.find(({ rule }) => rule === "reader");
  assert.equal(mine.text, "di Hotel Taufina");
  assert.equal(story.slice(mine.start, mine.end), mine.text);
  assert.equal(entities.find(({ id }) => id === mine.entity).name, "di Hotel Taufina");
  assert.equal(activities[0].venue, null);
});

test("a mark is taken away and comes back, by the notice, by the keys and by the button", async () => {
  const before = await saved();
  const remove = async () => {
    await mend("money");
    await page.click("#details .danger");
    await page.waitForFunction(() => document.querySelector("#article mark[data-kind=money]") === null);
  };
  const back = () => page.waitForSelector("#article mark[data-kind=money]");
  await remove();
  assert.equal((await saved()).mentions.length, before.mentions.length - 1);
  await page.click("#notices button:first-of-type");
  await back();
  await remove();
  await page.keyboard.press("Control+z");
  await back();
  await remove();
  await page.click("#undo-mark");
  await back();
  assert.ok(await page.isHidden("#undo-mark"));
  assert.deepEqual(await saved(), before);
});

test("words that were selected become a mark with the value of its kind, kept over a reload", async () => {
  await mend("date");
  await page.click("#details .danger");
  await page.waitForFunction(() => document.querySelector("#article mark[data-kind=date]") === null);
  assert.equal(await page.$('[data-slot="start"]'), null);
  await select("Selasa, 7 Juni 2021");
  await page.waitForSelector("#details form");
  await page.selectOption("#details select", "date");
  await page.click("#details [type=submit]");
  await page.waitForSelector("#article mark[data-kind=date]");
  const { mentions } = await saved();
  assert.equal(mentions.find(({ kind }) => kind === "date").value, "2021-06-07");
  await page.reload();
  await reader.read();
  assert.deepEqual(await marked("date"), ["Selasa, 7 Juni 2021"]);
  assert.match(await page.textContent("#undo-mark"), /2/);
});

test("a new mark makes way for itself, and a new name is somebody", async () => {
  await select("Rangga Maulendra, membuka");
  await page.waitForSelector("#details form");
  await page.click("#details [type=submit]");
  await page.waitForSelector("#notices > div");
  const people = await marked("person");
  assert.ok(people.includes("Rangga Maulendra, membuka"), people.join());
  await page.click("#tab-people");
  assert.match(await page.textContent("#panel"), /Rangga Maulendra, membuka/);
});

test("marks that were made move with the text that is written before them, and go with their own", async () => {
  await select("ingatan pemerintah");
  await page.waitForSelector("#details form");
  await page.selectOption("#details select", "event");
  await page.click("#details [type=submit]");
  await page.waitForSelector("#notices > div");
  await page.click('#modes [data-mode="edit"]');
  const write = async (text) => {
    await page.fill("#text", text);
    await page.waitForFunction((wanted) => [...document.querySelectorAll("#article .line")].some((line) => line.textContent.startsWith(wanted)), text.split("\n")[0]);
  };
  await write(`Ralat: ${story}`);
  assert.ok((await marked("event")).includes("ingatan pemerintah"));
  await write(`Ralat lagi: ${story.replace("ingatan", "catatan")}`);
  assert.ok(!(await marked("event")).some((words) => /pemerintah/.test(words)));
});

test("with keys alone: words selected in the text field are marked", async () => {
  await page.click('#modes [data-mode="edit"]');
  await page.click('[data-do="mark"]');
  assert.match(await page.textContent("#notices"), /Pilih dulu/);
  await page.evaluate(() => {
    const field = /** @type {HTMLTextAreaElement} */ (document.getElementById("text"));
    const at = field.value.indexOf("anggarannya");
    field.focus();
    field.setSelectionRange(at, at);
  });
  for (let key = 0; key < "anggarannya".length; key++) await page.keyboard.press("Shift+ArrowRight");
  await page.focus('[data-do="mark"]');
  await page.keyboard.press("Enter");
  await page.waitForSelector("#details form");
  assert.equal(await page.evaluate(() => document.activeElement.localName), "select");
  assert.deepEqual(await reader.complaints(), []);
  await page.selectOption("#details select", "event");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#notices > div");
  assert.ok((await marked("event")).includes("anggarannya"));
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "anggarannya");
});

test("with keys alone: a mark is mended from its card", async () => {
  await page.focus("#article mark[data-kind=venue]");
  const at = () => page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? "");
  for (let tab = 0; tab < 4 && !/Betulkan tanda/.test(await at()); tab++) await page.keyboard.press("Tab");
  assert.equal(await at(), "Betulkan tanda: Hotel Taufina");
  await page.keyboard.press("Enter");
  assert.equal(await at(), "Tandai sebagai");
  await page.keyboard.press("Shift+Tab");
  assert.equal(await at(), "Akhir maju satu kata");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#notices > div");
  assert.deepEqual(await marked("venue"), ["Hotel"]);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Hotel");
});

test("a mark around a very long text, and ends in a very long word, do not freeze the page", async () => {
  await page.click('[data-do="new"]');
  await reader.pasteFirst(`${story.replaceAll("\n", " ")} `.repeat(60) + "a".repeat(100_000));
  const took = async (work) => {
    const began = Date.now();
    await work();
    return Date.now() - began;
  };
  await page.evaluate(() => getSelection().selectAllChildren(document.querySelector("#article .line")));
  await page.waitForSelector("#details form");
  for (const step of ["Akhir mundur satu kata", "Awal maju satu kata"]) assert.ok((await took(() => page.click(`#details [aria-label="${step}"]`))) < 2000, step);
  await page.selectOption("#details select", "event");
  const saving = await took(async () => {
    await page.click("#details [type=submit]");
    await page.waitForSelector("#notices > div");
  });
  assert.ok(saving < 5000, `${saving} ms`);
  const { mentions } = await saved();
  const whole = mentions.find(({ rule }) => rule === "reader");
  assert.ok(mentions.some(({ within }) => within === whole.id));
});

test("Escape leaves the form and changes nothing", async () => {
  const before = await marked("person");
  await mend("person");
  await page.click('#details [aria-label="Akhir mundur satu kata"]');
  await page.keyboard.press("Escape");
  assert.ok(await page.isHidden("#details"));
  assert.deepEqual(await marked("person"), before);
});
