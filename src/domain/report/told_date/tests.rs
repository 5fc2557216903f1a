use proptest::prelude::*;
use time::macros::date;

use super::*;

const TODAY: Date = date!(2026 - 11 - 22);

fn read(text: &str, country: &str) -> Option<String> {
    let reading = Reading { today: TODAY, country: Country::from_code(country) };
    date_in_words(text, reading).map(|date| date.to_string())
}

#[test]
fn dates_are_read_as_people_write_them() {
    for (told, meant) in [
        ("2019", "2019"),
        (" 2019-3 ", "2019-03"),
        ("3/2019", "2019-03"),
        ("March 2019", "2019-03"),
        ("mar 2019", "2019-03"),
        ("3 March 2019", "2019-03-03"),
        ("March 3rd, 2019", "2019-03-03"),
        ("2019/03/03", "2019-03-03"),
        ("2018 to 2019", "2018-01/2019-12"),
        ("March 2019 – May 2019", "2019-03/2019-05"),
        ("2019-03/2019-05", "2019-03/2019-05"),
    ] {
        assert_eq!(told_date(told).map(|date| date.to_string()).as_deref(), Some(meant), "{told}");
    }
}

#[test]
fn what_can_be_read_two_ways_is_not_guessed() {
    for told in ["", "3/4/2019", "March", "a while ago", "2019-13", "31 June 2019", "éàü 2019", "2020 to 2019"] {
        assert_eq!(told_date(told), None, "{told}");
    }
    for told in ["", "a while ago", "2019-13", "31 June 2019", "éàü 2019", "2020 to 2019"] {
        assert_eq!(read(told, "NZ"), None, "{told}");
    }
}

#[test]
fn seasons_are_those_of_the_place() {
    for (told, country, meant) in [
        ("spring 2019", "GB", "2019-03/2019-05"),
        ("in spring 2019", "NZ", "2019-09/2019-11"),
        ("Summer 2019", "US", "2019-06/2019-08"),
        ("summer 2019", "AU", "2018-12/2020-02"),
        ("winter 2019", "IE", "2018-12/2020-02"),
        ("the winter of 2019", "NZ", "2019-06/2019-08"),
        ("autumn 2019", "", "2018-12/2020-02"),
        ("last summer", "GB", "2026-06/2026-08"),
        ("last winter", "NZ", "2026-06/2026-08"),
        ("last summer", "NZ", "2025-12/2026-02"),
    ] {
        assert_eq!(read(told, country).as_deref(), Some(meant), "{told} in {country}");
    }
}

#[test]
fn words_become_an_interval_that_holds_the_day() {
    for (told, meant) in [
        ("early 2020", "2020-01/2020-04"),
        ("end of 2020", "2020-09/2020-12"),
        ("about two years ago", "2024-05/2025-05"),
        ("last year", "2025-01/2025-12"),
        ("around March 2020", "2020-03"),
        ("I was about 24, I'm 31 now", "2018-01/2020-12"),
        ("I was 12 and am now 40", "1997-01/1999-12"),
    ] {
        assert_eq!(read(told, "NZ").as_deref(), Some(meant), "{told}");
    }
    assert_eq!(read("I was about 24", "NZ"), None, "without an age now it says no year");
}

#[test]
fn what_was_understood_is_read_again_as_the_same() {
    for told in ["spring 2019", "about two years ago", "last year", "2019", "3 March 2019"] {
        let first = read(told, "NZ").unwrap();
        assert_eq!(read(&first, "GB").as_deref(), Some(first.as_str()), "{told}");
    }
}

