//! Why a body that has joined gets no new reports for now.

use super::codes::codes;

codes! {
    /// Why a body is paused.
    pub enum PauseReason as "pause-reason" {
        /// What is published about it is not what it set.
        Alarm = "alarm",
        /// The operator paused it.
        Operator = "operator",
        /// It paused itself.
        Body = "body",
        /// Nobody leads its desk.
        NoLead = "no_lead",
        /// It did not confirm its address for a year.
        Unconfirmed = "unconfirmed",
    }
}
