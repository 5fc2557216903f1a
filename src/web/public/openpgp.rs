//! `/openpgp.asc`: the portal's own `OpenPGP` key, with which mails that carry a report are signed.

use rocket::get;
use rocket::http::ContentType;

use crate::web::error::WebError;
use crate::web::guards::Public;

#[get("/openpgp.asc")]
pub(crate) fn show(visit: Public<'_>) -> Result<(ContentType, String), WebError> {
    let signer = visit.portal.signer.as_ref().ok_or(WebError::NotFound)?;
    let key = signer.public_key().map_err(|_| WebError::NotFound)?;
    Ok((ContentType::new("application", "pgp-keys"), key))
}
