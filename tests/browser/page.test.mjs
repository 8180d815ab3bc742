// The page as its readers use it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { at } from "../../.ci/steps.mjs";
import { eachReader, Reader, story } from "./open.mjs";

let reader;
let page;

eachReader((opened) => {
  reader = opened;
  page = reader.page;
});

test("pasting shows the article with its marks and its facts", async () => {
  await reader.pasteFirst(story);
  assert.deepEqual((await reader.shown()).join("\n"), story.replaceAll("\n\n", "\n"));
  const kinds = await page.$$eval("#article mark", (marks) => marks.map(({ dataset }) => dataset.kind));
  for (const kind of ["person", "position", "event", "date", "money", "law", "count"]) assert.ok(kinds.includes(kind), `${kind} in ${kinds}`);
  assert.equal(await page.textContent("#article [data-style=direct]"), "Arsip itu ingatan pemerintah,");
  assert.equal(await page.textContent('[data-slot="kind"] .said'), "Bimtek");
  assert.match(await page.textContent("#panel"), /Hotel Taufina/);
});

test("typing is read too, and the text can be edited again", async () => {
  await page.fill("#text", "Bupati Solok, Rangga Maulendra, hadir.");
  await reader.read();
  await page.click('#modes [data-mode="read"]');
  assert.ok(await page.isVisible("#article mark"));
  await page.click('#modes [data-mode="edit"]');
  await page.locator("#text").press("End");
  await page.locator("#text").pressSequentially(" Senin, 7 Juni 2021.");
  await page.waitForSelector("#article mark[data-kind=date]", { state: "attached" });
});

test("a kind can be switched off and on, and stays off after a reload", async () => {
  await reader.pasteFirst(story);
  const painted = () => page.$eval("#article mark[data-kind=person]", (mark) => getComputedStyle(mark).borderBottomWidth);
  assert.notEqual(await painted(), "0px");
  await page.click('.kind[data-kind="person"]');
  assert.equal(await painted(), "0px");
  assert.equal(await page.getAttribute('.kind[data-kind="person"]', "aria-pressed"), "false");
  await page.reload();
  await reader.read();
  assert.equal(await painted(), "0px");
  await page.click('.kind[data-kind="person"]');
  assert.notEqual(await painted(), "0px");
});

test("a mark says what it is on hover, on focus and on a click", async () => {
  await reader.pasteFirst(story);
  await page.hover("#article mark[data-kind=money]");
  await page.waitForSelector("#details:not([hidden])");
  assert.match(await page.textContent("#details"), /Rp\s?185\.000\.000/);
  await page.keyboard.press("Escape");
  assert.ok(await page.isHidden("#details"));

  await page.mouse.move(0, 0);
  await page.focus('.kind[data-kind="finding"]');
  await page.keyboard.press("Tab");
  const at = () => page.evaluate(() => document.activeElement.textContent);
  const first = await at();
  assert.ok(await page.isVisible("#details"));
  await page.keyboard.press("ArrowRight");
  assert.notEqual(await at(), first);
  assert.match(await page.textContent("#details"), /\d+%/);
  await page.keyboard.press("ArrowLeft");
  assert.equal(await at(), first);
});

test("findings, slots, people and quotations lead to their places", async () => {
  await reader.pasteFirst(story);
  const lit = () => page.evaluate(() => [...(CSS.highlights.get("jump") ?? [])].map(String).join());
  await page.click("#tab-findings");
  await page.click("#panel .finding .place");
  assert.equal(await lit(), "Selasa, 7 Juni 2021");
  assert.match(await page.textContent("#details"), /Senin/);
  await page.click("#tab-quotations");
  await page.click("#panel blockquote .place");
  assert.equal(await lit(), "Arsip itu ingatan pemerintah,");
  await page.click("#tab-activity");
  await page.click('[data-slot="venue"] .place');
  assert.equal(await lit(), "Hotel Taufina");
  await page.click("#tab-people");
  await page.click("#panel .walk .arrow:last-child");
  assert.match(await lit(), /Rangga|Bupati/);
});

test("titles stand before a name as people write them", async () => {
  for (const titles of ["Drs. H.", "Prof. Dr. H.", "Ibu Dr. Hj.", "Bapak"]) {
    await reader.paste(`Kepala Dinas Kearsipan Kabupaten Solok, ${titles} Rangga Maulendra, M.Si., membuka rapat di Aula Praja.`);
    await page.click("#tab-people");
    assert.equal(await page.textContent("#panel h3"), `${titles} Rangga Maulendra, M.Si.`);
  }
});

test("JSON and CSV hold what was read", async () => {
  await reader.pasteFirst(story);
  const json = await reader.download('[data-do="save-json"]');
  assert.match(json.name, /^bupati-buka-bimtek-arsip\.json$/);
  const annotation = JSON.parse(json.text);
  assert.equal(annotation.offsets, "utf16");
  for (const { start, end, text } of annotation.mentions) assert.equal(story.slice(start, end), text);
  const csv = await reader.download('[data-do="save-csv"]');
  const lines = csv.text.replace("\uFEFF", "").trim().split("\r\n");
  assert.equal(lines.length, annotation.mentions.length + 1);
  assert.match(lines[0], /^id,kind,start,end,text,value/);
  assert.ok(lines.some((line) => line.includes(",money,") && line.includes("185000000")));
  await page.click('[data-do="copy-json"]');
  await reader.told(/Tersalin/);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), json.text);
});

