function failed(error) {
  document.getElementById("ndr-lens-starting")?.remove();
  const message = document.getElementById("ndr-lens-failed");
  if (message) {
    const why = reason(error);
    message.querySelectorAll("[data-reason]").forEach((part) => { part.hidden = part.dataset.reason !== why; });
    message.querySelector("pre").textContent = String(error);
    message.hidden = false;
  }
  throw error;
}
