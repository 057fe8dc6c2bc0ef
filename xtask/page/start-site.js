
const pieces = JSON.parse(document.getElementById("ndr-lens-pieces").textContent);

async function piece(name) {
  const response = await fetch(pieces[name]);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.arrayBuffer();
}

__wbg_init({ module_or_path: new URL("@wasm@", import.meta.url) }).then(open).catch(failed);
