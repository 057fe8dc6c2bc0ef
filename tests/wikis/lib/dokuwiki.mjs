// DokuWiki as Debian packages it, from a copy, with our plugin.

import { cp, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bare, folder, packaged, project, serve } from "./php.mjs";

/** The lines of Debian's copy that name places of the system. */
const places = ["/etc/dokuwiki/", "/usr/share/php/", "/usr/share/php-geshi/", "/usr/share/javascript/"];

async function rewrite(folder, moved) {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".php")) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const before = await readFile(file, "utf8");
    const after = places.reduce((text, place) => text.replaceAll(`'${place}`, `'${moved(place)}`), before);
    if (after !== before) await writeFile(file, after);
  }
}

/** Starts it with pages, by name, and rules for the look of the site. */
export async function start({ pages, style = "" }) {
  const home = await folder();
  const root = join(home, "dokuwiki");
  // Links that lead nowhere until Debian's scripts have run.
  const filter = (name) => !/\.auth\.php$|\.htaccess$/.test(name);
  const take = (from, to) => cp(packaged(from), to, { recursive: true, dereference: true, filter });
  await take("usr/share/dokuwiki", root);
  await take("etc/dokuwiki", join(home, "conf"));
  await take("var/lib/dokuwiki/data", join(home, "data"));
  await rewrite(root, (place) => (place === "/etc/dokuwiki/" ? join(home, "conf/") : packaged(place.slice(1))));
  const plugin = join(root, "lib/plugins/ndrlens");
  await cp(join(project, "docs/wiki/dokuwiki/ndrlens"), plugin, { recursive: true });
  for (const file of ["ndr-lens.js", "ndr-lens.html"]) await cp(join(project, "dist", file), join(plugin, file));
  await writeFile(join(plugin, "bare.html"), bare);
  await writeFile(
    join(home, "conf/local.php"),
    `<?php
$conf['title'] = 'Wiki';
$conf['savedir'] = '${join(home, "data")}';
$conf['useacl'] = 0;
$conf['updatecheck'] = 0;
$conf['htmlok'] = 1;
`,
  );
  await writeFile(join(home, "conf/userstyle.css"), style);
  await mkdir(join(home, "data/pages"), { recursive: true });
  for (const [name, text] of Object.entries(pages)) await writeFile(join(home, "data/pages", `${name}.txt`), text);
  const server = await serve(home, root);
  return {
    ...server,
    address: (name) => `${server.origin}/doku.php?id=${name}`,
    assets: `${server.origin}/lib/plugins/ndrlens/`,
    /** Writes a text into the form of a page and asks for a preview. */
    async preview(page, name, text) {
      await page.goto(`${server.origin}/doku.php?id=${name}&do=edit`);
      await page.$eval("#wiki__text", (area, text) => (area.value = text), text);
      await Promise.all([page.waitForNavigation(), page.click("#edbtn__preview")]);
      await page.waitForSelector(".preview");
    },
  };
}
