//! The ids of rows: 128 random bits each, one type per table, so that one cannot be taken for another.

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::Binary;

/// A text that is no id of 32 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an id")]
pub struct NotAnId;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, AsExpression, FromSqlRow)]
        #[diesel(sql_type = Binary)]
        pub struct $name(pub [u8; 16]);

        impl $name {
            /// The id's bytes.
            pub const fn as_bytes(&self) -> &[u8] {
                &self.0
            }

            /// Reads an id from a column or an address part of 16 bytes.
            ///
            /// # Errors
            /// When it has another length.
            pub fn from_slice(bytes: &[u8]) -> Result<Self, NotAnId> {
                bytes.try_into().map(Self).map_err(|_| NotAnId)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl std::str::FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                let bytes = text.as_bytes();
                if bytes.len() != 32 {
                    return Err(NotAnId);
                }
                let mut id = [0; 16];
                for (byte, pair) in id.iter_mut().zip(bytes.chunks_exact(2)) {
                    let pair = std::str::from_utf8(pair).map_err(|_| NotAnId)?;
                    if !pair.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f')) {
                        return Err(NotAnId);
                    }
                    *byte = u8::from_str_radix(pair, 16).map_err(|_| NotAnId)?;
                }
                Ok(Self(id))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }

        impl<DB: Backend> ToSql<Binary, DB> for $name
        where
            [u8]: ToSql<Binary, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                self.0.as_slice().to_sql(out)
            }
        }

        impl<DB: Backend> FromSql<Binary, DB> for $name
        where
            Vec<u8>: FromSql<Binary, DB>,
        {
            fn from_sql(value: DB::RawValue<'_>) -> deserialize::Result<Self> {
                Ok(Self::from_slice(&Vec::<u8>::from_sql(value)?)?)
            }
        }
    )*};
}

ids! {
    /// A report.
    ReportId;
    /// A case: one report at one body.
    CaseId;
    /// An account of staff or operators.
    AccountId;
    /// A browser's session.
    SessionId;
    /// An email about a case.
    DispatchId;
    /// An invitation of a body.
    InvitationId;
    /// A mail that is not about a case.
    QueuedMailId;
    /// An entry in the job queue.
    JobId;
    /// A message between reporter and body.
    MessageId;
    /// The bytes of a file, or of the cleaned copy of one: its name in the store of files.
    FileId;
    /// Something the operator must be told.
    AlertId;
    /// What a body asked to be changed in the directory.
    WishId;
    /// A body that somebody has to call.
    CallItemId;
    /// One running process that works on jobs.
    NodeId;
    /// A row for which nothing else needs a name, e.g. a journal entry.
    RowId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_from_its_own_text_and_from_nothing_else() {
        let id = CaseId([0xa5; 16]);
        assert_eq!(id.to_string().parse(), Ok(id));
        for bad in ["", "a5", &"g5".repeat(16), &"A5".repeat(16), &"+5".repeat(16), &"é".repeat(16)] {
            assert_eq!(bad.parse::<CaseId>(), Err(NotAnId), "{bad}");
        }
    }
}
