// The page starts wherever it may be put, quietly, and nothing leaves it.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { everyBrowser, everywhere } from "./lib/targets.mjs";
import { dist, sitePath } from "./lib/server.mjs";
import { started, watched } from "./lib/watch.mjs";

everywhere(({ here, place, open }) => {
  test("starts without a complaint", () =>
    open(async ({ page, complaints }) => {
      assert.match(await page.evaluate(() => document.body.innerText), /\S/);
      assert.deepEqual(await complaints(), []);
    }));

  test("asks for nothing but its own files", () =>
    open(async ({ page, requests }) => {
      await page.waitForNetworkIdle({ idleTime: 300 });
      const own = new URL(".", place.address(here.server)).href;
      assert.deepEqual(requests.filter((url) => !url.startsWith(own)), []);
      if (own.startsWith("file:")) {
        // Firefox does not report what it reads from disk, so the page's own list counts too.
        const loaded = await page.evaluate(() =>
          performance.getEntriesByType("resource").map(({ name }) => name));
        assert.deepEqual(loaded.filter((name) => !name.startsWith("data:")), []);
        assert.deepEqual(requests.filter((url) => !url.endsWith("/ndr-lens.html")), []);
      }
      assert.equal(new Set(requests).size, requests.length, "nothing is loaded twice");
    }));

  test("cannot send anything, because the browser stops it", () =>
    open(async ({ page }) => {
      const stopped = await page.evaluate(async () => {
        const elsewhere = "http://127.0.0.1:9/";
        const sent = await fetch(elsewhere).then(() => true, () => false);
        const image = new Image();
        const shown = new Promise((resolve) => {
          image.onload = () => resolve(true);
          image.onerror = () => resolve(false);
        });
        image.src = elsewhere;
        return !sent && !(await shown) && window.violations.map((text) => text.split(" ")[0]);
      });
      assert.deepEqual(stopped.sort(), ["connect-src", "img-src"]);
    }));
});

// An icon of their own keeps browsers from asking for one.
const icon = '<link rel="icon" href="data:,">';
const hosts = {
  "/sandboxed": `<!doctype html>${icon}<iframe sandbox="allow-scripts" src="/ndr-lens.html"></iframe>`,
  "/strict": {
    html: `<!doctype html>${icon}<iframe src="/ndr-lens.html"></iframe>`,
    headers: { "Content-Security-Policy": "default-src 'none'; frame-src 'self'; img-src data:" },
  },
};

everyBrowser((here) => {
  for (const [path, what] of [
    ["/sandboxed", "a sandboxed frame"],
    ["/strict", "a frame of a page whose own policy forbids scripts"],
  ]) {
    test(`the one file starts in ${what}`, async () => {
      const { page, complaints, close } = await watched(here.browser);
      try {
        await page.goto(here.server.origin + path);
        const frame = page.frames().find((frame) => frame.url().endsWith("/ndr-lens.html"));
        assert.ok(frame);
        await started(frame);
        assert.match(await frame.evaluate(() => document.body.innerText), /\S/);
        assert.deepEqual(await complaints(), []);
        assert.deepEqual(await frame.evaluate(() => window.violations), []);
      } finally {
        await close();
      }
    });
  }

  test("says in two languages that it needs WebAssembly", async () => {
    const { page, close } = await watched(here.browser);
    try {
      await page.evaluateOnNewDocument(() => delete window.WebAssembly);
      await page.goto(new URL("ndr-lens.html", dist).href);
      const message = await page.waitForSelector("#ndr-lens-failed:not([hidden])");
      assert.match(await message.evaluate((element) => element.innerText), /could not start[^]*無法啟動[^]*needs WebAssembly[^]*需要 WebAssembly/);
    } finally {
      await close();
    }
  });

  test("keeps files apart, as readers' browsers do", async () => {
    const folder = await mkdtemp(join(tmpdir(), "ndr-lens-"));
    const { page, close } = await watched(here.browser);
    try {
      await writeFile(join(folder, "page.html"), `<!doctype html><title>-</title>`);
      await writeFile(join(folder, "data.txt"), "data");
      await page.goto(pathToFileURL(join(folder, "page.html")).href);
      const read = await page.evaluate(() => fetch("data.txt").then(() => true, () => false));
      assert.equal(read, false, "else what fails on file:// would go unnoticed");
    } finally {
      await close();
      await rm(folder, { recursive: true });
    }
  });

  // Firefox cannot be asked over WebDriver BiDi to leave scripts alone.
  if (here.kind.name === "Firefox") return;
  test("explains itself without JavaScript", async () => {
    const { page, close } = await watched(here.browser);
    try {
      await page.setJavaScriptEnabled(false);
      await page.goto(here.server.origin + sitePath);
      const text = await page.$eval("noscript", (element) => element.innerText);
      assert.match(text, /needs JavaScript/);
      assert.match(text, /需要 JavaScript/);
    } finally {
      await close();
    }
  });
}, hosts);
