// What must hold in every wiki.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { browsers, launch } from "../../browser/lib/browsers.mjs";
import * as reader from "../../browser/lib/page.mjs";
import * as texts from "../../browser/lib/texts.mjs";
import { watched } from "../../browser/lib/watch.mjs";

/** The script for hosts of frames, exactly as the guide gives it. */
export const heightScript = /```js\n(addEventListener\("message"[^]*?)```/
  .exec(await readFile(new URL("../../../EMBEDDING.md", import.meta.url), "utf8"))[1];

/** What wikis warn of by themselves. */
const theirs = /^warn: (This page is using the deprecated ResourceLoader|JQMIGRATE)/;

/** Shadow trees are looked into by Puppeteer's `>>>`. */
const inside = (part) => `ndr-lens >>> ${reader.part(part)}`;

/** Looks at every frame: a document does not tell what changes in a shadow tree. */
const wait = (page, selector) => page.waitForSelector(selector, { visible: true });

const ready = (page) => wait(page, inside("input"));

async function paste(area, text) {
  await area.evaluate((area, text) => {
    area.focus();
    area.setRangeText(text, 0, area.value.length, "end");
    area.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", bubbles: true, composed: true }));
  }, text);
}

const read = async (page, selector) =>
  (await wait(page, selector)).evaluate((element) => element.innerText.trim());

/** The frame of a page, once it runs. */
async function framed(page) {
  const element = await page.waitForSelector("iframe.ndr-lens");
  const frame = await element.contentFrame();
  await frame.waitForSelector(reader.part("input"));
  return { element, frame };
}

/** What style sheets say of elements, without where that puts them. */
const look = (selector) => [...document.querySelectorAll(selector)].slice(0, 3).map((element) => {
  const style = getComputedStyle(element);
  const place = /^(-|inset|top|left|right|bottom|width|height|(block|inline)-size|perspective-origin|transform-origin)/;
  return Object.fromEntries([...style].filter((name) => !place.test(name)).map((name) => [name, style.getPropertyValue(name)]));
});

/** The same of what is inside the element, with its sizes. */
const innerLook = (element) => [...element.shadowRoot.querySelectorAll(".nl, .nl *")].slice(0, 200).map((inner) => {
  const style = getComputedStyle(inner);
  const place = /^(inset|top|left|right|bottom|perspective-origin|transform-origin)/;
  const said = [...style].filter((name) => !place.test(name)).map((name) => [name, style.getPropertyValue(name)]);
  return [`${inner.localName}.${inner.getAttribute("class")}`, Object.fromEntries(said)];
});

const brightness = (color) => {
  const [red, green, blue] = color.match(/[\d.]+/g).map(Number);
  return (red + green + blue) / 3;
};

/**
 * Tests a wiki. `start` starts it with pages and a style; `pages` are: `plain` without us, `element` and `frame` by our
 * extension, `html` and `html-frame` by raw HTML, `mixed` with all that must not pass. `dark` is a style for a dark site,
 * `parts` are selectors of the wiki's own elements.
 */
