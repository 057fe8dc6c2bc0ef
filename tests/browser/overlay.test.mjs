// What an organisation says of its own: from every source, apart from what we say, and never markup.

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import Ajv from "ajv/dist/2020.js";
import { ask, inLanguage, part, paste, read } from "./lib/page.mjs";
import { dist, serve, sitePath } from "./lib/server.mjs";
import { everyBrowser } from "./lib/targets.mjs";
import { started, watched } from "./lib/watch.mjs";

const file = (name) => readFile(new URL(`../../${name}`, import.meta.url), "utf8");
const example = await file("docs/overlay.example.json");
const hostile = await file("tests/fixtures/overlay/hostile.json");
const spoilt = JSON.parse(await file("tests/fixtures/overlay/spoilt.json"));
const json = (html) => ({ html, headers: { "Content-Type": "application/json" } });

const refused =
  "450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mail.contoso.com] [LastAttemptedIP=203.0.113.9:25]";

test("the schema takes the example and refuses what the reader reports, at the same place", async () => {
  const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  const schema = ajv.compile(JSON.parse(await readFile(new URL("overlay.schema.json", dist), "utf8")));
  assert.ok(schema(JSON.parse(example)), ajv.errorsText(schema.errors));
  const wrong = [];
  for (const { name, document, path, schema: refuses } of spoilt) {
    const fits = schema(document);
    if (fits === refuses) wrong.push(`${name}: ${fits ? "taken" : ajv.errorsText(schema.errors)}`);
    else if (refuses && !schema.errors.some((error) => places(error).includes(path))) {
      wrong.push(`${name}: ${schema.errors.flatMap(places).join(" ")}, not ${path}`);
    }
  }
  assert.deepEqual(wrong, []);
});

// What an error of the validator is about, as our paths name it: the object, and what is missing or too much in it.
function places({ instancePath, params }) {
  const steps = instancePath.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const more = [params.additionalProperty, params.missingProperty, params.propertyName, params.i].filter((step) => step !== undefined);
  return [steps, ...more.map((step) => [...steps, step])].map((steps) => steps.reduce(
    (path, step) =>
      /^\d+$/.test(step) ? `${path}[${step}]` : /^[A-Za-z_]\w*$/.test(step) ? `${path}.${step}` : `${path}[${JSON.stringify(step)}]`,
    "$",
  ));
}

const pages = {
  [`${sitePath}own.json`]: json(example),
  [`${sitePath}hostile.json`]: json(hostile),
  [`${sitePath}mistakes.json`]: json('{"title": "Contoso", "titel": 1, "notes": [{"for": ["*", "nothing"], "text": "Still here"}]}'),
  [`${sitePath}broken.json`]: json('{"title": "Contoso",}'),
};

