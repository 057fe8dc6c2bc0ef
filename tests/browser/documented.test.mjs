// What EMBEDDING.md promises to hosts is there, and what is there it tells.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { everyBrowser } from "./lib/targets.mjs";
import { dist } from "./lib/server.mjs";
import * as texts from "./lib/texts.mjs";
import { watched } from "./lib/watch.mjs";

const root = new URL("../../", import.meta.url);
const file = (name, from = root) => readFile(new URL(name, from), "utf8");
const guide = await file("EMBEDDING.md");

/** The rows of the table under a heading, cell by cell. */
function table(heading) {
  const [, section] = guide.split(`\n### ${heading}\n`);
  const rows = section.split(/\n##/)[0].split("\n").filter((line) => line.startsWith("|")).slice(2);
  return rows.map((row) => row.split("|").slice(1, -1).map((cell) => cell.trim()));
}

const names = (heading) => table(heading).map(([name]) => name.replaceAll("`", "")).sort();
const quoted = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name);

test("events and their details are those of the declarations", async () => {
  const types = await file("ndr-lens.d.ts", dist);
  const declared = [...types.matchAll(/"(ndr-lens-[a-z]+)": CustomEvent<(\w+)/g)];
  assert.deepEqual(names("Events"), declared.map(([, name]) => name).sort());
  for (const [, name, type] of declared) {
    const [, body = ""] = types.match(new RegExp(`interface ${type} \\{([^}]*)\\}`)) ?? [];
    const fields = [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, field]) => field);
    const [, , told] = table("Events").find(([event]) => event === `\`${name}\``);
    assert.deepEqual(quoted(told).sort(), fields.sort(), name);
  }
});

test("custom properties are those that the styles ask for", async () => {
  const script = await file("ndr-lens.js", dist);
  const used = new Set([...script.matchAll(/var\((--ndr-lens-[a-z-]+)/g)].map(([, name]) => name));
  assert.deepEqual(names("Custom properties"), [...used].sort());
});

test("the plugins of wikis hold the script for frames that the guide gives", async () => {
  const [, script] = guide.match(/```js\n(addEventListener\("message"[^]*?)```/);
  for (const name of ["dokuwiki/ndrlens/script.js", "mediawiki/NdrLens/resources/frame.js"]) {
    assert.ok((await file(`docs/wiki/${name}`)).includes(script), name);
  }
});

everyBrowser((here) => {
  test("attributes, parts and the property are those of the element", async () => {
    const tab = await watched(here.browser);
    try {
      const { page } = tab;
      await page.goto(`${here.server.origin}/host`);
      const observed = await page.evaluate(() => [...customElements.get("ndr-lens").observedAttributes].sort());
      assert.deepEqual(names("Attributes"), observed);
      await page.$eval("ndr-lens", (element, text) => (element.text = text), texts.refused);
      await page.waitForSelector('ndr-lens >>> [data-part="verdict"]', { visible: true });
      assert.equal(await page.$eval("ndr-lens", ({ text }) => text), texts.refused);
      const parts = await page.$eval("ndr-lens", ({ shadowRoot }) =>
        [...new Set([...shadowRoot.querySelectorAll("[part]")].flatMap(({ part }) => [...part]))].sort());
      assert.deepEqual(names("Parts"), parts);
    } finally {
      await tab.close();
    }
  });
}, {
  "/host": `<!doctype html><html lang="en"><meta charset="utf-8"><title>Wiki</title><link rel="icon" href="data:,">
    <ndr-lens></ndr-lens><script src="/ndr-lens.js"></script>`,
});
