//! What an envelope is for and which row it belongs to: both are bound to it as associated data.

use super::padding::Padding;

/// What sealed bytes are for. Bytes sealed for one purpose do not open for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// A report's answers, draft or sent, under `R`.
    Answers,
    /// What one body gets, under `C`.
    Snapshot,
    /// A message between reporter and body, under `C`.
    Message,
    /// An internal note, under the case's notes key.
    Note,
    /// The notes key of a case, under `D` or wrapped to a person.
    NotesKeyWrap,
    /// A fixed-size cell of the desk index, under `D`.
    DeskIndexCell,
    /// `R`, under the key of a token or of a session.
    ReportWrap,
    /// `C`, under `R` or wrapped to a body or a person.
    CaseWrap,
    /// The key `F` of a file, under `R` or `C`.
    FileKey,
    /// A file's chunks, under `F`.
    FileChunk,
    /// The name and kind of a file, under `R` or `C`.
    FileLabel,
    /// `D`, under a body's key.
    DeskKeyWrap,
    /// A body's secret key, wrapped to a staff member, its paper key, or sealed under its next epoch.
    BodyKeyWrap,
    /// What a session holds, under the session cookie's secret.
    SessionBox,
    /// The token while its words have not been kept, under the session cookie's secret.
    TokenBox,
    /// A staff member's keys and second factor, under the passphrase.
    StaffRecord,
    /// A view a staff member saved, or a body's own settings, under `D`.
    DeskSetting,
    /// What the staff of a body know of its published key and address, under the body's secret key.
    Roster,
    /// Class B: a queued mail's body.
    MailBody,
    /// Class B: an address of a body or a staff member.
    Address,
    /// Class B: what a body says of itself.
    Profile,
    /// Class B: what a mail server answered.
    ServerAnswer,
    /// Class B: who called a body, and a note.
    CallNote,
    /// The name of a staff member, under `D`.
    PersonName,
    /// Class B: an address for notices to a reporter.
    NoticeAddress,
    /// Class B: a link to join or to sign up.
    InviteLink,
    /// Class B: the portal's own `OpenPGP` key.
    PortalOpenPgpKey,
}

impl Purpose {
    /// The stable name that is bound to the bytes. Changing one makes what is stored unreadable.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Answers => "answers",
            Self::Snapshot => "snapshot",
            Self::Message => "message",
            Self::Note => "note",
            Self::NotesKeyWrap => "notes-key-wrap",
            Self::DeskIndexCell => "desk-index-cell",
            Self::ReportWrap => "report-wrap",
            Self::CaseWrap => "case-wrap",
            Self::FileKey => "file-key",
            Self::FileChunk => "file-chunk",
            Self::FileLabel => "file-label",
            Self::DeskKeyWrap => "desk-key-wrap",
            Self::BodyKeyWrap => "body-key-wrap",
            Self::SessionBox => "session-box",
            Self::TokenBox => "token-box",
            Self::StaffRecord => "staff-record",
            Self::DeskSetting => "desk-setting",
            Self::Roster => "roster",
            Self::MailBody => "mail-body",
            Self::Address => "address",
            Self::Profile => "profile",
            Self::ServerAnswer => "server-answer",
            Self::CallNote => "call-note",
            Self::PersonName => "person-name",
            Self::NoticeAddress => "notice-address",
            Self::InviteLink => "invite-link",
            Self::PortalOpenPgpKey => "portal-openpgp-key",
        }
    }

    /// How what is sealed for this purpose hides its length: decided here once, so that no caller can forget it.
    #[must_use]
    pub const fn padding(self) -> Padding {
        match self {
            Self::Answers | Self::Snapshot | Self::Message | Self::Note | Self::MailBody => Padding::Long,
            Self::NotesKeyWrap
            | Self::ReportWrap
            | Self::CaseWrap
            | Self::FileKey
            | Self::DeskKeyWrap
            | Self::BodyKeyWrap
            | Self::TokenBox => Padding::Exact,
            Self::DeskIndexCell
            | Self::FileChunk
            | Self::FileLabel
            | Self::SessionBox
            | Self::StaffRecord
            | Self::DeskSetting
            | Self::Roster
            | Self::Address
            | Self::Profile
            | Self::ServerAnswer
            | Self::CallNote
            | Self::PersonName
            | Self::NoticeAddress
            | Self::InviteLink
            | Self::PortalOpenPgpKey => Padding::Short,
        }
    }
}

/// A purpose and the row that bytes belong to, as length-prefixed parts: no two lists of parts look the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binding {
    purpose: Purpose,
    bytes: Vec<u8>,
}

impl Binding {
    /// A binding to the purpose alone; add the row with [`Binding::with`].
    #[must_use]
    pub fn new(purpose: Purpose) -> Self {
        let bytes = Vec::with_capacity(96);
        Self { purpose, bytes }.with(b"candour/1").with(purpose.label().as_bytes())
    }

    /// Adds a part that names the row: an id, a direction, a version.
    #[must_use]
    pub fn with(mut self, part: &[u8]) -> Self {
        push_part(&mut self.bytes, part);
        self
    }

    /// Adds a number that names the row: a sequence, an epoch. Eight bytes, big-endian.
    #[must_use]
    pub fn with_number(self, number: u64) -> Self {
        self.with(&number.to_be_bytes())
    }

    /// The purpose.
    #[must_use]
    pub const fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// The bytes that go into the associated data.
    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// Appends a part behind its length (eight bytes, big-endian).
pub(super) fn push_part(bytes: &mut Vec<u8>, part: &[u8]) {
    bytes.extend_from_slice(&(part.len() as u64).to_be_bytes());
    bytes.extend_from_slice(part);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_that_join_to_the_same_text_bind_differently() {
        let bind = |parts: &[&[u8]]| parts.iter().fold(Binding::new(Purpose::Note), |all, part| all.with(part));
        assert_ne!(bind(&[b"ab", b"c"]), bind(&[b"a", b"bc"]));
        assert_ne!(bind(&[b"ab"]), bind(&[b"ab", b""]));
    }

    #[test]
    fn purposes_bind_differently() {
        assert_ne!(Binding::new(Purpose::Note).as_bytes(), Binding::new(Purpose::Message).as_bytes());
    }

    #[test]
    fn what_a_person_writes_at_length_is_padded_long() {
        for purpose in [Purpose::Answers, Purpose::Snapshot, Purpose::Message, Purpose::Note] {
            assert_eq!(purpose.padding(), Padding::Long);
        }
    }
}
