
const again = [];

// A file did not come, or is not what it should be: says so, and gets it again when asked to. Nothing is lost by that.
function missing(name, retry) {
  // A style sheet may fail before there is anything to say it in.
  if (document.readyState === "loading") {
    addEventListener("DOMContentLoaded", () => missing(name, retry), { once: true });
    return;
  }
  const message = document.getElementById("ndr-lens-missing");
  again.push(retry);
  message.querySelector("pre").textContent = name;
  message.querySelector("button").onclick = () => {
    message.hidden = true;
    for (const retry of again.splice(0)) retry();
  };
  document.body.prepend(message);
  message.hidden = false;
}

// With `reload`, or a browser would take the same spoilt bytes out of its cache.
function lost(element) {
  const address = element.href ?? element.src;
  missing(address.replace(/.*\//, ""), async () => {
    await fetch(address, { cache: "reload" }).catch(() => {});
    if (element.href) element.replaceWith(element.cloneNode());
    else location.reload();
  });
}

addEventListener("error", ({ target }) => {
  if (target !== window && target.matches("link[rel=stylesheet], script[src]")) lost(target);
}, true);

// When all is there that the first answer needs, the page is kept on this machine. Whoever refuses that has a page that
// needs its server.
document.addEventListener("ndr-lens:loaded", () => keep().catch(() => {}), { once: true });

async function keep() {
  const workers = window === top && isSecureContext && navigator.serviceWorker;
  if (!workers) return;
  // A version says that it is one. What only takes everything away (sw-off.js) says nothing.
  const ready = (worker) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => document.dispatchEvent(new Event("ndr-lens:update"));
    worker?.postMessage("version", [port2]);
  };
  let agreed = false;
  let controlled = Boolean(workers.controller);
  workers.addEventListener("controllerchange", () => {
    if (agreed) location.reload();
    else if (controlled) ready(workers.controller);
    controlled = true;
  });
  // The worker asks which files this page may still load.
  workers.addEventListener("message", ({ ports }) => {
    const pieces = JSON.parse(document.getElementById("ndr-lens-pieces").textContent);
    ports[0]?.postMessage(Object.values(pieces).map((piece) => piece.split(" ")[0]));
  });

  const address = "sw.js";
  const policy = window.trustedTypes?.createPolicy("ndr-lens-worker", { createScriptURL: () => address });
  const registration = await workers.register(policy?.createScriptURL(address) ?? address, { updateViaCache: "none" });
  // A tab in the background may hear of a new version only when it is installed already.
  const look = () => {
    if (registration.waiting && registration.active) ready(registration.waiting);
    registration.installing?.addEventListener("statechange", look);
  };
  look();
  registration.addEventListener("updatefound", look);
  document.addEventListener("ndr-lens:renew", () => {
    agreed = true;
    if (registration.waiting) registration.waiting.postMessage("take over");
    else location.reload();
  });
  (await workers.ready).active.postMessage("here");
}
