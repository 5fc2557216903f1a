//! The durable queue's runner, and one file per job. Every job can run twice without harm.