/// Each told on 22 November 2026 in a country.
const TOLD: &[(&str, &str, &str)] = &[
    // Counted back.
    ("about 2 yrs ago", "NZ", "2024-05/2025-05"),
    ("2 years ago or so", "NZ", "2024-05/2025-05"),
    ("2yrs ago", "NZ", "2024-05/2025-05"),
    ("a couple of years ago", "NZ", "2024-05/2025-05"),
    ("a year and a half ago", "NZ", "2025-01/2025-09"),
    ("a few years ago", "NZ", "2020-11/2024-11"),
    ("two or three years ago", "NZ", "2023-05/2025-05"),
    ("2-3 years ago", "NZ", "2023-05/2025-05"),
    ("between two and three years ago", "NZ", "2023-05/2025-05"),
    ("six months ago", "NZ", "2026-04/2026-06"),
    ("three weeks ago", "NZ", "2026-10/2026-11"),
    ("yesterday", "NZ", "2026-11-21"),
    ("the last six months", "NZ", "2026-05/2026-11"),
    // Without a year.
    ("march", "NZ", "2026-03"),
    ("December", "NZ", "2025-12"),
    ("last March", "NZ", "2026-03"),
    ("last November", "NZ", "2025-11"),
    ("this March", "NZ", "2026-03"),
    ("mid-March", "NZ", "2026-03"),
    ("autumn", "NZ", "2026-03/2026-05"),
    ("autumn", "GB", "2026-09/2026-11"),
    ("autumn", "", "2026-03/2026-11"),
    ("last winter", "", "2025-12/2026-08"),
    ("last winter", "GB", "2025-12/2026-02"),
    ("last spring", "NZ", "2025-09/2026-11"),
    ("March to May", "NZ", "2026-03/2026-05"),
    ("November to January", "NZ", "2025-11/2026-01"),
    ("3 March", "NZ", "2026-03-03"),
    ("25 December", "NZ", "2025-12-25"),
    ("Christmas", "NZ", "2025-12"),
    ("last year", "NZ", "2025-01/2025-12"),
    ("early last year", "NZ", "2025-01/2025-04"),
    ("March last year", "NZ", "2025-03"),
    ("summer of last year", "GB", "2025-06/2025-08"),
    ("earlier this year", "NZ", "2026-01/2026-11"),
    ("last month", "NZ", "2026-10"),
    ("last week", "NZ", "2026-11"),
    // In figures.
    ("3/4/2024", "", "2024-03/2024-04"),
    ("3/4/2024", "NZ", "2024-04-03"),
    ("3/4/2024", "US", "2024-03-04"),
    ("3/4/2024", "CA", "2024-03/2024-04"),
    ("3/12/2026", "", "2026-03-12"),
    ("25/12/2024", "", "2024-12-25"),
    ("12/25/2024", "NZ", "2024-12-25"),
    ("5/5/2024", "", "2024-05-05"),
    ("1.5.24", "NZ", "2024-05-01"),
    ("1.5.24", "", "2024-01/2024-05"),
    ("3. 4. 2024", "NZ", "2024-04-03"),
    ("3-4-2024", "NZ", "2024-04-03"),
    ("3/4/2024 - 5/6/2024", "NZ", "2024-04/2024-06"),
    ("2018-2020", "NZ", "2018-01/2020-12"),
    ("2018 - 2020", "NZ", "2018-01/2020-12"),
    ("2018/19", "NZ", "2018-01/2019-12"),
    ("03/2019-05/2019", "NZ", "2019-03/2019-05"),
    ("Mar 23", "NZ", "2023-03"),
    ("Mar '23", "NZ", "2023-03"),
    ("Mar. 2023", "NZ", "2023-03"),
    ("March 23, 2024", "NZ", "2024-03-23"),
    ("March 23rd", "NZ", "2026-03-23"),
    ("March 31", "NZ", "2026-03-31"),
    ("23 March 24", "NZ", "2024-03-23"),
    ("3 to 5 March 2019", "NZ", "2019-03"),
    ("March to May 2019", "NZ", "2019-03/2019-05"),
    ("March-May 2019", "NZ", "2019-03/2019-05"),
    ("Nov to March 2019", "NZ", "2018-11/2019-03"),
    ("Nov 2018 to March", "NZ", "2018-11/2019-03"),
    ("from March to May last year", "NZ", "2025-03/2025-05"),
    ("between March and May 2019", "NZ", "2019-03/2019-05"),
    ("2018 to May 2019", "NZ", "2018-01/2019-05"),
    ("2018 until now", "NZ", "2018-01/2026-11"),
    ("2019-present", "NZ", "2019-01/2026-11"),
    ("late 2018 to early 2019", "NZ", "2018-09/2019-04"),
    ("early to mid 2019", "NZ", "2019-01/2019-08"),
    ("spring or summer 2019", "GB", "2019-03/2019-08"),
    ("2019?", "NZ", "2019"),
    ("c. 2019", "NZ", "2019"),
    ("(around) 2019-ish", "NZ", "2019"),
    ("it may have been 2019", "NZ", "2019"),
    ("I think it was in March 2019", "NZ", "2019-03"),
    ("Monday, 4 March 2019", "NZ", "2019-03-04"),
    ("Febuary 2019", "NZ", "2019-02"),
    ("Setpember 2019", "NZ", "2019-09"),
    // Feasts, and parts of a year.
    ("just before xmas 2024", "NZ", "2024-11/2024-12"),
    ("before Christmas 2024", "NZ", "2024-11/2024-12"),
    ("just after Easter 2024", "NZ", "2024-03/2024-05"),
    ("just before summer 2019", "GB", "2019-05"),
    ("Easter 2024", "NZ", "2024-03/2024-04"),
    ("New Year 2024", "NZ", "2023-12/2024-01"),
    ("New Year's Eve 2023", "NZ", "2023-12"),
    ("second half of 2019", "NZ", "2019-07/2019-12"),
    ("summer '19", "GB", "2019-06/2019-08"),
    // Ten years.
    ("the 90s", "NZ", "1990-01/1999-12"),
    ("mid 90s", "NZ", "1993-01/1997-12"),
    ("the mid-90's", "NZ", "1993-01/1997-12"),
    ("late 1980s", "NZ", "1986-01/1989-12"),
    ("the nineties", "NZ", "1990-01/1999-12"),
    ("early 2000s", "NZ", "2000-01/2003-12"),
    ("the 2020s", "NZ", "2020-01/2026-11"),
    ("the 30s", "NZ", "1930-01/1939-12"),
    // Other digits.
    ("٢٠٢٣", "NZ", "2023"),
    ("२०२३", "NZ", "2023"),
    ("２０２３", "NZ", "2023"),
    ("٣/٢٠١٩", "NZ", "2019-03"),
    // Today.
    ("now", "NZ", "2026-11-22"),
    ("still going on", "NZ", "2026-11-22"),
    ("this morning", "NZ", "2026-11-22"),
    ("It's still going on.", "NZ", "2026-11-22"),
    ("last night", "NZ", "2026-11-21"),
    // Ages.
    ("I'm 31 now, I was 24 when it started", "NZ", "2018-01/2020-12"),
    ("aged twelve, now 40", "NZ", "1997-01/1999-12"),
    // To come.
    ("3000", "NZ", "3000"),
    ("tomorrow", "NZ", "2026-11-23"),
    ("next year", "NZ", "2027-01/2027-12"),
    ("next summer", "GB", "2027-06/2027-08"),
    ("spring 2030", "GB", "2030-03/2030-05"),
    // Something else.
    ("32 March 2019", "NZ", ""),
    ("day 32", "NZ", ""),
    ("March 32", "NZ", ""),
    ("30/02/2019", "NZ", ""),
    ("13/13/2019", "NZ", ""),
    ("marriage 2019", "NZ", ""),
    ("remember 2019", "NZ", ""),
    ("He told me that in my second session", "NZ", ""),
    ("in my 20s", "NZ", ""),
    ("when I was 24", "NZ", ""),
    ("when it was", "NZ", ""),
    ("before 2019", "NZ", ""),
    ("room 24, and I was there, now 31", "NZ", ""),
    ("for two years", "NZ", ""),
    ("the nineties 2019", "NZ", ""),
    ("24", "NZ", ""),
    ("two", "NZ", ""),
    ("the", "NZ", ""),
    ("-", "NZ", ""),
    ("12:30", "NZ", ""),
    ("$2019", "NZ", ""),
    ("March 2019 April 2020 May 2021", "NZ", ""),
    ("99999999999999999999", "NZ", ""),
    ("200 years ago", "NZ", ""),
];

