//! A file that the browser saves under a name which says nothing.

use std::io::Cursor;

use rocket::Request;
use rocket::http::{ContentType, Header};
use rocket::response::{self, Responder, Response};

use super::page::Reply;
use super::visit::Visit;
use crate::i18n;
use crate::pdf::paper::PaperFault;

/// One file. It is kept by no cache.
pub(crate) struct Download {
    /// Its name, which ends up in a folder and in the browser's list: nothing of what it is.
    pub(crate) name: String,
    /// What it is made of.
    pub(crate) kind: ContentType,
    /// Its content.
    pub(crate) bytes: Vec<u8>,
}

impl<'r> Responder<'r, 'static> for Download {
    fn respond_to(self, _: &'r Request<'_>) -> response::Result<'static> {
        Response::build()
            .header(self.kind)
            .header(Header::new("Content-Disposition", format!("attachment; filename=\"{}\"", self.name)))
            .header(Header::new("Cache-Control", "no-store"))
            .sized_body(self.bytes.len(), Cursor::new(self.bytes))
            .ok()
    }
}

/// A file, or the page that says why there is none.
#[derive(Responder)]
pub(crate) enum FileReply {
    /// It.
    File(Box<Download>),
    /// The page.
    Page(Box<Reply>),
}

impl FileReply {
    /// A PDF under a name.
    pub(crate) fn pdf(name: &str, bytes: Vec<u8>) -> Self {
        Self::file(name, ContentType::PDF, bytes)
    }

    /// A file under a name.
    pub(crate) fn file(name: &str, kind: ContentType, bytes: Vec<u8>) -> Self {
        Self::File(Box::new(Download { name: name.to_owned(), kind, bytes }))
    }
}

impl<T: Into<Reply>> From<T> for FileReply {
    fn from(reply: T) -> Self {
        Self::Page(Box::new(reply.into()))
    }
}

/// Why there is no PDF, and what to do instead; `of` is what was asked for: `letter` or `copy`.
pub(crate) fn no_pdf(visit: &Visit<'_>, of: &str, fault: &PaperFault) -> String {
    let key = |why: &str| format!("{of}-no-pdf{why}");
    match fault {
        PaperFault::Signs(signs) => {
            let signs = signs.iter().map(char::to_string).collect::<Vec<_>>().join(" ");
            i18n::text_with(visit.language, &key("-signs"), &[("signs", (&signs).into())])
        }
        PaperFault::TooLong => visit.t(&key("-long")),
        PaperFault::Busy => visit.t(&key("-busy")),
        PaperFault::NotSet => {
            tracing::error!("a paper could not be set as PDF");
            visit.t(&key(""))
        }
    }
}
