//! To which row and purpose each sealed thing is bound. One place, because a binding can never change later.

use crate::seal::{Binding, Purpose};
use crate::store::ids::{
    AccountId, CallItemId, CaseId, DispatchId, FileId, InvitationId, QueuedMailId, ReportId, SessionId, WishId,
};
use crate::store::reports::Holder;

/// A report's answers.
pub fn answers(report: ReportId) -> Binding {
    Binding::new(Purpose::Answers).with(report.as_bytes())
}

/// Where a reporter wants to be told by mail that there is something new.
pub fn reporter_notice(report: ReportId) -> Binding {
    Binding::new(Purpose::NoticeAddress).with(report.as_bytes())
}

/// A report's secret, wrapped under a token. A supporter's wrap does not open as the reporter's: who may only look cannot
/// be made more by a change in the database.
pub fn report_wrap(report: ReportId, holder: Holder) -> Binding {
    let wrap = Binding::new(Purpose::ReportWrap).with(report.as_bytes());
    match holder {
        Holder::Reporter => wrap,
        Holder::Supporter => wrap.with(b"supporter"),
    }
}

/// A case's secret, wrapped for a body's key of one epoch, or for the reporter (epoch 0).
pub fn case_wrap(case: CaseId, body: &str, epoch: i32) -> Binding {
    Binding::new(Purpose::CaseWrap)
        .with(case.as_bytes())
        .with(body.as_bytes())
        .with_number(u64::from(epoch.unsigned_abs()))
}

/// What a body gets.
pub fn snapshot(case: CaseId) -> Binding {
    Binding::new(Purpose::Snapshot).with(case.as_bytes())
}

/// A message of a case.
pub fn message(case: CaseId, direction: &str, sequence: i32, last_seen: i32) -> Binding {
    Binding::new(Purpose::Message)
        .with(case.as_bytes())
        .with(direction.as_bytes())
        .with_number(u64::from(sequence.unsigned_abs()))
        .with_number(u64::from(last_seen.unsigned_abs()))
}

/// The bytes of a file.
pub fn file(file: FileId) -> Binding {
    Binding::new(Purpose::FileChunk).with(file.as_bytes())
}

/// A file's key, for its reporter.
pub fn report_file(report: ReportId, file: FileId) -> Binding {
    Binding::new(Purpose::FileKey).with(b"report").with(report.as_bytes()).with(file.as_bytes())
}

/// A file's key, for the body that got it in a case.
pub fn case_file(case: CaseId, file: FileId) -> Binding {
    Binding::new(Purpose::FileKey).with(b"case").with(case.as_bytes()).with(file.as_bytes())
}

/// A session's keys.
pub fn session_box(session: SessionId, kind: &str) -> Binding {
    Binding::new(Purpose::SessionBox).with(session.as_bytes()).with(kind.as_bytes())
}

/// A staff member's or operator's keys.
pub fn staff_record(account: AccountId) -> Binding {
    Binding::new(Purpose::StaffRecord).with(account.as_bytes())
}

/// An account's address.
pub fn account_address(account: AccountId) -> Binding {
    Binding::new(Purpose::Address).with(b"account").with(account.as_bytes())
}

/// A body's address.
pub fn body_address(body: &str) -> Binding {
    Binding::new(Purpose::Address).with(b"body").with(body.as_bytes())
}

/// A code that was mailed to an address of a body.
pub fn address_check(body: &str) -> Binding {
    Binding::new(Purpose::Address).with(b"check").with(body.as_bytes())
}

/// A certificate that a body has yet to show it can read with.
pub fn pending_certificate(body: &str) -> Binding {
    Binding::new(Purpose::Profile).with(b"certificate").with(body.as_bytes())
}

/// Who is invited to a desk.
pub fn staff_invitation(invitation: InvitationId) -> Binding {
    Binding::new(Purpose::InviteLink).with(b"staff").with(invitation.as_bytes())
}

/// What a body says of itself.
pub fn body_profile(body: &str) -> Binding {
    Binding::new(Purpose::Profile).with(body.as_bytes())
}

/// What a body asks to be changed in the directory.
pub fn directory_wish(wish: WishId) -> Binding {
    Binding::new(Purpose::Profile).with(b"wish").with(wish.as_bytes())
}

/// Why that was declined.
pub fn directory_answer(wish: WishId) -> Binding {
    Binding::new(Purpose::Profile).with(b"answer").with(wish.as_bytes())
}

/// A staff member's name as colleagues see it.
pub fn staff_name(account: AccountId, body: &str) -> Binding {
    Binding::new(Purpose::PersonName).with(account.as_bytes()).with(body.as_bytes())
}

/// A body's secret key, wrapped for one holder.
pub fn body_key_wrap(body: &str, epoch: i32, holder: AccountId) -> Binding {
    Binding::new(Purpose::BodyKeyWrap)
        .with(body.as_bytes())
        .with_number(u64::from(epoch.unsigned_abs()))
        .with(holder.as_bytes())
}

/// A desk key, wrapped for the body's key.
pub fn desk_key_wrap(body: &str, epoch: i32) -> Binding {
    Binding::new(Purpose::DeskKeyWrap).with(body.as_bytes()).with_number(u64::from(epoch.unsigned_abs()))
}

/// The staff's own copy of what is published about their body.
pub fn own_copy(body: &str) -> Binding {
    Binding::new(Purpose::Roster).with(body.as_bytes())
}

/// Who has access at a body's desk, as its staff know it.
pub fn own_roster(body: &str) -> Binding {
    Binding::new(Purpose::Roster).with(b"people").with(body.as_bytes())
}

/// What is known about an invitation.
pub fn invitation(id: InvitationId) -> Binding {
    Binding::new(Purpose::InviteLink).with(id.as_bytes())
}

/// What a mail server answered about a dispatch.
pub fn server_answer(dispatch: DispatchId) -> Binding {
    Binding::new(Purpose::ServerAnswer).with(dispatch.as_bytes())
}

/// What is noted of a call to a body.
pub fn call(item: CallItemId, place: i32) -> Binding {
    Binding::new(Purpose::CallNote).with(item.as_bytes()).with_number(u64::from(place.unsigned_abs()))
}

/// A mail that waits.
pub fn queued_mail(id: QueuedMailId) -> Binding {
    Binding::new(Purpose::MailBody).with(id.as_bytes())
}

/// The portal's own `OpenPGP` key.
pub fn portal_openpgp() -> Binding {
    Binding::new(Purpose::PortalOpenPgpKey)
}

/// The key of a mail that carries a report and waits, and what it is encrypted to.
pub fn report_mail(mail: FileId, dispatch: DispatchId) -> Binding {
    Binding::new(Purpose::MailBody).with(b"report").with(mail.as_bytes()).with(dispatch.as_bytes())
}
