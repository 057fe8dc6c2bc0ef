// <ndr-lens> while its host changes it and its reader uses it: neither undoes what the other did.

import assert from "node:assert/strict";
import { test } from "node:test";
import { found, give, inside, page, ready, script, verdict, visit } from "./lib/element.mjs";
import { everyBrowser } from "./lib/targets.mjs";
import * as texts from "./lib/texts.mjs";

const own = (title) => JSON.stringify({ title, notes: [{ for: ["*"], text: `Said by ${title}` }] });
const hosts = {
  "/lens": page(`<ndr-lens></ndr-lens><p id="beside">Ours</p>${script}`),
  "/code": page(`<ndr-lens code="5.1.10"></ndr-lens>${script}`),
  "/mixed": page(`<ndr-lens></ndr-lens>${script}`, {
    head: "<style>body { background: #111; color: color-mix(in srgb, white 90%, black) }</style>",
  }),
  "/slow.json": own("Slow"),
  "/fast.json": own("Fast"),
};

const set = (page, name, value) => page.$eval("ndr-lens", (element, name, value) =>
  value === null ? element.removeAttribute(name) : element.setAttribute(name, value), name, value);
const shown = (page, part) => inside(page, "ndr-lens", (root, part) => root.querySelector(`[data-part="${part}"]`)?.innerText ?? "", part);
const until = (page, part, wanted) => page.waitForFunction((part, wanted) => {
  const text = document.querySelector("ndr-lens").shadowRoot.querySelector(`[data-part="${part}"]`)?.innerText ?? "";
  return wanted ? text.includes(wanted) : text === "";
}, { polling: 50 }, part, wanted);

