// MediaWiki as Debian packages it, in a place of its own, with SQLite and our extension.

import { execFile } from "node:child_process";
import { appendFile, cp, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { bare, folder, packaged, project, serve } from "./php.mjs";

const run = promisify(execFile);
const password = "correct horse battery";

/** Starts it with pages, by name, and rules for the look of the site. */
export async function start({ pages, style = "" }) {
  const home = await folder();
  const program = packaged("usr/share/mediawiki");
  const maintain = (script, ...more) =>
    run("php", [join(program, "maintenance", script), ...more], { env: { ...process.env, MW_CONFIG_FILE: join(home, "LocalSettings.php") } });
  await mkdir(join(home, "data"));
  await run("php", [
    join(program, "maintenance/install.php"), "--dbtype", "sqlite", "--dbpath", join(home, "data"), "--confpath", home,
    "--server", "http://127.0.0.1", "--scriptpath", "/w", "--skins", "Vector", "--pass", password, "Wiki", "Admin",
  ]);
  const extension = join(home, "root/extensions/NdrLens");
  await cp(join(project, "docs/wiki/mediawiki/NdrLens"), extension, { recursive: true });
  for (const file of ["ndr-lens.js", "ndr-lens.html"]) await cp(join(project, "dist", file), join(extension, file));
  await writeFile(join(extension, "bare.html"), bare);
  await symlink(program, join(home, "root/w"));
  await appendFile(
    join(home, "LocalSettings.php"),
    `
$wgServer = 'http://' . ( $_SERVER['HTTP_HOST'] ?? '127.0.0.1' );
$wgUsePathInfo = false;
$wgArticlePath = "/w/index.php?title=$1";
$wgJobRunRate = 0;
$wgFavicon = '/w/resources/assets/poweredby_mediawiki_88x31.png';
$wgRawHtml = true;
$wgGroupPermissions['*']['edit'] = false;
$wgExtensionDirectory = '${join(home, "root/extensions")}';
$wgExtensionAssetsPath = '/extensions';
wfLoadExtension( 'NdrLens' );
`,
  );
  const texts = join(home, "texts");
  await mkdir(texts);
  for (const [name, text] of Object.entries(pages)) await writeFile(join(texts, `${name}.txt`), text);
  await maintain("importTextFiles.php", "--overwrite", ...Object.keys(pages).map((name) => join(texts, `${name}.txt`)));
  if (style) {
    await writeFile(join(texts, "Common.css.txt"), style);
    await maintain("importTextFiles.php", "--overwrite", "--prefix", "MediaWiki:", join(texts, "Common.css.txt"));
  }
  const server = await serve(home, join(home, "root"), { MW_CONFIG_FILE: join(home, "LocalSettings.php") });
  const address = (name) => `${server.origin}/w/index.php?title=${name}`;
  return {
    ...server,
    address,
    assets: `${server.origin}/extensions/NdrLens/`,
    /** Writes a text into the form of a page and asks for a preview, as somebody who may. */
    async preview(page, name, text) {
      await page.goto(address("Special:UserLogin"));
      await page.type("#wpName1", "Admin");
      await page.type("#wpPassword1", password);
      await Promise.all([page.waitForNavigation(), page.click("#wpLoginAttempt")]);
      await page.goto(`${address(name)}&action=edit`);
      await page.$eval("#wpTextbox1", (area, text) => (area.value = text), text);
      await Promise.all([page.waitForNavigation(), page.click("#wpPreview")]);
      await page.waitForSelector("#wikiPreview");
    },
  };
}
