
// The page in a document of its own, which may be a frame.
function open() {
  const root = document.getElementById("ndr-lens");
  const settings = new URLSearchParams(location.hash.slice(1));
  const framed = parent !== window;
  const host = framed && origin(settings.get("accept"));
  const send = (name, detail, target) => parent.postMessage({ type: `ndr-lens-${name}`, ...detail }, target);
  const lens = new Lens(root, load, (name, detail) => host && send(name, detail, host), true);
  for (const name of ["view", "theme", "heading-level", "overlay"]) lens.wish(name, settings.get(name));
  if (framed) {
    document.documentElement.dataset.ndrLensFramed = "";
    // How tall the page is says nothing of what was pasted, so any host may know it.
    const tall = () => send("height", { height: Math.ceil(root.getBoundingClientRect().height) }, "*");
    new ResizeObserver(tall).observe(root);
    // A host whose script came late asks.
    addEventListener("message", ({ source, data }) => source === parent && data?.type === "ndr-lens-height" && tall());
  }
  if (host) {
    addEventListener("message", ({ source, origin, data }) => {
      const ours = source === parent && origin === host && data?.type === "ndr-lens-text";
      if (ours && typeof data.text === "string") lens.wish("text", data.text);
    });
  }
  lens.draw();
}

// The origin that an address names, if it names nothing else.
function origin(address) {
  try {
    return new URL(address).origin === address ? address : null;
  } catch {
    return null;
  }
}