test("a day's work: several articles, one corrected, the table exported", async () => {
  await reader.pasteFirst(story);
  for (let number = 1; number < 10; number++) {
    await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
    await reader.paste(story.replace("Bimtek Arsip", `Bimtek Arsip ke-${number}`));
  }
  assert.equal(await page.$$eval("#table tbody tr", (rows) => rows.length), 10);

  await page.click('[data-slot="venue"] .pencil');
  await page.fill(".editor :is(input, textarea)", "Aula Dinas Kearsipan");
  await page.keyboard.press("Enter");
  assert.equal(await page.textContent('[data-slot="venue"] .by-hand'), "Aula Dinas Kearsipan");
  assert.match(await page.textContent("#table tbody tr:last-child .corrected"), /Aula/);
  await page.reload();
  await reader.read();
  assert.equal(await page.textContent('[data-slot="venue"] .by-hand'), "Aula Dinas Kearsipan");
  await page.waitForFunction(() => [...document.querySelectorAll("#table tbody tr")].every((row) => /45/.test(row.textContent)));

  const { name, text } = await reader.download('[data-do="save-table"]');
  assert.match(name, /^kliping-\d{4}-\d\d-\d\d\.csv$/);
  const lines = text.replace("\uFEFF", "").trim().split("\r\n");
  assert.equal(lines.length, 11);
  assert.match(lines[0], /^No\.,Tanggal terbit,Media,Judul,Tautan,Jenis,/);
  assert.ok(lines[10].includes("Aula Dinas Kearsipan") && lines[10].includes("ke-9"));
  assert.ok(lines[1].includes("Hotel Taufina"));

  await page.click('[data-slot="venue"] .link');
  assert.match(await page.textContent('[data-slot="venue"] .said'), /Hotel Taufina/);
  await page.click("#table tbody tr:nth-child(2) .link");
  await reader.read();
  assert.match((await reader.shown())[0], /ke-1$/);
});

