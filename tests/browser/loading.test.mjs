// The page can be used before all of it is there, and gets over what does not come.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { ask, choose, inLanguage, part, paste, read } from "./lib/page.mjs";
import { everywhere } from "./lib/targets.mjs";
import * as texts from "./lib/texts.mjs";

const engine = (path) => path.includes("/engine-");
const knowledge = (path) => path.includes("/knowledge-");
const answers = (path) => path.includes(".answers-");
const later = (path) => engine(path) || knowledge(path) || answers(path);
const han = /\p{Script=Han}/u;

everywhere(({ here, place, open }) => {
  // The one file has everything in it.
  if (place.name !== "site over HTTP") return;

  afterEach(() => {
    here.server.missing = undefined;
    here.server.held = undefined;
    here.server.instead = undefined;
  });

  /** Holds files back until the result is called. */
  function hold(which) {
    let release;
    const released = new Promise((resolve) => {
      release = resolve;
    });
    here.server.held = (path) => which(path) && released;
    return release;
  }

  for (const [what, which] of [
    ["the engine", engine],
    ["the knowledge", knowledge],
    ["the words of answers", answers],
  ]) {
    test(`says that it reads until ${what} came, then answers`, () => {
      const release = hold(which);
      return open(async ({ page, complaints }) => {
        await paste(page, texts.traceLine);
        assert.match(await read(page, "waiting"), /loading/);
        assert.equal(await page.$(part("verdict")), null);
        assert.equal(await page.$(part("welcome")), null);
        release();
        assert.match(await read(page, "verdict"), /mail\.contoso\.com/);
        assert.equal(await page.$(part("waiting")), null);
        assert.deepEqual(await complaints(), []);
      });
    });
  }

  test("explains the code of a link once it can", () => {
    const release = hold(later);
    return open(
      async ({ page }) => {
        await page.waitForSelector(part("waiting"));
        assert.match(await read(page, "code-asked"), /4\.4\.316/);
        release();
        assert.match(await read(page, "verdict"), /\S/);
      },
      { hash: "#code=4.4.316" },
    );
  });

  test("takes rich text while the engine is on its way", () => {
    const release = hold(engine);
    return open(async ({ page, complaints }) => {
      await page.evaluate(() => {
        const transfer = new DataTransfer();
        transfer.setData("text/plain", "Delivery failed to Nora\n550 5.1.10 not found");
        transfer.setData("text/html", '<p>Delivery failed to <a href="mailto:nora@example.com">Nora</a></p><p>550 5.1.10 not found</p>');
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
      });
      await page.waitForSelector(part("waiting"));
      release();
      await page.waitForSelector(part("verdict"));
      assert.match(await page.$eval(part("input"), (area) => area.value), /nora@example\.com/);
      assert.deepEqual(await complaints(), []);
    });
  });

  test("fills in a sample once it can, unless something else was pasted", () => {
    const release = hold(knowledge);
    return open(async ({ page }) => {
      const box = () => page.$eval(part("input"), (area) => area.value);
      await page.click('[data-sample="connection-refused"]');
      await page.waitForSelector(part("waiting"));
      await paste(page, texts.traceLine);
      release();
      assert.match(await read(page, "verdict"), /mail\.contoso\.com/);
      assert.equal(await box(), texts.traceLine);
      await page.click('[data-sample="connection-refused"]');
      await page.waitForFunction((input, text) => document.querySelector(input).value !== text, {}, part("input"), texts.traceLine);
      assert.match(await box(), /\S/);
    });
  });

  test("finds errors once it can", () => {
    const release = hold(later);
    return open(async ({ page }) => {
      await page.type(part("query"), "mailbox full");
      assert.equal(await page.$(part("found")), null);
      release();
      await page.waitForSelector(`${part("found")} li a`);
    });
  });

  for (const [what, which] of [
    ["the engine", engine],
    ["the knowledge", knowledge],
    ["the words of answers", answers],
    ["neither", later],
  ]) {
    test(`says in the reader's language what did not come, and tries again: ${what}`, () => {
      here.server.missing = which;
      return open(
        async ({ page }) => {
          await inLanguage(page, "zh-TW");
          await paste(page, texts.traceLine);
          assert.match(await read(page, "answers-failed"), han);
          assert.equal(await page.$(part("waiting")), null);
          assert.equal(await page.$(part("language-failed")), null);
          // A try that fails too says so again.
          await page.click(`${part("answers-failed")} ${part("retry")}`);
          await page.waitForSelector(part("answers-failed"));
          assert.equal(await page.$eval(part("input"), (area) => area.value), texts.traceLine);
          here.server.missing = undefined;
          await page.click(`${part("answers-failed")} ${part("retry")}`);
          assert.match(await read(page, "verdict"), han);
          assert.equal(await page.$(part("answers-failed")), null);
        },
        { hash: "#lang=zh-TW" },
      );
    });
  }

  for (const [what, which] of [
    ["the engine", engine],
    ["the knowledge", knowledge],
    ["any of it", later],
  ]) {
    test(`takes nothing for ${what} that is not, and tries again`, () => {
      here.server.instead = (path) => which(path) && "<!doctype html><title>Nothing here</title>";
      return open(async ({ page }) => {
        await paste(page, texts.traceLine);
        // Until all of it has come.
        await page.waitForNetworkIdle();
        await page.waitForSelector(part("answers-failed"));
        here.server.instead = undefined;
        await page.click(`${part("answers-failed")} ${part("retry")}`);
        await page.waitForSelector(part("verdict"));
        assert.equal(await page.$eval(part("input"), (area) => area.value), texts.traceLine);
      });
    });
  }

  // From the start, or the site would have kept the words on this machine before they are asked for.
  test("keeps an answer until the next language is whole", () => {
    const release = hold((path) => path.includes("/zh-TW.answers-"));
    return open(async ({ page }) => {
      await ask(page, texts.traceLine);
      const arrived = page.waitForResponse((response) => response.url().includes("/zh-TW-"));
      await choose(page, "language", "zh-TW");
      await arrived;
      assert.doesNotMatch(await read(page, "verdict"), han);
      release();
      await inLanguage(page, "zh-TW");
      assert.match(await read(page, "verdict"), han);
    });
  });

  test("stays with the language that is there when only half of the next came", () => {
    here.server.missing = (path) => path.includes("/zh-TW.answers-");
    return open(async ({ page }) => {
      await ask(page, texts.traceLine);
      await choose(page, "language", "zh-TW");
      assert.match(await read(page, "language-failed"), /could not be loaded/);
      assert.doesNotMatch(await read(page, "verdict"), han);
      here.server.missing = undefined;
      await page.click(`${part("language-failed")} ${part("retry")}`);
      await inLanguage(page, "zh-TW");
      assert.match(await read(page, "verdict"), han);
    });
  });
});
