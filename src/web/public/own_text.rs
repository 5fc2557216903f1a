//! What whoever runs the portal wrote for the public, as pages show it.

use serde::Serialize;

use crate::actions::portal_texts::public_text;
use crate::domain::portal_text::{Piece, PortalText, paragraphs};
use crate::i18n::Language;
use crate::web::error::WebError;
use crate::web::visit::Visit;

/// A paragraph of plain words and links.
#[derive(Serialize)]
pub(crate) struct Paragraph {
    pieces: Vec<PieceView>,
    /// The tag of its language, where that is not the page's.
    lang: &'static str,
}

#[derive(Serialize)]
struct PieceView {
    text: String,
    /// Whether it is the address of a page.
    link: bool,
}

impl Paragraph {
    /// One with words and a link.
    #[cfg(test)]
    pub(super) fn sample(text: &str) -> Self {
        let piece = |link| PieceView { text: text.to_owned(), link };
        Self { pieces: vec![piece(false), piece(true)], lang: "en" }
    }

    fn of(pieces: Vec<Piece<'_>>, lang: &'static str) -> Self {
        let pieces = pieces.into_iter().map(|piece| match piece {
            Piece::Words(text) => PieceView { text: text.to_owned(), link: false },
            Piece::Link(address) => PieceView { text: address.to_owned(), link: true },
        });
        Self { pieces: pieces.collect(), lang }
    }
}

/// The paragraphs of a text in this visit's language, else in English, else in whichever it was written in; none where nothing
/// was written.
pub(super) async fn own_text(visit: &Visit<'_>, text: PortalText) -> Result<Vec<Paragraph>, WebError> {
    for language in [visit.language, Language::English].into_iter().chain(Language::ALL) {
        let words = public_text(visit.portal, text, language.tag()).await?;
        if !words.is_empty() {
            let lang = if language == visit.language { "" } else { language.tag() };
            return Ok(paragraphs(&words).into_iter().map(|pieces| Paragraph::of(pieces, lang)).collect());
        }
    }
    Ok(Vec::new())
}
