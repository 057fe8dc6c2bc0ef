
async function piece(name) {
  return inflate(document.querySelector(`script[data-ndr-lens-piece="${name}"]`).textContent).arrayBuffer();
}

async function program() {
  return inflate(document.getElementById("ndr-lens-wasm").textContent, "application/wasm");
}

program().then((response) => __wbg_init({ module_or_path: response })).then(open).catch(failed);
