// The kliping as a press office works with it: what is filed with a row, what goes out as files, and what comes in from files.

import assert from "node:assert/strict";
import { test } from "node:test";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { eachReader, open, story } from "./open.mjs";

let reader;
let page;
let run;

eachReader((opened, browser) => {
  reader = opened;
  page = reader.page;
  run = browser;
});

/** Drops files on the page: a name and a text or bytes each. */
const drop = (...files) =>
  page.evaluate(
    (all) => {
      const dataTransfer = new DataTransfer();
      for (const [name, bytes] of all) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    files.map(([name, content]) => [name, [...(typeof content === "string" ? strToU8(content) : content)]]),
  );

/** A document of a word processor, of this body. */
const docx = (body) => zipSync({ "word/document.xml": strToU8(`<?xml version="1.0"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`), "word/media/image1.png": new Uint8Array(9) });
const paragraph = (...runs) => `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join("")}</w:p>`;

/** Fills in a slot that the article does not fill. */
async function fill(slot, value) {
  await reader.read();
  await page.click(`.missing [aria-label="Isi ${slot}"]`);
  const field = page.locator(".missing .editor").locator("input, textarea, select").first();
  if ((await field.evaluate(({ localName }) => localName)) === "select") await field.selectOption(value);
  else await field.fill(value);
  await page.click(".missing .editor [type=submit]");
}

const titles = () => page.$$eval("#table tbody th .link", (links) => links.map((link) => link.textContent));

/** The sheets of a workbook by name, each as rows of cells: words, numbers, and days as `{ day }`. */
function sheetsOf(bytes) {
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
  const plain = (xml) => xml.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&");
  const targets = new Map([...files["xl/_rels/workbook.xml.rels"].matchAll(/Id="(\w+)"[^>]*Target="([^"]+)"/g)].map(([, id, target]) => [id, target]));
  const sheets = [...files["xl/workbook.xml"].matchAll(/<sheet name="([^"]+)"[^>]*r:id="(\w+)"/g)];
  const cells = (row) =>
    Object.fromEntries(
      [...row.matchAll(/<c r="([A-Z]+)\d+" s="(\d)"(?: t="inlineStr")?>(?:<v>(.*?)<\/v>|<is><t[^>]*>([^]*?)<\/t><\/is>)<\/c>/g)].map(([, column, style, number, words]) => [
        column,
        number === undefined ? plain(words) : style === "1" ? { day: new Date((Number(number) - 25_569) * 86_400_000).toISOString().slice(0, 10) } : Number(number),
      ]),
    );
  return new Map(sheets.map(([, name, id]) => [plain(name), [...files[`xl/${targets.get(id)}`].matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) => cells(row))]));
}

/** A row by the headings of its sheet. */
const named = (rows) => rows.slice(1).map((row) => Object.fromEntries(Object.entries(rows[0]).map(([column, name]) => [name, row[column]])));

test("what a clipping is filed by is put in by hand, stands in the table and can be taken away", async () => {
  await reader.pasteFirst(story);
  await fill("Media", "Kabar Arosuka");
  await fill("Tautan", "https://kabar.example/bimtek");
  await fill("Nada berita", "Positif");
  await fill("Keterangan", "Dikirim ke Sekda");
  assert.match(await page.textContent("#table tbody th"), /Kabar Arosuka/);
  const { text } = await reader.download('[data-do="save-table"]');
  const [heading, row] = text.replace("\uFEFF", "").trim().split("\r\n");
  assert.match(heading, /^No\.,Tanggal terbit,Media,Judul,Tautan,/);
  assert.match(row, /^1,,Kabar Arosuka,Bupati Buka Bimtek Arsip,https:\/\/kabar\.example\/bimtek,/);
  assert.match(row, /Rangga Maulendra,"Arsip itu ingatan pemerintah,",Positif,Dikirim ke Sekda,1$/);
  await page.click('[data-slot="note"] .link');
  assert.ok(await page.isVisible('.missing [aria-label="Isi Keterangan"]'));
  const linked = JSON.parse((await reader.download('[data-do="save-jsonld"]')).text);
  assert.equal(linked.url, "https://kabar.example/bimtek");
  assert.equal(linked.publisher.name, "Kabar Arosuka");
});

test("a long link stays within a phone", async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await reader.pasteFirst(story);
  await page.click('#views [data-view="facts"]');
  await fill("Tautan", `https://kabar.example/${"berita/2021/06/08/".repeat(12)}${"x".repeat(90)}.html`);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(await wide(), 0);
  assert.ok(await page.$eval('[data-slot="link"] .pencil', (pencil) => pencil.getBoundingClientRect().right <= innerWidth));
});

