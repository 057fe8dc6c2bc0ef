// NDR Lens in MediaWiki: by our extension, and by raw HTML where a wiki allows it.

import { start } from "./lib/mediawiki.mjs";
import { heightScript, suite } from "./lib/suite.mjs";

const around = (body) => `= Mail that came back =

What to do with a '''report''', see [[Main Page|the first page]].

== The lens ==

${body}

* a list
* of <code>two</code>

{| class="wikitable"
! Team !! Extension
|-
| Network || 4711
|}
`;
const assets = "/extensions/NdrLens/";

suite({
  name: "MediaWiki",
  start,
  pages: {
    plain: around(""),
    element: around('<ndr-lens view="compact" />'),
    frame: around('<ndr-lens frame="1" view="compact" />'),
    html: around(`<div><html><ndr-lens view="compact"></ndr-lens><script src="${assets}ndr-lens.js"></script></html></div>`),
    "html-frame": around(`<div><html><iframe class="ndr-lens" sandbox="allow-scripts" allow="clipboard-write" title="NDR Lens"
  style="width: 100%; height: 15em; border: 0" src="${assets}ndr-lens.html#view=compact"></iframe><script>${heightScript}</script></html></div>`),
    mixed: around(`<ndr-lens view="compact" lang="en" text="x" theme="red" onclick="window.owned=1" overlay="//example.com/o.json" />

<ndr-lens frame="1" view="lookup" accept="https://example.com" src="https://example.com" code="x&y=<b>"><script>window.owned=1</script></ndr-lens>`),
  },
  parts: ["body", "h1", "h2", ".mw-parser-output p", ".mw-parser-output li", ".mw-parser-output table", ".mw-parser-output td",
    ".mw-parser-output th", ".mw-parser-output a", ".mw-parser-output code", "#searchInput", "#mw-panel a", "#p-views a"],
  dark: `html, body, #mw-page-base, #mw-head-base, .mw-body, .wikitable, .wikitable > tr > th, .wikitable > * > tr > th { background: #16191d !important; color: #d6dae0 !important; }
.mw-body h1, .mw-body h2, .mw-body p, .mw-body li { color: #d6dae0; }
a { color: #9bc1ff !important; }
`,
});
