//! Words for when a mail about a case goes.

use time::Date;

use crate::domain::office::Post;
use crate::i18n::{self, day_in_words};
use crate::web::visit::Visit;

/// Words with the day and the part of it of a body's post as their `$when`.
pub(crate) fn post_words(visit: &Visit<'_>, key: &str, (day, post): (Date, Post)) -> String {
    let when = i18n::text_with(visit.language, post.key(), &[("day", (&day_in_words(visit.language, day)).into())]);
    i18n::text_with(visit.language, key, &[("when", (&when).into())])
}

/// That a mail waits, and how long at most.
pub(crate) fn later(visit: &Visit<'_>, at: i64) -> String {
    let hours = (at - visit.portal.clock.now()).max(1).saturating_add(3599) / 3600;
    i18n::text_with(visit.language, "status-true-mail-later", &[("hours", i18n::Argument::from(hours))])
}
