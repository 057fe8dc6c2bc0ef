// Draws the icons of the installed page as PNG, with Chromium: `node assets/icons/draw.mjs`.

import { readFile, writeFile } from "node:fs/promises";
import { browsers, launch } from "../../tests/browser/lib/browsers.mjs";

const pictures = [
  ["icon.svg", 192, "icon-192.png"],
  ["icon.svg", 512, "icon-512.png"],
  ["icon-maskable.svg", 512, "icon-maskable-512.png"],
];

const browser = await launch(browsers.find(({ name }) => name === "Chromium"));
const page = await browser.newPage();
for (const [source, size, name] of pictures) {
  const drawing = await readFile(new URL(source, import.meta.url), "utf8");
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<!doctype html><style>html, body { margin: 0 } svg { display: block; inline-size: 100vw }</style>${drawing}`);
  await writeFile(new URL(name, import.meta.url), await page.screenshot({ omitBackground: true }));
}
await browser.close();
