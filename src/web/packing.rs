//! How an answer is packed on its way: as its browser takes it, brotli before gzip, else as it is.
//!
//! Browsers take brotli over https only: over an onion service, and on old phones, gzip is what there is. How long a packed
//! page is tells something of what stands in it, as its plain length does. Nobody can find out a secret by that: other
//! sites cannot ask for a page with a visitor's cookies (`SameSite=Strict`), and the token of a form is drawn anew each time.

use std::io::{Cursor, Write as _};

use brotli::CompressorWriter;
use flate2::Compression;
use flate2::write::GzEncoder;
use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::Header;
use rocket::{Request, Response};

/// A way to pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Packing {
    /// RFC 7932.
    Brotli,
    /// RFC 1952.
    Gzip,
}

/// How much time packing may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effort {
    /// While somebody waits.
    Quick,
    /// Once, at the start.
    Thorough,
}

/// The brotli window, as a power of two: larger than any page.
const WINDOW: u32 = 18;

impl Packing {
    /// The best one that the browser takes.
    pub(crate) fn taken_by(request: &Request<'_>) -> Option<Self> {
        best(request.headers().get("Accept-Encoding"))
    }

    /// Its name in `Content-Encoding`.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }

    /// The same bytes, packed. `None` when memory is short.
    pub(crate) fn pack(self, plain: &[u8], effort: Effort) -> Option<Vec<u8>> {
        match self {
            Self::Brotli => {
                let quality = if effort == Effort::Quick { 5 } else { 11 };
                let mut writer = CompressorWriter::new(Vec::new(), 4096, quality, WINDOW);
                writer.write_all(plain).ok()?;
                Some(writer.into_inner())
            }
            Self::Gzip => {
                let level = if effort == Effort::Quick { Compression::new(6) } else { Compression::best() };
                let mut writer = GzEncoder::new(Vec::new(), level);
                writer.write_all(plain).ok()?;
                writer.finish().ok()
            }
        }
    }
}

/// The best of what these headers name (RFC 9110, 12.5.3). What is named with a weight of zero is refused.
fn best<'a>(accepted: impl Iterator<Item = &'a str>) -> Option<Packing> {
    let mut found = None;
    for part in accepted.flat_map(|header| header.split(',')) {
        let mut words = part.split(';').map(str::trim);
        let packing = match words.next() {
            Some("br") => Packing::Brotli,
            Some("gzip" | "x-gzip") => Packing::Gzip,
            _ => continue,
        };
        let weight = words.find_map(|word| word.strip_prefix("q=")).map_or(Ok(1.0), str::parse::<f32>);
        if weight.is_ok_and(|weight| weight > 0.0) && found != Some(Packing::Brotli) {
            found = Some(packing);
        }
    }
    found
}

/// Packs pages.
pub(crate) struct PackedPages;

#[rocket::async_trait]
impl Fairing for PackedPages {
    fn info(&self) -> Info {
        Info { name: "packed pages", kind: Kind::Response }
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        if !response.content_type().is_some_and(|kind| kind.is_html()) {
            return;
        }
        response.set_header(Header::new("Vary", "Accept-Encoding"));
        let Some(packing) = Packing::taken_by(request) else { return };
        // A page is in memory already: reading it cannot fail.
        let Ok(plain) = response.body_mut().to_bytes().await else { return };
        let body = match packing.pack(&plain, Effort::Quick) {
            Some(packed) => {
                response.set_header(Header::new("Content-Encoding", packing.name()));
                packed
            }
            None => plain,
        };
        response.set_sized_body(body.len(), Cursor::new(body));
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn the_best_that_is_taken_is_chosen() {
        for (accepted, chosen) in [
            ("gzip, deflate, br", Some(Packing::Brotli)),
            ("br;q=0.5, gzip", Some(Packing::Brotli)),
            ("gzip, deflate", Some(Packing::Gzip)),
            ("br;q=0, gzip;q=1.0", Some(Packing::Gzip)),
            ("gzip;q=0", None),
            ("identity", None),
            ("", None),
        ] {
            assert_eq!(best(std::iter::once(accepted)), chosen, "{accepted}");
        }
    }

    #[test]
    fn what_is_packed_is_unpacked_the_same() {
        let plain = "Write as much or as little as you like. ".repeat(500);
        for effort in [Effort::Quick, Effort::Thorough] {
            let packed = Packing::Gzip.pack(plain.as_bytes(), effort).unwrap();
            let mut read = String::new();
            flate2::read::GzDecoder::new(packed.as_slice()).read_to_string(&mut read).unwrap();
            assert_eq!(read, plain);
            let packed = Packing::Brotli.pack(plain.as_bytes(), effort).unwrap();
            let mut read = String::new();
            brotli::Decompressor::new(packed.as_slice(), 4096).read_to_string(&mut read).unwrap();
            assert_eq!(read, plain);
            assert!(packed.len() < plain.len() / 20);
        }
    }
}
