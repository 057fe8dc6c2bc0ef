// Every way the page reaches a reader: both artefacts, in every browser.

import { after, before, describe } from "node:test";
import { browsers, launch } from "./browsers.mjs";
import { dist, serve, sitePath } from "./server.mjs";
import { started, watched } from "./watch.mjs";

const places = [
  { name: "site over HTTP", address: ({ origin }) => `${origin}${sitePath}` },
  { name: "one file from disk", address: () => new URL("ndr-lens.html", dist).href },
];

/**
 * Runs a body once for each browser, with a browser and a server that are there while tests run.
 * `pages` go to the server.
 */
export function everyBrowser(body, pages) {
  for (const kind of browsers) {
    describe(kind.name, () => {
      const here = { kind };
      before(async () => {
        here.server = await serve(pages);
        here.browser = await launch(kind);
      });
      after(async () => {
        await here.browser?.close();
        await here.server?.close();
      });
      body(here);
    });
  }
}

/** Runs a body once for each browser and each place of the page. */
export function everywhere(body, pages) {
  everyBrowser((here) => {
    for (const place of places) {
      describe(place.name, () => {
        body({
          here,
          place,
          /** Opens the page, waits until it runs, hands it to a test and closes it. */
          async open(test, { hash = "", prepare } = {}) {
            const tab = await watched(here.browser);
            try {
              await prepare?.(tab.page);
              await tab.page.goto(place.address(here.server) + hash);
              await started(tab.page);
              await test(tab);
            } finally {
              await tab.close();
            }
          },
        });
      });
    }
  }, pages);
}
