// Copies of the built site, and what the next version of it would be.

import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, readdir, rename, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dist } from "./server.mjs";

/** A copy of the site in a folder of its own. */
export async function copy() {
  const folder = await mkdtemp(join(tmpdir(), "ndr-lens-site-"));
  // Compressed siblings would be those of the version before; of the thousands of pages of codes a few will do.
  const kept = (name) => !/\.(br|gz)$/.test(name) && (!/\/code\/./.test(name) || /\/code\/4\.4/.test(name));
  await cp(fileURLToPath(new URL("site/", dist)), folder, { recursive: true, filter: kept });
  return {
    folder: `${folder}/`,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

const integrity = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
const fingerprint = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 12);

/** Files that change nothing in what the page does, but are other files: what is put behind each. */
const changes = [
  [/\.wasm$/, Buffer.from([0, 2, 1, 0x76])],
  [/^(style|guard)-.*$/, Buffer.from("\n/* next */")],
  [/^app-.*\.js$/, Buffer.from("\n/* next */")],
];

/**
 * Makes the next version in the place of the one that lies in a folder. The page says `data-version` in its root.
 * Returns the names that only this version has and those that only the one before had.
 */
export async function update(folder, version) {
  const old = [];
  const fresh = [];
  const replaced = [];
  const replace = (bytes) => {
    let text = bytes.toString("latin1");
    for (const [from, to] of replaced) text = text.replaceAll(from, to);
    return Buffer.from(text, "latin1");
  };
  for (const [pattern, tail] of changes) {
    for (const name of (await readdir(folder)).filter((name) => pattern.test(name))) {
      const before = await readFile(join(folder, name));
      const bytes = Buffer.concat([name.endsWith(".wasm") ? before : replace(before), tail]);
      const next = name.replace(/[0-9a-f]{12}/, fingerprint(bytes));
      replaced.push([name, next], [integrity(before), integrity(bytes)]);
      old.push(name);
      fresh.push(next);
      await rename(join(folder, name), join(folder, next));
      await writeFile(join(folder, next), bytes);
    }
  }
  const index = join(folder, "index.html");
  const before = await readFile(index);
  const marked = replace(before).toString("latin1").replace(/<html( data-version="\d+")?/, `<html data-version="${version}"`);
  const page = Buffer.from(marked, "latin1");
  await writeFile(index, page);
  replaced.push([integrity(before), integrity(page)]);
  const worker = join(folder, "sw.js");
  const text = replace(await readFile(worker)).toString("latin1");
  await writeFile(worker, text.replace(/const VERSION = "[^"]+"/, `const VERSION = "${fingerprint(text)}"`), "latin1");
  // Built later: nginx tells files of one length apart by the second in which they were written.
  const later = Date.now() / 1000 + 60 * version;
  for (const file of [index, worker]) await utimes(file, later, later);
  return { old, fresh };
}
