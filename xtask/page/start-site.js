
// The preloaded bytes, which a browser would fetch again if it had to hold them against a hash itself.
async function start(again) {
  const response = await fetch(new URL("@wasm@", import.meta.url), again).catch(() => {});
  const bytes = response?.ok && (await response.arrayBuffer().catch(() => {}));
  if (bytes && (await fits(bytes))) await __wbg_init({ module_or_path: bytes }).catch(failed);
  else missing("@wasm@", () => start({ cache: "reload", integrity: "@integrity@" }));
}

// Over plain http there is nothing to hash with, and nobody to be sure of.
async function fits(bytes) {
  const hash = await crypto.subtle?.digest("SHA-384", bytes);
  return !hash || "@integrity@" === `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

start();
