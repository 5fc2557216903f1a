//! Style, font, script and icon: embedded, compressed once in a process, and cached by their content.

use std::collections::HashMap;
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use rocket::http::{ContentType, Header, Status};
use rocket::response::{self, Responder};
use rocket::{Request, Response, get};

use super::packing::{Effort, Packing};
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
    /// The same bytes in each packing; empty for what is packed already.
    packed: Vec<(Packing, Vec<u8>)>,
    etag: String,
}

/// All files, ready to be sent.
static ASSETS: LazyLock<HashMap<&'static str, Asset>> = LazyLock::new(|| {
    let assets = served().into_iter().filter_map(|(name, kind)| {
        let plain = FILES.get_file(name)?.contents();
        let packings = if kind == ContentType::WOFF2 { &[][..] } else { &[Packing::Brotli, Packing::Gzip] };
        let [a, b, c, d, ..] = seal::sha256(plain);
        let etag = u32::from_be_bytes([a, b, c, d]);
        let packed = packings.iter().filter_map(|way| Some((*way, way.pack(plain, Effort::Thorough)?))).collect();
        Some((name, Asset { kind, plain, packed, etag: format!("\"{etag:08x}\"") }))
    });
    assets.collect()
});

/// Makes the files ready before the first of them is asked for.
pub(crate) fn prepare() {
    LazyLock::force(&ASSETS);
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
        let taken = Packing::taken_by(request);
        match asset.packed.iter().find(|(packing, _)| Some(*packing) == taken) {
            Some((packing, packed)) => {
                response.header(Header::new("Content-Encoding", packing.name()));
                response.sized_body(packed.len(), std::io::Cursor::new(packed.as_slice()))
            }
            None => response.sized_body(asset.plain.len(), std::io::Cursor::new(asset.plain)),
        };
        response.ok()
    }
}

/// A file of the look. Needs no guard: it is the same for everybody.
#[get("/static/<name>")]
pub(crate) fn file(name: &str) -> Option<Sent> {
    ASSETS.get(name).map(Sent)
}
