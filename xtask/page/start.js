
function failed(error) {
  document.getElementById("ndr-lens-starting")?.remove();
  const message = document.getElementById("ndr-lens-failed");
  if (message) {
    message.querySelector("pre").textContent = String(error);
    message.hidden = false;
  }
  throw error;
}
