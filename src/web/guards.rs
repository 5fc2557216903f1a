//! Who may do what, as types. Every route names one of these.
//!
//! A guard that does not find what it needs forwards to nothing: the visitor is led to where they can get it, or told
//! that there is nothing here.

use rocket::Request;
use rocket::http::{Method, Status};
use rocket::request::{FromRequest, Outcome};

use super::cookies::{Kind, SessionCookie};
use super::turns;
use super::visit::{NoPortal, Visit};
use crate::actions::ActionError;
use crate::actions::reporter_session::{ReporterSession, Through};
use crate::actions::staff_session::{self, Capacity, StaffRole, StaffSession};
use crate::seal::SessionSecret;

/// Anybody: no authority.
pub(crate) struct Public<'r>(Visit<'r>);

/// Somebody with a reporter's session, locked or not. Without one the request goes on to the next route of the same
/// address, or is told that there is nothing here. Nobody who came with a supporter's words.
pub(crate) struct Reporter<'r> {
    pub(crate) visit: Visit<'r>,
    pub(crate) session: ReporterSession,
}

/// The reporter, or a supporter whom they gave words: somebody who may look at the report.
pub(crate) struct Looker<'r> {
    visit: Visit<'r>,
    pub(crate) session: ReporterSession,
}

/// Somebody who is inside a report.
pub(crate) trait Inside<'r>: std::ops::Deref<Target = Visit<'r>> {
    /// Their session.
    fn session(&self) -> &ReporterSession;
}

impl<'r> Inside<'r> for Reporter<'r> {
    fn session(&self) -> &ReporterSession {
        &self.session
    }
}

impl<'r> Inside<'r> for Looker<'r> {
    fn session(&self) -> &ReporterSession {
        &self.session
    }
}

/// Staff of one body: officer or lead. The request of others goes on to the next route of the same address, or they are
/// led to the sign-in page.
pub(crate) struct Officer<'r> {
    visit: Visit<'r>,
    pub(crate) session: StaffSession,
    pub(crate) body: String,
    pub(crate) role: StaffRole,
}

/// Somebody who runs the portal. Sees no report.
pub(crate) struct Operator<'r> {
    visit: Visit<'r>,
    pub(crate) secret: SessionSecret,
}

/// Why a guard did not let somebody in.
#[derive(Debug)]
pub(crate) enum Turned {
    /// A mistake in `app.rs`.
    NoPortal,
    /// Not signed in, or not as this.
    Away,
    /// The database does not answer.
    Unavailable,
    /// More than any person looks at.
    TooOften,
}

macro_rules! visits {
    ($($guard:ident => $field:tt),*) => {$(
        impl<'r> std::ops::Deref for $guard<'r> {
            type Target = Visit<'r>;

            fn deref(&self) -> &Visit<'r> {
                &self.$field
            }
        }

        impl std::ops::DerefMut for $guard<'_> {
            fn deref_mut(&mut self) -> &mut Self::Target {
                &mut self.$field
            }
        }
    )*};
}

visits!(Public => 0, Reporter => visit, Looker => visit, Officer => visit, Operator => visit);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Public<'r> {
    type Error = NoPortal;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, NoPortal> {
        let visit = Visit::from_request(request).await;
        visit.and_then(|visit| looks(request, visit, NoPortal)).map(Public)
    }
}

impl<'r> Public<'r> {
    /// The same visitor, with the session that this request began for them.
    pub(crate) fn begun(self, session: ReporterSession) -> Reporter<'r> {
        Reporter { visit: self.0, session }
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Reporter<'r> {
    type Error = Turned;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Turned> {
        match reporter_session(request).await {
            Outcome::Success((visit, session)) if session.through == Through::Own => {
                Outcome::Success(Self { visit, session })
            }
            Outcome::Success(_) => Outcome::Forward(Status::NotFound),
            Outcome::Forward(status) => Outcome::Forward(status),
            Outcome::Error(error) => Outcome::Error(error),
        }
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Looker<'r> {
    type Error = Turned;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Turned> {
        reporter_session(request).await.map(|(visit, session)| Self { visit, session })
    }
}

/// The session of the reporter's cookie, whosever words opened it.
async fn reporter_session<'r>(request: &'r Request<'_>) -> Outcome<(Visit<'r>, ReporterSession), Turned> {
    let Some(visit) = Visit::of(request) else { return no_portal() };
    let Some(cookie) = SessionCookie::read(visit.cookies, &visit.portal.config, Kind::Reporter) else {
        return Outcome::Forward(Status::NotFound);
    };
    match ReporterSession::open(visit.portal, cookie.id, cookie.secret).await {
        Ok(Some(session)) => looks(request, visit, Turned::TooOften).map(|visit| (visit, session)),
        Ok(None) => Outcome::Forward(Status::NotFound),
        Err(error) => unavailable(&error),
    }
}

/// Lets a browser look at a page, unless it looks at more than any person does. Forms are counted when they are read
/// (`form.rs`), so that what was typed is given back.
fn looks<'r, E>(request: &'r Request<'_>, visit: Visit<'r>, too_often: E) -> Outcome<Visit<'r>, E> {
    if request.method() == Method::Get && turns::take(request, &visit).is_err() {
        return Outcome::Error((Status::TooManyRequests, too_often));
    }
    Outcome::Success(visit)
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Officer<'r> {
    type Error = Turned;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Turned> {
        let Some(visit) = Visit::of(request) else { return no_portal() };
        let Some(cookie) = SessionCookie::read(visit.cookies, &visit.portal.config, Kind::Staff) else {
            return Outcome::Forward(Status::Unauthorized);
        };
        match staff_session::open_desk(visit.portal, cookie.id, &cookie.secret).await {
            Ok(Some(session)) => match session.capacity.clone() {
                Capacity::Desk { body, role } => Outcome::Success(Self { visit, session, body, role }),
                Capacity::Operator => Outcome::Forward(Status::Unauthorized),
            },
            Ok(None) => Outcome::Forward(Status::Unauthorized),
            Err(error) => unavailable(&error),
        }
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Operator<'r> {
    type Error = Turned;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Turned> {
        let Some(visit) = Visit::of(request) else { return no_portal() };
        let Some(cookie) = SessionCookie::read(visit.cookies, &visit.portal.config, Kind::Staff) else {
            return Outcome::Error((Status::Unauthorized, Turned::Away));
        };
        match staff_session::open_operator(visit.portal, cookie.id, &cookie.secret).await {
            Ok(Some(_)) => Outcome::Success(Self { visit, secret: cookie.secret }),
            Ok(None) => Outcome::Error((Status::Unauthorized, Turned::Away)),
            Err(error) => unavailable(&error),
        }
    }
}

fn no_portal<T>() -> Outcome<T, Turned> {
    Outcome::Error((Status::InternalServerError, Turned::NoPortal))
}

fn unavailable<T>(error: &ActionError) -> Outcome<T, Turned> {
    tracing::error!(%error, "a session could not be read");
    Outcome::Error((Status::ServiceUnavailable, Turned::Unavailable))
}
