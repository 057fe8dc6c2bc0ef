
// Which of the reasons that the page can name it is.
function reason(error) {
  if (typeof WebAssembly === "undefined") return "wasm";
  if (/content.security.policy|\bcsp\b|unsafe-eval/i.test(String(error))) return "policy";
  if (error instanceof ReferenceError && typeof DecompressionStream === "undefined") return "old";
  return "other";
}

function failed(error) {
  document.getElementById("ndr-lens-starting")?.remove();
  document.getElementById("ndr-lens-codes")?.removeAttribute("hidden");
  const message = document.getElementById("ndr-lens-failed");
  if (message) {
    const why = reason(error);
    message.querySelectorAll("[data-reason]").forEach((part) => { part.hidden = part.dataset.reason !== why; });
    message.querySelector("pre").textContent = String(error);
    message.hidden = false;
  }
  throw error;
}
