// Measures the engine alone in browsers, over the mails of a folder: node mails.mjs ENGINE MAILS.
// ENGINE is the folder that `cargo xtask bench` builds it into, as engine.js and engine.wasm.

import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { browsers, launch } from "./lib/browsers.mjs";

const [engine, folder] = process.argv.slice(2);
const names = (await readdir(folder)).filter((name) => name.endsWith(".eml")).sort();
const mails = await Promise.all(names.map((name) => readFile(join(folder, name))));
const bytes = mails.reduce((sum, mail) => sum + mail.length, 0);
const [glue, wasm] = await Promise.all([
  readFile(join(engine, "engine.js"), "utf8"),
  readFile(join(engine, "engine.wasm"), "base64"),
]);

console.log(`${"browser".padEnd(10)} ${"what".padEnd(26)} ${"mails/s".padStart(8)} ${"MB/s".padStart(6)}`);
for (const kind of browsers) {
  const browser = await launch(kind);
  try {
    const page = await browser.newPage();
    const measured = await page.evaluate(
      async (glue, wasm, mails) => {
        const decode = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
        globalThis.mails = mails.map(decode);
        const { default: start } = await import(URL.createObjectURL(new Blob([glue], { type: "text/javascript" })));
        await start({ module_or_path: decode(wasm) });
        return globalThis.measured;
      },
      glue,
      wasm,
      mails.map((mail) => mail.toString("base64")),
    );
    for (const [what, milliseconds] of measured) {
      const perSecond = (amount) => (1000 * amount) / milliseconds;
      const [speed, volume] = [perSecond(mails.length).toFixed(0), perSecond(bytes / 1e6).toFixed(1)];
      console.log(`${kind.name.padEnd(10)} ${what.padEnd(26)} ${speed.padStart(8)} ${volume.padStart(6)}`);
    }
  } finally {
    await browser.close();
  }
}
