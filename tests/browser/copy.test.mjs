// The answer can be taken along, without telling who somebody is.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, choose, clipboard, inLanguage, part } from "./lib/page.mjs";
import { everyBrowser, everywhere } from "./lib/targets.mjs";
import * as texts from "./lib/texts.mjs";
import { started, watched } from "./lib/watch.mjs";

const copied = async (page, button) => {
  await page.click(part(button));
  // The button says so once the clipboard has it.
  await page.waitForFunction(
    (selector) => [...document.querySelectorAll(selector)].some((status) => status.textContent.trim()),
    {},
    `${part("answer")} ${part(button)} + [role=status]`,
  );
  return clipboard(page);
};

everywhere(({ open }) => {
  test("copies text with everything that matters, masked", () =>
    open(async ({ page, complaints }) => {
      await ask(page, texts.report());
      const text = await copied(page, "copy-text");
      assert.match(text, /5\.4\.316/);
      assert.match(text, /mx\.fabrikam\.com/);
      assert.doesNotMatch(text, /recipient@|sender@/);
      assert.deepEqual(await complaints(), []);
    }));

  test("copies Markdown", () =>
    open(async ({ page }) => {
      await ask(page, texts.refused);
      const text = await copied(page, "copy-markdown");
      assert.match(text, /^#{1,3} |\*\*/m);
      assert.match(text, /5\.4\.316/);
      assert.doesNotMatch(text, /198\.51\.100\.7/);
    }));

  test("copies addresses when asked to", () =>
    open(async ({ page }) => {
      await ask(page, texts.refused);
      assert.ok(await page.$eval(part("mask"), (mask) => mask.checked), "masks unless asked");
      await page.click(part("mask"));
      assert.match(await copied(page, "copy-text"), /198\.51\.100\.7/);
    }));

  test("copies in the language that is shown", () =>
    open(async ({ page }) => {
      await ask(page, texts.refused);
      await choose(page, "language", "zh-TW");
      await inLanguage(page, "zh-TW");
      assert.match(await copied(page, "copy-text"), /\p{Script=Han}{4}/u);
    }));

  test("copies a command as it stands", () =>
    open(async ({ page }) => {
      await ask(page, texts.refused);
      // Some commands stand in what is folded.
      await page.$$eval(`${part("answer")} details`, (folds) => folds.forEach((fold) => (fold.open = true)));
      const command = await page.waitForSelector(part("command"), { visible: true });
      const line = await command.$eval("pre", (line) => line.textContent);
      const button = await command.$(part("copy-command"));
      await button.click();
      await page.waitForFunction(
        (command, selector) => command.querySelector(selector).textContent.trim(),
        {},
        command,
        `${part("copy-command")} + [role=status]`,
      );
      assert.equal(await clipboard(page), line);
    }));
});

const icon = '<link rel="icon" href="data:,">';
everyBrowser(
  (here) => {
    test("offers the text to copy by hand where the browser forbids copying", async () => {
      const { page, close } = await watched(here.browser);
      try {
        await page.goto(`${here.server.origin}/sandboxed`);
        const frame = page.frames().find((frame) => frame.url().endsWith("/ndr-lens.html"));
        await started(frame);
        await frame.evaluate(() => {
          document.execCommand = () => false;
          Object.defineProperty(navigator, "clipboard", { value: undefined });
        });
        await ask(frame, texts.refused);
        await frame.$eval(part("copy-text"), (button) => button.click());
        const area = await frame.waitForSelector(`${part("answer")} textarea[readonly]`);
        assert.match(await area.evaluate((area) => area.value), /5\.4\.316/);
        const selected = await area.evaluate((area) => area.selectionEnd - area.selectionStart);
        assert.ok(selected > 100);
      } finally {
        await close();
      }
    });
  },
  {
    "/sandboxed": `<!doctype html>${icon}<iframe sandbox="allow-scripts" src="/ndr-lens.html" width="900" height="700"></iframe>`,
  },
);
