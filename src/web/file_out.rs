//! A file that somebody added, on its way to whoever may have it: always something to save, never something that a browser opens.

use std::fmt::Write as _;

use rocket::Request;
use rocket::http::{ContentType, Header};
use rocket::response::stream::{ByteStream, stream};
use rocket::response::{self, Responder, Response};

use crate::actions::evidence::FileOut;

/// What a browser may do with a file, should it open it after all: nothing.
const POLICY: &str = "sandbox; default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/// A file that is opened piece by piece while it is sent.
pub(crate) struct SentFile(pub(crate) FileOut);

impl<'r> Responder<'r, 'r> for SentFile {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let Self(mut file) = self;
        let (name, bytes) = (disposition(&file.name), file.bytes);
        let pieces = stream! {
            loop {
                match file.next().await {
                    Ok(Some(piece)) => yield piece.to_vec(),
                    Ok(None) => break,
                    Err(error) => {
                        // Fewer bytes than were announced: the browser says that the download failed.
                        tracing::error!(%error, "a file could not be read to its end");
                        break;
                    }
                }
            }
        };
        Response::build_from(ByteStream(pieces).respond_to(request)?)
            .header(ContentType::Binary)
            .header(Header::new("Content-Length", bytes.to_string()))
            .header(Header::new("Content-Disposition", name))
            .header(Header::new("Content-Security-Policy", POLICY))
            .header(Header::new("Cache-Control", "no-store"))
            .ok()
    }
}

/// The header that makes a download of it, with its name in plain letters and in its own (RFC 6266, RFC 8187).
fn disposition(name: &str) -> String {
    let plain: String = name.chars().map(|letter| if is_plain(letter) { letter } else { '_' }).collect();
    let mut own = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_') {
            own.push(char::from(byte));
        } else {
            // Writing into a string cannot fail.
            let _ = write!(own, "%{byte:02X}");
        }
    }
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{own}")
}

fn is_plain(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_' | ' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_any_letters_steers_no_header() {
        assert_eq!(
            disposition("te whare wānanga.jpg"),
            "attachment; filename=\"te whare w_nanga.jpg\"; filename*=UTF-8''te%20whare%20w%C4%81nanga.jpg"
        );
        let nasty = disposition("a\"; x=\r\ny.pdf");
        assert_eq!(nasty, "attachment; filename=\"a__ x___y.pdf\"; filename*=UTF-8''a%22%3B%20x%3D%0D%0Ay.pdf");
    }
}
