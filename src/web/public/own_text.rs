//! What whoever runs the portal wrote for the public, as pages show it.

use serde::Serialize;

use crate::actions::portal_texts::public_text;
use crate::domain::portal_text::{Piece, PortalText, paragraphs};
use crate::web::error::WebError;
use crate::web::visit::Visit;

/// A paragraph of plain words and links.
#[derive(Serialize)]
pub(crate) struct Paragraph(Vec<PieceView>);

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
        Self(vec![piece(false), piece(true)])
    }

    fn of(pieces: Vec<Piece<'_>>) -> Self {
        let pieces = pieces.into_iter().map(|piece| match piece {
            Piece::Words(text) => PieceView { text: text.to_owned(), link: false },
            Piece::Link(address) => PieceView { text: address.to_owned(), link: true },
        });
        Self(pieces.collect())
    }
}

/// The paragraphs of a text in this visit's language; none where nothing was written.
pub(super) async fn own_text(visit: &Visit<'_>, text: PortalText) -> Result<Vec<Paragraph>, WebError> {
    let words = public_text(visit.portal, text, visit.language.tag()).await?;
    Ok(paragraphs(&words).into_iter().map(Paragraph::of).collect())
}
