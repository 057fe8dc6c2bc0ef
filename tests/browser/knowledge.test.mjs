// What is published for other tools is what its schema says, and leads somewhere.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";

const read = async (name) => JSON.parse(await readFile(new URL(`../../dist/${name}`, import.meta.url), "utf8"));

test("the published knowledge is what its schema says", async () => {
  const [knowledge, schema] = await Promise.all([read("knowledge.json"), read("knowledge.schema.json")]);
  const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false });
  const fits = ajv.compile(schema);
  assert.ok(fits(knowledge), ajv.errorsText(fits.errors?.slice(0, 10), { separator: "\n" }));
  // A document that breaks the schema is refused.
  assert.ok(!fits({ ...knowledge, entries: { "x/1": { system: 1 } } }));
});

test("whatever the published knowledge names is in it", async () => {
  const knowledge = await read("knowledge.json");
  const lost = [];
  for (const [id, entry] of Object.entries(knowledge.entries)) {
    for (const table of ["causes", "fixes", "checks", "sources"]) {
      lost.push(...entry[table].filter((other) => !knowledge[table][other]).map((other) => `${id}: ${table} ${other}`));
    }
    lost.push(...entry.see.filter((other) => !knowledge.entries[other]).map((other) => `${id}: see ${other}`));
    if (!knowledge.systems[entry.system] || !knowledge.categories[entry.category]) lost.push(id);
    for (const tag of Object.keys(knowledge.languages)) {
      if (!entry.title[tag] || !entry.verdict[tag] || !entry.meaning[0][tag]) lost.push(`${id}: ${tag}`);
    }
  }
  for (const [id, fix] of Object.entries(knowledge.fixes)) {
    if (!knowledge.actors[fix.actor]) lost.push(`${id}: ${fix.actor}`);
  }
  assert.deepEqual(lost, []);
  assert.ok(Object.keys(knowledge.entries).length > 900);
});
