//! What `tests/run` says in the environment.

/// What it says under this name.
#[track_caller]
pub(crate) fn told(name: &str) -> String {
    #[expect(clippy::disallowed_methods, reason = "this is the place that reads it")]
    std::env::var(name).unwrap_or_else(|_| panic!("start the tests with tests/run: {name} is not set"))
}
