// Everybody can use the page: WCAG 2.2 AA, small screens, the keyboard alone.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { ask, choose, inLanguage, part, paste } from "./lib/page.mjs";
import { everywhere } from "./lib/targets.mjs";
import * as texts from "./lib/texts.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    window.axe
      .run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
      .then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")}: ${failureSummary}`))));
  return found;
}

/** What the page may look like while it is used. */
const views = {
  "nothing pasted": async () => {},
  "an answer": (page) => ask(page, texts.traceLine),
  "an answer about a report": (page) => ask(page, texts.report()),
  "nothing recognised": async (page) => {
    await paste(page, texts.nothing);
    await page.waitForSelector(part("nothing"));
  },
  "several reports": async (page) => {
    await page.evaluate((texts) => {
      const dataTransfer = new DataTransfer();
      texts.forEach((text, at) => dataTransfer.items.add(new File([text], `${at}.txt`)));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true, composed: true }));
    }, [texts.refused, texts.traceLine, ""]);
    await page.waitForSelector(part("reports"));
    await page.waitForSelector(part("verdict"));
  },
  "two languages": async (page) => {
    await ask(page, texts.refused);
    await choose(page, "second-language", "zh-TW");
    await page.waitForSelector(`${part("verdict")} [lang="zh-TW"]`);
  },
  "Traditional Chinese": async (page) => {
    await ask(page, texts.refused);
    await choose(page, "language", "zh-TW");
    await inLanguage(page, "zh-TW");
  },
  "what was found": async (page) => {
    await page.type(part("query"), "5.7.1");
    await page.waitForSelector(`${part("found")} li a`);
  },
  "nothing found": async (page) => {
    await page.type(part("query"), "qqqqqqqq");
    await page.waitForFunction((count) => document.querySelector(count).innerText, {}, part("found-count"));
  },
};

everywhere(({ here, place, open }) => {
  for (const [name, view] of Object.entries(views)) {
    test(`fits on a screen of 320 pixels: ${name}`, () =>
      open(async ({ page }) => {
        await page.setViewport({ width: 320, height: 640 });
        await view(page);
        const { content, screen } = await page.evaluate(() => ({
          content: document.scrollingElement.scrollWidth,
          screen: document.scrollingElement.clientWidth,
        }));
        const wide = await page.evaluate((screen) =>
          [...document.querySelectorAll("body *")]
            .filter((element) => element.getBoundingClientRect().right > screen + 0.5)
            .map((element) => `${element.tagName} ${element.className}: ${element.textContent.slice(0, 40)}`), screen);
        assert.ok(content <= screen, `${content} pixels wide, by ${wide.join(" | ")}`);
      }));
  }

  // What a page says to assistive software is the same wherever it was loaded from.
  if (place.name !== "one file from disk") return;

  for (const [name, view] of Object.entries(views)) {
    test(`keeps WCAG 2.2 AA: ${name}`, () =>
      open(async ({ page }) => {
        await view(page);
        assert.deepEqual(await violations(page), []);
      }));
  }

  // Over WebDriver BiDi a colour scheme cannot be asked for.
  if (here.kind.name === "Chromium") {
    test("keeps WCAG 2.2 AA in the dark", () =>
      open(async ({ page }) => {
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
        await ask(page, texts.traceLine);
        const shade = await page.evaluate(() => {
          const background = [document.querySelector('[data-part="page"]'), document.body, document.documentElement]
            .map((element) => getComputedStyle(element).backgroundColor)
            .find((color) => !/, 0\)$/.test(color));
          return background?.match(/[\d.]+/g).slice(0, 3).map(Number);
        });
        assert.ok(shade?.every((part) => part < 100), `the page is dark: ${shade}`);
        assert.deepEqual(await violations(page), []);
      }));
  }

  test("can be used with the keyboard alone", () =>
    open(async ({ page }) => {
      await paste(page, texts.traceLine);
      await page.waitForSelector(part("verdict"));
      // From the first element on: where a blurred one would leave the reader differs by browser.
      await page.evaluate(() => document.querySelector("a[href], button, input, select").focus());
      const wanted = new Set(["language", "second-language", "input", "clear", "copy-text", "copy-markdown", "mask", "evidence"]);
      const hidden = [];
      for (let presses = 0; presses < 200 && wanted.size > 0; presses += 1) {
        await page.keyboard.press("Tab");
        const { name, visible, what } = await page.evaluate(() => {
          const element = document.activeElement;
          const shown = (element) => {
            const style = getComputedStyle(element);
            return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
          };
          return {
            name: element.dataset.part,
            visible: element === document.body || [element, element.parentElement].some(shown),
            what: element.outerHTML.slice(0, 100),
          };
        });
        wanted.delete(name);
        if (!visible) hidden.push(what);
      }
      assert.deepEqual([...wanted], [], "these cannot be reached");
      assert.deepEqual(hidden, [], "these do not show that they have the focus");
    }));
});
