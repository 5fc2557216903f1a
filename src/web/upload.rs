//! Forms with files: the csrf field first, then the other fields and the files as they come, none of them ever whole in memory or
//! on the disk.

use std::time::Duration;

use multer::{Field, Multipart};
use rocket::data::{DataStream, FromData, Outcome, ToByteUnit};
use rocket::futures::stream::{self, Stream};
use rocket::http::Status;
use rocket::tokio::io::AsyncReadExt as _;
use rocket::tokio::time::timeout;
use rocket::{Data, Request};

use super::form::{Fields, FormFault};
use super::visit::Visit;
use crate::domain::evidence::limits::REPORT_BYTES;
use crate::seal;

/// Bytes that are read at one time.
const PIECE: usize = 64 * 1024;
/// Bytes of a form with files. More than a report may have: what is too much is still read to its end, because a browser shows no
/// answer while it sends.
const MOST: u64 = 2 * REPORT_BYTES;
/// Bytes of a field that is no file.
const MOST_OF_A_FIELD: usize = 128 * 1024;
/// Fields of a form with files.
const MOST_FIELDS: usize = 500;
/// How long a browser may say nothing before an upload counts as cut off.
const SILENCE: Duration = Duration::from_mins(1);

/// A form with files whose csrf field was checked before anything else of it was read: as [`super::form::Checked`].
pub(crate) struct CheckedUpload<'r> {
    parts: Multipart<'r>,
    fields: Vec<(String, String)>,
}

/// A file of the form.
pub(crate) struct FilePart<'r> {
    /// What it was called where it came from.
    pub(crate) name: String,
    field: Field<'r>,
}

/// The upload broke off, or is none.
#[derive(Debug)]
pub(crate) struct CutOff;

#[rocket::async_trait]
impl<'r> FromData<'r> for CheckedUpload<'r> {
    type Error = FormFault;

    async fn from_data(request: &'r Request<'_>, data: Data<'r>) -> Outcome<'r, Self, FormFault> {
        let Some(visit) = Visit::of(request) else {
            return Outcome::Error((Status::InternalServerError, FormFault::Foreign));
        };
        let kind = request.headers().get_one("Content-Type").unwrap_or_default();
        let Ok(boundary) = multer::parse_boundary(kind) else {
            return Outcome::Error((Status::BadRequest, FormFault::CutOff));
        };
        let mut parts = Multipart::new(pieces(data.open(MOST.bytes())), boundary);
        // The field stands first on our pages: whatever comes before it makes the form one that is not ours.
        let csrf = match parts.next_field().await {
            Ok(Some(field)) if field.name() == Some("csrf") && field.file_name().is_none() => text(field).await,
            Ok(_) => Ok(String::new()),
            Err(_) => return Outcome::Error((Status::BadRequest, FormFault::CutOff)),
        };
        if csrf.is_ok_and(|token| seal::is_form_token(visit.csrf, token.trim())) {
            return Outcome::Success(Self { parts, fields: Vec::new() });
        }
        // A browser that says that the form is from our own page gets to read why it was not taken.
        if request.headers().get_one("Sec-Fetch-Site") == Some("same-origin") {
            while let Ok(Some(field)) = parts.next_field().await {
                if drain(field).await.is_err() {
                    break;
                }
            }
        }
        Outcome::Error((Status::Forbidden, FormFault::Foreign))
    }
}

impl<'r> CheckedUpload<'r> {
    /// The next file; `None` after the last. Other fields on the way are kept.
    ///
    /// # Errors
    /// [`CutOff`].
    pub(crate) async fn next_file(&mut self) -> Result<Option<FilePart<'r>>, CutOff> {
        while let Some(field) = self.parts.next_field().await.map_err(|_| CutOff)? {
            if let Some(name) = field.file_name().map(str::to_owned) {
                // A field for files in which nothing was chosen sends one without a name.
                if name.is_empty() {
                    drain(field).await?;
                    continue;
                }
                return Ok(Some(FilePart { name, field }));
            }
            let name = field.name().unwrap_or_default().to_owned();
            if self.fields.len() >= MOST_FIELDS {
                return Err(CutOff);
            }
            let value = text(field).await?;
            self.fields.push((name, value));
        }
        Ok(None)
    }

    /// The other fields, once every file was taken.
    pub(crate) fn into_fields(self) -> Fields {
        Fields::of_pairs(self.fields)
    }
}

impl FilePart<'_> {
    /// The next piece; `None` after the last.
    ///
    /// # Errors
    /// [`CutOff`].
    pub(crate) async fn next(&mut self) -> Result<Option<Vec<u8>>, CutOff> {
        Ok(self.field.chunk().await.map_err(|_| CutOff)?.map(Into::into))
    }

    /// Reads the rest and keeps nothing of it, so that the browser gets to read the answer.
    ///
    /// # Errors
    /// [`CutOff`].
    pub(crate) async fn drain(self) -> Result<(), CutOff> {
        drain(self.field).await
    }
}

async fn drain(mut field: Field<'_>) -> Result<(), CutOff> {
    while field.chunk().await.map_err(|_| CutOff)?.is_some() {}
    Ok(())
}

/// A field that is no file.
async fn text(mut field: Field<'_>) -> Result<String, CutOff> {
    let mut bytes = Vec::new();
    while let Some(piece) = field.chunk().await.map_err(|_| CutOff)? {
        if bytes.len() + piece.len() > MOST_OF_A_FIELD {
            return Err(CutOff);
        }
        bytes.extend_from_slice(&piece);
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// What comes, in pieces. One who says nothing for too long is gone.
fn pieces(data: DataStream<'_>) -> impl Stream<Item = std::io::Result<Vec<u8>>> + Send + '_ {
    stream::try_unfold(data, |mut data| async move {
        let mut piece = Vec::with_capacity(PIECE);
        timeout(SILENCE, data.read_buf(&mut piece)).await.map_err(std::io::Error::from)??;
        Ok((!piece.is_empty()).then_some((piece, data)))
    })
}