test("a slot's field shows all of a long value, and keeps it on one line", async () => {
  await reader.pasteFirst(story);
  const long = "Bimbingan Teknis Pengelolaan Arsip Elektronik bagi Arsiparis dan Pengelola Arsip Perangkat Daerah di Lingkungan Pemerintah Kabupaten Solok";
  await page.setViewportSize({ width: 360, height: 740 });
  await page.click('#views [data-view="facts"]');
  await page.click('[data-slot="name"] .pencil');
  await page.fill('[data-slot="name"] textarea', long.replace(" bagi ", "\n bagi "));
  assert.deepEqual(await page.$eval('[data-slot="name"] textarea', ({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight), true);
  await page.keyboard.press("Enter");
  assert.equal(await page.textContent('[data-slot="name"] .by-hand'), long);
});

test("the calendar holds the day's activities as they were corrected", async () => {
  await reader.pasteFirst("Halo dunia.");
  await page.click('[data-do="save-calendar"]');
  await reader.told(/agendanya kosong/);
  await page.click('[data-do="new"]');
  await reader.pasteFirst(story);
  await page.click('.missing [aria-label="Isi Selesai"]');
  assert.equal(await page.textContent(".missing:has(form) .label"), "Selesai", "the field says what it is for");
  await page.fill(".editor :is(input, textarea)", "2021-06-09");
  await page.keyboard.press("Enter");
  await page.click('[data-slot="venue"] .pencil');
  await page.fill(".editor :is(input, textarea)", "Aula Utama, Gedung B; lantai 2, sayap timur, Kantor Dinas Kearsipan dan Perpustakaan");
  await page.keyboard.press("Enter");
  const { name, text } = await reader.download('[data-do="save-calendar"]');
  assert.equal(name, "kegiatan.ics");
  assert.ok(text.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75), text);
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  assert.equal(lines.filter((line) => line === "BEGIN:VEVENT").length, 1);
  for (const line of [
    "DTSTART;VALUE=DATE:20210607",
    "DTEND;VALUE=DATE:20210610",
    "SUMMARY:Bimbingan Teknis Pengelolaan Arsip",
    "LOCATION:Aula Utama\\, Gedung B\\; lantai 2\\, sayap timur\\, Kantor Dinas Kearsipan dan Perpustakaan",
  ]) assert.ok(lines.includes(line), `${line} in ${text}`);
});

test("the calendar gives an event the same UID as the command line", async () => {
  await reader.pasteFirst(story);
  const { text } = await reader.download('[data-do="save-calendar"]');
  // `petik export --format ical` on the same text.
  assert.match(text, /\r\nUID:88bd499d-bb0e-850a-b408-e4dfe08d8297\r\n/);
});

test("the HTML file is the text with its marks, and only that", async () => {
  const text = `${story}\n\n<script>alert(1)</script> & "tanda"`;
  await reader.pasteFirst(text);
  const marks = await page.$$eval("#article mark", (all) => all.map((mark) => mark.textContent));
  const { name, text: file } = await reader.download('[data-do="save-html"]');
  assert.match(name, /\.html$/);
  const saved = await page.context().newPage();
  await saved.setContent(file);
  const read = await saved.evaluate(() => ({
    words: document.querySelector("article").textContent,
    marks: [...document.querySelectorAll("mark")].map((mark) => mark.textContent),
    scripts: document.scripts.length,
  }));
  assert.deepEqual(read, { words: text, marks, scripts: 0 });
});

for (const sample of ["bimtek", "pelantikan", "sosialisasi"]) {
  test(`linked data are the command line's: ${sample}`, async () => {
    await page.click(`[data-sample="${sample}"]`);
    await reader.read();
    const { name, text } = await reader.download('[data-do="save-jsonld"]');
    assert.match(name, /\.jsonld$/);
    const [, , told] = readFileSync(at("tests/articles", `${sample}.jsonld.snap`), "utf8").split(/^---$/m);
    assert.deepEqual(JSON.parse(text), JSON.parse(told));
  });
}

test("linked data say what the reader put right, and nothing of a page without an activity", async () => {
  const saved = async () => JSON.parse((await reader.download('[data-do="save-jsonld"]')).text);
  await reader.pasteFirst(story);
  const before = (await saved()).about[0];
  assert.equal(before["@type"], "EducationEvent");
  const put = async (slot, value) => {
    await page.click(`[data-slot="${slot}"] .pencil`);
    await page.fill(`[data-slot="${slot}"] :is(input, textarea)`, value);
    await page.keyboard.press("Enter");
  };
  await put("venue", "Aula Setda");
  await put("openedBy", "Wulandari");
  await put("start", "2021-06-09");
  const { location, contributor, startDate, name } = (await saved()).about[0];
  assert.deepEqual(location, { "@type": "Place", name: "Aula Setda" });
  assert.deepEqual(contributor.contributor, { "@type": "Person", name: "Wulandari" });
  assert.deepEqual([startDate, name], ["2021-06-09", before.name]);
  await page.click('[data-do="new"]');
  await reader.pasteFirst("Cuaca cerah.");
  assert.deepEqual(await saved(), { "@context": "https://schema.org", "@type": "NewsArticle", inLanguage: "id" });
});

test("lines that were wrapped stay one paragraph, and one line in the files", async () => {
  const wrapped = `Arsiparis Belajar Lagi

SOLOK – Pemerintah Kabupaten Solok menggelar Bimbingan Teknis Pengelolaan
Arsip Elektronik di Hotel Taufina, Selasa, 8 Juni 2021.
Kegiatan diikuti 45 orang peserta.`;
  await reader.pasteFirst(wrapped);
  const lines = wrapped.split("\n");
  assert.deepEqual(await reader.shown(), [lines[0], `${lines[2]}\n${lines[3]}`, lines[4]]);
  assert.ok((await page.$$eval("#article mark", (all) => all.map((mark) => mark.textContent))).includes("Bimbingan Teknis Pengelolaan\nArsip Elektronik"));
  assert.equal(await page.textContent('[data-slot="name"] .said'), "Bimbingan Teknis Pengelolaan Arsip Elektronik");
  assert.match((await reader.download('[data-do="save-table"]')).text, /,Bimbingan Teknis Pengelolaan Arsip Elektronik,/);
  assert.match((await reader.download('[data-do="save-calendar"]')).text, /SUMMARY:Bimbingan Teknis Pengelolaan Arsip Elektronik\r\n/);
});

test("a mark tells its kind to who cannot see its colour", async () => {
  await reader.pasteFirst(story);
  const venue = "#article mark[data-kind=venue]";
  assert.equal(await page.getAttribute(venue, "aria-description"), "Tempat");
  await page.focus(venue);
  const described = await page.$eval(venue, (mark) => mark.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id).textContent).join(" "));
  assert.match(described, /^Tempat Dikenali dari.*Keyakinan/);
  assert.doesNotMatch(described, /Tutup|Betulkan|✎|×/, "what the card says, without its buttons");
  await page.selectOption("#language", "en");
  await page.waitForSelector('#article mark[aria-description="Venue"]');
});

test("a row taken out of the table leaves the reader where he was", async () => {
  for (let number = 0; number < 6; number++) {
    await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
    await reader.paste(story.replace("Bimtek Arsip", `Bimtek Arsip ke-${number}`));
  }
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const before = await page.evaluate(() => scrollY);
  assert.ok(before > 200);
  await page.click("#table tbody tr:nth-child(2) .close");
  await reader.read();
  assert.match((await reader.shown())[0], /ke-5$/);
  assert.ok((await page.evaluate(() => scrollY)) > 200);
  assert.equal(await page.$$eval("#table tbody tr", (rows) => rows.length), 5);
});