test("the outlet of the dateline is the clipping's until another is put in", async () => {
  await reader.pasteFirst(story.replace("SOLOK –", "SOLOK, KabarArosuka.com –"));
  assert.equal(await page.textContent('[data-slot="outlet"] .said'), "KabarArosuka.com");
  assert.match(await page.textContent("#table tbody th"), /KabarArosuka\.com/);
});

test("the day that the byline tells is the clipping's until another is put in", async () => {
  await reader.pasteFirst(story.replace("\n\nSOLOK", "\n\nRedaksi - Selasa, 8 Juni 2021 16:40 WIB\n\nSOLOK"));
  const filed = async () => (await reader.download('[data-do="save-table"]')).text.split("\r\n")[1].split(",")[1];
  assert.equal(await page.getAttribute("#published", "placeholder"), "8 Juni 2021");
  assert.equal(await filed(), "2021-06-08");
  await page.fill("#published", "9/6/2021");
  await page.press("#published", "Enter");
  assert.equal(await filed(), "2021-06-09");
  await page.click('[data-do="new"]');
  await reader.pasteFirst(story);
  assert.equal(await page.getAttribute("#published", "placeholder"), "hh/bb/tttt");
});

test("the workbook has a sheet a matter, with days as days and numbers as numbers", async () => {
  await reader.pasteFirst(story);
  await page.fill("#published", "8/6/2021");
  await page.press("#published", "Enter");
  await fill("Keterangan", '=1+1 & <b>"x"</b> _x0041_ \u{1F600}');
  await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
  await reader.paste("Halo dunia.");
  const { name, bytes } = await reader.download('[data-do="save-workbook"]');
  assert.match(name, /^kliping-\d{4}-\d\d-\d\d\.xlsx$/);
  const sheets = sheetsOf(bytes);
  assert.deepEqual([...sheets.keys()], ["Kliping", "Kutipan", "Orang", "Lembaga", "Catatan"]);
  const [first, second] = named(sheets.get("Kliping"));
  assert.deepEqual(first["Tanggal terbit"], { day: "2021-06-08" });
  assert.deepEqual(first["Mulai"], { day: "2021-06-07" });
  assert.equal(first["Jumlah peserta"], 45);
  assert.equal(first["Tempat"], "Hotel Taufina");
  assert.equal(first["Keterangan"], '=1+1 & <b>"x"</b> _x005F_x0041_ \u{1F600}', "as words, never a formula, never the number of a sign");
  assert.equal(second["Judul"], "Halo dunia.");
  const quoted = named(sheets.get("Kutipan")).find((row) => row["Kutipan"] === "Arsip itu ingatan pemerintah,");
  assert.equal(quoted["Penutur"], "Rangga Maulendra");
  assert.equal(quoted["Jabatan"], "Bupati Solok");
  assert.equal(quoted["No."], 1);
  assert.ok(named(sheets.get("Orang")).some((row) => row["Nama"] === "Wulandari Prameswara, S.Sos." && /Kearsipan/.test(row["Jabatan"])));
  assert.ok(named(sheets.get("Lembaga")).some((row) => row["Kode Kemendagri"] === "13.02"));
  assert.match(named(sheets.get("Catatan"))[0]["Yang perlu diperiksa"], /Senin/);
});

