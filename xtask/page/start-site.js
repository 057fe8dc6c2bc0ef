
__wbg_init({ module_or_path: new URL("@wasm@", import.meta.url) }).catch(failed);
