// A link names a language and a code, never what was pasted.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, choose, inLanguage, part, paste, read } from "./lib/page.mjs";
import { everywhere } from "./lib/targets.mjs";
import * as texts from "./lib/texts.mjs";

everywhere(({ open }) => {
  test("explains the code of a link", () =>
    open(
      async ({ page, complaints }) => {
        await inLanguage(page, "zh-TW");
        assert.match(await read(page, "code-asked"), /4\.4\.316/);
        assert.match(await read(page, "verdict"), /\p{Script=Han}/u);
        assert.equal(await page.$(`${part("text")}`), null, "there is no text to mark");
        await page.click(part("code-close"));
        await page.waitForSelector(part("verdict"), { hidden: true });
        assert.deepEqual(await complaints(), []);
      },
      { hash: "#lang=zh-TW&code=4.4.316" },
    ));

  test("follows the address when it changes", () =>
    open(async ({ page }) => {
      await page.evaluate(() => {
        location.hash = "#code=4.4.317";
      });
      assert.match(await read(page, "code-asked"), /4\.4\.317/);
      await page.evaluate(() => history.back());
      await page.waitForSelector(part("code-asked"), { hidden: true });
    }));

  test("keeps what is pasted out of the address", () =>
    open(async ({ page }) => {
      await ask(page, texts.report());
      await choose(page, "language", "zh-TW");
      await inLanguage(page, "zh-TW");
      assert.doesNotMatch(page.url(), /fabrikam|recipient|sender/);
      const link = await page.$eval(part("link"), (link) => link.href);
      assert.match(link, /#lang=zh-TW&code=\S+$/);
      const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
      assert.doesNotMatch(stored, /fabrikam|recipient|sender/);
    }));

  test("ignores a link that carries anything but a code", () =>
    open(
      async ({ page, complaints }) => {
        assert.equal(await page.$(part("code-asked")), null);
        assert.equal(await page.evaluate(() => "owned" in window), false);
        assert.deepEqual(await complaints(), []);
      },
      { hash: "#code=%3Cimg%20src=x%20onerror=owned=1%3E&lang=%22%3E" },
    ));

  test("opens exactly the entry of an id", () =>
    open(
      async ({ page, complaints }) => {
        await inLanguage(page, "zh-TW");
        assert.match(await read(page, "code-asked"), /\p{Script=Han}/u);
        assert.match(await read(page, "verdict"), /\p{Script=Han}/u);
        assert.notEqual(await read(page, "fixes"), "");
        const link = await page.$eval(part("link"), (link) => link.getAttribute("href"));
        assert.equal(link, "#lang=zh-TW&code=gmail/5.2.1/rate");
        assert.deepEqual(await complaints(), []);
      },
      { hash: "#code=gmail/5.2.1/rate&lang=zh-TW" },
    ));

  test("comes back from a code to the text", () =>
    open(async ({ page }) => {
      await ask(page, texts.traceLine);
      const before = await read(page, "verdict");
      await page.evaluate(() => {
        location.hash = "#code=4.4.316";
      });
      await page.waitForSelector(part("code-asked"));
      await page.click(part("code-close"));
      await page.waitForSelector(part("code-asked"), { hidden: true });
      assert.equal(await read(page, "verdict"), before);
      await paste(page, texts.refused);
      assert.match(await read(page, "verdict"), /mx\.fabrikam\.com/);
    }));
});