test("the document has a table of the day, then each article with its facts and its words", async () => {
  await reader.pasteFirst(story);
  await page.fill("#published", "8/6/2021");
  await page.press("#published", "Enter");
  await fill("Media", "Kabar <Arosuka> & kawan");
  await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
  await reader.paste("Halo dunia.");
  const { name, bytes } = await reader.download('[data-do="save-document"]');
  assert.match(name, /^kliping-\d{4}-\d\d-\d\d\.docx$/);
  const files = unzipSync(bytes);
  const { tables, headings, paragraphs, wrong } = await page.evaluate((xml) => {
    const all = new DOMParser().parseFromString(xml, "application/xml");
    const tags = (of, tag) => [...of.getElementsByTagName(tag)];
    const body = tags(all, "w:body")[0];
    const loose = tags(body, "w:p").filter(({ parentElement }) => parentElement === body);
    const styled = (style) => loose.filter((one) => tags(one, "w:pStyle")[0]?.getAttribute("w:val") === style).map(({ textContent }) => textContent);
    return {
      wrong: all.querySelector("parsererror")?.textContent,
      tables: tags(body, "w:tbl").map((table) => tags(table, "w:tr").map((row) => tags(row, "w:tc").map(({ textContent }) => textContent))),
      headings: styled("Heading1"),
      paragraphs: styled("Normal").filter(Boolean),
    };
  }, strFromU8(files["word/document.xml"]));
  assert.equal(wrong, undefined);
  const [summary, facts] = tables;
  assert.deepEqual(summary[0], ["No.", "Tanggal terbit", "Media", "Judul", "Waktu", "Tempat"]);
  assert.deepEqual(summary[1], ["1", "8 Jun 2021", "Kabar <Arosuka> & kawan", "Bupati Buka Bimtek Arsip", "7 Jun 2021", "Hotel Taufina"]);
  assert.deepEqual(headings, ["1. Bupati Buka Bimtek Arsip", "2. Halo dunia."]);
  const known = Object.fromEntries(facts);
  assert.equal(known["Tanggal terbit"], "Selasa, 8 Juni 2021");
  assert.equal(known["Jenis"], "Bimtek");
  assert.equal(known["Kutipan pertama"], "“Arsip itu ingatan pemerintah,” (Rangga Maulendra)");
  assert.deepEqual(paragraphs, [...story.split("\n\n").slice(1), "Halo dunia."]);
  // It is read again as it was written.
  await drop(["kliping.docx", bytes]);
  await reader.told(/^1 artikel masuk kliping/);
});

test("rows are found by their words and those of their articles, and put in order, in the files too", async () => {
  await reader.pasteFirst(story);
  assert.ok(await page.isHidden("#finder"));
  const paste = async (text) => {
    await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
    await reader.paste(text);
  };
  await paste(`${story.replace("Bimtek Arsip", "Atasi Banjir").replace("7 Juni 2021", "7 Juni 2020").replace("SOLOK –", "SOLOK, KabarArosuka.com –")}`);
  await paste("Cuaca cerah.");
  const [archive, flood, weather] = ["Bupati Buka Bimtek Arsip", "Bupati Buka Atasi Banjir", "Cuaca cerah."];
  for (const [words, shown] of /** @type {[string, string[]][]} */ ([
    ["BANJIR", [flood]],
    ["kabararosuka", [flood]],
    ["ingatan  bimtek", [archive, flood]],
    ["cerah banjir", []],
    ["", [archive, flood, weather]],
  ])) {
    await page.fill("#find", words);
    assert.deepEqual(await titles(), shown, words);
    assert.equal(await page.textContent("#found"), shown.length < 3 ? `${shown.length} dari 3 baris cocok` : "");
  }
  await page.fill("#find", "banjir");
  assert.deepEqual(await page.$$eval("#table tbody td:first-child", (cells) => cells.map((cell) => cell.textContent)), ["2"], "its number in the whole kliping");
  assert.deepEqual(await reader.complaints(), []);

  await page.selectOption("#order", "start");
  await page.fill("#find", "");
  assert.deepEqual(await titles(), [flood, archive, weather]);
  await page.selectOption("#order", "outlet");
  assert.deepEqual(await titles(), [flood, archive, weather]);
  await page.selectOption("#order", "title");
  assert.deepEqual(await titles(), [flood, archive, weather].sort());
  await page.fill("#find", "banjir");
  const { text } = await reader.download('[data-do="save-table"]');
  assert.deepEqual(text.trim().split("\r\n").slice(1).map((row) => row.match(/,(Bupati[^,]+|Cuaca[^,]+),/)[1]), [flood, archive, weather].sort(), "all of it");
  await page.reload();
  await reader.read();
  assert.deepEqual(await titles(), [flood, archive, weather].sort());
  // What is pasted is never hidden by what was looked for.
  await page.fill("#find", "banjir");
  await page.focus("#kliping-title ~ #kliping-actions [data-do=file]");
  await paste("Halo dunia.");
  assert.ok((await titles()).includes("Halo dunia."));
});