#[test]
fn what_people_write_means_what_they_mean() {
    let wrong: Vec<String> = TOLD
        .iter()
        .filter(|(told, country, meant)| read(told, country).unwrap_or_default() != *meant)
        .map(|(told, country, meant)| format!("{told} in {country}: {:?}, not {meant}", read(told, country)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

const OTHER_LANGUAGES: &[(&str, &str, &str)] = &[
    // Spanish.
    ("marzo de 2019", "ES", "2019-03"),
    ("3 de marzo de 2019", "ES", "2019-03-03"),
    ("el 1º de mayo de 2019", "ES", "2019-05-01"),
    ("ago 2019", "MX", "2019-08"),
    ("setiembre de 2019", "UY", "2019-09"),
    ("primavera de 2019", "ES", "2019-03/2019-05"),
    ("primavera de 2019", "AR", "2019-09/2019-11"),
    ("principios de 2020", "ES", "2020-01/2020-04"),
    ("a mediados de 2020", "ES", "2020-05/2020-08"),
    ("a finales del año pasado", "ES", "2025-09/2025-12"),
    ("hace unos dos años", "ES", "2024-05/2025-05"),
    ("hace dos o tres años", "ES", "2023-05/2025-05"),
    ("hace un año y medio", "ES", "2025-01/2025-09"),
    ("hace unos años", "ES", "2020-11/2024-11"),
    ("hace once años", "ES", "2014-10/2016-12"),
    ("tenía 24 años y ahora 31", "ES", "2018-01/2020-12"),
    ("tenía 24, ahora tengo 31", "ES", "2018-01/2020-12"),
    ("el verano pasado", "ES", "2026-06/2026-08"),
    ("el mes pasado", "ES", "2026-10"),
    ("este año", "ES", "2026-01/2026-11"),
    ("el año 2019", "ES", "2019"),
    ("de 2018 a 2020", "ES", "2018-01/2020-12"),
    ("entre marzo y mayo de 2019", "ES", "2019-03/2019-05"),
    ("desde marzo de 2019 hasta ahora", "ES", "2019-03/2026-11"),
    ("los años 90", "ES", "1990-01/1999-12"),
    ("a mediados de los 90", "ES", "1993-01/1997-12"),
    ("poco antes de Navidad de 2024", "ES", "2024-11/2024-12"),
    ("Semana Santa de 2024", "ES", "2024-03/2024-04"),
    ("ayer", "ES", "2026-11-21"),
    ("esta mañana", "ES", "2026-11-22"),
    ("todavía sigue", "ES", "2026-11-22"),
    ("los últimos seis meses", "ES", "2026-05/2026-11"),
    // French.
    ("mars 2019", "FR", "2019-03"),
    ("le 1er mars 2019", "FR", "2019-03-01"),
    ("févr. 2019", "FR", "2019-02"),
    ("sept. 2019", "FR", "2019-09"),
    ("au printemps 2019", "FR", "2019-03/2019-05"),
    ("printemps 2019", "FR", "2019-03/2019-05"),
    ("été 2019", "FR", "2019-06/2019-08"),
    ("à l'automne 2019", "FR", "2019-09/2019-11"),
    ("début 2020", "FR", "2020-01/2020-04"),
    ("mi-2020", "FR", "2020-05/2020-08"),
    ("fin de l'année dernière", "FR", "2025-09/2025-12"),
    ("il y a environ deux ans", "FR", "2024-05/2025-05"),
    ("il y a un an", "FR", "2025-05/2026-05"),
    ("il y a sept ans", "FR", "2019-03/2020-07"),
    ("il y a quelques années", "FR", "2020-11/2024-11"),
    ("il y a deux ou trois ans", "FR", "2023-05/2025-05"),
    ("j'avais 24 ans, j'en ai 31", "FR", "2018-01/2020-12"),
    ("j’avais 24 ans, j’en ai 31 maintenant", "FR", "2018-01/2020-12"),
    ("l'été dernier", "FR", "2026-06/2026-08"),
    ("le mois dernier", "FR", "2026-10"),
    ("cette année", "FR", "2026-01/2026-11"),
    ("en l'an 2019", "FR", "2019"),
    ("de 2018 à 2020", "FR", "2018-01/2020-12"),
    ("entre mars et mai 2019", "FR", "2019-03/2019-05"),
    ("les années 90", "FR", "1990-01/1999-12"),
    ("juste avant Noël 2024", "FR", "2024-11/2024-12"),
    ("Pâques 2024", "FR", "2024-03/2024-04"),
    ("hier", "FR", "2026-11-21"),
    ("aujourd'hui", "FR", "2026-11-22"),
    ("toujours en cours", "FR", "2026-11-22"),
    // Arabic.
    ("مارس 2019", "EG", "2019-03"),
    ("آذار ٢٠١٩", "SY", "2019-03"),
    ("تشرين الأول 2019", "LB", "2019-10"),
    ("3 مارس 2019", "EG", "2019-03-03"),
    ("شهر مارس 2019", "EG", "2019-03"),
    ("ربيع 2019", "EG", "2019-03/2019-05"),
    ("أوائل 2020", "EG", "2020-01/2020-04"),
    ("في بداية عام 2020", "EG", "2020-01/2020-04"),
    ("أواخر العام الماضي", "EG", "2025-09/2025-12"),
    ("قبل نحو سنتين", "EG", "2024-05/2025-05"),
    ("منذ سنة", "EG", "2025-05/2026-05"),
    ("قبل ثلاث سنوات", "EG", "2023-05/2024-05"),
    ("قبل ٣ سنوات", "EG", "2023-05/2024-05"),
    ("قبل بضع سنوات", "EG", "2020-11/2024-11"),
    ("كان عمري 24 وعمري الآن 31", "EG", "2018-01/2020-12"),
    ("الصيف الماضي", "EG", "2026-06/2026-08"),
    ("الشهر الماضي", "EG", "2026-10"),
    ("هذه السنة", "EG", "2026-01/2026-11"),
    ("من 2018 إلى 2020", "EG", "2018-01/2020-12"),
    ("بين 2018 و2020", "EG", "2018-01/2020-12"),
    ("بين مارس ومايو 2019", "EG", "2019-03/2019-05"),
    ("التسعينات", "EG", "1990-01/1999-12"),
    ("أمس", "EG", "2026-11-21"),
    ("اليوم", "EG", "2026-11-22"),
    ("3/2019", "EG", "2019-03"),
    ("2018 - 2020", "EG", "2018-01/2020-12"),
    // Te reo Māori.
    ("Poutū-te-rangi 2019", "NZ", "2019-03"),
    ("Poutūterangi 2019", "NZ", "2019-03"),
    ("poututerangi 2019", "NZ", "2019-03"),
    ("Māehe 2019", "NZ", "2019-03"),
    ("3 o Poutūterangi 2019", "NZ", "2019-03-03"),
    ("te marama o Whiringa-ā-rangi 2019", "NZ", "2019-11"),
    ("i te tau 2019", "NZ", "2019"),
    ("kōanga 2019", "NZ", "2019-09/2019-11"),
    ("takurua 2019", "NZ", "2019-06/2019-08"),
    ("hōtoke 2019", "NZ", "2019-06/2019-08"),
    ("ngahuru 2019", "NZ", "2019-03/2019-05"),
    ("te raumati kua hori", "NZ", "2025-12/2026-02"),
    ("te tīmatanga o 2020", "NZ", "2020-01/2020-04"),
    ("te mutunga o tērā tau", "NZ", "2025-09/2025-12"),
    ("rua tau ki muri", "NZ", "2024-05/2025-05"),
    ("tata ki te rua tau ki muri", "NZ", "2024-05/2025-05"),
    ("e toru tau i mua", "NZ", "2023-05/2024-05"),
    ("tekau mā rua tau ki muri", "NZ", "2013-09/2016-01"),
    ("24 aku tau, 31 aku tau ināianei", "NZ", "2018-01/2020-12"),
    ("tērā marama", "NZ", "2026-10"),
    ("tēnei tau", "NZ", "2026-01/2026-11"),
    ("mai i te 2018 ki te 2020", "NZ", "2018-01/2020-12"),
    ("i mua tata i te Kirihimete 2024", "NZ", "2024-11/2024-12"),
    ("inanahi", "NZ", "2026-11-21"),
    ("ināianei", "NZ", "2026-11-22"),
    // Something else.
    ("tuve una cita en 2019", "ES", ""),
    ("j'étais malade", "FR", ""),
    ("حدث شيء آخر", "EG", ""),
    ("kei hea koe", "NZ", ""),
    ("32 de marzo de 2019", "ES", ""),
];

#[test]
fn other_languages_are_read_as_well() {
    let wrong: Vec<String> = OTHER_LANGUAGES
        .iter()
        .filter(|(told, country, meant)| read(told, country).unwrap_or_default() != *meant)
        .map(|(told, country, meant)| format!("{told} in {country}: {:?}, not {meant}", read(told, country)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The examples that the hints beside the fields give, in the words of each language's catalogue.
const HINTS: &[(&str, &str)] = &[
    // English.
    ("2019", "2019"),
    ("March 2019", "2019-03"),
    ("spring 2019", "2019-09/2019-11"),
    ("early 2020", "2020-01/2020-04"),
    ("about two years ago", "2024-05/2025-05"),
    ("I was 24, I am 31 now", "2018-01/2020-12"),
    // Spanish.
    ("marzo de 2019", "2019-03"),
    ("primavera de 2019", "2019-09/2019-11"),
    ("principios de 2020", "2020-01/2020-04"),
    ("hace unos dos años", "2024-05/2025-05"),
    ("tenía 24, ahora tengo 31", "2018-01/2020-12"),
    // French.
    ("mars 2019", "2019-03"),
    ("printemps 2019", "2019-09/2019-11"),
    ("début 2020", "2020-01/2020-04"),
    ("il y a environ deux ans", "2024-05/2025-05"),
    ("j’avais 24 ans, j’en ai 31 maintenant", "2018-01/2020-12"),
    // Arabic.
    ("3/2019", "2019-03"),
    ("2018 - 2020", "2018-01/2020-12"),
    // Te reo Māori.
    ("2019-03", "2019-03"),
    ("Poutūterangi 2019", "2019-03"),
    ("kōanga 2019", "2019-09/2019-11"),
    ("te tīmatanga o 2020", "2020-01/2020-04"),
    ("tata ki te rua tau ki muri", "2024-05/2025-05"),
    ("24 aku tau, 31 aku tau ināianei", "2018-01/2020-12"),
];

#[test]
fn every_example_of_the_hints_is_read_as_it_is_meant() {
    for (told, meant) in HINTS {
        assert_eq!(read(told, "NZ").as_deref(), Some(*meant), "{told}");
        for quoted in [format!("“{told}”"), format!("«{told}»"), format!(" {told}. "), told.to_uppercase()] {
            assert_eq!(read(&quoted, "NZ").as_deref(), Some(*meant), "{quoted}");
        }
    }
}

/// The months as each language's catalogue has them, and how it says a day.
const CATALOGUES: [([&str; 12], &str); 5] = [
    (
        [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        "{d} {m} {y}",
    ),
    (
        [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
        "{d} de {m} de {y}",
    ),
    (
        [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
        "{d} {m} {y}",
    ),
    (
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
        "\u{2068}{d}\u{2069} \u{2068}{m}\u{2069} \u{2068}{y}\u{2069}",
    ),
    (
        [
            "Kohitātea",
            "Huitanguru",
            "Poutūterangi",
            "Paengawhāwhā",
            "Haratua",
            "Pipiri",
            "Hōngongoi",
            "Hereturikōkā",
            "Mahuru",
            "Whiringa-ā-nuku",
            "Whiringa-ā-rangi",
            "Hakihea",
        ],
        "{d} o {m} {y}",
    ),
];

/// A date as a page of that language shows it.
fn shown((months, day): &([&str; 12], &str), date: RoughDate) -> String {
    let month = |day: Date| months[usize::from(u8::from(day.month())) - 1];
    let of_year = |day: Date| format!("{} {}", month(day), day.year());
    match date {
        RoughDate::Year(first, _) => first.year().to_string(),
        RoughDate::Month(first, _) => of_year(first),
        RoughDate::Span(first, last) => format!("{} – {}", of_year(first), of_year(last)),
        RoughDate::Day(date) => {
            let number =
                if date.day() == 1 && months[0] == "janvier" { "1er".to_owned() } else { date.day().to_string() };
            day.replace("{d}", &number).replace("{m}", month(date)).replace("{y}", &date.year().to_string())
        }
    }
}

fn day_past() -> impl Strategy<Value = Date> {
    (0..40_000_i64).prop_map(|ago| TODAY - time::Duration::days(ago))
}

fn any_kept() -> impl Strategy<Value = RoughDate> {
    prop_oneof![
        day_past().prop_map(|day| day.year().to_string().parse().unwrap()),
        day_past().prop_map(|day| RoughDate::between(day, day)),
        day_past().prop_map(RoughDate::Day),
        (day_past(), day_past()).prop_map(|(one, other)| union(RoughDate::Day(one), RoughDate::Day(other))),
    ]
}

proptest! {
    #[test]
    fn what_is_kept_is_shown_and_read_again_as_itself(date in any_kept(), country in "NZ|US|FR|") {
        let reading = Reading { today: TODAY, country: Country::from_code(&country) };
        for catalogue in &CATALOGUES {
            let shown = shown(catalogue, date);
            prop_assert_eq!(date_in_words(&shown, reading), Some(date), "{}", shown);
        }
        prop_assert_eq!(told_date(&date.to_string()), Some(date));
        prop_assert_eq!(date_in_words(&date.to_string(), reading), Some(date));
    }

    #[test]
    fn what_happened_did_not_happen_after_this_month(
        words in proptest::collection::vec(proptest::sample::select(SAID), 1..6),
        country in "NZ|GB|",
    ) {
        let reading = Reading { today: TODAY, country: Country::from_code(&country) };
        if let Some(date) = date_in_words(&words.join(" "), reading)
            && date.first() <= TODAY
            && !matches!(date, RoughDate::Year(..))
        {
            prop_assert!(date.last() <= date!(2026 - 11 - 30), "{:?}: {}", words, date);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), country in "NZ|") {
        let _ = date_in_words(&text, Reading { today: TODAY, country: Country::from_code(&country) });
    }
}

/// Words that can stand in a date.
const SAID: &[&str] = &[
    "last",
    "this",
    "past",
    "early",
    "mid",
    "late",
    "summer",
    "winter",
    "spring",
    "autumn",
    "march",
    "december",
    "2026",
    "2025",
    "25",
    "3",
    "two",
    "a",
    "few",
    "years",
    "year",
    "months",
    "month",
    "weeks",
    "ago",
    "to",
    "and",
    "now",
    "just before",
    "after",
    "Christmas",
    "90s",
    "3/4/2026",
    "12.11.26",
    "since",
    "half",
    "-",
    "e",
    "o",
    "kua hori",
    "hace",
    "il y a",
    "قبل",
];

#[test]
fn a_long_text_costs_little() {
    let worst =
        ["a ki e o y al au unos los now an sept ago ".repeat(4), "1-2/".repeat(45), "a 1-2/3-4/5-6 ".repeat(10)];
    for text in worst {
        assert_eq!(read(&text, "NZ"), None, "{text}");
    }
}

#[test]
fn one_letter_amiss_in_a_month_is_no_matter_and_another_word_is_another() {
    for (told, meant) in [("Januray 2019", "2019-01"), ("Ocotber 2019", "2019-10"), ("setptiembre 2019", "2019-09")] {
        assert_eq!(read(told, "NZ").as_deref(), Some(meant), "{told}");
    }
    for told in ["augur 2019", "decent 2019", "junk 2019", "novice 2019", "member 2019"] {
        assert_eq!(read(told, "NZ"), None, "{told}");
    }
}
