//! What goes wrong when sealing or opening. No fault says anything of the content.

/// Something sealed did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenFault {
    /// Too short to be what it should be.
    #[error("the sealed bytes are cut short")]
    Truncated,
    /// Written by another version of the format.
    #[error("the sealed bytes have format version {0}, which is not known here")]
    Version(u8),
    /// The wrong key, row or purpose, or altered bytes: these look the same, on purpose.
    #[error("the sealed bytes do not open with this key for this purpose and row")]
    Refused,
    /// Sealed under a portal key that is not in the keys file.
    #[error("portal key number {0} is not in the keys file")]
    UnknownKey(u32),
    /// It opened, and the content does not have the expected form.
    #[error("what was opened does not have the expected form")]
    Content,
}

/// Something could not be sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealFault {
    /// The value has no JSON form (a map whose keys are not texts, or a failing `Serialize`).
    #[error("the value to seal has no JSON form")]
    NoJson,
    /// The public key is a point of low order, to which nothing may be wrapped (RFC 9180 §7.1.4).
    #[error("the public key is weak and cannot be wrapped to")]
    WeakKey,
}