test("what is being written into a slot stays while the article is read again", async () => {
  await reader.pasteFirst(story);
  const publish = (day) =>
    page.$eval("#published", (field, said) => {
      /** @type {HTMLInputElement} */ (field).value = said;
      field.dispatchEvent(new Event("change"));
    }, day);
  for (const [open, field, words, day] of /** @type {const} */ ([
    ['[data-slot="venue"] .pencil', '[data-slot="venue"] textarea', "Aula Setda", "8/6/2021"],
    ['.missing [aria-label="Isi Keterangan"]', ".missing textarea", "Dikirim", "9/6/2021"],
  ])) {
    await page.click(open);
    await page.fill(field, words);
    await publish(day);
    await reader.read();
    assert.equal(await page.inputValue(field), words);
    assert.ok(await page.$eval(field, (one) => one === document.activeElement));
    await page.keyboard.press("Enter");
    assert.equal((await page.$$("#panel form")).length, 0);
  }
  assert.equal(await page.textContent('[data-slot="venue"] .by-hand'), "Aula Setda");
  assert.equal(await page.textContent('[data-slot="note"] .by-hand'), "Dikirim");
});

test("the table is copied as a table, without columns that nothing fills", async () => {
  await reader.pasteFirst(story);
  await page.click('[data-do="copy-table"]');
  await reader.told(/^Tersalin\.$/);
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await (await item.getType("text/html")).text();
    const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
    return { rows: [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent)), text: await (await item.getType("text/plain")).text() };
  });
  assert.equal(copied.rows.length, 2);
  assert.deepEqual(copied.rows.map((row) => row.join("\t")).join("\n"), copied.text);
  assert.ok(copied.rows[0].includes("Tempat") && !copied.rows[0].includes("Metode"), copied.rows[0].join());
  assert.ok(copied.rows[1].includes("Hotel Taufina"));
});

test("a kliping goes on on another computer, with all that was put right", async () => {
  await reader.pasteFirst(story);
  await fill("Keterangan", "Dikirim ke Sekda");
  await page.focus("#article mark[data-kind=money]");
  await page.click("#details .pencil");
  await page.click("#details .danger");
  await page.waitForFunction(() => !document.querySelector("#article mark[data-kind=money]"));
  await reader.read();
  await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
  await reader.paste("Halo dunia.");
  const { name, text } = await reader.download('[data-do="save-kliping"]');
  assert.match(name, /^kliping-\d{4}-\d\d-\d\d\.json$/);

  reader = await open(run);
  page = reader.page;
  await reader.pasteFirst("Halo dunia.");
  await drop(["kliping.json", text]);
  await reader.told(/^1 artikel masuk kliping, 1 sudah ada\.$/);
  assert.deepEqual(await titles(), ["Halo dunia.", "Bupati Buka Bimtek Arsip"]);
  assert.equal(await page.textContent('[data-slot="note"] .by-hand'), "Dikirim ke Sekda");
  await reader.read();
  assert.ok((await page.$$("#article mark[data-kind=person]")).length > 0);
  assert.equal((await page.$$("#article mark[data-kind=money]")).length, 0);
  await page.click("#notices button:not(.close)");
  await page.waitForFunction(() => document.querySelectorAll("#table tbody tr").length === 1);
  await drop(["kliping.json", text], ["kliping.json", text]);
  await page.waitForFunction(() => document.querySelectorAll("#table tbody tr").length === 2);
  assert.deepEqual(reader.wrong, []);
  await reader.close();
});

