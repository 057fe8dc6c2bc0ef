// Serves the page without a network. A cache holds all files of one version or is not there at all, and the page is
// served from the cache of this version only; every other file is called by its content, so versions never mix.

const VERSION = "@version@";
// Addresses below the scope and what their bytes must hash to. The empty one is the page.
const FILES = new Map(Object.entries(@files@));

const SCOPE = registration.scope;
const OURS = `ndr-lens ${SCOPE} `;
const CACHE = OURS + VERSION;
const HASHED = /-[0-9a-f]{12}\.[a-z]+$/;
// The languages by the folders of their pages without a program; the first is that of the page's own folder.
const FOLDERS = new Map(Object.entries(@folders@));
const CODE = new RegExp(`^(${[...FOLDERS.keys()].join("|")})(?:code(?:/(?:(.+?)/?)?(?:index\\.html)?)?)?$`);
// How long a server may take to answer for what the page knows as well, in milliseconds.
const PATIENCE = 4000;

addEventListener("install", (event) => event.waitUntil(fill()));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => {
  if (event.data === "take over") event.waitUntil(skipWaiting());
  if (event.data === "version") event.ports[0]?.postMessage(VERSION);
  if (event.data === "here") event.waitUntil(sweep());
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const name = nameOf(request.url);
  if (name === undefined || request.method !== "GET" || request.headers.has("range")) return;
  if (FILES.has(name) || HASHED.test(name)) event.respondWith(file(request, name));
  else if (request.mode === "navigate" && CODE.test(name)) event.respondWith(code(request, name));
});

// The address below the scope, if it is below.
function nameOf(url) {
  const address = url.replace(/[?#].*/, "");
  if (!address.startsWith(SCOPE)) return undefined;
  const name = address.slice(SCOPE.length);
  return name === "index.html" ? "" : name;
}

// All or nothing. Waits for all, or a straggler would make the cache anew.
async function fill() {
  const loaded = await Promise.allSettled([...FILES.keys()].map((name) => load(name)));
  const failed = loaded.find(({ status }) => status === "rejected");
  if (!failed && (await caches.has(CACHE))) return;
  await caches.delete(CACHE);
  throw failed?.reason;
}

// What is called by its content may come out of the browser's own cache, unless that is spoilt.
async function load(name, cache = HASHED.test(name) ? "default" : "no-cache") {
  const address = new URL(name, SCOPE).href;
  const integrity = FILES.get(name);
  const response = await fetch(address, { cache, integrity }).catch(() => fetch(address, { cache: "reload", integrity }));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // Browsers refuse a page that came by a redirection.
  const kept = response.redirected ? new Response(response.body, response) : response;
  const cached = await caches.open(CACHE);
  await cached.put(address, kept.clone());
  return kept;
}

// An older page still finds its own files. What a browser threw away, or a page calls spoilt, is loaded again.
async function file(request, name) {
  const spoilt = request.cache === "reload" && name !== "";
  if (!spoilt) {
    const places = HASHED.test(name) ? [CACHE, ...(await ours())] : [CACHE];
    for (const cacheName of places) {
      const found = await caches.match(new URL(name, SCOPE).href, { cacheName, ignoreVary: true });
      if (found) return found;
    }
  }
  if (!FILES.has(name)) return fetch(request);
  return load(name, spoilt ? "reload" : undefined).catch(() => fetch(request));
}

// A page about a code is not kept; where the server does not answer, the page itself shows that code.
async function code(request, name) {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const answer = await Promise.race([fetch(request), late]).catch(() => undefined);
  if (answer) return answer;
  const [, folder, asked] = CODE.exec(name);
  return Response.redirect(`${SCOPE}#lang=${FOLDERS.get(folder)}${asked ? `&code=${asked}` : ""}`);
}

async function ours() {
  return (await caches.keys()).filter((name) => name.startsWith(OURS));
}

// Removes older versions once no open page may still need their files.
async function sweep() {
  if (registration.installing || registration.waiting) return;
  const old = (await ours()).filter((name) => name !== CACHE);
  if (!old.length) return;
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const needed = await Promise.all(pages.filter(({ url }) => nameOf(url) === "").map(ask));
  if (needed.every((names) => names?.every((name) => FILES.has(name)))) await Promise.all(old.map((name) => caches.delete(name)));
}

// Which files a page may still load; nothing when it does not say.
function ask(page) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, 3000);
    page.postMessage("files", [port2]);
  });
}
