//! Style, font, script and icon: embedded, compressed once in a process, and cached by their content.

use std::collections::HashMap;
use std::io::Write as _;
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use rocket::http::{ContentType, Header, Status};
use rocket::response::{self, Responder};
use rocket::{Request, Response, get};

use crate::seal;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/static");

/// What may be served, with its type. Sources and licences in the same folder are not.
fn served() -> [(&'static str, ContentType); 4] {
    [
        ("candour.css", ContentType::CSS),
        ("candour.js", ContentType::JavaScript),
        ("icon.svg", ContentType::SVG),
        ("atkinson-hyperlegible-next-latin.woff2", ContentType::WOFF2),
    ]
}

/// One file, ready to be sent.
struct Asset {
    kind: ContentType,
    plain: &'static [u8],
    brotli: Option<Vec<u8>>,
    etag: String,
}

/// All files, ready to be sent.
static ASSETS: LazyLock<HashMap<&'static str, Asset>> = LazyLock::new(|| {
    let assets = served().into_iter().filter_map(|(name, kind)| {
        let plain = FILES.get_file(name)?.contents();
        let compressible = kind != ContentType::WOFF2;
        let [a, b, c, d, ..] = seal::sha256(plain);
        let etag = u32::from_be_bytes([a, b, c, d]);
        let brotli = compressible.then(|| compress(plain)).flatten();
        Some((name, Asset { kind, plain, brotli, etag: format!("\"{etag:08x}\"") }))
    });
    assets.collect()
});

/// Makes the files ready before the first of them is asked for.
pub(crate) fn prepare() {
    LazyLock::force(&ASSETS);
}

fn compress(plain: &[u8]) -> Option<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    writer.write_all(plain).ok()?;
    Some(writer.into_inner())
}

/// A file, or "you have it already".
pub(crate) struct Sent(&'static Asset);

impl<'r> Responder<'r, 'static> for Sent {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        let asset = self.0;
        let mut response = Response::build();
        response
            .header(Header::new("Cache-Control", "public, max-age=3600"))
            .header(Header::new("ETag", asset.etag.clone()))
            .header(Header::new("Vary", "Accept-Encoding"));
        if request.headers().get_one("If-None-Match") == Some(asset.etag.as_str()) {
            return response.status(Status::NotModified).ok();
        }
        response.header(asset.kind.clone());
        let takes_brotli =
            request.headers().get("Accept-Encoding").any(|accepted| accepted.split(',').any(|way| way.trim() == "br"));
        match &asset.brotli {
            Some(brotli) if takes_brotli => {
                response.header(Header::new("Content-Encoding", "br"));
                response.sized_body(brotli.len(), std::io::Cursor::new(brotli.as_slice()))
            }
            _ => response.sized_body(asset.plain.len(), std::io::Cursor::new(asset.plain)),
        };
        response.ok()
    }
}

/// A file of the look. Needs no guard: it is the same for everybody.
#[get("/static/<name>")]
pub(crate) fn file(name: &str) -> Option<Sent> {
    ASSETS.get(name).map(Sent)
}
