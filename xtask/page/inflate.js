
// Base64 of raw deflate, as a response.
function inflate(text, type = "application/octet-stream") {
  const deflated = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const inflated = new Blob([deflated]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(inflated, { headers: { "Content-Type": type } });
}
