// Serves what the build wrote, under a sub-path, and pages that frame it.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";

export const dist = new URL("../../../dist/", import.meta.url);

/** Where the site stands: never at the root, so that an absolute address would fail. */
export const sitePath = "/sub/path/";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/**
 * Starts a server on a free port. `pages` are further pages, by path, as HTML or as
 * `{ html, headers }`. Under `/broken/` stands the site without its WebAssembly. A test may set functions
 * of the result that are asked for every path: `missing` says whether it is not there, or with which status
 * it is refused, `held` gives a promise to wait for, `instead` gives a page that is sent in its place, `told` is handed every request. `headers` go with
 * all files of ours.
 */
export async function serve(pages = {}, headers = {}) {
  const served = {};
  const server = createServer(async (request, response) => {
    served.told?.(request);
    const { pathname } = new URL(request.url, "http://localhost");
    const missing = served.missing?.(pathname);
    if (missing) {
      response.writeHead(missing === true ? 404 : missing).end();
      return;
    }
    await served.held?.(pathname);
    const page = served.instead?.(pathname) || pages[pathname];
    if (page) {
      const { html, headers } = typeof page === "string" ? { html: page } : page;
      response.writeHead(200, { "Content-Type": types[".html"], ...headers }).end(html);
      return;
    }
    try {
      const file = fileOf(pathname);
      response.writeHead(200, { "Content-Type": types[extname(file.pathname)] ?? "application/octet-stream", ...headers });
      response.end(await readFile(file));
    } catch {
      if (!response.headersSent) response.writeHead(404);
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.assign(served, {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  });
}

function fileOf(pathname) {
  if (["/ndr-lens.html", "/ndr-lens.js"].includes(pathname)) return new URL(pathname.slice(1), dist);
  for (const folder of [sitePath, "/broken/"]) {
    if (!pathname.startsWith(folder)) continue;
    const name = pathname.slice(folder.length).replace(/(^|\/)$/, "$1index.html");
    if (folder === "/broken/" && name.endsWith(".wasm")) break;
    return new URL(name, new URL("site/", dist));
  }
  throw new Error(`nothing at ${pathname}`);
}
