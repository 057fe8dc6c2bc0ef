// Pages of others with <ndr-lens> in them, and what is asked of it there.

import { watched } from "./watch.mjs";

// An icon of their own keeps browsers from asking for one.
export const page = (body, { head = "", lang = "en" } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Wiki</title><link rel="icon" href="data:,">${head}</head>` +
  `<body><main><h1>Wiki</h1>${body}</main></body></html>`;
export const script = `<script src="/ndr-lens.js"></script>`;

/** Waits for something in the shadow tree of an element. Mutations in there are not seen from outside, so it polls. */
export const found = (page, host, selector) =>
  page.waitForFunction(
    (host, selector) => document.querySelector(host)?.shadowRoot?.querySelector(selector),
    { polling: 50 }, host, selector,
  );

/** Waits until an element can be used. */
export function ready(page, selector = "ndr-lens") {
  return found(page, `${selector}`, `[data-part="page"] [data-part]`);
}

/** Runs a function on the shadow tree of an element. */
export const inside = (page, selector, look, ...more) =>
  page.$eval(selector, (element, look, more) => new Function(`return ${look}`)()(element.shadowRoot, ...more), `${look}`, more);

export const give = (page, selector, text) => page.$eval(selector, (element, text) => (element.text = text), text);

export const verdict = async (page, selector = "ndr-lens") =>
  (await found(page, `${selector}`, `[data-part="verdict"]`)).evaluate((element) => element.innerText);

/** Opens a host page, with a record of the element's events, and closes it. */
export async function visit(here, path, body) {
  const tab = await watched(here.browser);
  try {
    await tab.page.evaluateOnNewDocument(() => {
      window.told = [];
      window.held = [[], []];
      const hold = ({ instance, exports }) => {
        const memory = (instance?.exports ?? exports).memory;
        if (memory) window.held[0].push(new WeakRef(memory));
      };
      for (const way of ["instantiate", "instantiateStreaming"]) {
        const own = WebAssembly[way];
        WebAssembly[way] = async (...all) => {
          const made = await own.apply(WebAssembly, all);
          hold(made);
          return made;
        };
      }
      for (const name of ["ready", "result", "error"]) {
        addEventListener(`ndr-lens-${name}`, ({ target, detail }) => window.told.push({ name, id: target.id, detail }));
      }
    });
    await tab.page.goto(here.server.origin + path);
    await body(tab);
  } finally {
    await tab.close();
  }
}