for (const [name, kept] of Object.entries({
  "no kliping": { articles: [{ text: "Halo dunia." }] },
  "no list": { format: "petik.kliping", articles: 7 },
  "no JSON": "{",
})) {
  test(`a JSON file that is none of petik's is refused: ${name}`, async () => {
    await drop(["lain.json", typeof kept === "string" ? kept : JSON.stringify(kept)]);
    await reader.told(/lain\.json/);
    assert.equal((await page.$$("#table tbody tr")).length, 0);
  });
}

test("what is not right in a kliping file is left out, the rest is taken", async () => {
  const edits = [{ away: [{ start: -1, end: 9e9 }], mark: { start: 0, end: 4, kind: "<img>" } }, 3, { away: null, mark: { start: 0, end: 4, kind: "person" }, also: [{ start: 2.5 }] }];
  await drop(["kliping.json", JSON.stringify({ format: "petik.kliping", articles: [null, { text: 5 }, { text: " " }, { text: "Halo dunia.", publishedOn: "kapan", corrections: { venue: "Aula", xyz: "x", link: 4 }, edits }] })]);
  await reader.read();
  assert.deepEqual(await titles(), ["Halo dunia."]);
  assert.equal(await page.inputValue("#published"), "");
  assert.equal(await page.textContent('[data-slot="venue"] .by-hand'), "Aula");
  assert.deepEqual(await page.$$eval("#article mark", (marks) => marks.map((mark) => [mark.dataset.kind, mark.textContent])), [["person", "Halo"]]);
  assert.equal(await page.textContent("#undo-mark"), "Urungkan tanda (1)");
});

test("documents, and several files at once: what can be read is filed, what cannot is named, and one step takes it back", async () => {
  const lines = story.split("\n\n");
  const [headline, opening, ...rest] = lines;
  const body = [
    paragraph(headline),
    `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>${opening.slice(0, 20)}</w:t></w:r><w:del><w:r><w:delText>hapus</w:delText><w:t>hapus</w:t></w:r></w:del><w:r><w:instrText>PAGE</w:instrText><w:t>${opening.slice(20)}</w:t></w:r></w:p>`,
    ...rest.map((line) => paragraph(line)),
    `<w:tbl><w:tr><w:tc><w:tcPr><w:tcW/></w:tcPr>${paragraph("Kecamatan")}</w:tc><w:tc><w:tcPr/><w:p><w:r><w:t>Peserta</w:t><w:tab/><w:t>A &amp; B</w:t><w:br/><w:t>C</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`,
  ].join("");
  await drop(["rilis.docx", docx(body)], ["kosong.docx", docx("")], ["rusak.docx", "PK bukan"], ["kabar.txt", "Halo dunia."], ["windows.txt", [0xff, 0xfe, 0x48, 0, 0x61, 0, 0x69, 0]], ["rilis.pdf", [0x25, 0x50, 0x44, 0x46, 0, 1, 2]], ["polos.pdf", "%PDF-1.4 polos"], ["kaya.rtf", "{\\rtf1 Halo}"], ["halaman.html", "<!DOCTYPE html><p>Halo"], ["lama.doc", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]]);
  const told = await reader.told(/^3 artikel masuk kliping\. /);
  for (const name of ["kosong.docx", "rusak.docx", "rilis.pdf", "polos.pdf", "kaya.rtf", "halaman.html", "lama.doc"]) assert.ok(told.includes(name), `${name} in ${told}`);
  await reader.read();
  assert.deepEqual(await titles(), ["Bupati Buka Bimtek Arsip", "Halo dunia.", "Hai"]);
  assert.equal(await page.inputValue("#text"), `${story}\n\nKecamatan\tPeserta\tA & B\nC`);
  await page.waitForFunction(() => /Bimtek/.test(document.querySelector("#table tbody tr").textContent) && /45/.test(document.querySelector("#table tbody tr").textContent));
  await page.click("#notices button:not(.close)");
  await page.waitForFunction(() => document.querySelectorAll("#table tbody tr").length === 0);
});

