// Whatever way a text comes to the page, it is answered.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ask, edit, part, paste, read } from "./lib/page.mjs";
import { everywhere } from "./lib/targets.mjs";
import * as texts from "./lib/texts.mjs";

everywhere(({ open }) => {
  test("answers what is pasted with the keyboard", () =>
    open(async ({ page, complaints }) => {
      // The clipboard is filled by cutting, since there is no other page to copy from.
      await page.$eval(part("input"), (area, text) => {
        area.value = text;
        area.select();
      }, texts.traceLine);
      await page.focus(part("input"));
      await edit(page, "x", "Cut");
      assert.equal(await page.$eval(part("input"), (area) => area.value), "");
      await edit(page, "v", "Paste");
      assert.match(await read(page, "verdict"), /mail\.contoso\.com/);
      assert.equal(await page.$eval(part("input"), (area) => area.value), texts.traceLine);
      assert.deepEqual(await complaints(), []);
    }));

  test("answers what is typed", () =>
    open(async ({ page }) => {
      await page.type(part("input"), "550 5.1.10");
      assert.match(await read(page, "result"), /5\.1\.10/);
    }));

  test("answers every sample", () =>
    open(async ({ page, complaints }) => {
      const samples = await page.$$(`${part("samples")} button`);
      assert.ok(samples.length > 0);
      for (const sample of samples) {
        await sample.click();
        await page.waitForSelector(part("verdict"));
        assert.notEqual(await page.$eval(part("input"), (area) => area.value), "");
        assert.equal(await page.$(part("nothing")), null);
        await page.click(part("clear"));
        await page.waitForSelector(part("verdict"), { hidden: true });
      }
      assert.deepEqual(await complaints(), []);
    }));

  test("answers a text that is dropped anywhere", () =>
    open(async ({ page }) => {
      await page.evaluate((text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.setData("text/plain", text);
        const drop = { dataTransfer, bubbles: true, cancelable: true, composed: true };
        document.body.dispatchEvent(new DragEvent("dragover", drop));
        document.body.dispatchEvent(new DragEvent("drop", drop));
      }, texts.refused);
      assert.match(await read(page, "verdict"), /mx\.fabrikam\.com/);
      assert.match(page.url(), /(\/|ndr-lens\.html)$/, "the browser did not open the drop itself");
    }));

  test("answers a mail that is dropped as a file", () =>
    open(async ({ page }) => {
      await page.evaluate((text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], "report.eml", { type: "message/rfc822" }));
        const drop = { dataTransfer, bubbles: true, cancelable: true, composed: true };
        document.body.dispatchEvent(new DragEvent("drop", drop));
      }, texts.report());
      assert.match(await read(page, "verdict"), /fabrikam\.com/);
      assert.match(await read(page, "details"), /recipient@fabrikam\.com/);
    }));

  test("answers a file that is chosen", async () => {
    const folder = await mkdtemp(join(tmpdir(), "ndr-lens-"));
    const file = join(folder, "report.eml");
    await writeFile(file, texts.report());
    try {
      await open(async ({ page }) => {
        const field = await page.$(part("file"));
        await field.uploadFile(file);
        assert.match(await read(page, "verdict"), /fabrikam\.com/);
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("says what it looks for when nothing is recognised", () =>
    open(async ({ page }) => {
      await paste(page, texts.nothing);
      assert.ok((await read(page, "nothing")).length > 40);
      assert.equal(await page.$eval(part("input"), (area) => area.value), texts.nothing);
      assert.equal(await page.$(part("verdict")), null);
      await ask(page, texts.refused);
      assert.equal(await page.$(part("nothing")), null);
    }));

  test("stays alive with ten megabytes", () =>
    open(async ({ page, complaints }) => {
      await page.evaluate((text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], "report.eml", { type: "message/rfc822" }));
        const drop = { dataTransfer, bubbles: true, cancelable: true, composed: true };
        document.body.dispatchEvent(new DragEvent("drop", drop));
      }, texts.report(10_000_000));
      assert.match(await read(page, "verdict"), /fabrikam\.com/);
      await page.click(part("clear"));
      await ask(page, texts.traceLine);
      assert.match(await read(page, "verdict"), /mail\.contoso\.com/);
      assert.deepEqual(await complaints(), []);
    }));

  test("shows the beginning of a long text, and replaces it by what comes next", () =>
    open(async ({ page, complaints }) => {
      const text = texts.report(1_000_000).replaceAll("\r\n", "\n");
      await paste(page, text);
      assert.match(await read(page, "kept"), /1\.0 MB/);
      assert.match(await read(page, "verdict"), /fabrikam\.com/);
      const box = await page.$eval(part("input"), ({ value, readOnly }) => ({ value, readOnly }));
      assert.ok(box.readOnly && box.value.length > 15_000 && box.value.length <= 20_000);
      assert.ok(text.startsWith(box.value));

      // A paste takes the place of all of it, though the box cannot be typed into. The clipboard is
      // filled by cutting.
      await page.evaluate((text) => {
        const area = document.createElement("textarea");
        area.id = "source";
        area.value = text;
        document.body.append(area);
        area.select();
      }, texts.traceLine);
      await edit(page, "x", "Cut");
      await page.$eval("#source", (area) => area.remove());
      await page.focus(part("input"));
      await edit(page, "v", "Paste");
      await page.waitForSelector(part("kept"), { hidden: true });
      assert.match(await read(page, "verdict"), /mail\.contoso\.com/);
      assert.equal(await page.$eval(part("input"), (area) => area.readOnly), false);

      await page.click(part("back"));
      assert.match(await read(page, "kept"), /1\.0 MB/);
      await page.waitForFunction((selector) => document.querySelector(selector)?.innerText.includes("fabrikam.com"), {}, part("verdict"));
      await page.click(part("clear"));
      await page.waitForSelector(part("kept"), { hidden: true });
      assert.deepEqual(await page.$eval(part("input"), ({ value, readOnly }) => ({ value, readOnly })), { value: "", readOnly: false });
      await page.click(part("back"));
      assert.match(await read(page, "kept"), /1\.0 MB/);
      assert.deepEqual(await complaints(), []);
    }));

  test("keeps a very long text that holds nothing, and shows how it begins", () =>
    open(async ({ page, complaints }) => {
      await page.evaluate((selector) => {
        const area = document.querySelector(selector);
        area.value = "noise without end ".repeat(100_000);
        area.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", bubbles: true }));
      }, part("input"));
      assert.ok((await read(page, "nothing")).length > 40);
      assert.match(await page.$eval(part("input"), (area) => area.value), /^noise without end noise/);
      assert.match(await read(page, "kept"), /1\.8 MB/);
      await ask(page, texts.traceLine);
      await page.click(part("back"));
      assert.match(await read(page, "kept"), /1\.8 MB/);
      assert.deepEqual(await complaints(), []);
    }));

  test("tells a screen reader the verdict", () =>
    open(async ({ page }) => {
      await ask(page, texts.refused);
      const status = await page.waitForFunction(
        (selector) => document.querySelector(selector)?.textContent.trim(),
        {},
        part("status"),
      );
      assert.match(await status.jsonValue(), /mx\.fabrikam\.com/);
      assert.equal(await page.$eval(part("status"), (element) => element.ariaLive), "polite");
    }));
});
