
const pieces = JSON.parse(document.getElementById("ndr-lens-pieces").textContent);

// A piece is taken only if it is what the page was built with. A browser may have kept spoilt bytes, so what does not
// fit is asked for once more.
async function piece(name) {
  const [address, integrity] = pieces[name].split(" ");
  const response = await fetch(address, { integrity }).catch(() => fetch(address, { integrity, cache: "reload" }));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.arrayBuffer();
}

// The preloaded bytes, which a browser would fetch again if it had to hold them against a hash itself.
async function start(again) {
  const response = await fetch(new URL("@wasm@", import.meta.url), again).catch(() => {});
  const bytes = response?.ok && (await response.arrayBuffer().catch(() => {}));
  if (bytes && (await fits(bytes))) await __wbg_init({ module_or_path: bytes }).then(open).catch(failed);
  else if (typeof missing !== "function") failed(new Error("@wasm@"));
  else missing("@wasm@", () => start({ cache: "reload", integrity: "@integrity@" }));
}

// Over plain http there is nothing to hash with, and nobody to be sure of.
async function fits(bytes) {
  const hash = await crypto.subtle?.digest("SHA-384", bytes);
  return !hash || "@integrity@" === `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

start();
