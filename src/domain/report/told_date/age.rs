//! "I was about 24, I am 31 now".

use time::Date;

use super::ago::Unit;
use super::months::months;
use super::words::Meaning;
use crate::domain::rough_date::RoughDate;

/// The year that two ages make, and the ones beside it.
pub(super) fn by_age(said: &[Meaning], today: Date) -> Option<RoughDate> {
    let tells = |what: Meaning| said.contains(&what);
    if !tells(Meaning::Then) || !tells(Meaning::Now) {
        return None;
    }
    let mut ages = Vec::new();
    for meaning in said {
        match meaning {
            Meaning::Figure(figure) if figure.digits <= 3 => ages.push(figure.value),
            Meaning::Number(number) => ages.push(*number),
            Meaning::Then | Meaning::Now | Meaning::To | Meaning::Unit(Unit::Years) => {}
            _ => return None,
        }
    }
    let [one, other] = ages[..] else { return None };
    let both = one.max(other) < 120;
    let year = today.year() - (one - other).abs();
    if both { months(year - 1, 1, year + 1, 12) } else { None }
}
