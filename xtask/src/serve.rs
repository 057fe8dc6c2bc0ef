//! Serves the site on this machine.

use crate::{build, project, sizes};
use anyhow::{Result, anyhow};
use std::fs;
use std::path::{Path, PathBuf};
use tiny_http::{Header, Method, Response, Server};

/// The port when none is named.
pub const PORT: u16 = 8080;

/// Builds the site and serves it until the process is ended.
pub fn serve(port: u16) -> Result<()> {
    let built = build::build()?;
    sizes::print(&built);
    let server = Server::http(("127.0.0.1", port))
        .map_err(|error| anyhow!("cannot listen on port {port}: {error}; choose another with --port"))?;
    println!("http://{}/", server.server_addr());
    let site = project::site();
    for request in server.incoming_requests() {
        let only_head = *request.method() == Method::Head;
        let file = if only_head || *request.method() == Method::Get { file_of(&site, request.url()) } else { None };
        let found = file.and_then(|file| fs::read(&file).ok().map(|bytes| (file, bytes)));
        let response = match found {
            Some((file, bytes)) => answer(200, content_type(&file), bytes),
            None => answer(404, "text/plain; charset=utf-8", b"not found\n".to_vec()),
        };
        // A browser that went away is no concern of the server.
        let _ = request.respond(response);
    }
    Ok(())
}

fn answer(status: u16, content_type: &str, bytes: Vec<u8>) -> Response<std::io::Cursor<Vec<u8>>> {
    let headers =
        [("Content-Type", content_type), ("Cache-Control", "no-cache"), ("X-Content-Type-Options", "nosniff")];
    let mut response = Response::from_data(bytes).with_status_code(status);
    for (name, value) in headers {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    response
}

/// The file an address asks for, if it names one inside the site.
fn file_of(site: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?;
    let path = path.strip_prefix('/')?;
    let mut file = site.to_path_buf();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        // The names of the site need no escapes, so anything else is not one of them.
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
        if part.starts_with('.') || !part.bytes().all(plain) {
            return None;
        }
        file.push(part);
    }
    if file.is_dir() {
        file.push("index.html");
    }
    file.is_file().then_some(file)
}

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_the_site_is_served() {
        let folder = project::root().join("xtask");
        assert_eq!(file_of(&folder, "/Cargo.toml?a=b"), Some(folder.join("Cargo.toml")));
        assert_eq!(file_of(&folder, "/src/main.rs"), Some(folder.join("src/main.rs")));
        for url in ["/../Cargo.toml", "/src/../Cargo.toml", "/%2e%2e/Cargo.toml", "/src", "/nothing", ""] {
            assert_eq!(file_of(&folder, url), None, "{url}");
        }
    }

    #[test]
    fn a_browser_learns_what_it_gets() {
        assert_eq!(content_type(Path::new("a_bg.wasm")), "application/wasm");
        assert_eq!(content_type(Path::new("en.pack")), "application/octet-stream");
    }
}
