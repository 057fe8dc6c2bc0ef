// Why the program did not start: the browser lacks what it needs, a policy forbids it, or anything else.
function reason(error) {
  if (typeof WebAssembly !== "object" || typeof DecompressionStream !== "function") return "missing";
  return /content.security.policy|\bcsp\b|unsafe-eval/i.test(String(error)) ? "forbidden" : "failed";
}
