// Marks that a reader makes, mends and takes away.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eachReader, story } from "./open.mjs";

let reader;
let page;

eachReader(async (opened) => {
  reader = opened;
  page = reader.page;
  await reader.pasteFirst(story);
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
  await reader.told(/Tanda disimpan/);
  assert.deepEqual(await marked("venue"), ["di Hotel Taufina"]);
  assert.equal(await page.textContent('[data-slot="venue"] .said'), "di Hotel Taufina");
  assert.match(await page.textContent("#table tbody tr"), /di Hotel Taufina/);

  await mend("venue");
  await page.selectOption("#details select", "organization");
  await page.click("#details [type=submit]");
  await page.waitForFunction(() => document.querySelector('[data-slot="venue"]') === null);
  await reader.read();
  assert.deepEqual(await marked("venue"), []);
  const { mentions, entities, activities } = await saved();
  const mine = mentions.find(({ rule }) => rule === "reader.mark");
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
    await reader.read();
  };
  const back = async () => {
    await page.waitForSelector("#article mark[data-kind=money]");
    await reader.read();
  };
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
  await reader.read();
  assert.equal(await page.$('[data-slot="start"]'), null);
  await select("Selasa, 7 Juni 2021");
  await page.waitForSelector("#details form");
  await page.selectOption("#details select", "date");
  await page.click("#details [type=submit]");
  await page.waitForSelector("#article mark[data-kind=date]");
  await reader.read();
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
  await reader.told(/Tanda disimpan/);
  const people = await marked("person");
  assert.ok(people.includes("Rangga Maulendra, membuka"), people.join());
  await page.click("#tab-people");
  assert.match(await page.textContent("#panel"), /Rangga Maulendra, membuka/);
});

test("a mark is mended, made and taken away in every place that has its words, and one step back undoes it", async () => {
  const text = "SOLOK – Rapat itu dibuka di Balairung, Selasa, 8 Juni 2021. Di Balairung hadir 45 orang. Nama Balairungsari lain lagi, Kepala Balairung Solok juga. Balairung pun ramai.";
  await page.click('[data-do="new"]');
  await reader.pasteFirst(text);
  const ours = async () => (await saved()).mentions.filter(({ rule }) => rule === "reader.mark");
  const everywhere = async (first) => {
    if (first) await select(text.includes(first) ? first : "");
    else await mend("venue");
    await page.waitForSelector("#details form");
    assert.match(await page.textContent("#details .also"), /Juga di [23] tempat lain/);
    await page.check("#details .also input");
    await page.selectOption("#details select", first ? "venue" : "organization");
  };
  await everywhere("Balairung");
  assert.deepEqual(await reader.complaints(), []);
  await page.click("#details [type=submit]");
  await reader.told(/Tanda disimpan/);
  const made = await ours();
  assert.ok(made.length >= 3 && made.every(({ text, kind }) => text === "Balairung" && kind === "venue"), JSON.stringify(made));
  assert.ok(!made.some(({ start }) => text.startsWith("Balairungsari", start)));
  await everywhere(null);
  await page.click("#details [type=submit]");
  await page.waitForFunction(() => document.querySelectorAll("#article mark[data-kind=venue]").length === 0);
  await reader.read();
  assert.equal((await ours()).length, made.length);
  assert.match(await page.textContent("#undo-mark"), /2/);
  await page.click("#undo-mark");
  await page.waitForFunction((count) => document.querySelectorAll("#article mark[data-kind=venue]").length === count, made.length);
  await reader.read();

  await mend("venue");
  await page.check("#details .also input");
  await page.click("#details .danger");
  await page.waitForFunction(() => document.querySelectorAll("#article mark[data-kind=venue]").length === 0);
  await reader.read();
  await page.click("#undo-mark");
  await page.waitForSelector("#article mark[data-kind=venue]");
  await reader.read();

  // They move with the text that is written before them, and outlive a reload.
  await page.click('#modes [data-mode="edit"]');
  await page.fill("#text", `Ralat: ${text}`);
  await page.waitForFunction(() => document.querySelector("#article .line")?.textContent.startsWith("Ralat"));
  await reader.read();
  assert.equal((await ours()).length, made.length);
  await page.reload();
  await reader.read();
  assert.deepEqual((await ours()).map(({ start }) => start), made.map(({ start }) => start + 7));
});

test("marks that were made move with the text that is written before them, and go with their own", async () => {
  await select("ingatan pemerintah");
  await page.waitForSelector("#details form");
  await page.selectOption("#details select", "event");
  await page.click("#details [type=submit]");
  await reader.told(/Tanda disimpan/);
  await page.click('#modes [data-mode="edit"]');
  const write = async (text) => {
    await page.fill("#text", text);
    await page.waitForFunction((wanted) => [...document.querySelectorAll("#article .line")].some((line) => line.textContent.startsWith(wanted)), text.split("\n")[0]);
    await reader.read();
  };
  await write(`Ralat: ${story}`);
  assert.ok((await marked("event")).includes("ingatan pemerintah"));
  await write(`Ralat lagi: ${story.replace("ingatan", "catatan")}`);
  assert.ok(!(await marked("event")).some((words) => /pemerintah/.test(words)));
});