test("nothing pasted is lost: reload, clear and undo, take out and undo", async () => {
  await reader.pasteFirst(story);
  await page.reload();
  await reader.read();
  assert.equal(await page.inputValue("#text"), story);
  await page.click('[data-do="clear"]');
  assert.equal(await page.inputValue("#text"), "");
  await page.click("#notices button:first-of-type");
  await reader.read();
  assert.equal(await page.inputValue("#text"), story);
  await page.click("#table tbody .close");
  assert.equal(await page.$("#table tbody tr"), null);
  await page.click("#notices button:first-of-type");
  assert.equal(await page.$$eval("#table tbody tr", (rows) => rows.length), 1);
});

test("the kliping is there on the next day, in a new tab, until it is emptied", async () => {
  await reader.pasteFirst(story);
  await page.click('[data-slot="venue"] .pencil');
  await page.fill(".editor :is(input, textarea)", "Aula Setda");
  await page.keyboard.press("Enter");
  page = await reader.comeBack();
  assert.equal(await page.textContent('[data-slot="venue"] .by-hand'), "Aula Setda");
  assert.equal(await page.inputValue("#text"), story);
  await page.click('[data-do="clear-table"]');
  await page.reload();
  assert.equal(await page.inputValue("#text"), "");
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage].map((storage) => storage.getItem("petik.session"))));
  assert.ok(!kept.includes("Solok"), kept);
});

/** The page once more, in a tab of its own; `deaf` hears nothing of what other tabs keep while it is open. */
async function another({ deaf = false } = {}) {
  const tab = new Reader(await page.context().newPage(), [], []);
  if (deaf) await tab.page.addInitScript(() => addEventListener("storage", (event) => event.stopImmediatePropagation()));
  await tab.page.goto(page.url());
  await tab.read();
  return tab;
}

/** Puts a value into the slot of the place. */
async function putVenue(tab, value) {
  await tab.page.click('[data-slot="venue"] .pencil');
  await tab.page.fill('[data-slot="venue"] textarea', value);
  await tab.page.keyboard.press("Enter");
}

/** Waits until a tab's table has rows that say this, in this order. */
const rowsSay = (tab, ...said) =>
  tab.page.waitForFunction((wanted) => {
    const rows = [...document.querySelectorAll("#table tbody tr")].map((row) => row.textContent);
    return rows.length === wanted.length && rows.every((row, at) => row.includes(wanted[at]));
  }, said);

test("two tabs have one kliping: what is done in one shows in the other", async () => {
  await reader.pasteFirst(story);
  const other = await another();
  await reader.page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
  await reader.paste(story.replace("Bimtek Arsip", "Bimtek Lanjutan"));
  await rowsSay(other, "Bimtek Arsip", "Bimtek Lanjutan");
  assert.equal((await other.shown())[0], "Bupati Buka Bimtek Arsip", "who reads an article goes on with it");
  await putVenue(other, "Aula Setda");
  await rowsSay(reader, "Aula Setda", "Hotel Taufina");
  await page.click("#table tbody tr:first-child .close");
  await rowsSay(other, "Bimtek Lanjutan");
  await other.read();
  assert.equal((await other.shown())[0], "Bupati Buka Bimtek Lanjutan");
  await page.click("#notices button:not(.close)");
  await rowsSay(other, "Aula Setda", "Bimtek Lanjutan");
  await page.click('[data-do="clear-table"]');
  await other.page.waitForFunction(() => !document.querySelector("#table tbody tr"));
  await other.page.close();
});

test("of what two tabs change at once nothing is lost, and a tab in which nothing was done writes over nothing", async () => {
  await reader.pasteFirst(story);
  const other = await another({ deaf: true });
  const idle = await another({ deaf: true });
  await putVenue(reader, "Aula Setda");
  await reader.page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
  await reader.paste("Cuaca cerah.");
  await putVenue(other, "Aula Praja");
  await other.page.waitForFunction(() => document.querySelectorAll("#table tbody tr").length === 3);
  await reader.page.waitForFunction(() => document.querySelectorAll("#table tbody tr").length === 3);
  await idle.page.close();
  await other.page.close();
  page = await reader.comeBack();
  const rows = await page.$$eval("#table tbody tr", (all) => all.map((row) => row.textContent));
  assert.equal(rows.length, 3);
  for (const said of ["Aula Setda", "Aula Praja", "Cuaca cerah"]) assert.ok(rows.some((row) => row.includes(said)), said);
});

test("where nothing more can be kept, an article that another tab goes on changing stays one row beside one's own", async () => {
  await reader.pasteFirst(story);
  const other = await another({ deaf: true });
  await page.evaluate(() => {
    const keep = Storage.prototype.setItem;
    Storage.prototype.setItem = function (name, said) {
      if (this === localStorage) throw new DOMException("full", "QuotaExceededError");
      keep.call(this, name, said);
    };
  });
  await putVenue(reader, "Aula Setda");
  for (const hall of ["Aula Praja", "Aula Kirana", "Aula Dahlia"]) {
    await putVenue(other, hall);
    await rowsSay(reader, "Aula Setda", hall);
  }
  await other.page.close();
});

