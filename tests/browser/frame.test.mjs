// The page in one file as a frame: nothing it asks of the browser may be refused to its harm, and nothing leaves it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { everyBrowser } from "./lib/targets.mjs";
import { dist, serve } from "./lib/server.mjs";
import { ask, choose, part, paste, read } from "./lib/page.mjs";
import * as texts from "./lib/texts.mjs";
import { started, watched } from "./lib/watch.mjs";

const page = (body, attributes = "") =>
  `<!doctype html><html lang="en"><title>Wiki</title><link rel="icon" href="data:,"><body>${body}` +
  `<script ${attributes}>window.told = []; addEventListener("message", ({ data, origin }) => told.push({ data, origin }));</script>`;
const frame = (src, more = 'sandbox="allow-scripts"') => `<iframe width="600" height="400" ${more} src="${src}"></iframe>`;

const hosts = {
  "/sandboxed": page(frame("/ndr-lens.html#view=compact&lang=en")),
  "/same": page(frame("/ndr-lens.html#lang=en", "")),
};

everyBrowser((here) => {
  /** Opens a host page and hands over its frame. */
  async function open(address, body) {
    const tab = await watched(here.browser);
    try {
      await tab.page.goto(address);
      const frame = await (await tab.page.waitForSelector("iframe")).contentFrame();
      await started(frame);
      await body({ ...tab, frame });
      // That the clipboard and messages to others are refused is what is tested.
      const refused = /Clipboard API has been blocked|does not match the recipient window/;
      assert.deepEqual((await tab.complaints()).filter((complaint) => !refused.test(complaint)), []);
    } finally {
      await tab.close();
    }
  }

  /** Runs a body with a second server, so that host and frame have different origins. */
  async function across(html, body) {
    const other = await serve({ "/host": html(here.server.origin) });
    try {
      await body(`${other.origin}/host`, other.origin);
    } finally {
      await other.close();
    }
  }

  const told = (page, name) =>
    page.evaluate((name) => window.told.filter(({ data }) => data.type === `ndr-lens-${name}`), name);

  /** Uses the page as a reader does, with everything that a frame may be refused. */
  async function use(frame) {
    await ask(frame, texts.refused);
    assert.match(await read(frame, "verdict"), /mx\.fabrikam\.com/);
    await frame.click(`${part("others")} [data-entry]`);
    await frame.waitForSelector(part("code-asked"));
    await frame.click(part("code-close"));
    await frame.waitForFunction((asked) => !document.querySelector(asked), {}, part("code-asked"));
    await frame.click(part("copy-text"));
    // Either it is copied, or the text is there, selected.
    await frame.waitForFunction(() =>
      [...document.querySelectorAll("[role=status]")].some(({ textContent }) => /Copied/.test(textContent)) ||
      document.querySelector(".nl-refused textarea")?.selectionEnd > 0);
    await choose(frame, "language", "zh-TW");
    await frame.waitForFunction(() => document.documentElement.lang === "zh-TW");
    assert.match(await read(frame, "verdict"), /拒絕/);
  }

  test("works sandboxed, where storage and history are refused", () =>
    open(`${here.server.origin}/sandboxed`, async ({ frame }) => {
      assert.equal(await frame.evaluate(() => self.origin), "null");
      await use(frame);
    }));

  test("works across origins", () =>
    across((origin) => page(frame(`${origin}/ndr-lens.html#lang=en`)), (address) =>
      open(address, ({ frame }) => use(frame))));

  test("works as the text of a frame", async () => {
    const file = await readFile(new URL("ndr-lens.html", dist), "utf8");
    const escaped = file.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    for (const more of ["", 'sandbox="allow-scripts"']) {
      await across(() => page(`<iframe width="600" height="400" ${more} srcdoc="${escaped}"></iframe>`), (address) =>
        open(address, async ({ frame }) => {
          await choose(frame, "language", "en");
          await use(frame);
        }));
    }
  });

  test("tells its height, and nothing else unless its address says to whom", () =>
    across((origin) => page(frame(`${origin}/ndr-lens.html#view=compact&lang=en`)), (address) =>
      open(address, async ({ page, frame }) => {
        const before = (await told(page, "height")).at(-1).data.height;
        assert.ok(before > 50 && before < 300, `${before} px`);
        await ask(frame, texts.report());
        await page.waitForFunction((before) => told.at(-1).data.height > before + 300, {}, before);
        const height = (await told(page, "height")).at(-1).data.height;
        const real = await frame.evaluate(() => document.querySelector("#ndr-lens > .nl").getBoundingClientRect().height);
        assert.ok(Math.abs(height - real) <= 1, `${height} of ${real} px`);
        await paste(frame, "");
        await page.waitForFunction((height) => told.at(-1).data.height < height, {}, height);
        const all = await page.evaluate(() => told.map(({ data }) => [data.type, ...Object.keys(data)].join()));
        assert.deepEqual([...new Set(all)], ["ndr-lens-height,type,height"]);
        // A text is not taken either.
        await page.evaluate((text) => frames[0].postMessage({ type: "ndr-lens-text", text }, "*"), texts.refused);
        await new Promise((resolve) => setTimeout(resolve, 300));
        assert.equal(await frame.$eval(part("input"), ({ value }) => value), "");
      })));

  test("takes a text from the host that its address names, and tells it what it found", async () => {
    const other = await serve();
    other.instead = (path) => path === "/host" &&
      page(frame(`${here.server.origin}/ndr-lens.html#lang=en&accept=${other.origin}`));
    try {
      await open(`${other.origin}/host`, async ({ page, frame }) => {
        await page.evaluate((text) => {
          frames[0].postMessage({ type: "ndr-lens-text", text: 5 }, "*");
          frames[0].postMessage({ type: "ndr-lens-text", text }, "*");
        }, texts.report());
        assert.match(await read(frame, "verdict"), /mx\.fabrikam\.com/);
        await page.waitForFunction(() => told.some(({ data }) => data.type === "ndr-lens-result"));
        const result = (await told(page, "result"))[0].data;
        assert.equal(result.entries[0], "exchange-online/4.4.316");
        assert.doesNotMatch(JSON.stringify(await page.evaluate(() => told.map(({ data }) => data))), /fabrikam|@/);
        assert.equal((await told(page, "ready")).length, 1);
        // Language and code change the address, the settings stay.
        await frame.click(`${part("others")} [data-entry]`);
        await frame.waitForFunction(() => location.hash.includes("code="));
        assert.match(await frame.evaluate(() => location.hash), /accept=http/);
      });
    } finally {
      await other.close();
    }
  });

  test("takes no text from a host that its address does not name", () =>
    across((origin) => page(frame(`${origin}/ndr-lens.html#lang=en&accept=https://wiki.example.com`)), (address) =>
      open(address, async ({ page, frame }) => {
        await page.evaluate((text) => frames[0].postMessage({ type: "ndr-lens-text", text }, "*"), texts.refused);
        // Nor from a window that is not the parent, whatever its origin.
        await frame.evaluate((text) => window.postMessage({ type: "ndr-lens-text", text }, "*"), texts.refused);
        await new Promise((resolve) => setTimeout(resolve, 300));
        assert.equal(await frame.$eval(part("input"), ({ value }) => value), "");
        await ask(frame, texts.refused);
        await new Promise((resolve) => setTimeout(resolve, 100));
        assert.deepEqual(await told(page, "result"), []);
      })));

  test("shows what its address sets", async () => {
    const { page, close } = await watched(here.browser);
    try {
      await page.goto(`${here.server.origin}/ndr-lens.html#lang=zh-TW&view=lookup&theme=dark&heading-level=3`);
      await page.waitForSelector('.nl[lang="zh-TW"][data-view="lookup"][data-theme="dark"]');
      assert.equal(await page.$eval("textarea", (area) => area.checkVisibility()), false);
      assert.equal(await page.$eval(".nl-h2", ({ tagName }) => tagName), "H4");
    } finally {
      await close();
    }
  });
}, hosts);
