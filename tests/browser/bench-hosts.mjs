// Measures what NDR Lens costs a host's page: time, memory, weight. Prints one table; times are medians in milliseconds.
// Compare them only on a machine that does nothing else.

import { stat } from "node:fs/promises";
import { browsers, launch } from "./lib/browsers.mjs";
import { dist, serve } from "./lib/server.mjs";
import * as texts from "./lib/texts.mjs";

const starts = 9;
const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
const host = (body) => `<!doctype html><html lang="en"><title>Wiki</title><link rel="icon" href="data:,"><main>${body}</main>`;
const script = '<script src="/ndr-lens.js"></script>';
const hosts = {
  "/none": host("<p>Nothing else.</p>"),
  "/element": host(`<ndr-lens></ndr-lens>${script}`),
  "/compact": host(`<ndr-lens view="compact"></ndr-lens>${script}`),
  "/ten": host(`${"<ndr-lens view=compact></ndr-lens>".repeat(10)}${script}`),
  "/frame": host('<iframe sandbox="allow-scripts" src="/ndr-lens.html"></iframe>'),
};

/** Notes when everything on the page can be used, and what memory its programs have. */
function watch() {
  window.programs = [];
  for (const way of ["instantiate", "instantiateStreaming"]) {
    const own = WebAssembly[way];
    WebAssembly[way] = async (...all) => {
      const made = await own.apply(WebAssembly, all);
      const memory = (made.instance?.exports ?? made.exports).memory;
      if (memory) window.programs.push(memory);
      return made;
    };
  }
  let ready = 0;
  addEventListener("ndr-lens-ready", () => {
    ready += 1;
    if (ready === document.querySelectorAll("ndr-lens").length) window.there = performance.now();
  });
  addEventListener("message", ({ data }) => {
    if (data.type === "ndr-lens-height") window.there ??= performance.now();
  });
}

async function visit(context, url) {
  const page = await context.newPage();
  await page.evaluateOnNewDocument(watch);
  await page.goto(url);
  if (!url.endsWith("/none")) await page.waitForFunction(() => window.there);
  return page;
}

const rows = [];
// So that a second visit finds the script where a wiki's reader finds it: in the cache of the browser.
const server = await serve(hosts, { "Cache-Control": "max-age=3600" });
for (const kind of browsers) {
  const browser = await launch(kind);
  for (const path of ["/element", "/compact", "/ten", "/frame"]) {
    const [cold, warm] = [[], []];
    for (let count = 0; count < starts; count += 1) {
      const context = await browser.createBrowserContext();
      for (const times of [cold, warm]) {
        const page = await visit(context, server.origin + path);
        times.push(await page.evaluate(() => window.there));
        await page.close();
      }
      await context.close();
    }
    rows.push([kind.name, `${path}: load to usable, first visit`, `${median(cold).toFixed(1)} ms`]);
    rows.push([kind.name, `${path}: load to usable, second visit`, `${median(warm).toFixed(1)} ms`]);
  }
  for (const path of ["/none", "/element", "/ten"]) {
    const context = await browser.createBrowserContext();
    const page = await visit(context, server.origin + path);
    const count = await page.$$eval("ndr-lens", (elements, text) => {
      for (const element of elements) element.text = text;
      return elements.length;
    }, texts.report());
    if (count > 0) {
      await page.waitForFunction(
        () => [...document.querySelectorAll("ndr-lens")].every(({ shadowRoot }) => shadowRoot.querySelector("[data-part=verdict]")),
        { polling: 50 });
    }
    const memory = await page.evaluate(() => window.programs.reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
    const mega = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
    rows.push([kind.name, `${path}: memory of the program, each with an answer`, mega(memory)]);
    if (kind.name === "Chromium") {
      const session = await page.createCDPSession();
      await session.send("HeapProfiler.collectGarbage");
      await session.send("Performance.enable");
      const { metrics } = await session.send("Performance.getMetrics");
      const value = (wanted) => metrics.find(({ name }) => name === wanted).value;
      rows.push([kind.name, `${path}: JavaScript heap`, mega(value("JSHeapUsedSize"))]);
      rows.push([kind.name, `${path}: nodes of the document`, String(value("Nodes"))]);
    }
    await context.close();
  }
  await browser.close();
}
await server.close();
for (const file of ["ndr-lens.js", "ndr-lens.html"]) {
  rows.push(["", `${file}: bytes over the host's own`, String((await stat(new URL(file, dist))).size)]);
}
for (const [browser, what, value] of rows) console.log(`${browser.padEnd(10)} ${what.padEnd(56)} ${value.padStart(12)}`);
