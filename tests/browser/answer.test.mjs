// The answer says what the text supports, shows why, and keeps foreign words as text.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, part, read } from "./lib/page.mjs";
import { everywhere } from "./lib/targets.mjs";
import * as texts from "./lib/texts.mjs";

everywhere(({ open }) => {
  test("tells what, who, why, what to do and from where", () =>
    open(async ({ page, complaints }) => {
      await ask(page, texts.traceLine);
      for (const name of ["verdict", "who", "causes", "fixes", "text", "details", "sources"]) {
        assert.notEqual(await read(page, name), "", name);
      }
      assert.match(await read(page, "details"), /203\.0\.113\.9/);
      assert.deepEqual(await complaints(), []);
    }));

  test("puts the cause first that the text names, and shows the words", () =>
    open(async ({ page }) => {
      await ask(page, texts.traceLine);
      const first = await page.waitForSelector(`${part("causes")} li`);
      assert.equal(await first.evaluate((cause) => cause.dataset.standing), "supported");
      assert.match(await first.evaluate((cause) => cause.innerText), /SubjectMismatch/);
    }));

  test("leads from the evidence to its place in the text", () =>
    open(async ({ page }) => {
      await ask(page, texts.traceLine);
      await page.click(`${part("causes")} ${part("evidence")}`);
      const [focused, inside] = await page.evaluate(
        (text) => [document.activeElement.innerText, Boolean(document.activeElement.closest(text))],
        part("text"),
      );
      assert.match(focused, /SubjectMismatch/);
      assert.ok(inside);
    }));

  test("marks what it recognised and keeps the text as it is", () =>
    open(async ({ page }) => {
      await ask(page, texts.refused);
      const marks = await page.$$eval(`${part("text")} mark`, (marks) => marks.map((mark) => mark.innerText));
      assert.ok(marks.some((mark) => mark.includes("5.4.316")), marks.join(" | "));
      const text = await page.$eval(`${part("text")} [role=group]`, (text) => text.textContent);
      assert.equal(text, texts.refused);
    }));

  test("shows the text from where it tells something", () =>
    open(async ({ page }) => {
      const lines = Array.from({ length: 60 }, (_, number) => `mx${number}.example.com answered 203.0.113.9`);
      await ask(page, [...lines, texts.refused].join("\n"));
      await page.waitForFunction(
        (text) => {
          const box = document.querySelector(`${text} [role=group]`);
          const mark = box?.querySelector("mark[data-kind=code]");
          const [around, inside] = [box, mark].map((element) => element?.getBoundingClientRect());
          return inside && box.scrollTop > 0 && inside.top >= around.top && inside.bottom <= around.bottom;
        },
        {},
        part("text"),
      );
      assert.equal(await page.evaluate(() => window.scrollY), 0);
    }));

  test("changes the fixes when a question is answered, and takes it back", () =>
    open(async ({ page }) => {
      await ask(page, texts.refused);
      const shown = () =>
        page.$$eval(`${part("fixes")} [data-fix]`, (fixes) => fixes.map((fix) => fix.innerText).join("\n"));
      const before = await shown();
      const answers = await page.$$(`${part("questions")} input[type=radio]`);
      assert.ok(answers.length >= 2);
      const outcomes = new Set([before]);
      for (const answer of answers) {
        await answer.evaluate((answer) => answer.click());
        outcomes.add(await shown());
      }
      assert.ok(outcomes.size > 1, "an answer changes what is to be done");
      for (let clear; (clear = await page.$(part("clear-answer"))); ) await clear.click();
      assert.equal(await shown(), before);
    }));

  test("lets steps be ticked off", () =>
    open(async ({ page }) => {
      await ask(page, texts.traceLine);
      const step = await page.waitForSelector(`${part("fixes")} details[open] input[type=checkbox]`);
      await step.click();
      assert.ok(await step.evaluate((step) => step.checked));
      await page.focus(part("input"));
      await page.keyboard.type(" ");
      const kept = await page.$eval(`${part("fixes")} details[open] input[type=checkbox]`, (step) => step.checked);
      assert.ok(kept, "editing the same text keeps the ticks");
    }));

  test("never takes words of a server for markup", () =>
    open(async ({ page, complaints }) => {
      await ask(page, texts.markup);
      const found = await page.evaluate(() => ({
        owned: "owned" in window,
        images: document.querySelectorAll("#ndr-lens img, #ndr-lens script, #ndr-lens b b").length,
      }));
      assert.deepEqual(found, { owned: false, images: 0 });
      const text = await page.$eval(`${part("text")} [role=group]`, (text) => text.textContent);
      assert.equal(text, texts.markup);
      assert.deepEqual(await complaints(), []);
    }));

  test("opens links elsewhere, without telling where from", () =>
    open(async ({ page }) => {
      await ask(page, texts.traceLine);
      const links = await page.$$eval(`${part("answer")} a[href^="http"]`, (links) =>
        links.map(({ href, target, rel }) => ({ href, target, rel })));
      assert.ok(links.length > 0);
      for (const { href, target, rel } of links) {
        assert.match(href, /^https:/);
        assert.equal(target, "_blank", href);
        assert.match(rel, /noreferrer/, href);
      }
    }));
});