test("a kliping that an earlier version kept in two tabs is all there", async () => {
  const kept = (...texts) => JSON.stringify({ current: 1, articles: texts.map((text, at) => ({ id: at + 1, text, publishedOn: "", corrections: {}, edits: [] })) });
  await page.evaluate(([own, shared]) => {
    addEventListener("pagehide", () => {
      sessionStorage.setItem("petik.session", own);
      localStorage.setItem("petik.session", shared);
    });
    location.reload();
  }, [kept("Kabar satu.", "Kabar dua."), kept("Kabar tiga.", "Kabar dua.")]);
  await rowsSay(reader, "Kabar tiga", "Kabar satu", "Kabar dua");
  await reader.read();
  await page.reload();
  await rowsSay(reader, "Kabar tiga", "Kabar satu", "Kabar dua");
});

test("every step is undone with the keys, the last one first, wherever it was made", async () => {
  await reader.pasteFirst(story);
  const put = async (value) => {
    await page.click('[data-slot="venue"] .pencil');
    await page.fill(".editor :is(input, textarea)", value);
    await page.keyboard.press("Enter");
  };
  await put("Aula Setda");
  await put("Aula Praja");
  await reader.paste(story.replace("Hotel Taufina", "Hotel Kencana"));
  await page.click("#table tbody tr:last-child .close");
  await page.click('[data-do="clear-table"]');
  const rows = () => page.$$eval("#table tbody tr", (all) => all.map((row) => row.querySelector('[data-label="Tempat"]').textContent));
  await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
  const undone = [];
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press("Control+z");
    undone.push((await rows()).map((cell) => cell.replace(/Solok$/, "")));
  }
  assert.deepEqual(undone, [["Aula Praja"], ["Aula Praja", "Hotel Kencana"], ["Aula Setda", "Hotel Kencana"], ["Hotel Taufina", "Hotel Kencana"], ["Hotel Taufina", "Hotel Kencana"]]);
  assert.equal(await page.textContent('[data-slot="venue"] .said'), "Hotel Taufina", "the article of the last step undone is shown");
});

test("what a finding suggests is put into the article from its list and from its card, and taken back", async () => {
  await reader.pasteFirst(story.replace("kata Rangga", "kata  Rangga").replace("diikuti", "di ikuti"));
  const text = () => page.inputValue("#text");
  const before = await text();
  await page.click("#tab-findings");
  const findings = () => page.$$eval("#panel .finding", (all) => all.length);
  const first = await findings();
  assert.ok(first >= 2);
  await page.focus('#panel .fix[aria-label="Ganti: Senin, 7 Juni 2021"]');
  await page.keyboard.press("Enter");
  await page.waitForFunction((count) => document.querySelectorAll("#panel .finding").length < count, first);
  await reader.read();
  assert.equal(await text(), before.replace("Selasa, 7 Juni", "Senin, 7 Juni"));
  await page.waitForFunction(() => document.activeElement.matches("#panel .fix"));
  await page.click("#article [data-findings]");
  await page.click("#details .fix");
  await page.waitForFunction((count) => document.querySelectorAll("#panel .finding").length < count - 1, first);
  assert.equal(await text(), before.replace("Selasa, 7 Juni", "Senin, 7 Juni").replace("di ikuti", "diikuti"));
  await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await page.waitForFunction((count) => document.querySelectorAll("#panel .finding").length === count, first);
  assert.equal(await text(), before);
});

test("what was copied along with an article is taken out of it, and put back", async () => {
  const scraped = story.replace("\n\nKepala Dinas", "\n\nBaca juga: Camat Tinjau Jembatan\n\nKepala Dinas");
  await reader.pasteFirst(scraped);
  await page.click("#tab-findings");
  const text = () => page.inputValue("#text");
  assert.equal(await text(), scraped);
  await page.click('#panel .finding .fix:has-text("Buang dari naskah")');
  await page.waitForFunction(() => !/Baca juga/.test(document.getElementById("article").textContent) && document.querySelector("#article mark"));
  assert.equal(await text(), story);
  assert.ok(await page.isHidden("#details"));
  await page.keyboard.press("Control+z");
  await page.waitForFunction(() => /Baca juga/.test(document.getElementById("article").textContent));
  assert.equal(await text(), scraped);
});

test("from one article of the kliping to the next, and round again", async () => {
  await reader.pasteFirst(story);
  assert.ok(await page.isHidden("#turn"));
  for (const name of ["dua", "tiga"]) {
    await page.click('[data-do="new"]');
    await reader.pasteFirst(story.replace("Bimtek Arsip", `Bimtek Arsip ${name}`));
  }
  const where = async () => [await page.textContent("#turn .count"), await page.textContent("#turn-said"), (await reader.shown())[0]];
  const at = (place, title) => [`${place}/3`, `Artikel ${place} dari 3: ${title}`, title];
  const titles = ["Bupati Buka Bimtek Arsip", "Bupati Buka Bimtek Arsip dua", "Bupati Buka Bimtek Arsip tiga"];
  assert.deepEqual(await where(), at(3, titles[2]));
  for (const [turn, place] of /** @type {[string, number][]} */ ([["next", 1], ["next", 2], ["previous", 1], ["previous", 3]])) {
    await page.click(`#turn [data-do="${turn}"]`);
    await reader.read();
    assert.deepEqual(await where(), at(place, titles[place - 1]));
  }
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("data-do")), "previous", "the keyboard stays");
});

