//! The staff of the demo: made up, with a passphrase that everybody knows.

use crate::seal::{self, TotpSecret};

/// The passphrase of everybody in the demo.
pub const PASSPHRASE: &str = "nothing in this demo is real";

/// Somebody who can sign in.
#[derive(Clone, Copy, Debug)]
pub struct Person {
    /// What they sign in with.
    pub address: &'static str,
    /// What colleagues see.
    pub name: &'static str,
    /// What they do, as the demo's pages say it: a Fluent key.
    pub part: &'static str,
    /// Where; none for the operator.
    pub body: Option<Place>,
}

/// A made-up body.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Its id in `bodies.toml`.
    pub id: &'static str,
    /// Where its mail goes.
    pub mailbox: &'static str,
}

/// The commissioner's id.
pub const COMMISSIONER: &str = "demo-commissioner";
/// The association's id.
pub const ASSOCIATION: &str = "demo-association";

/// Everybody, in the order in which the pages list them.
pub const PEOPLE: [Person; 3] = [
    Person {
        address: "mere@kowhai-commissioner.example",
        name: "Mere Tahi",
        part: "demo-part-commissioner",
        body: Some(Place { id: COMMISSIONER, mailbox: "desk@kowhai-commissioner.example" }),
    },
    Person {
        address: "sam@pukeko-therapists.example",
        name: "Sam Rua",
        part: "demo-part-association",
        body: Some(Place { id: ASSOCIATION, mailbox: "desk@pukeko-therapists.example" }),
    },
    Person { address: "ana@demo.example", name: "Ana Toru", part: "demo-part-operator", body: None },
];

impl Person {
    /// The second factor. Everybody who has the program can work it out: it guards nothing.
    pub fn totp(&self) -> TotpSecret {
        let mut bytes = [0; 20];
        for (byte, drawn) in bytes.iter_mut().zip(seal::sha256(self.address.as_bytes())) {
            *byte = drawn;
        }
        TotpSecret::from_bytes(bytes)
    }
}
