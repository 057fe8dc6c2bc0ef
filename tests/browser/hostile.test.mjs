// What is pasted stays text: nothing runs, nothing is fetched, and what hides is shown.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, part, paste, read } from "./lib/page.mjs";
import { everywhere } from "./lib/targets.mjs";

const evil = "http://evil.example/x";

/** Markup that would do something if it was ever taken for markup. */
const html = `<!doctype html><html><head><meta http-equiv="refresh" content="0;url=${evil}"><base href="${evil}">
<link rel="stylesheet" href="${evil}"><style>@import url(${evil}); body { display: none }</style></head>
<body onload="window.owned=1"><script>window.owned=1</script><script src="${evil}"></script>
<img src="${evil}" onerror="window.owned=1"><svg onload="window.owned=1"><use href="${evil}#a"></use></svg>
<iframe src="${evil}" srcdoc="<script>parent.owned=1</script>"></iframe><object data="${evil}"></object>
<video autoplay src="${evil}" onloadstart="window.owned=1"></video><form action="${evil}"><input autofocus onfocus="window.owned=1"></form>
<div style="background: url(${evil})">Delivery has failed to these recipients or groups:</div>
<p><a href="javascript:window.owned=1">kay@fabrikam.example</a></p>
<p>550 5.4.316 Message expired, connection refused &lt;img src=x onerror=window.owned=1&gt;
<a href="https://contoso.com@evil.example/login">https://contoso.com/</a></p></body></html>`;

/** Characters that turn text or are not seen, and names in letters that look like others. */
const disguised =
  "550 5.4.316 Message expired, connection refused(Socket error code 10061) \u202Egpj.exe\u202C to k\u0430y@fabrik\u0430m.example " +
  "see https://contoso.com@evil.example/login and xn--exmple-4nf.com, pay\u200Bpal.example " +
  "[LastAttemptedServerName=mx.fabrikam.com]";

/** Checks that nothing of a text came alive. */
async function inert({ page, requests, complaints }, before) {
  assert.equal(await page.evaluate(() => "owned" in window), false);
  const found = await page.evaluate(() => {
    const inside = (selector) => document.querySelectorAll(`#ndr-lens ${selector}`).length;
    const foreign = "img, script, iframe, object, embed, video, form, style, link, meta, base, svg use";
    const links = [...document.querySelectorAll("#ndr-lens a[href]")].map((link) => link.href);
    return { foreign: inside(`:is(${foreign})`), evil: links.filter((href) => /evil|fabrikam|contoso/.test(href)) };
  });
  assert.deepEqual(found, { foreign: 0, evil: [] });
  assert.deepEqual(requests.slice(before).filter((address) => /evil/.test(address)), []);
  assert.deepEqual(await complaints(), []);
}

everywhere(({ open }) => {
  for (const [way, bring] of [
    ["pasted as text", (page) => paste(page, html)],
    [
      "dropped as rich text",
      (page) =>
        page.evaluate((html) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.setData("text/plain", "-");
          dataTransfer.setData("text/html", html);
          const drop = { dataTransfer, bubbles: true, cancelable: true, composed: true };
          document.body.dispatchEvent(new DragEvent("drop", drop));
        }, html),
    ],
    [
      "dropped as a file",
      (page) =>
        page.evaluate((html) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([html], "report.html", { type: "text/html" }));
          const drop = { dataTransfer, bubbles: true, cancelable: true, composed: true };
          document.body.dispatchEvent(new DragEvent("drop", drop));
        }, html),
    ],
  ]) {
    test(`runs nothing of HTML that is ${way}`, () =>
      open(async (tab) => {
        const before = tab.requests.length;
        await bring(tab.page);
        assert.match(await read(tab.page, "details"), /kay@fabrikam\.example/);
        const text = await tab.page.$eval(`${part("text")} [role=group]`, (text) => text.textContent);
        assert.match(text, /<img src=x onerror=window\.owned=1>/);
        assert.match(text, /https:\/\/contoso\.com\/<https:\/\/contoso\.com@?/);
        await inert(tab, before);
      }));
  }

  test("shows what hides and names what is disguised", () =>
    open(async (tab) => {
      const { page } = tab;
      const before = tab.requests.length;
      await ask(page, disguised);
      const tags = await page.$$eval(`${part("text")} .nl-hidden-character`, (tags) => tags.map((tag) => tag.innerText));
      assert.deepEqual(tags, ["⟪U+202E⟫", "⟪U+202C⟫", "⟪U+200B⟫"]);
      const shown = await page.$eval("#ndr-lens", (page) => {
        const box = page.querySelector("textarea");
        return [...page.innerText.replaceAll(box.value, "")].filter((c) => /[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/.test(c));
      });
      assert.deepEqual(shown, [], "no character on the page turns or hides anything");
      const cautions = await read(page, "cautions");
      for (const said of [
        /U\+202E and U\+202C/,
        /U\+200B/,
        /k\u0430y@fabrik\u0430m\.example mixes letters of several scripts: Latin and Cyrillic/,
        /xn--fabrikm-[0-9a-z]+\.example/,
        /contoso\.com@evil\.example leads to evil\.example/,
        /xn--exmple-4nf\.com is the encoded form of ex\u0430mple\.com/,
      ]) {
        assert.match(cautions, said);
      }
      await inert(tab, before);
    }));

  test("says so in Chinese, and where nothing else is recognised", () =>
    open(async ({ page, complaints }) => {
      await paste(page, "請登入 https://contoso.com@evil.example/login\u202E 確認帳號");
      assert.match(await read(page, "cautions"), /contoso\.com@evil\.example/);
      await page.select(part("language"), "zh-TW");
      await page.waitForFunction(() => document.documentElement.lang === "zh-TW");
      assert.match(await read(page, "cautions"), /改變顯示順序[^]*會連到 evil\.example/);
      assert.deepEqual(await complaints(), []);
    }));

  test("stays quiet about honest texts", () =>
    open(async ({ page }) => {
      await ask(page, "寄給kay@fabrikam.example失敗。\n550 5.4.316 Message expired, connection refused ✉\uFE0F");
      assert.equal(await page.$(part("cautions")), null);
    }));
});
