// The page on small windows, with long texts, without a network, and for readers who need more contrast or no mouse.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open, story } from "./open.mjs";

let run;
before(async () => {
  run = await launch();
});
after(() => run?.close());

for (const scheme of ["light", "dark"]) {
  for (const width of [360, 1440]) {
    test(`axe has nothing against it: ${scheme}, ${width} pixels`, async () => {
      const reader = await open(run, { width, height: 800, scheme });
      const { page } = reader;
      const found = { empty: await reader.complaints() };
      await page.click('[data-sample="sosialisasi"]');
      await reader.read();
      found.article = await reader.complaints();
      await page.locator("#article mark").first().click();
      found.details = await reader.complaints();
      await page.keyboard.press("Escape");
      if (width < 900) await page.click('#views [data-view="facts"]');
      for (const tab of ["people", "institutions", "quotations", "findings", "values", "activity"]) {
        await page.click(`#tab-${tab}`);
        found[tab] = await reader.complaints();
      }
      await page.click('[data-slot="venue"] .pencil');
      found.editor = await reader.complaints();
      if (width < 900) await page.click('#views [data-view="kliping"]');
      found.kliping = await reader.complaints();
      const sides = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.deepEqual(Object.entries(found).filter(([, list]) => list.length > 0), []);
      assert.equal(sides, 0, "no sideways scrolling");
      assert.deepEqual(reader.wrong, []);
      await reader.close();
    });
  }
}

test("the theme follows the system until the reader chooses one", async () => {
  const reader = await open(run, { scheme: "dark" });
  const { page } = reader;
  const becomes = (scheme) => page.waitForFunction((wanted) => getComputedStyle(document.documentElement).colorScheme === wanted, scheme);
  await becomes("dark");
  await page.emulateMedia({ colorScheme: "light" });
  await becomes("light");
  await page.selectOption("#theme", "dark");
  await becomes("dark");
  await page.reload();
  await becomes("dark");
  assert.deepEqual(reader.wrong, []);
  await reader.close();
});

test("on a phone a jump leads from the facts to the article, and nothing is wider than the screen", async () => {
  const reader = await open(run, { width: 360, height: 740 });
  const { page } = reader;
  await reader.pasteFirst(story);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  assert.equal(await wide(), false);
  await page.click('#views [data-view="facts"]');
  assert.ok(await page.isHidden("#article"));
  assert.equal(await wide(), false);
  await page.click('[data-slot="venue"] .place');
  assert.ok(await page.isVisible("#article"));
  await page.click('#views [data-view="kliping"]');
  assert.equal(await wide(), false);
  await reader.close();
});

for (const [name, text] of Object.entries({
  "100 KB in paragraphs": `${story}\n\n`.repeat(Math.ceil(100_000 / story.length)),
  "100 KB in one line": story.replaceAll("\n", " ").concat(" ").repeat(Math.ceil(100_000 / story.length)),
})) {
  test(`${name} does not freeze it`, async () => {
    const reader = await open(run);
    const { page } = reader;
    // A message that the page sends to itself again and again tells one task from the next.
    await page.evaluate(() => {
      const seen = /** @type {any} */ (window);
      const { port1, port2 } = new MessageChannel();
      let task = 0;
      port1.onmessage = () => (task++, port2.postMessage(null));
      port2.postMessage(null);
      seen.tasks = new Set();
      new MutationObserver(() => seen.tasks.add(task)).observe(document.getElementById("article"), { childList: true, subtree: true });
    });
    await reader.pasteFirst(text);
    assert.ok((await page.$$("#article mark")).length > 1000);
    const tasks = await page.evaluate(() => /** @type {any} */ (window).tasks.size);
    console.log(`  ${name}: drawn in ${tasks} tasks`);
    assert.ok(tasks > 2, `${tasks}`);
    assert.deepEqual(reader.wrong, []);
    await reader.close();
  });
}

test("a very long name leaves the buttons beside it on the screen", async () => {
  const reader = await open(run, { width: 360, height: 740 });
  const { page } = reader;
  await reader.pasteFirst("Bupati Solok, Raden Mas Suryaningratkusumodiningratwijayakusuma, membuka rapat di Solok, Senin, 7 Juni 2021.");
  await page.click('#views [data-view="facts"]');
  await page.click("#tab-people");
  for (const arrow of await page.$$("#panel .arrow")) {
    const { x, width } = await arrow.boundingBox();
    assert.ok(x + width <= 340, `${x} ${width}`);
  }
  await reader.close();
});