everyBrowser((here) => {
  const open = (path, body) => visit(here, path, body);

  test("another language leaves the answer, its ticks and what was opened", () =>
    open("/code", async ({ page }) => {
      await verdict(page);
      await give(page, "ndr-lens", texts.traceLine);
      await until(page, "verdict", "mail.contoso.com");
      await inside(page, "ndr-lens", (root) => root.querySelector("[data-part=fixes] input[type=checkbox]").click());
      await set(page, "lang", "zh-TW");
      await found(page, "ndr-lens", '.nl[lang="zh-TW"] [data-part=verdict]');
      assert.match(await shown(page, "verdict"), /mail\.contoso\.com/);
      assert.ok(await inside(page, "ndr-lens", (root) => root.querySelector("[data-part=fixes] input[type=checkbox]").checked));
      await inside(page, "ndr-lens", (root) => root.querySelector("[data-part=others] [data-entry]").click());
      await found(page, "ndr-lens", "[data-part=code-asked]");
      await set(page, "lang", "en");
      await found(page, "ndr-lens", '.nl[lang="en"] [data-part=code-asked]');
    }));

  test("the organisation's words go with its file, and the last file wins", () =>
    open("/lens", async ({ page }) => {
      await ready(page);
      await give(page, "ndr-lens", texts.refused);
      let release;
      const slow = new Promise((resolve) => (release = resolve));
      here.server.held = (path) => (path === "/slow.json" ? slow : undefined);
      try {
        await set(page, "overlay", "/slow.json");
        await set(page, "overlay", "/fast.json");
        await until(page, "own-notes", "Said by Fast");
        release();
        await new Promise((resolve) => setTimeout(resolve, 300));
        assert.match(await shown(page, "own-notes"), /Said by Fast/);
        await set(page, "overlay", "/nowhere.json");
        await until(page, "own-failed", "could not be loaded");
        assert.equal(await shown(page, "own-notes"), "");
        await set(page, "overlay", "/fast.json");
        await until(page, "own-notes", "Said by Fast");
        assert.equal(await shown(page, "own-failed"), "");
        await set(page, "overlay", null);
        await until(page, "own-notes", null);
        assert.match(await shown(page, "verdict"), /mx\.fabrikam\.com/);
      } finally {
        here.server.held = undefined;
      }
    }));

  test("a file that comes late does not replace what came after it", () =>
    open("/lens", async ({ page }) => {
      await ready(page);
      const text = await page.evaluate(async (late, text) => {
        const element = document.querySelector("ndr-lens");
        const read = Blob.prototype.arrayBuffer;
        const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
        Blob.prototype.arrayBuffer = async function () {
          await wait(300);
          return read.call(this);
        };
        const data = new DataTransfer();
        data.items.add(new File([late], "late.txt", { type: "text/plain" }));
        const field = element.shadowRoot.querySelector("[data-part=file]");
        field.files = data.files;
        field.dispatchEvent(new Event("change", { bubbles: true }));
        await wait(50);
        element.text = text;
        await wait(600);
        return element.text;
      }, texts.traceLine, texts.refused);
      assert.equal(text, texts.refused);
      assert.match(await shown(page, "verdict"), /mx\.fabrikam\.com/);
    }));

  test("what is dragged out onto the host's page is not waited for", () =>
    open("/lens", async ({ page }) => {
      await ready(page);
      const drag = (name, onto) => inside(page, "ndr-lens", (root, name, onto) => {
        const data = new DataTransfer();
        data.items.add(new File(["550"], "a.txt"));
        const relatedTarget = onto && document.querySelector(onto);
        root.querySelector("textarea").dispatchEvent(
          new DragEvent(name, { bubbles: true, cancelable: true, composed: true, dataTransfer: data, relatedTarget }));
      }, name, onto);
      await drag("dragover");
      await found(page, "ndr-lens", ".nl-drop");
      await drag("dragleave", "#beside");
      await page.waitForFunction(() => !document.querySelector("ndr-lens").shadowRoot.querySelector(".nl-drop"));
    }));

  test("the text stays through another view and when the element is taken out and put back, all of it", () =>
    open("/lens", async ({ page }) => {
      await ready(page);
      await give(page, "ndr-lens", "450 4.4.316 given by the host");
      await verdict(page);
      await inside(page, "ndr-lens", (root, text) => {
        const area = root.querySelector("textarea");
        area.value = text;
        area.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      }, texts.refused);
      await until(page, "verdict", "mx.fabrikam.com");
      await set(page, "view", "lookup");
      await page.waitForFunction(() => !document.querySelector("ndr-lens").shadowRoot.querySelector("textarea").checkVisibility());
      await set(page, "view", "full");
      await page.waitForFunction(() => document.querySelector("ndr-lens").shadowRoot.querySelector("textarea").checkVisibility());
      assert.equal(await page.$eval("ndr-lens", ({ text }) => text), texts.refused);
      assert.match(await shown(page, "verdict"), /mx\.fabrikam\.com/);
      const long = texts.report(400_000);
      await give(page, "ndr-lens", long);
      await found(page, "ndr-lens", "[data-part=kept]");
      assert.equal(await page.$eval("ndr-lens", ({ text }) => text.length), long.length);
      await page.evaluate(async () => {
        const element = document.querySelector("ndr-lens");
        element.remove();
        await new Promise((resolve) => setTimeout(resolve, 100));
        document.querySelector("main").append(element);
      });
      await found(page, "ndr-lens", "[data-part=kept]");
      assert.equal(await page.$eval("ndr-lens", ({ text }) => text.length), long.length);
    }));

  test("a file that is refused leaves the box as it was", () =>
    open("/lens", async ({ page }) => {
      await ready(page);
      await give(page, "ndr-lens", texts.report(400_000));
      await found(page, "ndr-lens", "[data-part=kept]");
      await inside(page, "ndr-lens", (root) => {
        const file = new File(["550"], "a.txt");
        Object.defineProperty(file, "size", { value: 200_000_000 });
        Blob.prototype.arrayBuffer = () => Promise.reject(new Error("refused"));
        const data = new DataTransfer();
        data.items.add(file);
        const field = root.querySelector("[data-part=file]");
        field.files = data.files;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await found(page, "ndr-lens", ".nl-problem:not(:empty)");
      assert.ok(await inside(page, "ndr-lens", (root) => Boolean(root.querySelector("[data-part=kept]"))));
      assert.equal(await inside(page, "ndr-lens", (root) => root.querySelector("textarea").readOnly), true);
    }));

  test("is dark where the colour of the text is mixed by the browser", () =>
    open("/mixed", async ({ page }) => {
      await found(page, "ndr-lens", '.nl[data-theme="dark"]');
    }));
}, hosts);