everyBrowser((here) => {
  const open = async (address, run) => {
    const tab = await watched(here.browser);
    try {
      await tab.page.goto(address.startsWith("/") ? here.server.origin + address : address);
      await started(tab.page);
      await run(tab);
    } finally {
      await tab.close();
    }
  };
  const site = (name, run, more = "") => open(`${sitePath}#overlay=${name}${more}`, run);

  test("an answer has contacts, notes, replaced fixes and an answered question", () =>
    site("own.json", async ({ page, complaints }) => {
      await ask(page, refused);
      assert.match(await read(page, "own-notes"), /From Contoso IT[^]*restarted on Sundays[^]*Never send passwords/);
      assert.match(await read(page, "own-contact"), /ext\. 47/);
      assert.match(await read(page, "own-answer"), /list of Contoso IT: mail\.contoso\.com is one of its own servers/);
      const chosen = `[data-question=server-owner] input:checked`;
      assert.equal(await page.$eval(chosen, (input) => input.value), "own");
      assert.equal(await page.$(`[data-question=server-owner] ${part("clear-answer")}`), null);
      // The reader knows better, and may think again.
      await page.click("[data-question=server-owner] input[value=partner]");
      await page.waitForSelector(part("own-fix"));
      assert.equal(await page.$(part("own-answer")), null);
      assert.match(await page.$eval('[data-fix="contact-partner"]', (fix) => fix.textContent), /From Contoso IT[^]*The service desk calls the partner/);
      await page.click(`[data-question=server-owner] ${part("clear-answer")}`);
      await page.waitForSelector(part("own-answer"));
      assert.equal(await page.$eval(chosen, (input) => input.value), "own");
      assert.deepEqual(await complaints(), []);
    }, "&lang=en"));

  test("its own errors are explained, where we know them and where we do not", () =>
    site("own.json", async ({ page }) => {
      await paste(page, "Your message was held by\n the Vault.");
      assert.match(await read(page, "own-errors"), /From Contoso IT[^]*Held by the document vault[^]*Remove the document/);
      assert.equal(await page.$(part("nothing")), null);
      await ask(page, `${refused} 5.7.999`);
      assert.match(await read(page, "own-errors"), /Held by the document vault/);
      const [first, second] = await page.$$eval(`${part("own-errors")}, ${part("answer")}`, (parts) => parts.map((one) => one.dataset.part));
      assert.deepEqual([first, second], ["own-errors", "answer"]);
    }, "&lang=en"));

  for (const code of ["5.7.999", "vault"]) {
    test(`a link opens its error ${code}`, () =>
      site("own.json", async ({ page }) => {
        assert.match(await read(page, "own-errors"), /文件保險庫已攔截/);
        assert.doesNotMatch(await read(page, "code-asked"), /不是郵件系統會使用的代碼/);
      }, `&lang=zh-TW&code=${code}`));
  }

  test("language and title are the organisation's where the reader has not chosen", async () => {
    await site("own.json", async ({ page }) => {
      await inLanguage(page, "zh-TW");
      assert.equal(await read(page, "own-title"), "Contoso 資訊處");
      assert.match(await page.title(), /^Contoso 資訊處/);
    });
    await site("own.json", async ({ page }) => {
      assert.equal(await read(page, "own-title"), "Contoso IT");
      assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
    }, "&lang=en");
  });

  test("mistakes are told with their paths, and the rest is shown", () =>
    site("mistakes.json", async ({ page }) => {
      await ask(page, refused);
      assert.match(await read(page, "own-notes"), /Still here/);
      assert.equal(await page.$eval(part("own-mistakes"), (notice) => notice.open), false);
      const paths = await page.$$eval(`${part("own-mistakes")} code`, (paths) => paths.map((path) => path.textContent));
      assert.deepEqual(paths, ["$.titel", "$.notes[0].for[1]"]);
    }, "&lang=en"));

  test("what is no JSON is told by line and column", () =>
    site("broken.json", async ({ page }) => {
      assert.match(await page.waitForSelector(part("own-mistakes")).then((one) => one.evaluate((one) => one.textContent)), /line 1, column 21/);
    }, "&lang=en"));

  test("nothing in it is markup, and no link runs a script", () =>
    site("hostile.json", async ({ page, complaints }) => {
      await ask(page, refused);
      await page.click("[data-question=server-owner] input[value=own]");
      const notes = await read(page, "own-notes");
      assert.match(notes, /<svg onload=alert\(1\)>/);
      assert.match(notes, /⟪U\+202E⟫/);
      const contact = await page.waitForSelector('[data-actor="server-admin"]');
      assert.match(await contact.evaluate((one) => one.textContent), /<script>alert\(1\)<\/script>/);
      const parts = "img, script, svg:not(.nl-icon), b.bold";
      assert.equal(await page.$$eval(`.nl-theirs :is(${parts}), .nl-own-contact :is(${parts})`, (found) => found.length), 0);
      const links = await page.$$eval(".nl-theirs a, .nl-own-contact a", (links) => links.map((link) => link.href));
      assert.ok(links.length > 0 && links.every((link) => link === "https://wiki.example.com/a_(b)"), links.join());
      assert.deepEqual(await complaints(), []);
    }, "&lang=en"));

  test("another origin is refused without being asked", async () => {
    const asked = [];
    const other = await serve({});
    other.missing = (path) => asked.push(path) && false;
    try {
      await site(`${other.origin}/own.json`, async ({ page }) => {
        assert.match(await read(page, "own-failed"), /another address/);
        assert.deepEqual(asked, []);
      }, "&lang=en");
    } finally {
      await other.close();
    }
  });

  test("what fails is said and can be tried again, and the text stays", async () => {
    let there = false;
    here.server.missing = (path) => path.endsWith("/own.json") && !there;
    try {
      await site("own.json", async ({ page }) => {
        assert.match(await read(page, "own-failed"), /could not be loaded/);
        await ask(page, refused);
        there = true;
        await page.click(`${part("own-failed")} ${part("retry")}`);
        assert.match(await read(page, "own-notes"), /restarted on Sundays/);
        assert.equal(await page.$(part("own-failed")), null);
      }, "&lang=en");
    } finally {
      here.server.missing = undefined;
    }
  });

  test("the one file carries it inside, and loads none", async () => {
    const folder = await mkdtemp(join(tmpdir(), "ndr-lens-"));
    try {
      const page = await readFile(new URL("ndr-lens.html", dist), "utf8");
      const block = `<script type="application/json" id="ndr-lens-overlay">${example.replaceAll("<", "\\u003c")}</script>\n`;
      const name = join(folder, "own.html");
      await writeFile(name, page.replace('<script type="module">', `${block}<script type="module">`));
      await open(`${pathToFileURL(name)}#lang=en`, async ({ page, complaints }) => {
        await ask(page, refused);
        assert.match(await read(page, "own-notes"), /restarted on Sundays/);
        assert.deepEqual(await complaints(), []);
      });
    } finally {
      await rm(folder, { recursive: true });
    }
    await open(`${new URL("ndr-lens.html", dist)}#lang=en&overlay=own.json`, async ({ page }) => {
      assert.match(await read(page, "own-failed"), /have to be put into it/);
    });
  });
}, pages);