test("from the table to what was found, and the corrected article to the clipboard", async () => {
  await reader.pasteFirst(story);
  await reader.paste("Cuaca cerah.");
  assert.deepEqual(await page.$$eval("#table td.findings", (cells) => cells.map((cell) => [cell.textContent, cell.querySelector("button")?.getAttribute("aria-label") ?? null])), [
    ["1", "1 Catatan: Bupati Buka Bimtek Arsip"],
    ["0", null],
  ]);
  await page.click("#table td.findings button");
  await page.click("#panel .fix");
  await page.waitForFunction(() => !document.querySelector("#panel .fix"));
  await reader.read();
  await page.click('#modes [data-mode="edit"]');
  assert.equal(await page.$eval("#text", (field) => /** @type {HTMLTextAreaElement} */ (field).selectionEnd), 0);
  await page.click('[data-do="copy-text"]');
  await reader.told(/Tersalin/);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), story.replace("Selasa, 7 Juni", "Senin, 7 Juni"));
});

test("a suggestion is put in once, however often its button is pressed, and not into a text that has changed since", async () => {
  await reader.pasteFirst(story);
  await page.click("#tab-findings");
  const mended = story.replace("Selasa, 7 Juni", "Senin, 7 Juni");
  await page.$eval("#panel .fix", (button) => [1, 2].forEach(() => /** @type {HTMLElement} */ (button).click()));
  await page.waitForFunction(() => !document.querySelector("#panel .fix"));
  assert.equal(await page.inputValue("#text"), mended);
  await page.keyboard.press("Control+z");
  await page.waitForSelector("#panel .fix");
  await reader.read();
  await page.$eval("#text", (field, text) => {
    /** @type {HTMLTextAreaElement} */ (field).value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    /** @type {HTMLElement} */ (document.querySelector("#panel .fix")).click();
  }, `Kabar baru.\n\n${story}`);
  await page.waitForFunction(() => /Kabar baru/.test(document.getElementById("article").textContent));
  assert.equal(await page.inputValue("#text"), `Kabar baru.\n\n${story}`);
});

test("a finding's card leads to the places that it is compared with", async () => {
  await page.click('[data-sample="sosialisasi"]');
  await reader.read();
  await page.locator("#article mark", { hasText: "120 kader" }).click();
  await page.click('#details .place:has-text("40 kader")');
  assert.equal(await page.evaluate(() => [...CSS.highlights.get("jump")].map(String).join()), "40 kader");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "40 kader");
});

test("an article is there as it was pasted until it has been read, and where it cannot be, the page says so and can be loaded anew", async () => {
  reader.expected.push(/ERR_FAILED/);
  let fail;
  const failed = new Promise((resolve) => (fail = resolve));
  await page.context().route("**/petik.wasm", (route) => failed.then(() => route.abort()));
  await page.reload();
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, story);
  assert.deepEqual(await reader.shown(), [story]);
  assert.match(await page.textContent("#article"), /^Membaca…/);
  assert.match(await page.textContent("#table tbody tr"), /Bupati Buka Bimtek Arsip–+×$/);
  fail();
  await reader.told(/gagal dimuat/);
  assert.match(await page.textContent("#article"), /^Mesin pembaca artikel gagal dimuat/);
  assert.deepEqual(await reader.shown(), [story]);
  await page.context().unrouteAll();
  await page.click("#notices button:first-of-type");
  await page.waitForSelector("#article mark");
});

test("an article that is in the kliping already is shown, not filed twice", async () => {
  await reader.pasteFirst(story);
  await reader.paste(story.replace("Hotel Taufina", "Hotel Kencana"));
  await reader.paste(`${story}\n`);
  await reader.told(/sudah ada/);
  assert.equal(await page.$$eval("#table tbody tr", (rows) => rows.length), 2);
  assert.equal(await page.textContent('[data-slot="venue"] .said'), "Hotel Taufina");
});

test("the keyboard is never lost: out of a slot's field, into an article, after a row is taken out", async () => {
  await reader.pasteFirst(story);
  await reader.paste(story.replace("Hotel Taufina", "Hotel Kencana"));
  const focused = () => page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent);
  const press = async (part, ...keys) => {
    await page.focus(part);
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    return focused();
  };
  assert.equal(await press('[data-slot="venue"] .pencil', "Enter", "Escape"), "Betulkan Tempat");
  assert.equal(await press('.missing [aria-label="Isi Tema"]', "Enter", "Enter"), "Isi Tema");
  assert.equal(await press("#table tbody tr:first-child .link", "Enter"), "Baca");
  assert.match(await press("#table tbody tr:first-child .close", "Enter"), /^Tabel kliping/);
  await reader.read();
  const place = "#article mark[data-kind=venue]";
  assert.equal(await press(place, "Tab", "Escape"), "Hotel Kencana");
  assert.ok(await page.isHidden("#details"));
  assert.equal(await press(place, "ArrowRight", "ArrowLeft", "Tab", "Enter"), "Hotel Kencana");
  assert.ok(await page.isHidden("#details"));
  assert.equal(await press(place, "ArrowRight", "ArrowLeft", "Tab", "Tab", "Enter", "Escape"), "Hotel Kencana");
  assert.ok(await page.isHidden("#details"));
  assert.equal(await press('[data-do="clear-table"]', "Enter"), "Teks artikel");
});

