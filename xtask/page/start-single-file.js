
async function program() {
  const text = atob(document.getElementById("ndr-lens-wasm").textContent);
  const deflated = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const inflated = new Blob([deflated]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(inflated, { headers: { "Content-Type": "application/wasm" } });
}

program().then((response) => __wbg_init({ module_or_path: response })).catch(failed);
