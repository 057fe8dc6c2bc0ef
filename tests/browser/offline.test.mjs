// After the first visit the site needs no server, and a newer version never mixes with the one that is used.

import assert from "node:assert/strict";
import { appendFile, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import { browsers, launch } from "./lib/browsers.mjs";
import { nginx, nginxPath } from "./lib/nginx.mjs";
import { ask, choose, inLanguage, part, paste, read } from "./lib/page.mjs";
import * as texts from "./lib/texts.mjs";
import { copy, update } from "./lib/versions.mjs";
import { started } from "./lib/watch.mjs";

const han = /\p{Script=Han}/u;
const notice = `${part("update")} ${part("update-use")}`;

for (const kind of browsers) {
  describe(kind.name, () => {
    let browser, site, server, context;
    before(async () => {
      browser = await launch(kind);
    });
    after(() => browser?.close());
    beforeEach(async () => {
      site = await copy();
      server = await nginx(site.folder);
      context = await browser.createBrowserContext();
    });
    afterEach(async () => {
      await context.close();
      await server.close();
      await site.remove();
    });

    /** Opens a tab of the same reader. */
    async function open(rest = "") {
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(server.origin + nginxPath + rest);
      await started(page);
      return page;
    }

    /** Waits until the page is kept on this machine. */
    async function kept(page) {
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await page.waitForFunction(() => navigator.serviceWorker.controller);
    }

    /** The names of the files that a page was made of, and the version that it says to be. */
    const madeOf = (page) =>
      page.evaluate(() => ({
        version: document.documentElement.dataset.version,
        names: performance.getEntriesByType("resource").map(({ name }) => name.replace(/.*\//, "")),
      }));

    const caches = (page) => page.evaluate(async () => (await window.caches.keys()).length);

    async function answers(page) {
      await ask(page, texts.traceLine);
      assert.match(await read(page, "verdict"), /mail\.contoso\.com/);
    }

    /** Takes the new version, which loads the page again. */
    async function agree(page) {
      await page.bringToFront();
      await Promise.all([page.waitForNavigation(), page.click(notice)]);
    }

    async function reload(page) {
      await page.reload();
      await started(page);
    }

    test("works with the server stopped", async () => {
      const page = await open();
      await kept(page);
      await server.close();

      await reload(page);
      await answers(page);
      await choose(page, "language", "zh-TW");
      await inLanguage(page, "zh-TW");
      assert.match(await read(page, "verdict"), han);

      const link = await open("?from=wiki#lang=en&code=4.4.316");
      assert.match(await read(link, "verdict"), /\S/);
      assert.doesNotMatch(await read(link, "verdict"), han);
      await link.type(part("query"), "mailbox full");
      await link.waitForSelector(`${part("found")} li a`);

      const file = await open("index.html");
      await answers(file);
    });

    test("leads from a page about a code into itself when the server is stopped", async () => {
      const page = await open();
      await kept(page);
      // While the server is there, it has the word.
      const answer = await page.goto(`${server.origin}${nginxPath}code/4.4.316/`);
      assert.equal(answer.status(), 200);
      assert.equal(await page.evaluate(() => document.scripts.length), 0);
      await server.close();
      for (const [path, hash, language] of [
        ["code/4.4.316/", "#lang=en&code=4.4.316", "en"],
        ["zh-TW/code/4.4.316/", "#lang=zh-TW&code=4.4.316", "zh-TW"],
        ["zh-TW/code/exchange-online/4.4.316/index.html", "#lang=zh-TW&code=exchange-online/4.4.316", "zh-TW"],
        ["zh-TW/code/", "#lang=zh-TW", "zh-TW"],
      ]) {
        const page = await open(path);
        if (language) await inLanguage(page, language);
        const url = new URL(page.url());
        assert.equal(url.pathname, nginxPath, path);
        if (hash.includes("code=")) {
          assert.match(await read(page, "verdict"), language === "en" ? /connection was refused/ : han);
          assert.equal(new URLSearchParams(url.hash.slice(1)).get("code"), new URLSearchParams(hash.slice(1)).get("code"), path);
        }
        await page.close();
      }
    });

    test("tells of a new version, keeps the old one whole, and changes when the reader agrees", async () => {
      const page = await open();
      await kept(page);
      assert.equal(await page.$(notice), null, "a first visit is no update");
      await paste(page, texts.traceLine);
      await page.waitForSelector(part("verdict"));
      const { old, fresh } = await update(site.folder, 2);

      // The next visit still gets the old version, and looks for a newer one meanwhile.
      const other = await open();
      await Promise.all([page.waitForSelector(notice), other.waitForSelector(notice)]);
      assert.match(await read(page, "update"), /has to be pasted again/);
      assert.doesNotMatch(await read(other, "update"), /pasted/);
      await reload(other);
      for (const tab of [page, other]) {
        const { version, names } = await madeOf(tab);
        assert.equal(version, undefined);
        assert.deepEqual(names.filter((name) => fresh.includes(name)), []);
      }

      // Another tab agrees. This one is not touched, and still finds what it has not loaded yet.
      await other.waitForSelector(notice);
      await agree(other);
      await started(other);
      await other.waitForFunction(() => document.documentElement.dataset.version === "2");
      await answers(other);
      const { names } = await madeOf(other);
      assert.deepEqual(names.filter((name) => old.includes(name)), []);
      assert.ok(fresh.some((name) => names.includes(name)));
      assert.equal(await page.$eval(part("input"), (area) => area.value), texts.traceLine);
      // What waits frame by frame waits for ever in a tab that nobody sees.
      await page.bringToFront();
      await choose(page, "language", "zh-TW");
      await inLanguage(page, "zh-TW");
      assert.match(await read(page, "verdict"), han);
      const lazily = await page.evaluate(async (name) => (await fetch(name)).status, old.find((name) => name.startsWith("engine-")));
      assert.equal(lazily, 200, "no longer on the server, but kept");
      assert.equal(await caches(page), 2);

      // It agrees, too. Nobody needs the old files any more.
      await agree(page);
      await started(page);
      assert.equal((await madeOf(page)).version, "2");
      await page.waitForFunction(async () => (await window.caches.keys()).length === 1);
      await server.close();
      await reload(page);
      await answers(page);
      assert.equal((await madeOf(page)).version, "2");
    });

    test("keeps the version it has when the download of a new one breaks", async () => {
      const page = await open();
      await kept(page);
      const { fresh } = await update(site.folder, 2);
      const engine = fresh.find((name) => name.startsWith("engine-"));
      const script = fresh.find((name) => name.startsWith("app-") && name.endsWith(".js"));
      // One file is missing, another is not what it should be.
      await rename(join(site.folder, engine), join(site.folder, "elsewhere"));
      await appendFile(join(site.folder, script), "\nspoilt();");
      await reload(page);
      const installing = () =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          await registration.update().catch(() => {});
          const next = registration.installing;
          if (next) await new Promise((resolve) => next.addEventListener("statechange", resolve));
          return Boolean(registration.waiting);
        });
      assert.equal(await installing(), false);
      await page.waitForFunction(async () => (await window.caches.keys()).length === 1);
      assert.equal(await page.$(notice), null);
      await server.close();
      await reload(page);
      await answers(page);
      assert.equal((await madeOf(page)).version, undefined);
    });

    test("goes away when its owner switches it off", async () => {
      const page = await open();
      await kept(page);
      await rename(join(site.folder, "sw-off.js"), join(site.folder, "sw.js"));
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
      await page.waitForFunction(async () => (await window.caches.keys()).length === 0);
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(await page.$(notice), null, "that is no new version");
      await reload(page);
      await answers(page);
      assert.equal(await caches(page), 0);
      await server.close();
      const answer = await page.reload().catch(() => undefined);
      assert.ok(!answer?.ok());
    });

    test("works online where nothing can be kept", async () => {
      // All that a host may lack or a browser refuse.
      for (const refuse of [
        () => Object.defineProperty(Navigator.prototype, "serviceWorker", { get() { throw new DOMException("no", "SecurityError"); } }),
        () => { ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("no", "SecurityError")); },
        () => Object.defineProperty(window, "isSecureContext", { value: false }),
      ]) {
        const page = await context.newPage();
        await page.evaluateOnNewDocument(refuse);
        const thrown = [];
        page.on("pageerror", (error) => thrown.push(error));
        await page.goto(server.origin + nginxPath);
        await started(page);
        await answers(page);
        assert.deepEqual(thrown, []);
        assert.equal(await page.evaluate(() => window.caches.keys().then((keys) => keys.length)), 0);
        await page.close();
      }
      await rm(join(site.folder, "sw.js"));
      await answers(await open());
    });

    test("lets nobody make another address trusted", async () => {
      const page = await open();
      await kept(page);
      const refused = await page.evaluate(() => {
        const refused = (name) => {
          try {
            trustedTypes.createPolicy(name, { createScriptURL: (address) => address });
            return false;
          } catch {
            return true;
          }
        };
        return !window.trustedTypes || (refused("ndr-lens-worker") && refused("other"));
      });
      assert.ok(refused);
    });

    test("keeps what the list of the worker names, and no more", async () => {
      const page = await open();
      await kept(page);
      const addresses = await page.evaluate(async () => {
        const [name] = await window.caches.keys();
        return (await (await window.caches.open(name)).keys()).map(({ url }) => url);
      });
      const names = await readdir(site.folder, { recursive: true, withFileTypes: true });
      const apart = /^(sw|sw-off)\.js$|^LICENSES\.txt$/;
      const files = names
        .filter((entry) => entry.isFile() && !apart.test(entry.name))
        .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("//", "/").slice(site.folder.length))
        .filter((name) => !/(^|\/)code\//.test(name) && name !== "zh-TW/index.html")
        .map((name) => (name === "index.html" ? "" : name));
      assert.deepEqual(addresses.map((url) => url.slice((server.origin + nginxPath).length)).sort(), files.sort());
    });

    if (kind.name !== "Chromium") return;
    test("can be installed", async () => {
      const page = await open();
      await kept(page);
      const session = await page.createCDPSession();
      const manifest = await session.send("Page.getAppManifest");
      assert.deepEqual(manifest.errors, []);
      const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
      // The tests run in profiles that forget everything, in which nothing is installed.
      const others = installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito");
      assert.deepEqual(others, []);
      const { appId } = await session.send("Page.getAppId");
      assert.equal(appId, server.origin + nginxPath);
    });
  });
}