test("a day is written in the page's language, and read as people write it", async () => {
  await reader.pasteFirst("Bupati Solok, Rangga Maulendra, membuka bimtek itu kemarin.");
  const kept = () => page.evaluate(() => JSON.parse(sessionStorage.getItem("petik.session")).articles[0].publishedOn);
  const wrong = () => page.$eval("#published", (field) => /** @type {HTMLInputElement} */ (field).validationMessage);
  for (const [said, day, shown] of [
    ["8/6/2021", "2021-06-08", "8 Juni 2021"],
    ["9-6-21", "2021-06-09", "9 Juni 2021"],
    ["Kamis, 10 Juni 2021", "2021-06-10", "10 Juni 2021"],
    ["11 agu 2021", "2021-08-11", "11 Agustus 2021"],
    ["1 December 2021", "2021-12-01", "1 Desember 2021"],
    ["2021-06-08", "2021-06-08", "8 Juni 2021"],
  ]) {
    await page.fill("#published", said);
    await page.keyboard.press("Enter");
    assert.deepEqual([await kept(), await page.inputValue("#published")], [day, shown], said);
  }
  await page.waitForFunction(() => /Senin, 7 Juni 2021/.test(document.querySelector('[data-slot="start"] .said')?.textContent));
  for (const said of ["31/2/2021", "Juni 2021", "lusa", "7/13/2021"]) {
    await page.fill("#published", said);
    await page.keyboard.press("Enter");
    assert.deepEqual([await kept(), await wrong()], ["2021-06-08", "Tulis tanggalnya seperti 7/6/2021 atau 7 Juni 2021."], said);
    assert.equal(await page.getAttribute("#published", "aria-invalid"), "true");
  }
  await page.fill("#published", "8/6/2021");
  await page.keyboard.press("Tab");
  assert.equal(await wrong(), "");
  await page.selectOption("#language", "en");
  await page.waitForFunction(() => /** @type {HTMLInputElement} */ (document.getElementById("published")).value === "8 June 2021");
  await page.fill("#published", "");
  await page.keyboard.press("Enter");
  assert.equal(await kept(), "");
  assert.equal(await page.getAttribute("#published", "placeholder"), "dd/mm/yyyy");
});

test("a slot that tells only a month keeps it when it is opened, and takes a day", async () => {
  await reader.pasteFirst("Bimtek Arsip Digelar\n\nSOLOK – Bimtek Arsip digelar di Hotel Taufina, Juni 2021.");
  assert.equal(await page.textContent('[data-slot="start"] .said'), "Juni 2021");
  await page.click('[data-slot="start"] .pencil');
  assert.equal(await page.inputValue('[data-slot="start"] input'), "Juni 2021");
  await page.keyboard.press("Enter");
  assert.equal(await page.textContent('[data-slot="start"] .said'), "Juni 2021");
  assert.equal(await page.$('[data-slot="start"] .by-hand'), null);
  await page.click('[data-slot="start"] .pencil');
  await page.fill('[data-slot="start"] input', "31 Juni 2021");
  await page.keyboard.press("Enter");
  assert.ok(await page.isVisible('[data-slot="start"] form'), "no such day: the field stays");
  await page.fill('[data-slot="start"] input', "30 Juni 2021");
  await page.keyboard.press("Enter");
  assert.equal(await page.textContent('[data-slot="start"] .by-hand'), "Rabu, 30 Juni 2021");
});

test("an article pasted over all of another is one of its own, and takes nothing of it over", async () => {
  await reader.pasteFirst(story);
  await page.click('[data-slot="venue"] .pencil');
  await page.fill('[data-slot="venue"] textarea', "Aula Setda");
  await page.keyboard.press("Enter");
  await page.click('#modes [data-mode="edit"]');
  await page.focus("#text");
  await page.keyboard.press("Control+a");
  await reader.paste(story.replace("Hotel Taufina", "Hotel Kencana"));
  assert.equal(await page.textContent('[data-slot="venue"] .said'), "Hotel Kencana");
  assert.deepEqual(await page.$$eval("#table tbody tr", (rows) => rows.map((row) => /Aula Setda/.test(row.textContent))), [true, false]);
});