export function suite({ name, start, pages, dark, parts }) {
  describe(name, () => {
    let wiki, darkWiki;
    before(async () => {
      [wiki, darkWiki] = await Promise.all([start({ pages }), start({ pages, style: dark })]);
    });
    after(() => Promise.all([wiki?.close(), darkWiki?.close()]));
    for (const kind of browsers) {
      describe(kind.name, () => {
        let browser;
        before(async () => {
          browser = await launch(kind);
        });
        after(() => browser?.close());

        /** Opens a page, hands it to a test, and sees that nothing complains. */
        async function open(where, page, body, { on = wiki, viewport = { width: 1200, height: 900 } } = {}) {
          const tab = await watched(browser);
          try {
            await tab.page.setViewport(viewport);
            await tab.page.goto(page.startsWith("http") ? page : on.address(page));
            await body(tab);
            assert.deepEqual((await tab.complaints()).filter((line) => !theirs.test(line)), []);
            assert.deepEqual(on.complaints(), []);
            for (const url of tab.requests) assert.equal(new URL(url).origin, on.origin, where);
          } finally {
            await tab.close();
          }
        }
        const it = (what, page, body, options) => test(what, () => open(what, page, body, options));

        for (const page of ["element", "html"]) {
          it(`answers, changes its language and copies: ${page}`, page, async ({ page }) => {
            await paste(await ready(page), texts.refused);
            assert.match(await read(page, inside("verdict")), /mx\.fabrikam\.com/);
            await (await page.$(inside("copy-text"))).click();
            await page.waitForFunction(
              (part) => /Copied/.test(document.querySelector("ndr-lens").shadowRoot.querySelector(part).innerText),
              {},
              reader.part("copy-text"),
            );
            assert.match(await reader.clipboard(page), /mx\.fabrikam\.com/);
            const select = await page.$(inside("language"));
            await select.select("zh-TW");
            await wait(page, 'ndr-lens >>> [data-part="page"][lang="zh-TW"]');
            assert.match(await read(page, inside("verdict")), /拒絕/);
            assert.notEqual(await page.evaluate(() => document.documentElement.lang), "zh-TW");
          });
        }

        for (const page of ["frame", "html-frame"]) {
          it(`answers in a frame that is as tall as what it shows: ${page}`, page, async ({ page }) => {
            const { element, frame } = await framed(page);
            assert.equal(await element.evaluate(({ sandbox }) => sandbox.value), "allow-scripts");
            const fits = () => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
            const height = () => element.evaluate((element) => element.offsetHeight);
            const grown = (least) => page.waitForFunction((least) => document.querySelector("iframe.ndr-lens").offsetHeight > least, {}, least);
            await page.waitForFunction(() => /px/.test(document.querySelector("iframe.ndr-lens").style.height));
            const before = await height();
            assert.ok(before < 260, `${before} px before use`);
            await paste(await frame.$(reader.part("input")), texts.refused);
            assert.match(await read(frame, reader.part("verdict")), /mx\.fabrikam\.com/);
            await grown(before + 100);
            await page.waitForFunction(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))));
            assert.ok((await fits()) <= 1, `${await fits()} px do not fit`);
            await (await frame.$(reader.part("copy-text"))).click();
            await frame.waitForFunction((part) => /Copied/.test(document.querySelector(part).innerText) || document.querySelector(".nl-refused textarea"), {}, reader.part("copy-text"));
            await (await frame.$(reader.part("language"))).select("zh-TW");
            await frame.waitForSelector('[data-part="page"][lang="zh-TW"]');
            assert.match(await read(frame, reader.part("verdict")), /拒絕/);
          });
        }

        test("looks as it does elsewhere, and so does the wiki", async () => {
          const seen = {};
          for (const page of ["plain", "element"]) {
            await open(page, page, async ({ page: tab }) => {
              if (page === "element") await paste(await ready(tab), texts.refused), await read(tab, inside("verdict"));
              seen[page] = {};
              for (const part of parts) {
                seen[page][part] = await tab.evaluate(look, part);
                assert.ok(seen[page][part].length > 0, `${part} is in ${page}`);
              }
              if (page === "plain") return;
              seen.host = await tab.$eval("ndr-lens", (element) => {
                const { fontSize, color } = getComputedStyle(element);
                return { fontSize, color, width: element.getBoundingClientRect().width };
              });
              await tab.mouse.move(0, 0);
              await tab.evaluate(() => document.querySelector("ndr-lens").shadowRoot.activeElement?.blur());
              seen.wiki = await tab.$eval("ndr-lens", innerLook);
            });
          }
          assert.deepEqual(seen.element, seen.plain);
          const bare = `${wiki.assets}bare.html`;
          await open("bare", bare, async ({ page: tab }) => {
            await tab.evaluate(({ fontSize, color, width }, script) => {
              Object.assign(document.body.style, { fontSize, color, width: `${width}px`, margin: 0 });
              const element = document.createElement("ndr-lens");
              element.setAttribute("view", "compact");
              const loaded = document.createElement("script");
              loaded.src = script;
              document.body.append(element, loaded);
            }, seen.host, `${wiki.assets}ndr-lens.js`);
            await paste(await ready(tab), texts.refused);
            await read(tab, inside("verdict"));
            await tab.mouse.move(0, 0);
            await tab.evaluate(() => document.querySelector("ndr-lens").shadowRoot.activeElement?.blur());
            seen.bare = await tab.$eval("ndr-lens", innerLook);
          });
          assert.equal(seen.wiki.length, seen.bare.length);
          const differences = seen.wiki.flatMap(([name, style], at) =>
            Object.keys(style).filter((key) => style[key] !== seen.bare[at][1][key])
              .map((key) => `${name} ${key}: ${style[key]}, elsewhere ${seen.bare[at][1][key]}`));
          assert.deepEqual(differences.slice(0, 40), []);
        });

        it("is of the size of a paragraph before use", "element", async ({ page }) => {
          await ready(page);
          await page.$eval("ndr-lens", (element) => (element.style.width = "700px"));
          const height = await page.$eval("ndr-lens", ({ offsetHeight }) => offsetHeight);
          assert.ok(height <= 230, `${height} px`);
        });

        test("follows a dark site", () =>
          open("dark", "element", async ({ page }) => {
            await paste(await ready(page), texts.refused);
            await read(page, inside("verdict"));
            await page.waitForFunction(() => document.querySelector("ndr-lens").shadowRoot.querySelector('[data-theme="dark"]'));
            const seen = await page.$eval("ndr-lens", ({ shadowRoot }) => {
              const style = getComputedStyle(shadowRoot.querySelector(".nl"));
              return [style.backgroundColor, style.color];
            });
            assert.ok(brightness(seen[0]) < 60 && brightness(seen[1]) > 180, seen.join());
          }, { on: darkWiki }));

        for (const view of ["element", "frame"]) {
          it(`fits a phone: ${view}`, view, async ({ page }) => {
            if (view === "frame") await paste(await (await framed(page)).frame.$(reader.part("input")), texts.traceLine);
            else await paste(await ready(page), texts.traceLine), await read(page, inside("verdict"));
            const [lens, window] = await page.evaluate(() => [
              document.querySelector("ndr-lens, iframe.ndr-lens").getBoundingClientRect().right,
              innerWidth,
            ]);
            assert.ok(lens <= window, `${lens} of ${window} px`);
          }, { viewport: { width: 360, height: 740 } });
        }

        it("works in a preview", "plain", async ({ page }) => {
          await wiki.preview(page, `preview-${kind.name.toLowerCase()}`, pages.element);
          await paste(await ready(page), texts.refused);
          assert.match(await read(page, inside("verdict")), /mx\.fabrikam\.com/);
          // What is being written stays what it is.
          assert.equal(await page.$eval("#wiki__text, #wpTextbox1", ({ value }) => value.trim()), pages.element.trim());
        });

        it("takes nothing from a page but how it looks", "mixed", async ({ page }) => {
          await page.waitForSelector("ndr-lens");
          const seen = await page.$$eval("ndr-lens, iframe.ndr-lens", (all) =>
            all.map((element) => [element.localName, element.getAttributeNames().sort().join(" "), element.getAttribute("src")]));
          assert.deepEqual(seen.filter(([name]) => name === "ndr-lens"), [["ndr-lens", "lang view", null]]);
          const [[, , source]] = seen.filter(([name]) => name === "iframe");
          assert.equal(new URL(source, wiki.origin).origin, wiki.origin);
          assert.equal(new URL(source, wiki.origin).hash, "#view=lookup");
          assert.equal(await page.evaluate(() => window.owned), undefined);
        });
      });
    }
  });
}
