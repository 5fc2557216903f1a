//! Style, font, script and icon: embedded, compressed once at start, and cached by their content.

use std::collections::HashMap;

use include_dir::{Dir, include_dir};
use rocket::http::{ContentType, Header, Status};
use rocket::response::{self, Responder};
use rocket::{Request, Response, State, get};

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
pub(crate) struct Assets(HashMap<&'static str, Asset>);

impl Assets {
    /// Compresses the embedded files.
    pub(crate) fn prepare() -> Self {
        let assets = served().into_iter().filter_map(|(name, kind)| {
            let plain = FILES.get_file(name)?.contents();
            let packings = if kind == ContentType::WOFF2 { &[][..] } else { &[Packing::Brotli, Packing::Gzip] };
            let [a, b, c, d, ..] = seal::sha256(plain);
            let etag = u32::from_be_bytes([a, b, c, d]);
            let packed = packings.iter().filter_map(|way| Some((*way, way.pack(plain, Effort::Thorough)?))).collect();
            Some((name, Asset { kind, plain, packed, etag: format!("\"{etag:08x}\"") }))
        });
        Self(assets.collect())
    }
}

/// A file, or "you have it already".
pub(crate) struct Sent<'a>(&'a Asset);

impl<'r, 'o: 'r> Responder<'r, 'o> for Sent<'o> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'o> {
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
pub(crate) fn file<'a>(name: &str, assets: &'a State<Assets>) -> Option<Sent<'a>> {
    assets.inner().0.get(name).map(Sent)
}
