// What the page starts with may not come, or may come spoilt. It says so in both languages and gets it again.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { afterEach, test } from "node:test";
import { ask, part, read } from "./lib/page.mjs";
import { dist, sitePath } from "./lib/server.mjs";
import { everyBrowser } from "./lib/targets.mjs";
import * as texts from "./lib/texts.mjs";
import { started, watched } from "./lib/watch.mjs";

const said = "#ndr-lens-missing:not([hidden])";
const names = await readdir(new URL("site/", dist));
const files = {
  "the first part of the program": /^app-.*\.wasm$/,
  "the script": /^app-.*\.js$/,
  "the style sheet": /^style-.*\.css$/,
};

everyBrowser((here) => {
  afterEach(() => {
    here.server.missing = undefined;
    here.server.instead = undefined;
  });

  async function opened(test) {
    const tab = await watched(here.browser);
    try {
      await tab.page.goto(here.server.origin + sitePath);
      await test(tab);
    } finally {
      await tab.close();
    }
  }

  /** Waits for the message, and asks again from it. */
  async function retry(page, name) {
    const message = await page.waitForSelector(said);
    const text = await message.evaluate((element) => element.innerText);
    assert.match(text, /could not be loaded[^]*無法載入/);
    assert.ok(text.includes(name), text);
    await message.evaluate((element) => element.querySelector("button").click());
  }

  /** The style sheet applies. */
  const dressed = (page) =>
    page.waitForFunction((part) => getComputedStyle(document.querySelector(part)).boxSizing === "border-box", {}, part("page"));

  /** The page works and looks as it should. */
  async function works(page) {
    await started(page);
    assert.equal(await page.$(said), null);
    await ask(page, texts.traceLine);
    assert.match(await read(page, "verdict"), /mail\.contoso\.com/);
    await dressed(page);
  }

  for (const [what, pattern] of Object.entries(files)) {
    const name = names.find((name) => pattern.test(name));
    const its = (path) => path === sitePath + name;

    test(`gets over a server that does not give ${what}`, () => {
      here.server.missing = (path) => its(path) && 503;
      return opened(async ({ page }) => {
        await retry(page, name);
        // A try that fails too says so again.
        await page.waitForSelector(said);
        here.server.missing = undefined;
        await retry(page, name);
        await works(page);
      });
    });

    test(`does not take spoilt bytes for ${what}`, async () => {
      const bytes = await readFile(new URL(`site/${name}`, dist));
      // One letter of a text, or one byte of data, that would not be noticed otherwise.
      const type = { wasm: "application/wasm", js: "text/javascript", css: "text/css" }[name.split(".").pop()];
      const spoilt = Buffer.concat([bytes, Buffer.from(type === "application/wasm" ? [0, 1, 0] : " ")]);
      const headers = { "Content-Type": type, "Cache-Control": "public, max-age=31536000, immutable" };
      here.server.instead = (path) => its(path) && { html: spoilt, headers };
      await opened(async ({ page }) => {
        const message = await page.waitForSelector(said);
        assert.ok((await message.evaluate((element) => element.innerText)).includes(name));
        here.server.instead = undefined;
        // The browser was told to keep it for a year.
        await retry(page, name);
        await works(page);
      });
    });
  }

  test("can be used while its style sheet is missing, and keeps what was pasted", () => {
    here.server.missing = (path) => path.includes("/style-");
    return opened(async ({ page }) => {
      await page.waitForSelector(said);
      await started(page);
      await ask(page, texts.traceLine);
      here.server.missing = undefined;
      await retry(page, "style-");
      await dressed(page);
      assert.equal(await page.$eval(part("input"), (area) => area.value), texts.traceLine);
      assert.match(await read(page, "verdict"), /mail\.contoso\.com/);
    });
  });
});
