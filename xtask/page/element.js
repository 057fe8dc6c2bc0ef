(() => {
"use strict";
const NAME = "ndr-lens";
if (!globalThis.customElements || customElements.get(NAME)) return;

/*data*/
/*inflate*/
/*reason*/
// One program for all elements of the document. It is a closure of its own, so that all of it goes when the last
// element goes.
function makeProgram() {
/*glue*/
const piece = (name) => inflate(PIECES[name]).arrayBuffer();
/*load*/
return __wbg_init({ module_or_path: inflate(PROGRAM, "application/wasm") }).then(() => ({ Lens, load }));
}

let program = null;
let users = 0;

function acquire() {
  users += 1;
  if (!program) {
    const made = makeProgram();
    program = made;
    // Whoever comes later tries again.
    made.catch(() => {
      if (program === made) program = null;
    });
  }
  return program;
}

function release() {
  users -= 1;
  if (users === 0) program = null;
}

// What fits each element to the text around it.
const drawn = new Map();

// Light text stands on something dark, whoever painted it.
function themeAround(element) {
  const { color, colorScheme } = getComputedStyle(element);
  const parts = color.match(/^(rgba?\(|color\(srgb )([\d.]+),? ([\d.]+),? ([\d.]+)/);
  if (parts) {
    // 0 to 255, or what colours mixed by the browser have, 0 to 1.
    const whole = parts[1].startsWith("rgb") ? 255 : 1;
    const [red, green, blue] = parts.slice(2).map((part) => part / whole);
    return 0.299 * red + 0.587 * green + 0.114 * blue > 0.55 ? "dark" : "light";
  }
  const lightness = color.match(/^(?:ok)?l(?:ab|ch)\(([\d.]+)(%?)/);
  if (lightness) return lightness[1] * (lightness[2] || lightness[1] > 1 ? 1 : 100) > 60 ? "dark" : "light";
  return colorScheme.includes("dark") && matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

// Sites switch their theme by attributes of the document or with the system, some of them gradually.
let watching = null;

function watch(element, fit) {
  drawn.set(element, fit);
  if (watching) return;
  const fitAll = () => drawn.forEach((fit) => fit());
  let later;
  const look = () => {
    fitAll();
    clearTimeout(later);
    later = setTimeout(fitAll, 500);
  };
  const observer = new MutationObserver(look);
  for (const each of [document.documentElement, document.body]) observer.observe(each, { attributes: true });
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", look);
  // Style sheets come late, too.
  const styled = ({ target }) => ["link", "style"].includes(target.localName) && look();
  document.addEventListener("load", styled, true);
  watching = () => {
    observer.disconnect();
    dark.removeEventListener("change", look);
    document.removeEventListener("load", styled, true);
    clearTimeout(later);
    watching = null;
  };
}

function unwatch(element) {
  drawn.delete(element);
  if (drawn.size === 0) watching?.();
}

// The language of the message that stands where there is no program to ask.
function languageOf(element) {
  const around = element.closest("[lang]")?.lang;
  for (const wish of [around, ...navigator.languages]) {
    const primary = wish?.split("-")[0].toLowerCase();
    const found = Object.keys(START).find((tag) => tag.split("-")[0].toLowerCase() === primary);
    if (found) return found;
  }
  return Object.keys(START)[0];
}

class NdrLens extends HTMLElement {
  static observedAttributes = ["lang", "theme", "code", "view", "overlay", "heading-level"];

  #shadow = this.attachShadow({ mode: "open" });
  #root = null;
  #lens = null;
  #text = null;
  // How often it was put into a document: what was begun before does not go on after.
  #visit = 0;

  connectedCallback() {
    // Moved within the document, or back before it was taken away.
    if (this.#root) {
      this.#visit += 1;
      this.#fit();
      return;
    }
    // Set before this class was known.
    if (Object.hasOwn(this, "text")) {
      const { text } = this;
      delete this.text;
      this.text = text;
    }
    this.#start();
  }

  disconnectedCallback() {
    const visit = ++this.#visit;
    queueMicrotask(() => {
      if (visit === this.#visit && !this.isConnected) this.#stop();
    });
  }

  attributeChangedCallback(name) {
    if (name === "theme") this.#fit();
    else this.#lens?.wish(name, this.getAttribute(name));
  }

  /** What stands in the box. */
  get text() {
    return this.#lens?.text() ?? this.#text ?? "";
  }

  set text(text) {
    this.#text = String(text ?? "");
    this.#lens?.wish("text", this.#text);
  }

  async #start() {
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    this.#shadow.adoptedStyleSheets = [style];
    const root = document.createElement("div");
    this.#root = root;
    this.#shadow.append(root);
    watch(this, () => this.#fit());
    try {
      const { Lens, load } = await acquire();
      if (this.#root !== root) return;
      const lens = new Lens(root, load, (name, detail) => this.#tell(name, detail), false);
      for (const name of NdrLens.observedAttributes) lens.wish(name, this.getAttribute(name));
      if (this.#text) lens.wish("text", this.#text);
      this.#lens = lens;
      this.#fit();
      lens.draw();
    } catch (error) {
      if (this.#root === root) this.#fail(error);
    }
  }

  #stop() {
    // Nothing is lost: what stood in the box comes back with the element.
    this.#text = this.text;
    unwatch(this);
    this.#root?.remove();
    this.#root = null;
    this.#shadow.adoptedStyleSheets = [];
    this.#lens?.remove();
    this.#lens = null;
    release();
  }

  // Follows the size and the colour of the text around the element.
  #fit() {
    if (!this.#root) return;
    const { fontSize } = getComputedStyle(this);
    this.#root.style.setProperty("--nl-unit", `var(--ndr-lens-size, ${fontSize})`);
    const theme = this.getAttribute("theme");
    this.#lens?.wish("theme", theme === "light" || theme === "dark" ? theme : themeAround(this));
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(`${NAME}-${name}`, { detail, bubbles: true, composed: true }));
  }

  #fail(error) {
    const why = reason(error);
    const language = languageOf(this);
    const message = document.createElement("div");
    message.className = "nl nl-failed";
    message.lang = language;
    message.dataset.theme = themeAround(this);
    message.setAttribute("role", "alert");
    message.setAttribute("part", "page");
    for (const said of [START[language]["not-started"], START[language][why]]) {
      const text = document.createElement("p");
      text.textContent = said.replaceAll("`", "");
      message.append(text);
    }
    const exact = document.createElement("pre");
    exact.textContent = String(error);
    message.append(exact);
    this.#root.replaceChildren(message);
    this.#tell("error", { piece: "program", reason: why });
  }
}

customElements.define(NAME, NdrLens);
})();
