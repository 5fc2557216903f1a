//! Forms with files: the csrf field first, then the other fields and the files as they come, none of them ever whole in memory or
//! on the disk.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;
use std::time::Duration;

use multer::{Field, Multipart};
use rocket::data::{DataStream, FromData, Outcome, ToByteUnit};
use rocket::futures::stream::{self, Stream};
use rocket::http::Status;
use rocket::tokio::io::AsyncReadExt as _;
use rocket::tokio::time::timeout;
use rocket::{Data, Request};

use super::form::{Fields, FormFault};
use super::turns;
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
/// Bytes of all fields together that are no files.
const MOST_OF_ALL_FIELDS: usize = 512 * 1024;
/// Bytes that may come without a field, or a piece of a file, being made of them: a head that never ends is no form of ours.
const MOST_UNUSED: usize = 256 * 1024;
/// Fields of a form with files.
const MOST_FIELDS: usize = 500;
/// How long a browser may say nothing before an upload counts as cut off.
const SILENCE: Duration = Duration::from_mins(1);

/// A form with files whose csrf field was checked before anything else of it was read: as [`super::form::Checked`].
pub(crate) struct CheckedUpload<'r> {
    parts: Multipart<'r>,
    unused: Unused,
    fields: Vec<(String, String)>,
    /// Bytes of the fields.
    bytes: usize,
}

/// How many bytes came since the last of which something was made.
#[derive(Clone, Default)]
struct Unused(Arc<AtomicUsize>);

impl Unused {
    fn used(&self) {
        self.0.store(0, Ordering::Relaxed);
    }

    fn came(&self, bytes: usize) -> io::Result<()> {
        let before = self.0.fetch_add(bytes, Ordering::Relaxed);
        if before + bytes > MOST_UNUSED { Err(io::ErrorKind::InvalidData.into()) } else { Ok(()) }
    }
}

/// A file of the form.
pub(crate) struct FilePart<'r> {
    /// What it was called where it came from.
    pub(crate) name: String,
    field: Field<'r>,
    unused: Unused,
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
        let unused = Unused::default();
        let mut parts = Multipart::new(paced(pieces(data.open(MOST.bytes())), unused.clone()), boundary);
        // The field stands first on our pages: whatever comes before it makes the form one that is not ours.
        let csrf = match parts.next_field().await {
            Ok(Some(field)) if field.name() == Some("csrf") && field.file_name().is_none() => {
                text(field, &unused).await
            }
            Ok(_) => Ok(String::new()),
            Err(_) => return Outcome::Error((Status::BadRequest, FormFault::CutOff)),
        };
        let is_ours = csrf.is_ok_and(|token| seal::is_form_token(visit.csrf, token.trim()));
        let refused = if !is_ours {
            (Status::Forbidden, FormFault::Foreign)
        } else if turns::take(request, &visit).is_err() {
            (Status::TooManyRequests, FormFault::TooOften)
        } else {
            return Outcome::Success(Self { parts, unused, fields: Vec::new(), bytes: 0 });
        };
        // A browser that says that the form is from our own page gets to read why it was not taken.
        if request.headers().get_one("Sec-Fetch-Site") == Some("same-origin") {
            while let Ok(Some(field)) = parts.next_field().await {
                if drain(field, &unused).await.is_err() {
                    break;
                }
            }
        }
        Outcome::Error(refused)
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
                    drain(field, &self.unused).await?;
                    continue;
                }
                return Ok(Some(FilePart { name, field, unused: self.unused.clone() }));
            }
            let name = field.name().unwrap_or_default().to_owned();
            if self.fields.len() >= MOST_FIELDS {
                return Err(CutOff);
            }
            let value = text(field, &self.unused).await?;
            self.bytes += name.len() + value.len();
            if self.bytes > MOST_OF_ALL_FIELDS {
                return Err(CutOff);
            }
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
        let piece = self.field.chunk().await.map_err(|_| CutOff)?;
        self.unused.used();
        Ok(piece.map(Into::into))
    }

    /// Reads the rest and keeps nothing of it, so that the browser gets to read the answer.
    ///
    /// # Errors
    /// [`CutOff`].
    pub(crate) async fn drain(self) -> Result<(), CutOff> {
        drain(self.field, &self.unused).await
    }
}

async fn drain(mut field: Field<'_>, unused: &Unused) -> Result<(), CutOff> {
    unused.used();
    while field.chunk().await.map_err(|_| CutOff)?.is_some() {
        unused.used();
    }
    Ok(())
}

/// A field that is no file.
async fn text(mut field: Field<'_>, unused: &Unused) -> Result<String, CutOff> {
    unused.used();
    let mut bytes = Vec::new();
    while let Some(piece) = field.chunk().await.map_err(|_| CutOff)? {
        unused.used();
        if bytes.len() + piece.len() > MOST_OF_A_FIELD {
            return Err(CutOff);
        }
        bytes.extend_from_slice(&piece);
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// What comes, in pieces. One who says nothing for too long is gone.
fn pieces(data: DataStream<'_>) -> impl Stream<Item = io::Result<Vec<u8>>> + Send + '_ {
    stream::try_unfold(data, |mut data| async move {
        let mut piece = Vec::with_capacity(PIECE);
        timeout(SILENCE, data.read_buf(&mut piece)).await.map_err(io::Error::from)??;
        Ok((!piece.is_empty()).then_some((piece, data)))
    })
}

/// One piece at a time: whoever reads the parts takes all that there is before making something of it, and would hold a whole
/// upload in memory. So after each piece there is none for a moment; and where nothing is made of many, the form ends.
fn paced<'r>(
    pieces: impl Stream<Item = io::Result<Vec<u8>>> + Send + 'r,
    unused: Unused,
) -> impl Stream<Item = io::Result<Vec<u8>>> + Send + 'r {
    let mut pieces = Box::pin(pieces);
    let mut gave = false;
    stream::poll_fn(move |context| {
        if std::mem::take(&mut gave) {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let polled = pieces.as_mut().poll_next(context);
        if let Poll::Ready(Some(Ok(piece))) = &polled {
            gave = true;
            if let Err(error) = unused.came(piece.len()) {
                return Poll::Ready(Some(Err(error)));
            }
        }
        polled
    })
}
