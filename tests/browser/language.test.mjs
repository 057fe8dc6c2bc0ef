// The page speaks the reader's language, and two at once when asked.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, choose, inLanguage, part, read } from "./lib/page.mjs";
import { everywhere } from "./lib/targets.mjs";
import * as texts from "./lib/texts.mjs";

const han = /\p{Script=Han}/u;

everywhere(({ here, place, open }) => {
  test("starts in the language of the browser", () =>
    open(
      async ({ page }) => {
        await inLanguage(page, "zh-TW");
        assert.match(await page.$eval("h1 + p, h1", (element) => element.parentElement.innerText), han);
      },
      {
        prepare: (page) =>
          page.evaluateOnNewDocument(() => {
            Object.defineProperty(navigator, "languages", { get: () => ["zh-Hant-TW", "en"] });
          }),
      },
    ));

  test("starts in the language of the link", () =>
    open(async ({ page }) => inLanguage(page, "zh-TW"), { hash: "#lang=zh-TW" }));

  test("changes the language of everything, and remembers it", () =>
    open(async ({ page, complaints }) => {
      await ask(page, texts.traceLine);
      assert.doesNotMatch(await read(page, "verdict"), han);
      await choose(page, "language", "zh-TW");
      await inLanguage(page, "zh-TW");
      for (const name of ["verdict", "who", "causes", "fixes", "details"]) {
        assert.match(await read(page, name), han, name);
      }
      assert.match(await read(page, "verdict"), /mail\.contoso\.com/);
      assert.match(await page.title(), /\S/);
      await page.reload();
      await inLanguage(page, "zh-TW");
      assert.deepEqual(await complaints(), []);
    }));

  test("shows two languages side by side", () =>
    open(async ({ page }) => {
      await ask(page, texts.traceLine);
      await choose(page, "second-language", "zh-TW");
      const cells = await page.waitForSelector(`${part("verdict")} [lang="zh-TW"]`);
      assert.match(await cells.evaluate((cell) => cell.innerText), han);
      const first = await page.$eval(`${part("verdict")} [lang="en"]`, (cell) => cell.innerText);
      assert.doesNotMatch(first, han);
      await choose(page, "second-language", "");
      await page.waitForSelector(`${part("verdict")} [lang="zh-TW"]`, { hidden: true });
    }));

  test("keeps the text, the answers and the ticks when the language changes", () =>
    open(async ({ page }) => {
      await ask(page, texts.traceLine);
      await page.click(`${part("fixes")} details[open] input[type=checkbox]`);
      await choose(page, "language", "zh-TW");
      await inLanguage(page, "zh-TW");
      assert.equal(await page.$eval(part("input"), (area) => area.value), texts.traceLine);
      assert.ok(await page.$eval(`${part("fixes")} details[open] input[type=checkbox]`, (step) => step.checked));
    }));

  if (place.name !== "site over HTTP") return;

  test("loads each language once and only when it is wanted", () =>
    open(async ({ page, requests }) => {
      const packs = () => requests.filter((url) => url.endsWith(".pack")).map((url) => url.split("/").at(-1));
      // What the page says and what answers say.
      assert.equal(packs().length, 2, packs().join());
      await choose(page, "language", "zh-TW");
      await inLanguage(page, "zh-TW");
      await choose(page, "language", "en");
      await inLanguage(page, "en");
      assert.equal(packs().length, 4, packs().join());
      assert.ok(requests.every((url) => url.startsWith(here.server.origin)));
    }));

  test("says when a language cannot be loaded, and tries again", () =>
    open(async ({ page }) => {
      here.server.missing = (path) => path.includes("/lang/zh-TW");
      await choose(page, "language", "zh-TW");
      await page.waitForSelector(part("language-failed"));
      here.server.missing = undefined;
      await page.click(`${part("language-failed")} ${part("retry")}`);
      await inLanguage(page, "zh-TW");
    }));
});
