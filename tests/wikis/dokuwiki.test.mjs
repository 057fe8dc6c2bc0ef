// NDR Lens in DokuWiki: by our plugin, and by raw HTML where a wiki allows it.

import { start } from "./lib/dokuwiki.mjs";
import { heightScript, suite } from "./lib/suite.mjs";

const around = (body) => `====== Mail that came back ======

What to do with a **report**, see [[start|the first page]].

===== The lens =====

${body}

  * a list
  * of ''two''

^ Team ^ Extension ^
| Network | 4711 |
`;
const assets = "/lib/plugins/ndrlens/";

suite({
  name: "DokuWiki",
  start,
  pages: {
    plain: around(""),
    element: around('<ndr-lens view="compact">'),
    frame: around('<ndr-lens frame view="compact">'),
    html: around(`<HTML><ndr-lens view="compact"></ndr-lens><script src="${assets}ndr-lens.js"></script></HTML>`),
    "html-frame": around(`<HTML><iframe class="ndr-lens" sandbox="allow-scripts" allow="clipboard-write" title="NDR Lens"
  style="width: 100%; height: 15em; border: 0" src="${assets}ndr-lens.html#view=compact"></iframe><script>${heightScript}</script></HTML>`),
    mixed: around(`<ndr-lens view="compact" lang="en" text="x" theme="red" onclick="window.owned=1" overlay="//example.com/o.json">

<ndr-lens frame view="lookup" accept="https://example.com" src="https://example.com" code="x&y=<b>">`),
  },
  parts: ["body", "h1", "h2", ".page p", ".page li", ".page table", ".page td", ".page th", ".page a", ".page code", "input", "button", "#dokuwiki__header a"],
  dark: `html, body, .dokuwiki .page, .dokuwiki .pageId span, .dokuwiki table.inline th, #dokuwiki__aside { background: #16191d !important; }
body, .dokuwiki .page, h1, h2, h3 { color: #d6dae0 !important; }
.dokuwiki a, .dokuwiki a.wikilink1 { color: #9bc1ff !important; }
`,
});