test("what was put into an article that has been emptied is not the next one's, and comes back with it", async () => {
  await reader.pasteFirst(story);
  await page.fill("#published", "8/6/2021");
  await page.keyboard.press("Enter");
  await page.click('[data-slot="venue"] .pencil');
  await page.fill('[data-slot="venue"] textarea', "Aula Setda");
  await page.keyboard.press("Enter");
  await page.click('[data-do="clear"]');
  await reader.paste(story.replace("Hotel Taufina", "Hotel Kencana"));
  assert.equal(await page.textContent('[data-slot="venue"] .said'), "Hotel Kencana");
  assert.equal(await page.inputValue("#published"), "");
  await page.click("#notices button:first-of-type");
  await page.waitForFunction(() => /Aula Setda/.test(document.querySelector('[data-slot="venue"] .said')?.textContent));
  assert.equal(await page.inputValue("#published"), "8 Juni 2021");
  assert.deepEqual(await page.$$eval("#table tbody tr", (rows) => rows.map((row) => /Hotel Kencana/.test(row.textContent))), [false, true]);
  // By hand, too.
  await page.click('#modes [data-mode="edit"]');
  await page.fill("#text", "");
  await reader.paste(story.replace("Hotel Taufina", "Hotel Melati"));
  assert.equal(await page.textContent('[data-slot="venue"] .said'), "Hotel Melati");
});

test("an article without a headline goes by its beginning, on the page and in its files", async () => {
  await reader.pasteFirst(`${story.split("\n\n").slice(1).join("\n\n")}`);
  const title = await page.textContent("#table tbody th");
  assert.match(title, /^SOLOK – Bupati Solok.*…$/);
  const { text } = await reader.download('[data-do="save-table"]');
  assert.ok(text.includes(`1,,,"${title}",,Bimtek`), text);
  assert.match((await reader.download('[data-do="save-json"]')).name, /^solok-bupati-solok/);
});

test("after a reload the article on the page is read before the others", async () => {
  await reader.pasteFirst(`${story}\n\n`.repeat(150));
  await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
  await reader.paste(story);
  // What the table says of the other article at the moment at which this one has its first mark.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector("#article mark")) return;
      observer.disconnect();
      /** @type {any} */ (window).atFirst = document.querySelector('#table tbody tr:first-child [data-label="Jenis"]').textContent;
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await page.waitForFunction(() => document.querySelector('#table tbody tr:first-child [data-label="Jenis"]')?.textContent === "Bimtek");
  assert.equal(await page.evaluate(() => /** @type {any} */ (window).atFirst), "–");
});

test("a dropped text file is read, a dropped picture is refused", async () => {
  const drop = (name, bytes) =>
    page.evaluate(
      ([fileName, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(/** @type {number[]} */ (content))], String(fileName)));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      },
      [name, bytes],
    );
  await drop("foto.png", [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]);
  await reader.told(/foto\.png/);
  await drop("rilis.txt", [...new TextEncoder().encode(story)]);
  await reader.read();
  assert.equal((await reader.shown())[0], "Bupati Buka Bimtek Arsip");
});

test("the page speaks English when asked, findings included, and remembers it", async () => {
  await reader.pasteFirst(story);
  await page.selectOption("#language", "en");
  await page.waitForFunction(() => /mentions in/.test(document.getElementById("status").textContent));
  assert.equal(await page.getAttribute("html", "lang"), "en");
  await page.click("#tab-findings");
  assert.match(await page.textContent("#panel"), /Monday/);
  for (const element of await page.$$("[data-t]")) assert.notEqual((await element.textContent()).trim(), "");
  await page.reload();
  await page.waitForFunction(() => document.getElementById("kliping-title").textContent === "Clippings");
});

test("samples are one click away", async () => {
  let nested = 0;
  for (const sample of ["bimtek", "pelantikan", "sosialisasi"]) {
    await page.click(`[data-sample="${sample}"]`);
    await reader.read();
    assert.ok((await page.$$("#article mark")).length > 20, sample);
    nested += (await page.$$("#article mark mark")).length;
    await page.click('[data-do="new"]');
  }
  assert.ok(nested > 0, "a mark inside a mark");
});

test("pasted text is only ever text", async () => {
  const attack = `<img src=x onerror="alert(1)"><script>alert(2)</script> Bupati <b>Solok</b>, "><svg onload=alert(3)>, hadir Senin, 7 Juni 2021.\n${story}\n=HYPERLINK("http://x")`;
  await reader.pasteFirst(attack);
  assert.equal((await reader.shown())[0], attack.split("\n")[0]);
  for (const tab of ["people", "institutions", "quotations", "findings", "values", "activity"]) await page.click(`#tab-${tab}`);
  assert.equal(await page.$("main img, main script, main svg, #article b"), null);
});

test("a table cell that looks like a formula stays text", async () => {
  await reader.pasteFirst(`=HYPERLINK("http://x";"klik")\n\n${story}`);
  await page.click('[data-slot="venue"] .pencil');
  await page.fill(".editor :is(input, textarea)", "=1+1");
  await page.keyboard.press("Enter");
  const { text } = await reader.download('[data-do="save-table"]');
  assert.match(text, /,'=1\+1,/);
  assert.doesNotMatch(text, /[,\n]"?=/);
});

test("the policy forbids everything foreign", async () => {
  const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', "content");
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
});
