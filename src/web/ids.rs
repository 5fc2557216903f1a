//! Ids as parts of addresses.

use rocket::request::FromParam;

use crate::domain::directory::Fact;
use crate::store::ids::{AccountId, AlertId, CallItemId, CaseId, FileId, InvitationId, NotAnId, WishId};

macro_rules! from_param {
    ($($id:ident),*) => {$(
        impl<'a> FromParam<'a> for $id {
            type Error = NotAnId;

            fn from_param(param: &'a str) -> Result<Self, NotAnId> {
                param.parse()
            }
        }

        impl rocket::http::uri::fmt::UriDisplay<rocket::http::uri::fmt::Path> for $id {
            fn fmt(&self, f: &mut rocket::http::uri::fmt::Formatter<'_, rocket::http::uri::fmt::Path>) -> std::fmt::Result {
                f.write_value(self.to_string())
            }
        }

        rocket::http::impl_from_uri_param_identity!([rocket::http::uri::fmt::Path] $id);
    )*};
}

from_param!(AccountId, AlertId, CallItemId, CaseId, FileId, InvitationId, WishId);

impl<'a> FromParam<'a> for Fact {
    type Error = NotAnId;

    fn from_param(param: &'a str) -> Result<Self, NotAnId> {
        Self::from_code(param).ok_or(NotAnId)
    }
}