test("a document of LibreOffice is read as it stands: without its notes, remarks and what was struck", async () => {
  const text = (said) => `<text:p text:style-name="P1">${said}</text:p>`;
  const body = [
    `<text:tracked-changes><text:changed-region><text:deletion>${text("hapus")}</text:deletion></text:changed-region></text:tracked-changes>`,
    "<text:h>Bupati Buka <text:span>Bimtek</text:span> Arsip</text:h>",
    text("SOLOK – Bupati<text:s/>hadir<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>catatan</text:p></text:note-body></text:note>.<office:annotation><text:p>periksa</text:p></office:annotation>"),
    text("Satu<text:tab/>A &amp; B<text:line-break/><text:date>7 Juni 2021</text:date>"),
    `<text:list><text:list-item>${text("Arsip")}</text:list-item></text:list>`,
    `<table:table><table:table-column/><table:table-row><table:table-cell>${text("Kecamatan")}</table:table-cell><table:table-cell>${text("Peserta")}${text("45")}</table:table-cell></table:table-row></table:table>`,
  ].join("");
  const names = ["office", "text", "table"].map((name) => `xmlns:${name}="${name}"`).join(" ");
  const content = `<?xml version="1.0"?><office:document-content ${names}><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const kept = { mimetype: strToU8("application/vnd.oasis.opendocument.text"), "content.xml": strToU8(content), "styles.xml": strToU8("<x/>") };
  await drop(["rilis.odt", zipSync(kept)]);
  await reader.read();
  assert.equal(await page.inputValue("#text"), "Bupati Buka Bimtek Arsip\n\nSOLOK – Bupati hadir.\n\nSatu\tA & B\n7 Juni 2021\n\nArsip\n\nKecamatan\tPeserta\n45");
});

/** Pastes without waiting for an article to be read. */
const pasteOnly = (text) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);

test("the address of a page is no article", async () => {
  await page.focus("#text");
  await pasteOnly(" https://kabar.example/berita?id=4 \n");
  await reader.told(/alamat halaman/);
  assert.equal((await page.$$("#table tbody tr")).length, 0);
});

for (const [name, text, told] of /** @type {[string, string, RegExp | null][]} */ ([
  ["the source of a page", "<div><h1>Bupati Buka Bimtek</h1><p>SOLOK – Bupati Solok hadir.</p><p>Acara selesai.</p></div>", /kode HTML/],
  ["English", "The regent of Solok opened a technical training on archives at the Taufina hotel on Monday. ".repeat(4), /berbahasa Inggris/],
  ["a few words", "Halo dunia.", null],
  ["an article", story, null],
])) {
  test(`what is pasted is told where it will be read badly: ${name}`, async () => {
    await page.focus("#text");
    await pasteOnly(text);
    await reader.read();
    const notices = await page.textContent("#notices");
    if (told) assert.match(notices, told);
    else assert.equal(notices, "");
    assert.equal((await page.$$("#table tbody tr")).length, 1, "it is filed all the same");
  });
}
