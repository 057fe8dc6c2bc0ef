// Errors are found without a report: by code, symbol and words, and by filters.

import assert from "node:assert/strict";
import { test } from "node:test";
import { choose, inLanguage, part, read } from "./lib/page.mjs";
import { everywhere } from "./lib/targets.mjs";

/** Waits until something is found, and returns the rows. */
async function found(page) {
  await page.waitForSelector(`${part("found")} li`);
  return page.$$eval(`${part("found")} li`, (rows) => rows.map((row) => row.innerText));
}

/** Puts a text into the search field in place of what stands there. */
async function look(page, text) {
  await page.$eval(
    part("query"),
    (field, text) => {
      field.focus();
      field.value = text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    },
    text,
  );
  return found(page);
}

const count = async (page) => Number((await read(page, "found-count")).match(/\d+/)?.[0] ?? 0);

everywhere(({ place, open }) => {
  test("finds errors by code, symbol and words with a typing error", () =>
    open(async ({ page, complaints }) => {
      assert.equal(await page.$(part("found")), null, "no rows before anything is looked for");
      assert.match((await look(page, "4.4.316"))[0], /4\.4\.316/);
      assert.match((await look(page, "TSS04"))[0], /Yahoo/);
      assert.match((await look(page, "malibox full")).slice(0, 5).join("\n"), /mailbox[^]*full/i);
      assert.deepEqual(await complaints(), []);
    }));

  test("finds errors in Chinese", () =>
    open(
      async ({ page }) => {
        await inLanguage(page, "zh-TW");
        assert.match((await look(page, "信箱滿了")).slice(0, 5).join("\n"), /信箱.*滿/);
      },
      { hash: "#lang=zh-TW" },
    ));

  test("opens what was found, and comes back", () =>
    open(async ({ page }) => {
      const rows = await look(page, "4.4.316");
      await page.click(`${part("found")} li a`);
      assert.match(await read(page, "code-asked"), /4\.4\.316/);
      assert.match(page.url(), /code=4\.4\.316$/);
      assert.equal(await page.$(part("found")), null, "the answer stands alone");
      await page.evaluate(() => history.back());
      await page.waitForSelector(part("code-asked"), { hidden: true });
      assert.deepEqual(await found(page), rows);
    }));

  // What is found is the same wherever the page was loaded from.
  if (place.name !== "one file from disk") return;

  for (const [filter, value] of [
    ["system", "gmail"],
    ["category", "mailbox-full"],
    ["actor", "recipient-admin"],
    ["permanence", "temporary"],
  ]) {
    test(`narrows by ${filter}`, () =>
      open(async ({ page }) => {
        await look(page, "full");
        const all = await count(page);
        await choose(page, `search-${filter}`, value);
        await page.waitForFunction(
          (selector, all) => Number(document.querySelector(selector).innerText.match(/\d+/)?.[0]) < all,
          {},
          part("found-count"),
          all,
        );
        assert.ok((await count(page)) > 0);
        await page.click(part("search-clear"));
        await page.waitForSelector(part("found"), { hidden: true });
        await choose(page, `search-${filter}`, value);
        assert.ok((await found(page)).length > 0, "without words, too");
      }));
  }

  test("shows more when asked", () =>
    open(async ({ page }) => {
      assert.equal((await look(page, "5.7.1")).length, 30);
      await page.click(part("search-more"));
      await page.waitForFunction((rows) => document.querySelectorAll(rows).length > 30, {}, `${part("found")} li`);
    }));

  test("says what can be looked for when nothing is found", () =>
    open(async ({ page }) => {
      await page.type(part("query"), "qqqqqqqq");
      await page.waitForFunction((count) => document.querySelector(count).innerText, {}, part("found-count"));
      assert.match(await read(page, "found-count"), /5\.7\.1/);
      assert.equal(await page.$(`${part("found")} li`), null);
    }));

  test("can be searched with the keyboard alone", () =>
    open(async ({ page }) => {
      await page.focus(part("query"));
      await page.keyboard.type("4.4.316");
      await found(page);
      await page.keyboard.press("Enter");
      assert.ok(await page.evaluate((found) => Boolean(document.activeElement.closest(found)), part("found")));
      await page.keyboard.press("Enter");
      assert.match(await read(page, "code-asked"), /4\.4\.316/);
      const focused = () => document.activeElement.dataset.part === "result";
      await page.waitForFunction(focused);
    }));

  test("opens another explanation by exactly what it names", () =>
    open(
      async ({ page }) => {
        await read(page, "others");
        const [title, href] = await page.$eval(`${part("others")} a`, (link) => [
          link.querySelector(".nl-entry-title").innerText,
          link.getAttribute("href"),
        ]);
        await page.click(`${part("others")} a`);
        await page.waitForFunction((title) => document.querySelector("#nl-answer-heading").innerText === title, {}, title);
        assert.ok(page.url().endsWith(href), page.url());
      },
      { hash: "#code=5.2.2&lang=en" },
    ));
});
