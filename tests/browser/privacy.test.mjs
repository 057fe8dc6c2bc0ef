// What PRIVACY.md says never happens.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, part } from "./lib/page.mjs";
import { report, secret, traces, useEverything, watchWays } from "./lib/privacy.mjs";
import { serve, sitePath } from "./lib/server.mjs";
import { everyBrowser, everywhere } from "./lib/targets.mjs";
import { started, watched } from "./lib/watch.mjs";

const keys = ["ndr-lens.beside", "ndr-lens.language"];

/** Keeps what a server is asked, as long as the test runs. */
async function listening(server, test) {
  const asked = [];
  server.told = ({ method, url, headers }) => asked.push({ method, url, headers });
  try {
    await test(asked);
  } finally {
    server.told = undefined;
  }
}

everywhere(({ here, place, open }) => {
  const overHttp = place.name === "site over HTTP";

  test("asks for its own files and sends nothing", () =>
    listening(here.server, (asked) =>
      open(
        async ({ page, requests, complaints }) => {
          await useEverything(page);
          const left = await traces(page);
          // Its own worker keeps its own files.
          const worker = /^register: sw\.js /;
          assert.equal(left.ways.filter((way) => worker.test(way)).length, overHttp ? 1 : 0);
          assert.deepEqual(left.ways.filter((way) => !worker.test(way)), []);
          assert.ok(left.printed, "the page was printed");
          assert.deepEqual(await complaints(), []);
          const own = overHttp ? here.server.origin + sitePath : place.address(here.server);
          // A blob is made in the page and stays there.
          const foreign = requests.filter((url) => !url.startsWith(own) && !url.startsWith("blob:"));
          assert.deepEqual(foreign, []);
          if (overHttp) assert.ok(asked.some(({ headers }) => headers.cookie), "the host's cookie would be seen");
          else assert.deepEqual(asked, []);
          for (const { method, url, headers } of asked) {
            assert.equal(method, "GET");
            assert.match(url, new RegExp(`^${sitePath}[\\w./-]*$`), "a file, without a query");
            // What its host has set, as a sign-in does, is the host's; nothing is added to it.
            assert.ok([undefined, "signed-in=yes"].includes(headers.cookie), headers.cookie);
            assert.equal(headers["content-length"], undefined);
            assert.doesNotMatch(JSON.stringify(headers), secret);
          }
        },
        {
          prepare: async (page) => {
            await page.evaluateOnNewDocument(watchWays);
            if (overHttp) await page.evaluateOnNewDocument(() => { document.cookie = "signed-in=yes; path=/"; });
          },
        },
      ),
    ));

  test("remembers the languages and nothing else", () =>
    open(
      async ({ page }) => {
        const before = await traces(page);
        assert.deepEqual(before.local, {}, "nothing before a language is chosen");
        await useEverything(page);
        const left = await traces(page);
        assert.deepEqual(Object.keys(left.local).sort(), keys);
        for (const value of Object.values(left.local)) assert.match(value, /^(en|zh-TW)$/);
        assert.equal(left.cookies, "");
        assert.deepEqual(left.session, {});
        assert.deepEqual(left.databases, []);
        for (const [url, content] of Object.entries(left.cached)) {
          assert.ok(url.startsWith(here.server.origin + sitePath) && !url.includes("?"), url);
          assert.doesNotMatch(content, /secret-(sender|recipient|partner|gateway|company|subject)/, url);
        }
        for (const where of ["address", "title", "name", "history"]) assert.doesNotMatch(left[where], secret, where);
        assert.deepEqual(await page.browserContext().cookies(), []);
      },
      { prepare: (page) => page.evaluateOnNewDocument(watchWays) },
    ));

  test("forgets the text when the page is loaded again", () =>
    open(async ({ page }) => {
      await ask(page, report);
      await page.reload();
      await started(page);
      assert.equal(await page.$eval(part("input"), (area) => area.value), "");
      assert.doesNotMatch(await page.evaluate(() => document.body.innerText), secret);
    }));

  test("opens a source without telling it where the reader came from", async () => {
    const elsewhere = await serve({ "/source": "<!doctype html><title>Source</title>" });
    try {
      await listening(elsewhere, (asked) =>
        open(async ({ page }) => {
          await ask(page, report);
          const links = await page.$$eval("a[href^='http']:not([data-part=link])", (links) =>
            links
              .filter((link) => link.origin !== location.origin)
              .map(({ rel, target, ping, href }) => ({ rel, target, ping, href })),
          );
          assert.ok(links.length > 0, "the answer names sources");
          for (const { rel, target, ping, href } of links) {
            assert.deepEqual([rel, target, ping], ["noopener noreferrer", "_blank", ""], href);
            assert.doesNotMatch(href, secret);
          }
          await page.$eval(
            "a[target=_blank]",
            (link, href) => {
              link.closest("details")?.setAttribute("open", "");
              link.href = href;
            },
            `${elsewhere.origin}/source`,
          );
          const opened = new Promise((resolve) => page.browserContext().once("targetcreated", resolve));
          await page.$eval("a[target=_blank]", (link) => link.click());
          const tab = await (await opened).page();
          await tab.waitForFunction(() => document.title === "Source");
          assert.deepEqual(await tab.evaluate(() => [window.opener, document.referrer]), [null, ""]);
          const request = asked.find(({ url }) => url === "/source");
          assert.equal(request.headers.referer, undefined);
          assert.equal(request.headers.cookie, undefined);
        }),
      );
    } finally {
      await elsewhere.close();
    }
  });
});

const frame = (attributes) =>
  `<!doctype html><link rel="icon" href="data:,"><title>Host</title><iframe ${attributes} width="900" height="700"></iframe>`;

everyBrowser(
  (here) => {
    for (const name of ["sandboxed", "framed"]) {
      test(`tells the page around its frame nothing: ${name}`, () =>
        listening(here.server, async (asked) => {
          const { page, close } = await watched(here.browser);
          try {
            await page.evaluateOnNewDocument(watchWays);
            await page.evaluateOnNewDocument(() => {
              window.heard = [];
              addEventListener("message", ({ data }) => window.heard.push(JSON.stringify(data)));
            });
            await page.goto(`${here.server.origin}/${name}`);
            const frame = page.frames().find((frame) => frame.url().endsWith("/ndr-lens.html"));
            await started(frame);
            await useEverything(frame);
            assert.deepEqual((await traces(frame)).ways, []);
            const around = await traces(page);
            assert.doesNotMatch(JSON.stringify(around), secret);
            for (const told of await page.evaluate(() => window.heard)) assert.doesNotMatch(told, secret);
            assert.deepEqual(asked.map(({ url }) => url).sort(), [`/${name}`, "/ndr-lens.html"].sort());
          } finally {
            await close();
          }
        }));
    }
  },
  {
    "/sandboxed": frame(`sandbox="allow-scripts" src="/ndr-lens.html"`),
    "/framed": frame(`src="/ndr-lens.html"`),
  },
);