test("each part of a phone's page is found again where it was left", async () => {
  const reader = await open(run, { width: 360, height: 740 });
  const { page } = reader;
  await reader.pasteFirst(`${story}\n\n`.repeat(6));
  await page.click('#views [data-view="facts"]');
  await page.click("#tab-values");
  await page.evaluate(() => scrollTo(0, 100));
  await page.locator("#panel .place").nth(20).evaluate((place) => /** @type {HTMLElement} */ (place).click());
  assert.ok(await page.isVisible("#article"));
  await page.click('#views [data-view="kliping"]');
  assert.equal(await page.evaluate(() => scrollY), 0);
  await page.click('#views [data-view="facts"]');
  assert.equal(await page.evaluate(() => scrollY), 100);
  await reader.close();
});

for (const [width, height] of [[1440, 900], [360, 740]]) {
  test(`who reads on stays at that place when the article is read by another day or language: ${width} pixels`, async () => {
    const reader = await open(run, { width, height });
    const { page } = reader;
    await reader.pasteFirst(`${story}\n\n`.repeat(60));
    const scrolled = () => page.evaluate(() => document.getElementById("reading").scrollTop + scrollY);
    await page.locator("#article .line").nth(100).evaluate((line) => line.scrollIntoView({ behavior: "instant" }));
    const before = await scrolled();
    assert.ok(before > 300, `${before}`);
    const changes = {
      published: () => page.$eval("#published", (field) => {
        /** @type {HTMLInputElement} */ (field).value = "7/6/2021";
        field.dispatchEvent(new Event("input"));
        field.dispatchEvent(new Event("change"));
      }),
      language: () => page.$eval("#language", (choice) => {
        /** @type {HTMLSelectElement} */ (choice).value = "en";
        choice.dispatchEvent(new Event("change"));
      }),
    };
    for (const [name, change] of Object.entries(changes)) {
      await page.$eval("#status", (status) => (status.textContent = ""));
      await change();
      await reader.read();
      await page.waitForFunction((wanted) => document.getElementById("reading").scrollTop + scrollY === wanted, before);
      assert.equal(await scrolled(), before, name);
    }
    await page.selectOption("#language", "id");
    await reader.read();
    await page.click('[data-do="new"]');
    await reader.paste(`Kabar baru. ${story}\n\n`.repeat(60));
    assert.ok((await scrolled()) < 100, "another article begins at its head");
    await reader.close();
  });
}

for (const [width, size] of [[1280, 32], [360, 24], [360, 32]]) {
  test(`text is as large as the browser is told, and nothing is wider than the screen: ${width} pixels, ${size}`, async () => {
    const reader = await open(run, { width, height: 800 });
    const { page } = reader;
    const browser = await page.context().newCDPSession(page);
    await browser.send("Page.setFontSizes", { fontSizes: { standard: size, fixed: size } });
    await page.reload();
    await reader.pasteFirst(story);
    assert.equal(await page.$eval("#panel", (panel) => getComputedStyle(panel).fontSize), `${size}px`);
    for (const view of ["article", "facts", "kliping"]) {
      await page.click(`#views [data-view="${view}"]`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, view);
    }
    await reader.close();
  });
}

test("where the system chooses the colours, what is chosen shows", async () => {
  const reader = await open(run);
  const { page } = reader;
  await page.emulateMedia({ forcedColors: "active" });
  await reader.pasteFirst(story);
  const ground = (part) => page.$eval(part, (element) => getComputedStyle(element).backgroundColor);
  for (const [chosen, other] of [["#tab-activity", "#tab-people"], ['#modes [data-mode="read"]', '#modes [data-mode="edit"]']]) assert.notEqual(await ground(chosen), await ground(other), chosen);
  await reader.close();
});

for (const width of [320, 360, 390, 768]) {
  test(`the ways to save an article and the kliping stand in one row each: ${width} pixels`, async () => {
    const reader = await open(run, { width, height: 800 });
    const { page } = reader;
    for (const language of ["id", "en"]) {
      await page.selectOption("#language", language);
      await page.click('#views [data-view="article"]');
      if (language === "id") await reader.pasteFirst(story);
      await page.click('#views [data-view="facts"]');
      const rows = await page.$$eval("#exports button", (buttons) => [...new Set(buttons.map((button) => button.getBoundingClientRect().top))]);
      assert.equal(rows.length, 1, `${language}: ${rows}`);
      const right = (part) => page.$eval(part, (element) => element.getBoundingClientRect().right);
      assert.ok((await right("#exports button:last-child")) <= (await right("#facts .bar")), language);
      await page.click('#views [data-view="kliping"]');
      const kliping = await page.$$eval("#kliping .ways button", (buttons) => [...new Set(buttons.map((button) => button.getBoundingClientRect().top))]);
      assert.equal(kliping.length, 1, `${language}: ${kliping}`);
      assert.ok((await right("#kliping .ways button:last-child")) <= (await right("#kliping .bar")), language);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false, language);
    }
    await reader.close();
  });
}

