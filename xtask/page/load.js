
// Loads what the program asks for, each piece once at a time, however many pages ask. `piece(name)` promises its bytes.
const loading = new Map();

function load(name) {
  const known = loading.get(name);
  if (known) return known;
  const bytes = piece(name).then(async (bytes) => {
    if (name !== "engine") return new Uint8Array(bytes);
    // The second part of the program works with the memory, table and functions of the first.
    await WebAssembly.instantiate(bytes, { p: wasm });
    return new Uint8Array();
  });
  loading.set(name, bytes);
  const forget = () => loading.delete(name);
  // What has come is kept by the program. The engine joins it only once.
  bytes.then(() => name === "engine" || forget(), forget);
  return bytes;
}
