//! The pages without a program: one for each error and language, and the lists of them. `examples/pages.rs` draws what
//! they say; here are the documents around it.

use crate::build::{Role, Written};
use crate::tools;
use anyhow::{Context, Result};
use serde::Deserialize;
use std::fmt::Write;

/// What a browser may do with them: show them in their style. There are no scripts.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/// The folder of a language below the root of the site, where English stands itself, as `src/app/printed` has it.
pub fn folder(language: &str) -> String {
    if language == "en" { String::new() } else { format!("{language}/") }
}

/// A page as it is drawn.
#[derive(Deserialize)]
struct Page {
    /// `moved` has nothing of its own and passes on.
    kind: String,
    /// Where it passes on to, as seen from it.
    to: Option<String>,
    language: String,
    direction: String,
    /// The folder of its language below the root of the site.
    folder: String,
    /// Where it lies below that folder, the same in all languages.
    path: String,
    title: String,
    description: String,
    body: String,
}

/// Makes the pages in the style of the site's own, whose `index.html` this is. Only where it is known at which address
/// the site will stand can a page name its one true address, and a site map all of them.
pub fn make(index: &str, base: Option<&str>) -> Result<Vec<Written>> {
    let run = ["run", "--quiet", "--locked", "--package", "ndr-lens", "--features", "ssr", "--example", "pages"];
    let drawn = tools::output(tools::cargo().args(run))?;
    let pages = drawn.lines().map(serde_json::from_str::<Page>).collect::<Result<Vec<_>, _>>();
    let pages = pages.context("pages are drawn in another form")?;
    let links = [link(index, "stylesheet")?, link(index, "icon")?];
    let mut files: Vec<Written> = pages.iter().map(|page| document(page, links, base)).collect();
    if let Some(base) = base {
        files.push(Written::new("site/sitemap.xml", Role::Printed, site_map(&pages, base)));
    }
    Ok(files)
}

/// An element of the head of the site's own page.
fn link<'a>(index: &'a str, relation: &str) -> Result<&'a str> {
    let start = index.find(&format!("<link rel=\"{relation}\""));
    let element = start.and_then(|start| index[start..].split_inclusive('>').next());
    element.with_context(|| format!("index.html links no {relation}"))
}

fn document(page: &Page, links: [&str; 2], base: Option<&str>) -> Written {
    let Page { language, direction, title, description, body, .. } = page;
    let up = "../".repeat(page.folder.matches('/').count() + page.path.matches('/').count());
    let [style, icon] = links.map(|link| seen_from(link, &up));
    let mut more = String::new();
    if let Some(to) = &page.to {
        let _ = write!(
            more,
            "<meta http-equiv=\"refresh\" content=\"0; url={}\">\n<meta name=\"robots\" content=\"noindex\">\n",
            escaped(to)
        );
    } else if let Some(base) = base {
        let _ = writeln!(more, "<link rel=\"canonical\" href=\"{}\">", escaped(&address(page, base)));
    }
    let html = format!(
        "<!doctype html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<meta name=\"description\" content=\"{}\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         {more}{icon}\n{style}\n</head>\n<body>\n{body}\n</body>\n</html>\n",
        escaped(title),
        escaped(description),
    );
    Written::new(format!("site/{}{}index.html", page.folder, page.path), Role::Printed, html)
}

/// A link with its address as seen from a page below; an address with a scheme stays.
fn seen_from(link: &str, up: &str) -> String {
    if link.contains("href=\"data:") { link.to_owned() } else { link.replace("href=\"", &format!("href=\"{up}")) }
}

fn address(page: &Page, base: &str) -> String {
    format!("{}/{}{}", base.trim_end_matches('/'), page.folder, page.path)
}

/// The addresses of all pages that say something of their own (sitemaps.org, 0.9).
fn site_map(pages: &[Page], base: &str) -> String {
    let mut map = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for page in pages.iter().filter(|page| page.kind != "moved") {
        let _ = writeln!(map, "<url><loc>{}</loc></url>", escaped(&address(page, base)));
    }
    map.push_str("</urlset>\n");
    map
}

/// A text as it stands in markup and between double quotes.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(kind: &str, to: Option<&str>) -> Page {
        let text = |text: &str| text.to_owned();
        Page {
            kind: text(kind),
            to: to.map(text),
            language: text("zh-TW"),
            direction: text("ltr"),
            folder: text("zh-TW/"),
            path: text("code/gmail/5.2.1/"),
            title: text("<A> & \"B\""),
            description: text("C"),
            body: text("<p>D</p>"),
        }
    }

    const LINKS: [&str; 2] = ["<link rel=\"stylesheet\" href=\"s.css\">", "<link rel=\"icon\" href=\"data:,\">"];

    fn html(file: &Written) -> &str {
        std::str::from_utf8(&file.bytes).unwrap()
    }

    #[test]
    fn a_page_finds_its_style_from_where_it_lies() {
        let file = document(&page("entry", None), LINKS, None);
        assert_eq!(file.name, "site/zh-TW/code/gmail/5.2.1/index.html");
        let html = html(&file);
        assert!(html.contains("href=\"../../../../s.css\"") && html.contains("href=\"data:,\""), "{html}");
        assert!(html.contains("<title>&lt;A&gt; &amp; &quot;B&quot;</title>") && html.contains("<p>D</p>"));
        assert!(!html.contains("canonical") && !html.contains("refresh"));
    }

    #[test]
    fn only_what_has_something_to_say_has_a_true_address() {
        let base = Some("https://wiki.example.com/ndr/");
        let pages = [page("entry", None), page("moved", Some("../5.2.2/"))];
        let [entry, moved] = [0, 1].map(|at| document(&pages[at], LINKS, base));
        let address = "https://wiki.example.com/ndr/zh-TW/code/gmail/5.2.1/";
        assert!(html(&entry).contains(&format!("<link rel=\"canonical\" href=\"{address}\">")));
        assert!(html(&moved).contains("content=\"0; url=../5.2.2/\"") && !html(&moved).contains("canonical"));
        assert_eq!(site_map(&pages, "https://wiki.example.com/ndr").matches(address).count(), 1);
    }

    #[test]
    fn the_style_is_that_of_the_page() {
        let index = format!("<head>{}\n{}</head>", LINKS[1], LINKS[0]);
        assert_eq!(link(&index, "stylesheet").unwrap(), LINKS[0]);
        assert!(link(&index, "manifest").is_err());
    }
}
