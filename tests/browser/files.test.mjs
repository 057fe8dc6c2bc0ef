// Files of every sort, one or several: each is answered, and none hides another.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, part, read } from "./lib/page.mjs";
import { message } from "./lib/outlook.mjs";
import { everywhere } from "./lib/targets.mjs";
import * as texts from "./lib/texts.mjs";

const told = "<mx.fabrikam.com #5.4.316 smtp;550 5.4.316 Message expired, connection refused(Socket error code 10061)>";
const outlook = message({ subject: "Undeliverable: Order", recipient: "kay@fabrikam.com", told });

const mail = (subject, recipient) =>
  texts.report().replace("Undeliverable: Order", subject).replaceAll("recipient@fabrikam.com", recipient);
const from = "From MAILER-DAEMON Fri Nov 20 08:00:00 2026\r\n";
const mailbox = [mail("First", "first@fabrikam.com"), `Subject: Lunch\r\n\r\nAt noon?\r\n`, mail("=?big5?B?sHGsrA==?=", "second@fabrikam.com")]
  .map((text) => `${from}${text}\r\n`)
  .join("");

/** Drops files on the page: names and contents. */
const drop = (page, files) =>
  page.evaluate((files) => {
    const dataTransfer = new DataTransfer();
    for (const [name, base64] of files) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true, composed: true }));
  }, files.map(([name, content]) => [name, Buffer.from(content).toString("base64")]));

const lines = (page) => page.$$eval(`${part("reports")} li`, (items) => items.map((item) => item.innerText));
const current = (page) => page.$eval(`${part("reports")} [aria-current]`, (button) => button.innerText);

everywhere(({ open }) => {
  test("answers a message of Outlook, whatever its name says", () =>
    open(async ({ page, complaints }) => {
      await drop(page, [["report.eml", outlook]]);
      assert.match(await read(page, "verdict"), /mx\.fabrikam\.com/);
      assert.match(await read(page, "details"), /kay@fabrikam\.com/);
      assert.equal(await page.$(part("reports")), null);
      assert.deepEqual(await complaints(), []);
    }));

  test("lists the reports of a mailbox and opens them with the keyboard", () =>
    open(async ({ page, complaints }) => {
      await drop(page, [["bounces.mbox", mailbox]]);
      assert.match(await read(page, "details"), /first@fabrikam\.com/);
      const [first, second, ...more] = await lines(page);
      assert.match(first, /First[^]*first@fabrikam\.com/);
      assert.match(second, /second@fabrikam\.com/);
      assert.equal(more.length, 0);
      assert.match(await read(page, "reports"), /2 reports[^]*1 more message/);
      await page.focus(`${part("reports")} li:nth-child(2) button`);
      await page.keyboard.press("Enter");
      await page.waitForFunction((selector) => document.querySelector(selector).innerText.includes("second@"), {}, part("details"));
      assert.match(await current(page), /second@fabrikam\.com/);
      assert.deepEqual(await complaints(), []);
    }));

  test("answers several files at once, and says what is wrong with others", () =>
    open(async ({ page, complaints }) => {
      await ask(page, texts.traceLine);
      await drop(page, [
        ["damaged.msg", outlook.subarray(0, 700)],
        ["picture.png", Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, ...Buffer.alloc(40)])],
        ["empty.txt", ""],
        ["report.txt", texts.refused],
        ["outlook.msg", outlook],
      ]);
      await page.waitForSelector(part("reports"));
      const [damaged, picture, empty, ...good] = await lines(page);
      assert.match(damaged, /damaged\.msg[^]*damaged/);
      assert.match(picture, /picture\.png[^]*neither/);
      assert.match(empty, /empty\.txt[^]*no text/);
      assert.match(await current(page), /report\.txt/);
      assert.match(good.join("\n"), /report\.txt[^]*Undeliverable: Order[^]*kay@fabrikam\.com/);
      assert.match(await read(page, "file-name"), /5/);
      // What stood in the box comes back, and so do the files.
      await page.click(part("back"));
      await page.waitForSelector(part("reports"), { hidden: true });
      assert.equal(await page.$eval(part("input"), (area) => area.value), texts.traceLine);
      await page.click(part("back"));
      await page.waitForSelector(part("reports"));
      assert.equal((await lines(page)).length, 5);
      assert.deepEqual(await complaints(), []);
    }));

  test("decodes what the browser has tables for", () =>
    open(async ({ page }) => {
      const head = "550 5.4.316 Message expired, connection refused(Socket error code 10061) ";
      await drop(page, [["report.txt", Buffer.concat([Buffer.from(head), Buffer.from("b6c7b065a5a2b1d1", "hex")])]]);
      await page.waitForSelector(part("verdict"));
      assert.match(await read(page, "text"), /傳送失敗/);
    }));

  test("fits narrow screens with long names", () =>
    open(async ({ page }) => {
      await page.setViewport({ width: 320, height: 640 });
      await drop(page, [[`${"a-very-long-name".repeat(8)}.txt`, texts.refused], ["b.txt", texts.traceLine]]);
      await page.waitForSelector(part("reports"));
      const room = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(room[0] <= room[1], `${room}`);
    }));
});
