//! Mail: composing messages from templates, and the transports. Never sends inside a transaction.