for (const [width, height] of [[390, 844], [640, 360]]) {
  test(`the card never lies on what it is about: ${width} by ${height}`, async () => {
    const reader = await open(run, { width, height });
    const { page } = reader;
    await reader.pasteFirst(`${story}\n\n${story.replaceAll("Hotel Taufina", "Aula Kencana")}`);
    const free = (what) =>
      page.waitForFunction((part) => {
        const place = part === "jump" ? [...CSS.highlights.get("jump")][0] : document.querySelector("mark.open");
        const { top, bottom } = /** @type {Range} */ (place).getBoundingClientRect();
        return top >= 0 && bottom <= document.getElementById("details").getBoundingClientRect().top;
      }, what);
    for (const end of [false, true]) {
      if (end) await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      // The lowest mark in view, above the switch.
      const [x, y] = await page.$$eval("#article mark", (marks) => {
        const places = marks.map((mark) => mark.getClientRects()[0]).filter(({ bottom }) => bottom < innerHeight - 55);
        const { left, top } = places.at(-1);
        return [left + 4, top + 4];
      });
      assert.ok(y > height * 0.3, `${y}`);
      await page.mouse.click(x, y);
      await page.waitForSelector("#details:not([hidden])");
      await free("mark");
      if (!end) await page.keyboard.press("Escape");
    }
    await page.click("#details .pencil");
    await page.waitForSelector("#details form");
    await free("jump");
    await page.keyboard.press("Escape");
    await page.click('#views [data-view="facts"]');
    await page.click("#tab-values");
    await page.click('#panel .place:has-text("Aula Kencana")');
    await free("jump");
    await reader.close();
  });
}

test("on paper there is the article, its facts and the table, on white, and nothing to press", async () => {
  const reader = await open(run, { width: 794, height: 1123, scheme: "dark" });
  const { page } = reader;
  await reader.pasteFirst(story);
  await page.click('#views [data-view="facts"]');
  await page.click('[data-slot="venue"] .pencil');
  await page.fill('[data-slot="venue"] textarea', "Aula Utama Gedung Serbaguna Kantor Dinas Perpustakaan dan Kearsipan ".repeat(4));
  await page.keyboard.press("Enter");
  await page.emulateMedia({ media: "print" });
  for (const part of ["#article mark", "#panel .slot", "#table tbody tr"]) assert.ok(await page.locator(part).first().isVisible(), part);
  for (const part of ["#exports", ".bar button", ".bar .ways", "#views", ".pencil", ".missing", ".foot"]) assert.ok(await page.locator(part).first().isHidden(), part);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), "light");
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  // Headings say which part is which, and no cell is cut short.
  assert.notEqual(await page.$eval("#facts-title", (title) => getComputedStyle(title).position), "absolute");
  assert.deepEqual(await page.$$eval(".cell", (cells) => cells.filter((cell) => cell.scrollHeight > cell.clientHeight + 1).map((cell) => cell.textContent)), []);
  await reader.close();
});

test("once opened it works without a network", async () => {
  const reader = await open(run, { offline: true });
  const { page } = reader;
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);
  await page.reload();
  await page.click('[data-sample="bimtek"]');
  await reader.read();
  await page.selectOption("#language", "en");
  await page.waitForFunction(() => document.getElementById("kliping-title").textContent === "Clippings");
  await page.waitForFunction(() => /mentions in/.test(document.getElementById("status").textContent));
  await reader.read();
  assert.ok((await page.$$("#article mark")).length > 5);
  assert.deepEqual(reader.wrong, []);
  await reader.close();
});

test("a first visit downloads the module once, the offline copy included", async () => {
  const sent = [];
  const note = (request, response) => response.on("finish", () => /\.wasm$/.test(request.url) && sent.push(response.statusCode));
  run.server.on("request", note);
  const reader = await open(run, { offline: true });
  await reader.page.evaluate(() => navigator.serviceWorker.ready);
  await reader.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  run.server.off("request", note);
  assert.deepEqual(sent.filter((status) => status !== 304), [200], "asked for again, not sent again");
  await reader.close();
});

test("reduced motion, no mouse: everything is reached by keys", async () => {
  const reader = await open(run);
  const { page } = reader;
  await reader.pasteFirst(story);
  await page.focus("#tab-activity");
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.evaluate(() => document.activeElement.id), "tab-people");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  assert.equal(await page.evaluate(() => document.activeElement.id), "tab-values");
  assert.deepEqual(reader.wrong, []);
  await reader.close();
});
