// What a reader does on the page, and what they read there.

/** The selector of a part of the page. */
export const part = (name) => `[data-part="${name}"]`;

/** Waits until a part is shown, and returns its text. */
export async function read(page, name) {
  const element = await page.waitForSelector(part(name));
  return element.evaluate((element) => element.innerText.trim());
}

/** Puts a text into the box the way a paste does: at once, with one event. */
export async function paste(page, text) {
  await page.$eval(
    part("input"),
    (area, text) => {
      area.focus();
      area.setRangeText(text, 0, area.value.length, "end");
      area.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", bubbles: true, composed: true }));
    },
    text,
  );
}

/** Pastes a text and waits for its answer. */
export async function ask(page, text) {
  await paste(page, text);
  await page.waitForSelector(part("verdict"));
}

/** Chooses an entry of a select by its value. */
export const choose = (page, name, value) => page.select(part(name), value);

/** Waits until the document says that it is in a language. */
export const inLanguage = (page, tag) =>
  page.waitForFunction((tag) => document.documentElement.lang === tag, {}, tag);

/** Presses a key together with Control, and makes Chromium edit as it does for a reader. */
export async function edit(page, key, command) {
  await page.keyboard.down("Control");
  await page.keyboard.press(key, { commands: [command] });
  await page.keyboard.up("Control");
}

/** What the clipboard holds, found out the way a reader does: by pasting it. */
export async function clipboard(page) {
  await page.evaluate(() => {
    const area = document.createElement("textarea");
    area.id = "clipboard";
    document.body.append(area);
    area.focus();
  });
  await edit(page, "v", "Paste");
  return page.evaluate(() => {
    const area = document.getElementById("clipboard");
    area.remove();
    return area.value;
  });
}
