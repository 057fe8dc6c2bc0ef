// Runs wikis with PHP's own server. What Debian's packages hold lies where `NDR_LENS_WIKIS` says; `cargo xtask wikis`
// sees to it.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../browser/lib/ports.mjs";

export const project = new URL("../../../", import.meta.url).pathname;

/** Where the files of the packages lie, by their path in the package. */
export function packaged(path) {
  const root = process.env.NDR_LENS_WIKIS;
  if (!root || !existsSync(join(root, path))) throw new Error(`no /${path} in ${root}: run cargo xtask wikis`);
  return join(root, path);
}

/** A page without a wiki, to compare with. */
export const bare = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><link rel="icon" href="data:,"><body></body></html>`;

/** A folder of its own for a wiki. */
export const folder = () => mkdtemp(join(tmpdir(), "ndr-lens-wiki-"));

/** Serves a folder and removes it with all that is in `home` at the end. */
export async function serve(home, root, environment = {}) {
  const port = await freePort();
  const told = [];
  const server = spawn("php", ["-d", "opcache.enable_cli=1", "-S", `127.0.0.1:${port}`, "-t", root], {
    // Its workers end with it only as a group.
    detached: true,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: "4", ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  server.stderr.on("data", (line) => told.push(String(line)));
  const ended = new Promise((resolve) => server.on("close", resolve));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    if (await fetch(`${origin}/`, { method: "HEAD" }).catch(() => null)) break;
    if (tries > 100 || server.exitCode !== null) throw new Error(`PHP does not serve: ${told.join("")}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    origin,
    /** What PHP complains about in files of ours. Wikis have complaints of their own. */
    complaints: () => told.join("").split("\n").filter((line) => /PHP .*ndr-?lens\//i.test(line)),
    async close() {
      process.kill(-server.pid);
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}