test("who a new mark names speaks, and whom no mark names says nothing", async () => {
  await page.click('[data-do="new"]');
  await reader.pasteFirst("Rapat Anggaran Digelar\n\nSOLOK – Rapat digelar Senin (7/6/2021) di Hotel Taufina.\n\n“Anggaran kita terbatas,” kata kudapan.");
  assert.equal((await saved()).quotations[0].speaker, null);
  await select("kudapan");
  await page.waitForSelector("#details form");
  await page.selectOption("#details select", "person");
  await page.click("#details [type=submit]");
  await reader.told(/Tanda disimpan/);
  const { quotations, entities } = await saved();
  assert.equal(entities.find(({ id }) => id === quotations[0].speaker)?.name, "kudapan");
  await page.click("#tab-quotations");
  assert.match(await page.textContent("#panel"), /kudapan/);
  await page.keyboard.press("Control+z");
  await page.waitForFunction(() => !/kudapan/.test(document.querySelector("#panel .cards")?.textContent.replace(/“.*”/, "") ?? ""));
  await reader.read();
  assert.equal((await saved()).quotations[0].speaker, null);
});

test("a mark that is taken away takes its finding along, on the page and in the table; the slot put in by hand stays", async () => {
  await page.click('[data-do="new"]');
  await reader.pasteFirst("SOLOK – Bupati Solok, Rangga Maulendra, membuka rapat pada Selasa, 9 Juni 2021. Rapat itu digelar di Hotel Taufina.");
  await page.click('[data-slot="venue"] .pencil');
  await page.fill('[data-slot="venue"] textarea', "Hotel Taufina, lantai 2");
  await page.keyboard.press("Enter");
  const findings = () => page.textContent('#table tr[aria-current="true"] .findings');
  assert.equal(await findings(), "1");
  assert.equal((await page.$$("#article [data-findings]")).length, 1);
  await mend("date");
  await page.click("#details .danger");
  await reader.told(/Tanda dihapus/);
  assert.equal(await findings(), "0");
  assert.equal((await page.$$("#article [data-findings]")).length, 0);
  assert.match(await page.textContent('[data-slot="venue"] .said'), /^Hotel Taufina, lantai 2/);
  await page.click("#undo-mark");
  await page.waitForSelector("#article [data-findings]");
  await reader.read();
  assert.equal(await findings(), "1");
});

test("changes that follow each other faster than they are read all hold", async () => {
  await page.evaluate(() => {
    for (const kind of ["money", "venue", "date"]) {
      document.querySelector(`#article mark[data-kind=${kind}]`).dispatchEvent(new MouseEvent("click", { bubbles: true }));
      /** @type {HTMLElement} */ (document.querySelector("#details .pencil")).click();
      /** @type {HTMLElement} */ (document.querySelector("#details .danger")).click();
    }
  });
  await page.waitForFunction(() => document.querySelectorAll("#article mark[data-kind=money], #article mark[data-kind=venue], #article mark[data-kind=date]").length === 0);
  await reader.read();
  for (const kind of ["money", "venue", "date"]) assert.deepEqual(await marked(kind), []);
  assert.match(await page.textContent("#undo-mark"), /3/);
  for (let undone = 0; undone < 3; undone++) await page.keyboard.press("Control+z");
  await page.waitForFunction(() => document.querySelectorAll("#article mark[data-kind=money], #article mark[data-kind=venue], #article mark[data-kind=date]").length === 3);
  await reader.read();
  assert.ok(await page.isHidden("#undo-mark"));
});

test("marks that an earlier version of the page kept still hold", async () => {
  const at = (words) => ({ start: story.indexOf(words), end: story.indexOf(words) + words.length });
  const event = { ...at("ingatan pemerintah"), id: "m0", kind: "event", text: "ingatan pemerintah", value: null, within: null, entity: null, rule: "reader", confidence: 1 };
  const office = { ...at("Bupati Solok"), id: "m0", kind: "position", text: "Bupati Solok", title: at("Bupati"), institution: null, value: null, within: null, entity: null, rule: "reader", confidence: 1 };
  const edits = [
    { away: [{ ...at("Rp185 juta"), kind: "money" }], mark: null },
    { away: [], mark: event },
    { away: [{ ...at("Bupati Solok"), kind: "position" }], mark: office },
  ];
  await page.evaluate((kept) => {
    addEventListener("pagehide", () => [sessionStorage, localStorage].forEach((storage) => storage.setItem("petik.session", kept)));
    location.reload();
  }, JSON.stringify({ current: 4, articles: [{ id: 4, text: story, publishedOn: "", corrections: { venue: "Aula" }, edits }] }));
  await page.waitForFunction(() => /3/.test(document.getElementById("undo-mark")?.textContent ?? ""));
  await reader.read();
  assert.deepEqual(await marked("money"), []);
  assert.ok((await marked("event")).includes("ingatan pemerintah"));
  assert.ok((await marked("position")).includes("Bupati Solok"));
  assert.match(await page.textContent("#table tbody tr"), /Aula/);
  await page.click("#undo-mark");
  await page.click("#undo-mark");
  await page.click("#undo-mark");
  await page.waitForSelector("#article mark[data-kind=money]");
  await reader.read();
  assert.ok(await page.isHidden("#undo-mark"));
});

