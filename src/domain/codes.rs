//! The closed vocabularies: enums whose variants have one stable code each.
//!
//! Owns how a code is written, read and kept in a set. Knows no particular vocabulary.

use std::fmt;
use std::marker::PhantomData;

use serde::ser::{Serialize, SerializeSeq, Serializer};

/// An enum with one stable `snake_case` code per variant.
pub trait Code: Copy + Eq + fmt::Debug + 'static {
    /// Every variant, in the order of the vocabulary.
    const ALL: &'static [Self];
    /// Every code, in the same order.
    const CODES: &'static [&'static str];
    /// The code of this variant.
    fn code(self) -> &'static str;
    /// The place of this variant in [`Code::ALL`].
    fn place(self) -> u32;
}

/// A set of codes of one vocabulary; listed in the vocabulary's order, never allocates.
pub struct CodeSet<E>(u32, PhantomData<E>);

impl<E: Code> CodeSet<E> {
    /// The set without members.
    #[must_use]
    pub const fn empty() -> Self {
        Self(0, PhantomData)
    }

    /// Adds one code.
    pub fn insert(&mut self, code: E) {
        self.0 |= 1 << code.place();
    }

    /// This set with one more code.
    #[must_use]
    pub fn with(mut self, code: E) -> Self {
        self.insert(code);
        self
    }

    /// The codes of both sets.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0, PhantomData)
    }

    /// Whether the code is a member.
    #[must_use]
    pub fn contains(self, code: E) -> bool {
        self.0 & (1 << code.place()) != 0
    }

    /// Whether there is no member.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The members, in the vocabulary's order.
    pub fn iter(self) -> impl Iterator<Item = E> {
        E::ALL.iter().copied().filter(move |code| self.contains(*code))
    }
}

impl<E: Code> FromIterator<E> for CodeSet<E> {
    fn from_iter<I: IntoIterator<Item = E>>(codes: I) -> Self {
        codes.into_iter().fold(Self::empty(), Self::with)
    }
}

impl<E> Clone for CodeSet<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for CodeSet<E> {}

impl<E> PartialEq for CodeSet<E> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<E> Eq for CodeSet<E> {}

impl<E: Code> Default for CodeSet<E> {
    fn default() -> Self {
        Self::empty()
    }
}

impl<E: Code> fmt::Debug for CodeSet<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl<E: Code> Serialize for CodeSet<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        for code in self.iter() {
            list.serialize_element(code.code())?;
        }
        list.end()
    }
}

/// Declares a vocabulary: `enum Name as "fluent-prefix" { Variant = "code" }`.
///
/// Gives `code()`, `from_code()`, `key()` (the Fluent key `prefix-code`), `ALL`, and serde by code.
macro_rules! codes {
    ($(#[$meta:meta])* pub enum $name:ident as $prefix:literal {
        $($(#[$doc:meta])* $variant:ident = $code:literal,)+
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant,)+ }

        // A `CodeSet` holds 32 codes.
        const _: () = assert!($name::ALL.len() <= 32);

        impl $name {
            /// Every variant, in the order of the vocabulary.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];
            /// Every code, in the same order.
            pub const CODES: &'static [&'static str] = &[$($code,)+];

            /// The stable code: what is stored and what files and JSON say.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The variant with this code; `None` for a word outside the vocabulary.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }

            /// The Fluent key of the words shown for it.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => concat!($prefix, "-", $code),)+ }
            }
        }

        impl $crate::domain::codes::Code for $name {
            const ALL: &'static [Self] = Self::ALL;
            const CODES: &'static [&'static str] = Self::CODES;
            fn code(self) -> &'static str {
                Self::code(self)
            }
            fn place(self) -> u32 {
                self as u32
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = <String as serde::Deserialize>::deserialize(deserializer)?;
                Self::from_code(&word)
                    .ok_or_else(|| serde::de::Error::unknown_variant(&word, Self::CODES))
            }
        }
    };
}

pub(crate) use codes;

#[cfg(test)]
mod tests {
    use crate::domain::recommendation::{Caution, Cautions};

    #[test]
    fn a_code_leads_back_to_its_variant() {
        for caution in Caution::ALL {
            assert_eq!(Caution::from_code(caution.code()), Some(*caution));
            assert_eq!(caution.key(), format!("caution-{}", caution.code()));
        }
        assert_eq!(Caution::from_code("beware"), None);
    }

    #[test]
    fn a_set_lists_its_members_in_the_vocabularys_order() {
        let set: Cautions = [Caution::Pdf, Caution::NameNeeded, Caution::Pdf].into_iter().collect();
        assert_eq!(set.iter().collect::<Vec<_>>(), [Caution::NameNeeded, Caution::Pdf]);
        assert_eq!(serde_json::to_string(&set).unwrap(), r#"["name_needed","pdf"]"#);
        assert!(Cautions::empty().is_empty() && !set.contains(Caution::OwnForm));
    }
}
