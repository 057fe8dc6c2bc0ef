// The pages without a program: everything is there with scripts off, and every way leads somewhere.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { launch } from "./lib/browsers.mjs";
import { part } from "./lib/page.mjs";
import { dist, sitePath } from "./lib/server.mjs";
import { everyBrowser } from "./lib/targets.mjs";
import { started, watched } from "./lib/watch.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const site = new URL("site/", dist);

/** Pages of every kind, and what is read on them. */
const pages = {
  "code/4.4.316/": [/Connection refused/, /firewall/, /450 4\.4\.316/],
  "zh-TW/code/4.4.316/": [/連線/, /防火牆/, /550 5\.4\.316/],
  "code/gmail/5.2.1/rate/": [/Gmail/],
  "zh-TW/code/topic/mailbox-full/": [/信箱/],
  "code/5.7.1/": [/5\.7\.1/, /Gmail/],
  "code/": [/All errors and codes/, /Connection refused/],
  "zh-TW/code/": [/所有錯誤與代碼/],
};

/** The relative addresses of a page. */
const links = (html) =>
  [...html.matchAll(/(?:href|url)=(?:")?([^">]+)"/g)].map(([, href]) => href.replaceAll("&amp;", "&"))
    .filter((href) => !/^[a-z]+:/.test(href) && !href.startsWith("#"));

/** The file that an address leads to. */
function target(href, from) {
  const url = new URL(href, from);
  url.hash = "";
  return url.href.endsWith("/") ? new URL("index.html", url) : url;
}

describe("files of the pages", () => {
  test("every way from the lists and from pages on leads to a file of the site", async () => {
    const seen = new Set();
    const broken = [];
    const visit = async (file) => {
      const html = await readFile(file, "utf8");
      const found = links(html).map((href) => target(href, file));
      for (const to of found) {
        if (!to.href.startsWith(site.href) || !existsSync(to)) broken.push(`${file.href} → ${to.href}`);
      }
      return found.map(({ href }) => href);
    };
    const first = [];
    for (const list of ["code/index.html", "zh-TW/code/index.html"]) first.push(...await visit(new URL(list, site)));
    const reached = [...new Set(first)].filter((href) => href.includes("/code/"));
    assert.ok(reached.length > 2000, `${reached.length} pages are reached from the lists`);
    for (const href of reached.filter((_, at) => at % 40 === 0)) {
      if (!seen.has(href)) await visit(new URL(href));
      seen.add(href);
    }
    assert.ok(seen.size >= 50);
    assert.deepEqual(broken, []);
  });
});

everyBrowser((here) => {
  const prefs = (extraPrefsFirefox) => ({
    extraPrefsFirefox: { ...here.kind.options.extraPrefsFirefox, ...extraPrefsFirefox },
  });

  /** Runs a test in a browser without scripts, or without WebAssembly. */
  async function without(what, run) {
    const chromium = here.kind.name === "Chromium";
    const options = what === "scripts" ? prefs({ "javascript.enabled": false }) : prefs({ "javascript.options.wasm": false });
    const browser = await launch(here.kind, options);
    try {
      const page = await browser.newPage();
      if (chromium && what === "scripts") await page.setJavaScriptEnabled(false);
      // Chromium has no switch for it.
      if (chromium && what === "wasm") await page.evaluateOnNewDocument(() => delete window.WebAssembly);
      await run(page);
    } finally {
      await browser.close();
    }
  }

  /** What is read, without asking the page's own scripts. */
  const text = (page, selector = "body") => page.$eval(selector, (element) => element.innerText);

  // Firefox runs no function in a page whose scripts are off, so there the files are read above.
  if (here.kind.name === "Chromium") {
    test("everything is there with scripts off", () =>
      without("scripts", async (page) => {
        for (const [path, wanted] of Object.entries(pages)) {
          await page.goto(here.server.origin + sitePath + path);
          const said = await text(page);
          for (const pattern of wanted) assert.match(said, pattern, path);
        }
      }));

    test("the page itself tells what it is and leads to the codes with scripts off", () =>
      without("scripts", async (page) => {
        await page.goto(here.server.origin + sitePath);
        assert.match(await text(page), /needs JavaScript[^]*需要 JavaScript/);
        await Promise.all([page.waitForNavigation(), page.click('#ndr-lens-codes a[href="code/"]')]);
        assert.match(await text(page), /All errors and codes/);
        await page.goto(new URL("ndr-lens.html", dist).href);
        assert.match(await text(page, "#ndr-lens-codes"), /What the codes mean[^]*代碼的意義/);
      }));
  }

  test("without WebAssembly the page says so and shows the codes", () =>
    without("wasm", async (page) => {
      for (const address of [here.server.origin + sitePath, new URL("ndr-lens.html", dist).href]) {
        await page.goto(address);
        await page.waitForSelector("#ndr-lens-failed:not([hidden])");
        const said = await text(page, "#ndr-lens-failed");
        assert.match(said, /needs WebAssembly[^]*需要 WebAssembly/, address);
        assert.doesNotMatch(said, /script-src|did not load/, address);
        assert.ok(await page.$("#ndr-lens-codes:not([hidden])"), address);
      }
    }));

  test("whatever keeps the program from starting, the codes can be reached", async () => {
    const refuse = {
      "no script": (path) => path === sitePath && { html: index, headers: { "Content-Security-Policy": "script-src 'none'" } },
      "no file": undefined,
    };
    const index = await readFile(new URL("index.html", site), "utf8");
    for (const [what, instead] of Object.entries(refuse)) {
      const { page, close } = await watched(here.browser);
      try {
        here.server.instead = instead;
        here.server.missing = instead ? undefined : (path) => /(guard|app)-/.test(path) && 503;
        await page.goto(here.server.origin + sitePath);
        await page.waitForSelector('#ndr-lens-codes a[href="code/"]', { visible: true, timeout: 10_000 });
        assert.match(await text(page), /If this text stays|could not start/, what);
      } finally {
        here.server.instead = here.server.missing = undefined;
        await close();
      }
    }
  });

  test("a policy that forbids WebAssembly is named", async () => {
    const { page, close } = await watched(here.browser);
    try {
      const html = await readFile(new URL("index.html", site), "utf8");
      here.server.instead = (path) => path === sitePath && {
        html, headers: { "Content-Security-Policy": "script-src 'self' 'unsafe-inline'" },
      };
      await page.goto(here.server.origin + sitePath);
      await page.waitForSelector("#ndr-lens-failed:not([hidden])");
      assert.match(await text(page, "#ndr-lens-failed"), /'wasm-unsafe-eval'[^]*script-src/);
    } finally {
      here.server.instead = undefined;
      await close();
    }
  });

  test("a page opens in the app, which shows its code", async () => {
    for (const [path, wanted, tag] of [["code/4.4.316/", /4\.4\.316/, "en"], ["zh-TW/code/gmail/5.2.1/rate/", /Gmail/, "zh-TW"]]) {
      const { page, close } = await watched(here.browser);
      try {
        await page.goto(here.server.origin + sitePath + path);
        await Promise.all([page.waitForNavigation(), page.click(part("open"))]);
        await started(page);
        await page.waitForSelector(part("verdict"));
        assert.match(await text(page, part("answer")), wanted);
        assert.equal(await page.evaluate(() => document.documentElement.lang), tag);
      } finally {
        await close();
      }
    }
  });

  test("another address of an error leads to its page", async () => {
    const { page, close } = await watched(here.browser);
    try {
      await page.goto(`${here.server.origin}${sitePath}code/exchange-online/4.4.316/`);
      await page.waitForSelector(part("verdict"));
      assert.equal(await page.evaluate(() => location.pathname), `${sitePath}code/4.4.316/`);
    } finally {
      await close();
    }
  });

  for (const path of Object.keys(pages)) {
    test(`keeps WCAG 2.2 AA and 320 pixels without a complaint: ${path}`, async () => {
      const { page, complaints, close } = await watched(here.browser);
      try {
        await page.setViewport({ width: 320, height: 640 });
        await page.goto(here.server.origin + sitePath + path);
        const wide = await page.evaluate(() =>
          document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth);
        assert.ok(wide <= 0, `${wide} pixels too wide`);
        assert.deepEqual(await complaints(), []);
        await page.evaluate(axe);
        const found = await page.evaluate(() =>
          window.axe
            .run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
            .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
              nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`))));
        assert.deepEqual(found, []);
      } finally {
        await close();
      }
    });
  }
});
