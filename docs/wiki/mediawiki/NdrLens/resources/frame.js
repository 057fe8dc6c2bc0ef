// A frame is as tall as what it shows.
addEventListener("message", function (event) {
  if (event.origin !== "null" || !event.data || event.data.type !== "ndr-lens-height") return;
  document.querySelectorAll("iframe.ndr-lens").forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.style.height = Number(event.data.height) + "px";
  });
});
document.querySelectorAll("iframe.ndr-lens").forEach(function (frame) {
  frame.contentWindow.postMessage({ type: "ndr-lens-height" }, "*");
});
