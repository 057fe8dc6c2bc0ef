// <ndr-lens> in pages of others: under their policies, apart from their styles, and gone without a trace.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { found, give, inside, page, ready, script, verdict, visit } from "./lib/element.mjs";
import { everyBrowser } from "./lib/targets.mjs";
import * as texts from "./lib/texts.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const strict =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'none'; img-src data:; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";
const loud = `<style>
  html { font-size: 62.5% } body { font-size: 17px }
  * { letter-spacing: 3px; text-transform: uppercase; border: 5px solid red }
  h2, label, textarea, .nl-box { display: none !important } button { background: lime }
</style>`;
const hosts = {
  "/strict": {
    html: page(`<ndr-lens></ndr-lens>${script}`),
    headers: { "Content-Security-Policy": strict },
  },
  "/no-wasm": {
    html: page(`<ndr-lens></ndr-lens><ndr-lens lang="zh-Hant-TW" theme="dark"></ndr-lens>${script}`),
    headers: { "Content-Security-Policy": strict.replace(" 'wasm-unsafe-eval'", "") },
  },
  "/three": page(`<ndr-lens id="a" heading-level="2"></ndr-lens><ndr-lens id="b" view="compact" lang="zh-TW"></ndr-lens>
    <ndr-lens id="c" view="lookup" theme="dark"></ndr-lens>${script}${script}`),
  "/loud": page(`<h2>Ours</h2><button>Ours</button><ndr-lens></ndr-lens>${script}`, { head: loud }),
  // A bar to scroll by would make everything narrower.
  "/plain": page(`<h2>Ours</h2><button>Ours</button>${script}`, { head: "<style>html { overflow-y: scroll }</style>" }),
  "/empty": page(script, { lang: "zh-TW" }),
  "/code": page(`<ndr-lens code="5.1.10"></ndr-lens>${script}`),
};

