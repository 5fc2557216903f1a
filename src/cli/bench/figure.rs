//! What was measured, beside what it is measured against.

use std::time::Duration;

use serde::Serialize;

/// One figure.
#[derive(Serialize)]
pub(super) struct Figure {
    #[serde(rename = "figure")]
    name: &'static str,
    value: f64,
    /// What the value is compared with, in words.
    limit: String,
    /// The value in parts of that limit.
    ratio: f64,
}

impl Figure {
    /// A figure with its limit, both in `unit`.
    pub(super) fn new(name: &'static str, value: f64, limit: f64, words: String) -> Self {
        let ratio = if limit == 0.0 { value } else { value / limit };
        Self { name, value: rounded(value), limit: words, ratio: rounded(ratio) }
    }

    /// A figure that is to stay under a target.
    pub(super) fn under(name: &'static str, value: f64, target: f64, unit: &str) -> Self {
        Self::new(name, value, target, format!("target: under {target} {unit}"))
    }

    /// The figure of the worst of several pages, which is to stay under a target.
    pub(super) fn of(name: &'static str, value: f64, target: f64, unit: &str, page: &str) -> Self {
        Self::new(name, value, target, format!("target: under {target} {unit}; the worst page is {page}"))
    }

    /// As one line of JSON.
    pub(super) fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// As a line for people.
    pub(super) fn line(&self) -> String {
        format!("{:<19} {:>12}   {} (ratio {})", self.name, self.value, self.limit, self.ratio)
    }
}

/// To three decimals.
fn rounded(value: f64) -> f64 {
    (value * 1_000.0).round() / 1_000.0
}

/// A count as a number to calculate with.
#[expect(clippy::cast_precision_loss, reason = "counts here are far below 2^52")]
pub(super) const fn number(count: usize) -> f64 {
    count as f64
}

/// In milliseconds.
pub(super) fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

/// The time that `percent` of all stayed within (nearest rank); nothing measured is no time.
pub(super) fn percentile(times: &[Duration], percent: usize) -> Duration {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    let rank = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted.get(rank).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentile_is_a_time_that_was_measured() {
        let times: Vec<Duration> = (1..=20).rev().map(Duration::from_millis).collect();
        assert_eq!(percentile(&times, 50), Duration::from_millis(10));
        assert_eq!(percentile(&times, 95), Duration::from_millis(19));
        assert_eq!(percentile(&times, 100), Duration::from_millis(20));
        assert_eq!(percentile(&[], 50), Duration::ZERO);
    }

    #[test]
    fn a_figure_is_one_object_with_its_limit_and_ratio() {
        let json = Figure::under("send.p50_ms", 3.1, 15.0, "ms").json();
        assert_eq!(json, r#"{"figure":"send.p50_ms","value":3.1,"limit":"target: under 15 ms","ratio":0.207}"#);
    }
}
