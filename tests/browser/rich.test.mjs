// Rich text becomes text that says what the reader saw, and more where links hide it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, edit, part, read } from "./lib/page.mjs";
import { everywhere } from "./lib/targets.mjs";

const html = `<div>Delivery has failed to these recipients or groups:</div>
<p><a href="mailto:kay@fabrikam.example">Kay Lund</a><br>The address wasn't found.</p>
<table><tr><td>Status code:</td><td>550 5.1.10</td></tr></table>`;
const expected =
  "Delivery has failed to these recipients or groups:\n\nKay Lund<mailto:kay@fabrikam.example>\n" +
  "The address wasn't found.\n\nStatus code:\t550 5.1.10";

const value = (page) => page.$eval(part("input"), (area) => area.value);

/** Copies what another page shows, the way a reader does, and leaves the cursor in the box. */
async function copy(page, html) {
  const mail = await page.browserContext().newPage();
  await mail.setContent(`<!doctype html><body contenteditable>${html}`);
  await mail.evaluate(() => {
    document.body.focus();
    getSelection().selectAllChildren(document.body);
  });
  await edit(mail, "c", "Copy");
  await mail.close();
  await page.bringToFront();
  await page.focus(part("input"));
}

/** Drops a text in both forms on an element, and tells whether the page took it. */
const drop = (page, to, html, plain) =>
  page.$eval(
    to,
    (target, html, plain) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData("text/plain", plain);
      dataTransfer.setData("text/html", html);
      const more = { dataTransfer, bubbles: true, cancelable: true, composed: true };
      return !target.dispatchEvent(new DragEvent("drop", more));
    },
    html,
    plain,
  );

everywhere(({ open }) => {
  test("pastes what a web mail shows as text, and undoes it", () =>
    open(async ({ page, complaints }) => {
      await copy(page, html);
      await edit(page, "v", "Paste");
      assert.equal((await value(page)).trimEnd(), expected);
      assert.match(await read(page, "details"), /kay@fabrikam\.example/);
      assert.match(await read(page, "details"), /5\.1\.10/);
      await edit(page, "z", "Undo");
      assert.equal(await value(page), "");
      await page.waitForSelector(part("verdict"), { hidden: true });
      assert.deepEqual(await complaints(), []);
    }));

  test("pastes into the middle of what stands there", () =>
    open(async ({ page }) => {
      await page.type(part("input"), "before  after");
      await page.$eval(part("input"), (area) => area.setSelectionRange(7, 7));
      await copy(page, `<a href="mailto:kay@fabrikam.example">Kay</a>`);
      await edit(page, "v", "Paste");
      assert.equal(await value(page), "before Kay<mailto:kay@fabrikam.example> after");
      assert.equal(await page.$eval(part("input"), (area) => area.selectionStart), 39);
    }));

  test("takes rich text that is dropped anywhere, or pasted with nothing focused", () =>
    open(async ({ page, complaints }) => {
      for (const to of ["body", part("input")]) {
        assert.ok(await drop(page, to, html, "Kay Lund"), to);
        assert.equal(await value(page), expected, to);
        assert.match(await read(page, "details"), /kay@fabrikam\.example/);
        await page.click(part("clear"));
        await page.waitForSelector(part("details"), { hidden: true });
      }
      await copy(page, html);
      await page.evaluate(() => document.activeElement.blur());
      await edit(page, "v", "Paste");
      assert.match(await read(page, "details"), /kay@fabrikam\.example/);
      assert.equal(await value(page), expected);
      assert.deepEqual(await complaints(), []);
    }));

  test("leaves to the browser what says as much as plain text", () =>
    open(async ({ page }) => {
      await copy(page, `<pre><span style="color: red">$ mailq</span>\n  <b>empty</b></pre>`);
      await edit(page, "v", "Paste");
      assert.equal((await value(page)).trimEnd(), "$ mailq\n  empty");
      const coloured = "<pre><i>a</i>\n  b</pre>";
      await page.$eval(part("input"), (area) => (area.value = "typed"));
      assert.equal(await drop(page, part("input"), coloured, "a\n  b"), false);
    }));

  test("reads source of HTML that is pasted as text", () =>
    open(async ({ page, complaints }) => {
      await ask(page, `<html><body>${html}<script>window.owned = 1</script></body></html>`);
      assert.match(await read(page, "details"), /kay@fabrikam\.example/);
      assert.equal(await page.$eval(`${part("text")} [role=group]`, (text) => text.textContent), expected);
      assert.deepEqual(await complaints(), []);
    }));
});
