// The site behind real nginx with exactly the configuration of docs/nginx.conf, under a sub-path.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { request } from "node:http";
import { after, before, describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { browsers, launch } from "./lib/browsers.mjs";
import { brotliModule, nginx, nginxPath } from "./lib/nginx.mjs";
import { ask, choose, inLanguage, read } from "./lib/page.mjs";
import { dist } from "./lib/server.mjs";
import * as texts from "./lib/texts.mjs";
import { started, watched } from "./lib/watch.mjs";

const site = new URL("site/", dist);
const names = (await readdir(site, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("//", "/").slice(site.pathname.length))
  .filter((name) => !/\.(br|gz)$/.test(name) && !/(^|\/)code\/|^zh-TW\//.test(name));
const types = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  bin: "application/octet-stream",
  pack: "application/octet-stream",
  txt: "text/plain; charset=utf-8",
};

describe("nginx", () => {
  let server;
  before(async () => {
    server = await nginx();
  });
  after(() => server?.close());

  /** What comes over the line. */
  function get(path, headers = {}) {
    return new Promise((resolve, reject) => {
      request(server.origin + path, { headers }, (response) => {
        const parts = [];
        response.on("data", (part) => parts.push(part));
        response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(parts) }));
      })
        .on("error", reject)
        .end();
    });
  }

  test("sends every file with its type, as it is", async () => {
    assert.ok(names.length >= 11, names.join());
    for (const name of names) {
      const { status, headers, bytes } = await get(nginxPath + name);
      assert.equal(status, 200, name);
      assert.equal(headers["content-type"], types[name.split(".").pop()], name);
      assert.equal(headers["content-encoding"], undefined, name);
      assert.ok(bytes.equals(await readFile(new URL(name, site))), name);
    }
  });

  for (const [encoding, ending, inflate] of [
    ["gzip", "gz", gunzipSync],
    ["br", "br", brotliDecompressSync],
  ]) {
    const skip = encoding === "br" && !brotliModule && "nginx has no module for brotli";
    test(`sends what was compressed when it was built: ${encoding}`, { skip }, async () => {
      for (const name of names.filter((name) => !/\.png$|^sw/.test(name))) {
        const { headers, bytes } = await get(nginxPath + name, { "Accept-Encoding": encoding });
        assert.equal(headers["content-encoding"], encoding, name);
        assert.equal(headers.vary, "Accept-Encoding", name);
        assert.equal(headers["content-type"], types[name.split(".").pop()], name);
        assert.ok(bytes.equals(await readFile(new URL(`${name}.${ending}`, site))), name);
        assert.ok(inflate(bytes).equals(await readFile(new URL(name, site))), name);
      }
    });
  }

  test("sends the worker as it lies there, so that another can be put in its place", async () => {
    for (const name of ["sw.js", "sw-off.js"]) {
      const { headers } = await get(nginxPath + name, { "Accept-Encoding": "gzip, br" });
      assert.equal(headers["content-encoding"], undefined, name);
    }
  });

  test("sends the pages of the codes, compressed as it sends them", async () => {
    const { status, headers, bytes } = await get(`${nginxPath}zh-TW/code/4.4.316/`, { "Accept-Encoding": "gzip" });
    assert.deepEqual([status, headers["content-type"], headers["content-encoding"]], [200, types.html, "gzip"]);
    assert.equal(headers["cache-control"], "no-cache");
    assert.match(gunzipSync(bytes).toString(), /<html lang="zh-TW"/);
    const bare = await get(`${nginxPath}zh-TW/code/4.4.316`);
    assert.deepEqual([bare.status, bare.headers.location], [301, `${nginxPath}zh-TW/code/4.4.316/`]);
  });

  test("lets browsers keep what never changes, and ask for the rest", async () => {
    for (const name of ["", ...names]) {
      const hashed = /-[0-9a-f]{12}\./.test(name);
      const { headers } = await get(nginxPath + name);
      const wanted = hashed ? "public, max-age=31536000, immutable" : "no-cache";
      assert.equal(headers["cache-control"], wanted, name);
    }
    assert.ok(names.filter((name) => /-[0-9a-f]{12}\./.test(name)).length >= 9);
    const { status, headers } = await get(`${nginxPath}app-000000000000.js`);
    assert.equal(status, 404);
    assert.equal(headers["cache-control"], undefined, "a missing file must not stay missing");
  });

  test("sends the page's own policy, and what keeps it to itself, also with errors", async () => {
    const { bytes } = await get(nginxPath);
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(bytes.toString());
    for (const path of [nginxPath, `${nginxPath}nothing`, nginxPath + names.find((name) => name.endsWith(".js"))]) {
      const { headers } = await get(path);
      assert.equal(headers["content-security-policy"], policy, path);
      assert.equal(headers["x-content-type-options"], "nosniff", path);
      assert.equal(headers["referrer-policy"], "no-referrer", path);
      assert.equal(headers["cross-origin-resource-policy"], "same-origin", path);
    }
  });

  test("leads to the page without its last slash", async () => {
    const { status, headers } = await get(nginxPath.slice(0, -1));
    assert.deepEqual([status, headers.location], [301, nginxPath]);
  });

  for (const kind of browsers) {
    test(`answers in ${kind.name} without a complaint`, async () => {
      const browser = await launch(kind);
      try {
        const { page, complaints, requests } = await watched(browser);
        await page.goto(server.origin + nginxPath);
        await started(page);
        await ask(page, texts.traceLine);
        assert.match(await read(page, "verdict"), /mail\.contoso\.com/);
        await choose(page, "language", "zh-TW");
        await inLanguage(page, "zh-TW");
        assert.match(await read(page, "verdict"), /\p{Script=Han}/u);
        assert.deepEqual(await complaints(), []);
        assert.deepEqual(requests.filter((url) => !url.startsWith(server.origin + nginxPath)), []);
      } finally {
        await browser.close();
      }
    });
  }

  test("has nothing to complain about", () => {
    const said = server.complaints().split("\n").filter((line) => line && !line.includes("No such file or directory"));
    assert.deepEqual(said, []);
  });
});
