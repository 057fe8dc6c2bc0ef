// DokuWiki puts this into its own script, which every page loads. The program itself loads only where it is used.
jQuery(function () {
  if (!document.querySelector("ndr-lens")) return;
  var script = document.createElement("script");
  script.src = DOKU_BASE + "lib/plugins/ndrlens/ndr-lens.js";
  document.head.appendChild(script);
});

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
