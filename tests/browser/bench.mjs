// Measures how long readers wait. Prints one table; the times are medians in milliseconds.
// Compare them only on a machine that does nothing else.

import { browsers, launch } from "./lib/browsers.mjs";
import { nginx, nginxPath } from "./lib/nginx.mjs";
import { part } from "./lib/page.mjs";
import { dist, serve, sitePath } from "./lib/server.mjs";
import * as texts from "./lib/texts.mjs";
import { started, watched } from "./lib/watch.mjs";

const starts = 9;
const frozen = 30_000;
const tasks = [
  { name: "paste 3 kB", length: 3_000, times: 15, budget: 16, way: "paste" },
  { name: "paste 50 kB", length: 50_000, times: 15, budget: 16, way: "paste" },
  { name: "drop a file of 10 MB", length: 10_000_000, times: 5, budget: 250, way: "drop" },
  { name: "paste 10 MB", length: 10_000_000, times: 2, budget: 250, way: "paste" },
];

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

/** From the start of the navigation until something is there. */
async function startTime(browser, url, wanted) {
  const { page, close } = await watched(browser);
  try {
    return await timed(page, url, wanted);
  } finally {
    await close();
  }
}

async function timed(page, url, wanted) {
  await page.evaluateOnNewDocument((wanted) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(wanted)) return;
      watch.disconnect();
      window.there = performance.now();
    });
    watch.observe(document, { childList: true, subtree: true });
  }, wanted);
  await page.goto(url);
  await started(page);
  await page.waitForSelector(wanted);
  return page.evaluate(() => window.there);
}

/** Load to usable behind nginx: the first visit, a later one from the browser's cache, with the worker, without the server. */
async function visits(browser) {
  const host = await nginx();
  const url = host.origin + nginxPath;
  const rows = [];
  const measure = async (what, visit) => {
    const times = [];
    for (let count = 0; count < starts; count += 1) times.push(await visit());
    rows.push([what, median(times)]);
  };
  const tab = async (context, prepare) => {
    const page = await context.newPage();
    try {
      if (prepare) await page.evaluateOnNewDocument(prepare);
      return await timed(page, url, part("input"));
    } finally {
      await page.close();
    }
  };
  await measure("first visit", () => startTime(browser, url, part("input")));
  const reader = await browser.createBrowserContext();
  const refused = () => Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined });
  await tab(reader, refused);
  await measure("later visit", () => tab(reader, refused));
  const page = await reader.newPage();
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.close();
  await measure("with the worker", () => tab(reader));
  await host.close();
  await measure("server stopped", () => tab(reader));
  await reader.close();
  return rows;
}

/** From a paste or drop until the answer stands in the document, and until it was drawn. */
function answerTimes(page, way) {
  return page.evaluate(
    async (way, input, verdict, clear) => {
      const { text } = window;
      const until = (condition) =>
        new Promise((resolve) => {
          if (condition()) return resolve();
          const watch = new MutationObserver(() => {
            if (!condition()) return;
            watch.disconnect();
            resolve();
          });
          watch.observe(document, { childList: true, subtree: true, characterData: true });
        });
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const area = document.querySelector(input);
      await frame();
      const transfer = new DataTransfer();
      if (way === "drop") transfer.items.add(new File([text], "report.eml", { type: "message/rfc822" }));
      else transfer.setData("text/plain", text);
      const options = { bubbles: true, cancelable: true, composed: true };
      let start = performance.now();
      if (way === "drop") {
        area.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, ...options }));
      } else if (area.dispatchEvent(new ClipboardEvent("paste", { clipboardData: transfer, ...options }))) {
        // The browser's own work of taking the text into the box is not ours to measure.
        area.value = text;
        start = performance.now();
        area.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", ...options }));
      }
      await until(() => document.querySelector(verdict));
      const answered = performance.now() - start;
      await frame();
      const drawn = performance.now() - start;
      document.querySelector(clear).click();
      await until(() => !document.querySelector(verdict));
      await frame();
      return { answered, drawn };
    },
    way,
    part("input"),
    part("verdict"),
    part("clear"),
  );
}

const rows = [];
const server = await serve();
const places = [
  ["site over HTTP", server.origin + sitePath],
  ["one file from disk", new URL("ndr-lens.html", dist).href],
];
for (const kind of browsers) {
  // A page that does not answer within this time has frozen.
  const browser = await launch(kind, { protocolTimeout: frozen });
  try {
    for (const [place, url] of places) {
      for (const [what, hash, wanted] of [
        ["usable", "", part("input")],
        ["the answer of a link", "#code=4.4.316", part("verdict")],
      ]) {
        const times = [];
        for (let count = 0; count < starts; count += 1) times.push(await startTime(browser, url + hash, wanted));
        rows.push([kind.name, `load to ${what}, ${place}`, median(times), ""]);
      }
    }
    for (const [what, time] of await visits(browser)) rows.push([kind.name, `load to usable, nginx, ${what}`, time, ""]);
    const { page, close } = await watched(browser);
    await page.goto(places[0][1]);
    await started(page);
    // Measured is answering, not the loading of what is needed for it.
    await page.waitForNetworkIdle();
    for (const { name, length, times, budget, way } of tasks) {
      await page.evaluate((text) => {
        window.text = text;
      }, texts.report(length));
      const measured = [];
      try {
        if (times > 2) await answerTimes(page, way);
        for (let count = 0; count < times; count += 1) measured.push(await answerTimes(page, way));
      } catch {
        // The tasks that may freeze the page come last, so nothing after them is lost.
        rows.push([kind.name, `${name}, answered`, frozen, `over ${budget}: the page froze`]);
        break;
      }
      const answered = median(measured.map(({ answered }) => answered));
      rows.push([kind.name, `${name}, answered`, answered, answered > budget ? `over ${budget}` : `of ${budget}`]);
      rows.push([kind.name, `${name}, drawn`, median(measured.map(({ drawn }) => drawn)), ""]);
    }
    // A frozen page cannot be asked to close; the browser ends with everything in it.
    await Promise.race([close(), new Promise((resolve) => setTimeout(resolve, 1000))]).catch(() => {});
  } finally {
    browser.process()?.kill("SIGKILL");
    await browser.close().catch(() => {});
  }
  console.error(`${kind.name} is measured`);
}
await server.close();

console.log(`${"browser".padEnd(10)} ${"what".padEnd(46)} ${"ms".padStart(8)}  budget`);
for (const [browser, what, time, budget] of rows) {
  console.log(`${browser.padEnd(10)} ${what.padEnd(46)} ${time.toFixed(1).padStart(8)}  ${budget}`);
}