everyBrowser((here) => {
  const open = (path, body) => visit(here, path, body);

  test("works under the strictest policy that lets it run at all", () =>
    open("/strict", async ({ page, complaints, requests }) => {
      await ready(page);
      await give(page, "ndr-lens", texts.refused);
      assert.match(await verdict(page), /mx\.fabrikam\.com/);
      assert.deepEqual(await complaints(), []);
      assert.deepEqual(requests.map((url) => new URL(url).pathname).sort(), ["/ndr-lens.js", "/strict"]);
      // The sheets apply although the policy allows no style.
      const space = await inside(page, "ndr-lens", (root) => getComputedStyle(root.querySelector(".nl-page")).display);
      assert.equal(space, "grid");
    }));

  test("says in the reader's language that a policy forbids WebAssembly", () =>
    open("/no-wasm", async ({ page }) => {
      await found(page, "ndr-lens:last-of-type", "[role=alert]");
      const said = await page.$$eval("ndr-lens", (elements) =>
        elements.map(({ shadowRoot }) => shadowRoot.querySelector("[role=alert]").innerText));
      assert.match(said[0], /content security policy.*'wasm-unsafe-eval'/);
      assert.match(said[1], /內容安全性原則.*'wasm-unsafe-eval'/);
      const errors = await page.evaluate(() => window.told.map(({ name, detail }) => [name, detail.piece, detail.reason]));
      assert.deepEqual(errors, [["error", "program", "forbidden"], ["error", "program", "forbidden"]]);
    }));

  test("several stand on a page, each with its own view, language and text", () =>
    open("/three", async ({ page, complaints }) => {
      for (const id of ["#a", "#b", "#c"]) await ready(page, id);
      const shown = (id) => inside(page, id, (root) =>
        ["header", "textarea", "[data-part=samples]", "[data-part=query]"].map((part) =>
          Boolean(root.querySelector(part)?.checkVisibility())));
      assert.deepEqual(await shown("#a"), [true, true, true, true]);
      assert.deepEqual(await shown("#b"), [false, true, false, false]);
      assert.deepEqual(await shown("#c"), [false, false, false, true]);
      assert.equal(await inside(page, "#a", (root) => root.querySelector("[part=heading]").tagName), "H2");
      assert.equal(await inside(page, "#b", (root) => root.querySelector(".nl").lang), "zh-TW");
      assert.ok((await page.$eval("#b", ({ offsetHeight }) => offsetHeight)) < 240, "compact is about a paragraph");

      await give(page, "#b", texts.refused);
      assert.match(await verdict(page, "#b"), /拒絕/);
      assert.equal(await page.$eval("#b", ({ text }) => text), texts.refused);
      assert.equal(await page.$eval("#a", ({ text }) => text), "");
      assert.equal(await inside(page, "#a", (root) => root.querySelector("[data-part=verdict]")), null);
      // One of them leaves, the others go on.
      await page.$eval("#a", (element) => element.remove());
      await page.type("#c >>> [data-part=query]", "5.1.10");
      await page.click("#c >>> [data-part=found] button");
      assert.match(await verdict(page, "#c"), /\S/);
      assert.deepEqual(await complaints(), []);
    }));

  test("tells what it found and nothing of what was pasted", () =>
    open("/three", async ({ page }) => {
      await ready(page, "#a");
      await give(page, "#a", texts.report());
      await verdict(page, "#a");
      await page.waitForFunction(() => window.told.some(({ name }) => name === "result"));
      const told = await page.evaluate(() => window.told);
      assert.deepEqual(told.filter(({ name }) => name === "ready").map(({ id }) => id).sort(), ["a", "b", "c"]);
      const result = told.find(({ name }) => name === "result").detail;
      assert.deepEqual(Object.keys(result).sort(), ["actors", "categories", "entries", "kind"]);
      assert.equal(result.kind, "failure");
      assert.equal(result.entries[0], "exchange-online/4.4.316");
      assert.ok(result.categories.includes("connection-refused") && result.actors.length > 0);
      assert.doesNotMatch(JSON.stringify(told), /fabrikam|contoso|@|\d+\.\d+\.\d+\.\d+/);
    }));

  test("leaves the host's address, title, language and pastes alone", () =>
    open("/three", async ({ page }) => {
      await ready(page, "#a");
      await page.evaluate(() => {
        document.querySelector("h1").insertAdjacentHTML("afterend", "<input id=other>");
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", "550 5.1.10 not for the lens");
        document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      });
      await page.select("#a >>> [data-part=language]", "zh-TW");
      await found(page, '#a', '.nl[lang="zh-TW"]');
      await give(page, "#a", texts.refused);
      await verdict(page, "#a");
      await page.click("#a >>> [data-part=others] [data-entry]");
      await found(page, "#a", "[data-part=code-asked]");
      const left = await page.evaluate(() => ({
        hash: location.hash, title: document.title, lang: document.documentElement.lang, length: history.length,
        stored: Object.keys(localStorage), other: document.getElementById("c").shadowRoot.querySelector(".nl").lang,
      }));
      assert.deepEqual(left, {
        hash: "", title: "Wiki", lang: "en", length: left.length, stored: ["ndr-lens.language"], other: "en",
      });
      assert.equal(await page.$eval("#b", ({ text }) => text), "", "a paste elsewhere is the host's");
    }));

  test("follows its attributes", () =>
    open("/code", async ({ page }) => {
      assert.match(await verdict(page), /\S/);
      const set = (name, value) => page.$eval("ndr-lens", (element, name, value) => element.setAttribute(name, value), name, value);
      await set("lang", "zh-TW");
      await found(page, 'ndr-lens', '.nl[lang="zh-TW"] [data-part="verdict"]');
      await set("code", "4.4.316");
      await page.waitForFunction(() =>
        document.querySelector("ndr-lens").shadowRoot.querySelector("[data-part=answer]")?.innerText.includes("4.4.316"));
      await set("theme", "dark");
      await found(page, 'ndr-lens', '.nl[data-theme="dark"]');
      await set("heading-level", "4");
      await found(page, "ndr-lens", "h5.nl-title");
      await set("view", "lookup");
      await page.waitForFunction(() => !document.querySelector("ndr-lens").shadowRoot.querySelector("textarea").checkVisibility());
      await set("code", "<script>");
      await page.waitForFunction(() => !document.querySelector("ndr-lens").shadowRoot.querySelector("[data-part=answer]"));
    }));

  test("neither side's styles reach the other", async () => {
    const look = (page) => page.$$eval("h2, main > button", (elements) => elements.map((element) =>
      Object.fromEntries([...getComputedStyle(element)].filter((name) => !/size|origin/.test(name))
        .map((name) => [name, getComputedStyle(element).getPropertyValue(name)]))));
    await open("/plain", async ({ page }) => {
      const before = await look(page);
      await page.evaluate(() => document.querySelector("main").append(document.createElement("ndr-lens")));
      await ready(page);
      assert.deepEqual(await look(page), before);
    });
    await open("/loud", async ({ page }) => {
      await ready(page);
      const styles = await inside(page, "ndr-lens", (root) => {
        const of = (selector, name) => getComputedStyle(root.querySelector(selector))[name];
        return [of(".nl-h2", "display"), of("textarea", "display"), of(".nl-button", "backgroundColor"), of(".nl-page", "fontSize")];
      });
      const bare = await inside(page, "ndr-lens", (root) =>
        [...root.querySelectorAll(".nl-button, .nl-sample")].filter(({ part }) => !part.contains("button")).map(({ outerHTML }) => outerHTML));
      assert.deepEqual(bare, [], "hosts can style every button");
      // As large as the text around it, whatever the root of the document says.
      assert.deepEqual(styles, ["block", "block", "rgb(255, 255, 255)", "17px"]);
    });
  });

  test("is dark where the text around it is light", () =>
    open("/three", async ({ page }) => {
      await found(page, '#a', '.nl[data-theme="light"]');
      await page.evaluate(() => {
        const style = document.createElement("style");
        style.textContent = ".night { background: #101418; color: #e8eaed }";
        document.head.append(style);
        document.documentElement.className = "night";
      });
      await found(page, '#a', '.nl[data-theme="dark"]');
      const paper = await inside(page, "#a", (root) => getComputedStyle(root.querySelector(".nl")).backgroundColor);
      assert.equal(paper, "rgb(18, 22, 27)");
    }));

  test("reads a text that was set before the script came, and again after it moved", () =>
    open("/empty", async ({ page }) => {
      const moved = await page.evaluate(async (text) => {
        const element = document.createElement("ndr-lens");
        element.text = text;
        const main = document.querySelector("main");
        main.append(element);
        await new Promise((resolve) => element.addEventListener("ndr-lens-result", resolve, { once: true }));
        const drawn = element.shadowRoot.querySelector("textarea");
        main.prepend(element);
        await new Promise((resolve) => setTimeout(resolve, 50));
        return drawn.isConnected && element.text === text;
      }, texts.refused);
      assert.ok(moved, "what is moved stays as it is");
      assert.equal(await inside(page, "ndr-lens", (root) => root.querySelector(".nl").lang), "zh-TW", "as the host's page");
    }));

  test("follows a style sheet that comes after it", () =>
    open("/empty", async ({ page }) => {
      await page.evaluate(() => document.querySelector("main").append(document.createElement("ndr-lens")));
      await ready(page);
      const theme = () => inside(page, "ndr-lens", (root) => root.querySelector(".nl").dataset.theme);
      assert.equal(await theme(), "light");
      await page.evaluate(() => new Promise((resolve) => {
        const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", onload: resolve });
        sheet.href = "data:text/css,body { background: black; color: white }";
        document.head.append(sheet);
      }));
      await page.waitForFunction(() => document.querySelector("ndr-lens").shadowRoot.querySelector('[data-theme="dark"]'), { polling: "raf" });
      assert.equal(await theme(), "dark");
    }));

  test("has no barriers that axe finds", () =>
    open("/three", async ({ page }) => {
      for (const id of ["#a", "#b", "#c"]) await ready(page, id);
      await give(page, "#a", texts.traceLine);
      await give(page, "#b", texts.refused);
      await verdict(page, "#a");
      await verdict(page, "#b");
      await page.evaluate(axe);
      const found = await page.evaluate(() =>
        window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
          .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`))));
      assert.deepEqual(found, []);
    }));

  test("fits a narrow column", () =>
    open("/three", async ({ page }) => {
      await page.setViewport({ width: 320, height: 640 });
      await ready(page, "#a");
      await give(page, "#a", texts.traceLine);
      await verdict(page, "#a");
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 320, `${wide} px`);
    }));

  // Only Chromium collects garbage when it is asked to.
  if (here.kind.name !== "Chromium") return;
  test("runs one program for all, and frees it with the last", () =>
    open("/empty", async ({ page }) => {
      // Every memory that a program brought, and every box, as long as somebody holds them.
      const session = await page.createCDPSession();
      const alive = async () => {
        await session.send("HeapProfiler.collectGarbage");
        return page.evaluate(() => window.held.map((list) => list.filter((object) => object.deref()).length));
      };
      await page.evaluate(async (text) => {
        for (let at = 0; at < 10; at++) {
          const element = document.createElement("ndr-lens");
          document.querySelector("main").append(element);
          if (at % 2) element.text = text;
        }
      }, texts.refused);
      await page.waitForFunction(() => window.told.filter(({ name }) => name === "result").length >= 5);
      await page.evaluate(() => {
        for (const { shadowRoot } of document.querySelectorAll("ndr-lens")) {
          window.held[1].push(new WeakRef(shadowRoot.querySelector("textarea")));
        }
      });
      assert.deepEqual(await alive(), [1, 10]);
      await page.evaluate(() => {
        document.querySelector("main").replaceChildren();
        window.told = [];
      });
      await page.waitForFunction(() => document.querySelectorAll("ndr-lens").length === 0);
      // Timers of the answers that were about to be read aloud run out.
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      assert.deepEqual(await alive(), [0, 0]);
      // And another one starts anew.
      await page.evaluate(() => document.querySelector("main").append(document.createElement("ndr-lens")));
      await ready(page);
      assert.deepEqual(await alive(), [1, 0]);
    }));
}, hosts);