test("in a text with other ends of lines, writing keeps the marks and those ends", async () => {
  const other = story.replaceAll("\n", "\r\n");
  await page.click('[data-do="new"]');
  await reader.pasteFirst(other);
  await select("anggarannya");
  await page.waitForSelector("#details form");
  await page.selectOption("#details select", "event");
  await page.click("#details [type=submit]");
  await reader.told(/Tanda disimpan/);
  await page.click('#modes [data-mode="edit"]');
  const kept = () => page.evaluate(() => JSON.parse(sessionStorage.getItem("petik.session")).articles.at(-1).text);
  const write = async (from, to) => {
    await page.evaluate((at) => {
      const field = /** @type {HTMLTextAreaElement} */ (document.getElementById("text"));
      const start = field.value.indexOf(at);
      field.focus();
      field.setSelectionRange(start, start + at.length);
    }, from);
    await page.keyboard.insertText(to);
    await page.waitForFunction((wanted) => sessionStorage.getItem("petik.session").includes(JSON.stringify(wanted).slice(1, -1)), to.split("\n").at(-1));
    await page.waitForFunction((wanted) => [...document.querySelectorAll("#article .line")].some((line) => line.textContent.includes(wanted)), to.split("\n").at(-1));
    await reader.read();
  };
  await write("45 orang", "47 orang");
  assert.equal(await kept(), other.replace("45", "47"));
  await write("peserta.\n", "peserta.\nHadir pula dua camat.");
  assert.equal(await kept(), other.replace("45", "47").replace("peserta.\r\n", "peserta.\r\nHadir pula dua camat."));
  await write("185 juta", "195 juta");
  assert.ok((await marked("event")).includes("anggarannya"));
  const { mentions } = await saved();
  const own = mentions.find(({ rule }) => rule === "reader.mark");
  assert.equal((await kept()).slice(own.start, own.end), "anggarannya");
});

test("with keys alone: words selected in the text field are marked", async () => {
  await page.click('#modes [data-mode="edit"]');
  await page.click('[data-do="mark"]');
  await reader.told(/Pilih dulu/);
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
  await page.waitForFunction(() => document.activeElement.localName === "mark" && document.activeElement.textContent === "anggarannya");
  await reader.read();
  assert.ok((await marked("event")).includes("anggarannya"));
});

test("words are marked that have not been read yet, and the form stays", async () => {
  await page.click('#modes [data-mode="edit"]');
  await page.focus("#text");
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Kabar ");
  await page.evaluate(() => {
    const field = /** @type {HTMLTextAreaElement} */ (document.getElementById("text"));
    const at = field.value.indexOf("anggarannya");
    field.setSelectionRange(at, at + "anggarannya".length);
    /** @type {HTMLElement} */ (document.querySelector('[data-do="mark"]')).click();
  });
  await page.waitForSelector("#details form");
  assert.equal(await page.textContent("#details .marked"), "anggarannya");
  await reader.read();
  assert.equal((await reader.shown())[0], "Kabar Bupati Buka Bimtek Arsip");
  await page.selectOption("#details select", "event");
  await page.click("#details [type=submit]");
  await reader.told(/Tanda disimpan/);
  assert.ok((await marked("event")).includes("anggarannya"));
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
  await reader.told(/Tanda disimpan/);
  assert.deepEqual(await marked("venue"), ["Hotel"]);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Hotel");
});

test("a mark around a very long text, and ends in a very long word, do not freeze the page", async () => {
  await page.click('[data-do="new"]');
  // A step that went over the word for each of its letters would not end before the test gives up.
  await reader.pasteFirst(`${story.replaceAll("\n", " ")} `.repeat(60) + "a".repeat(600_000));
  await page.evaluate(() => getSelection().selectAllChildren(document.querySelector("#article .line")));
  await page.waitForSelector("#details form");
  for (const step of ["Akhir mundur satu kata", "Awal maju satu kata"]) await page.click(`#details [aria-label="${step}"]`);
  await page.selectOption("#details select", "event");
  await page.click("#details [type=submit]");
  await reader.told(/Tanda disimpan/);
  const { mentions } = await saved();
  const whole = mentions.find(({ rule }) => rule === "reader.mark");
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
