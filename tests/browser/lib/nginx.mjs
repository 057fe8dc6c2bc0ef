// Runs real nginx with the configuration of the guide, as the reader of the guide would: only the port and the folder
// are other ones.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dist } from "./server.mjs";
import { freePort } from "./ports.mjs";

const guide = new URL("../../../docs/nginx.conf", import.meta.url);
const programs = ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx"];
const modules = ["/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"];

/** The path of the guide. */
export const nginxPath = "/ndr-lens/";

/** The module that sends brotli, where it is installed. */
export const brotliModule = modules.find((module) => existsSync(module));

/** Starts nginx on a free port; `folder` is what the guide calls a copy of `dist/site`. */
export async function nginx(folder = fileURLToPath(new URL("site/", dist))) {
  const program = programs.find((program) => existsSync(program));
  if (!program) throw new Error("nginx is missing");
  const home = await mkdtemp(join(tmpdir(), "ndr-lens-nginx-"));
  const port = await freePort();
  let site = await readFile(guide, "utf8");
  for (const [from, to] of [
    ["listen 80;", `listen 127.0.0.1:${port};`],
    ["alias /var/www/ndr-lens/;", `alias ${folder};`],
    ...(brotliModule ? [["#brotli_static on;", "brotli_static on;"]] : []),
  ]) {
    if (site.split(from).length !== 2) throw new Error(`docs/nginx.conf must hold \`${from}\` once`);
    site = site.replace(from, () => to);
  }
  await writeFile(join(home, "site.conf"), site);
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const config = [
    brotliModule ? `load_module ${brotliModule};` : "",
    // As root it would change to a user who may not read what lies here.
    process.getuid?.() === 0 ? "user root;" : "",
    "worker_processes 1;",
    "daemon off;",
    `pid ${home}/pid;`,
    "error_log stderr warn;",
    "events { worker_connections 256; }",
    "http {",
    "access_log off;",
    ...places.map((place) => `${place}_temp_path ${home}/${place};`),
    `include ${home}/site.conf;`,
    "}",
  ];
  await writeFile(join(home, "nginx.conf"), config.join("\n"));
  const server = spawn(program, ["-p", home, "-e", "stderr", "-c", join(home, "nginx.conf")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  server.stderr.on("data", (text) => (said += text));
  const ended = new Promise((resolve) => server.once("exit", resolve));
  await listening(port, ended).catch(() => {
    throw new Error(`nginx does not start: ${said}`);
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    /** What nginx complained about. */
    complaints: () => said,
    async close() {
      server.kill("SIGTERM");
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Waits until somebody listens on a port, or the process that should has ended. */
async function listening(port, ended) {
  let over = false;
  ended.then(() => (over = true));
  for (;;) {
    const there = await new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true)).on("error", () => resolve(false));
      socket.on("connect", () => socket.end());
    });
    if (there) return;
    if (over) throw new Error("ended");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
