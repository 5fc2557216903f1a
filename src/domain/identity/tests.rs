use std::time::Instant;

use proptest::prelude::*;
use time::macros::date;

use super::text::fold;
use super::{Field, Kind, flags};
use crate::domain::directory::shipped;
use crate::domain::place::Region;
use crate::domain::report::Answers;
use crate::domain::report::compose::{Words, compose_own};
use crate::domain::scenario::{ExpectedFlag, Scenario};

const SCENARIOS: &str = include_str!("../../../directory/scenarios.toml");

fn narrative(text: &str) -> Answers {
    let mut answers = Answers::default();
    answers.what_happened.narrative = text.to_owned();
    answers
}

/// What is found, as `kind: words`.
fn found(answers: &Answers) -> Vec<String> {
    flags(&shipped(), answers).iter().map(|flag| format!("{}: {}", flag.kind.code(), flag.words(answers))).collect()
}

fn found_in(text: &str) -> Vec<String> {
    found(&narrative(text))
}

fn by_ruth(text: &str) -> Vec<String> {
    by(text, "Ruth Anne van der Berg")
}

fn by(text: &str, name: &str) -> Vec<String> {
    let mut answers = narrative(text);
    answers.about_you.reporter_name = name.to_owned();
    found(&answers)
}

fn none() -> Vec<String> {
    Vec::new()
}

#[test]
fn every_scenarios_text_raises_exactly_its_flags() {
    let directory = shipped();
    let scenarios = Scenario::parse_all(SCENARIOS, &directory).unwrap();
    assert!(scenarios.iter().any(|scenario| !scenario.identity_flags.is_empty()));
    for scenario in scenarios {
        let mut answers = narrative(&scenario.text);
        let situation = &scenario.situation;
        let region = |told: Option<&Region>| told.map(|region| region.as_str().to_owned()).unwrap_or_default();
        answers.place.care_region = region(situation.care_region.as_ref());
        answers.place.practitioner_region = region(situation.practitioner_region.as_ref());
        let mut found: Vec<ExpectedFlag> = flags(&directory, &answers)
            .iter()
            .map(|flag| ExpectedFlag { kind: flag.kind, words: flag.words(&answers).to_owned() })
            .collect();
        let mut expected = scenario.identity_flags;
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{}", scenario.id);
    }
}

#[test]
fn what_many_people_could_write_is_left_alone() {
    for text in [
        "",
        "It began in March 2019 and ended in May. We met weekly for eight months.",
        "I was 24. I paid £1,500 and NZ$2,400.50, about 3.5% more, in 2020-2021.",
        "In the first session we talked. The last session was short. In one session he cried.",
        "I live in Wellington, in New Zealand. I moved from London and worked at Google.",
        "She wrote on Facebook, in English, at Christmas. I am from Ireland. God forgive me.",
        "Will you tell her? May I stop later? Mark my words. Grace is what I hope for. Rose above it.",
        "He may 2 or 3 times have said so.",
        "My husband thinks so. My mother, Friday after Friday, drove me. My partner Was Angry.",
        "ALL OF THIS HAPPENED. HE TOLD ME TO COME TO HIS OFFICE. NOBODY BELIEVED ME.",
        "The NZAC and the HDC, the Health and Disability Commissioner. From the Nursing Council of New Zealand.",
        "I like Carl Jung. He recommended a book from Brené Zyx. My case number is 2024-00123. On Ward 7 I slept.",
        "Call 111. Room 12, 24/7, 50/50, on page 3. Version 1.2.3. It cost 12:1 odds.",
        "Ich wohne in Berlin und ich war nicht in Therapie bei ihm. Der Mann hat mich in Ruhe gelassen. Meine Frau Angst.",
        "Je préfère écrire en français. Il a dit que c'était normal. Bonjour.",
        "她说这是治疗的一部分。我一点也不想。第一次咨询之后我很害怕。",
    ] {
        assert_eq!(found_in(text), none(), "{text}");
    }
}

#[test]
fn days_are_found_in_figures_and_words() {
    for (text, date) in [
        ("On 14 March 2025 he", "14 March 2025"),
        ("on the 3rd of May", "3rd of May"),
        ("on the second of May", "second of May"),
        ("March 3rd, 2024 was", "March 3rd, 2024"),
        ("Dec 2, 2023", "Dec 2, 2023"),
        ("on 14/03/2025.", "14/03/2025"),
        ("Date:14/03/2025", "14/03/2025"),
        ("2025-03-14", "2025-03-14"),
        ("14.3.25 war", "14.3.25"),
        ("am 3. März 2024 war", "3. März 2024"),
        ("le 1er février", "1er février"),
        ("el 3 de marzo de 2024 me", "3 de marzo de 2024"),
        ("14 марта 2024 года", "14 марта 2024"),
        ("في ١٤ مارس ٢٠٢٤ قال", "١٤ مارس ٢٠٢٤"),
        ("१४ मार्च २०२४ को", "१४ मार्च २०२४"),
        ("我在2024年3月14日去了", "2024年3月14日"),
        ("三月十四日我去了", "三月十四日"),
        ("2024년 3월 14일에", "2024년 3월 14일"),
        ("i te 14 Poutūterangi 2024", "14 Poutūterangi 2024"),
        ("It was my birthday", "my birthday"),
        ("on Christmas Eve", "Christmas Eve"),
    ] {
        assert_eq!(found_in(text), [format!("exact_date: {date}")], "{text}");
    }
}

#[test]
fn times_of_day_are_found() {
    for (text, time) in [
        ("at 4.30pm on Tuesdays", "4.30pm"),
        ("at 16:30 she", "16:30"),
        ("around 4 p.m. he", "4 p.m."),
        ("at four o’clock", "four o’clock"),
        ("at half past three", "half past three"),
        ("um 15 Uhr", "15 Uhr"),
        ("à 15h30", "15h30"),
        ("الساعة ٣ كل", "الساعة ٣"),
        ("الساعة 23:40 مساء", "الساعة 23:40"),
        ("جئت الساعة ١٤:٣٠ إلى العيادة", "الساعة ١٤:٣٠"),
        ("Me escribió a las 23:40", "a las 23:40"),
        ("llegué a la 1.30", "a la 1.30"),
        ("он пришёл в 23:40", "23:40"),
        ("शाम ४ बजे", "४ बजे"),
        ("下午3点见", "下午3点"),
        ("오후 3시에", "오후 3시"),
    ] {
        assert_eq!(
            found_in(text).iter().map(|f| f.replace(": \u{20}", ": ")).collect::<Vec<_>>(),
            [format!("exact_time: {time}")],
            "{text}"
        );
    }
}

#[test]
fn session_counts_are_found_in_many_languages() {
    for (text, count) in [
        ("In the seventh session", "seventh session"),
        ("after my 7th appointment", "7th appointment"),
        ("after twenty-three sessions", "twenty-three sessions"),
        ("twelve weekly video sessions", "twelve weekly video sessions"),
        ("until session 6. Then", "session 6"),
        ("session number six", "session number six"),
        ("en la séptima sesión", "séptima sesión"),
        ("lors de la septième séance", "septième séance"),
        ("in der siebten Sitzung", "siebten Sitzung"),
        ("на седьмом сеансе", "седьмом сеансе"),
        ("في الجلسة السابعة", "الجلسة السابعة"),
        ("७ सत्रों के बाद", "७ सत्रों"),
        ("第七次咨询的时候", "第七次咨询"),
    ] {
        assert_eq!(found_in(text), [format!("session_count: {count}")], "{text}");
    }
    assert_eq!(found_in("many sessions 2 years ago"), none());
}

#[test]
fn ones_own_name_is_found_in_part_in_any_case_and_script() {
    assert_eq!(by_ruth("She said: Ruth, breathe."), ["own_name: Ruth"]);
    assert_eq!(by_ruth("i am RUTH anne"), ["own_name: RUTH anne"]);
    assert_eq!(by_ruth("the truth is ruthless, and the van came"), none());
    assert_eq!(by("me, māori or Ngāio", "Ngaio"), ["own_name: Ngāio"]);
    assert_eq!(by("I am jose\u{301}.", "José"), ["own_name: jose\u{301}"]);
    assert_eq!(by("Он сказал Анне: сядь.", "Анна Иванова"), ["own_name: Анне"]);
    assert_eq!(by("قال لأحمد اجلس", "أحمد"), ["own_name: لأحمد"]);
    assert_eq!(by("他叫我小明坐下", "王小明"), ["own_name: 小明"]);
    assert_eq!(by("그가 김민수에게 말했다", "김민수"), ["own_name: 김민수에게"]);
    assert_eq!(by("उसने आशा से कहा", "आशा"), ["own_name: आशा"]);
    assert_eq!(by("“ruth👩🏽‍🦽” she wrote", "Ruth"), ["own_name: ruth"]);
}

#[test]
fn a_name_told_nowhere_else_is_found_where_it_is_said() {
    for (text, name) in [
        ("My name is Ruth Miller.", "Ruth Miller"),
        ("my name is ruth", "ruth"),
        ("Kind regards,\nRuth", "Ruth"),
        ("Me llamo Lucía y", "Lucía"),
        ("Меня зовут Ольга.", "Ольга"),
        ("اسمي فاطمة", "فاطمة"),
        ("मेरा नाम पूजा है", "पूजा"),
    ] {
        assert_eq!(found_in(text), [format!("own_name: {name}")], "{text}");
    }
    assert_eq!(found_in("My name is not to be used. He called me beautiful. Call me on Mondays."), none());
}

#[test]
fn a_name_that_is_a_word_counts_only_as_a_name() {
    assert_eq!(by("I hope that it will stop. Will it?", "Will Hope"), none());
    assert_eq!(by("Sit down, Will, she said.", "Will Hope"), ["own_name: Will"]);
}

#[test]
fn addresses_and_numbers_are_found_but_not_the_practitioners() {
    assert_eq!(found_in("Write to ruth.b@example.org, please."), ["email: ruth.b@example.org"]);
    assert_eq!(found_in("用户@例子.广告 是我的"), ["email: 用户@例子.广告"]);
    assert_eq!(found_in("我的邮箱是 ruth@example.org。"), ["email: ruth@example.org"]);
    assert_eq!(found_in("I am on +64 21 345 678 or (03) 477-1234."), ["phone: +64 21 345 678", "phone: (03) 477-1234"]);
    assert_eq!(found_in("اتصل ٠٢١٣٤٥٦٧٨٩"), ["phone: ٠٢١٣٤٥٦٧٨٩"]);
    assert_eq!(found_in("415-555-0134"), ["phone: 415-555-0134"]);

    let mut answers = narrative("She wrote from rooms@example.org and phoned from 021 345 678.");
    answers.practitioner.practitioner_contact = "rooms@example.org, +64 21 345 678".to_owned();
    assert_eq!(found(&answers), none());
    answers.about_you.reporter_contact = "me@example.org".to_owned();
    answers.practitioner.practitioner_contact.push_str(" or me@example.org");
    assert_eq!(found(&answers), ["email: me@example.org"]);
}

#[test]
fn names_of_third_people_are_found_beside_a_relation_or_on_the_list() {
    assert_eq!(found_in("I told my sister Zyxa about it."), ["other_person: Zyxa"]);
    assert_eq!(found_in("My husband, Tom, drove me."), ["other_person: Tom"]);
    assert_eq!(found_in("another client called Jane Miller's messages"), ["other_person: Jane Miller"]);
    assert_eq!(found_in("Then Sarah came in. He kissed Sarah."), ["other_person: Sarah"]);
    assert_eq!(found_in("Mrs Patel at the desk saw it."), ["other_person: Mrs Patel".replace("Mrs ", "")]);
    assert_eq!(found_in("Я рассказала сестре Ольге."), ["other_person: Ольге"]);
    assert_eq!(found_in("أخبرت أختي فاطمة"), ["other_person: فاطمة"]);
}

#[test]
fn the_practitioner_is_no_third_person() {
    let mut answers = narrative("Mārama said so. Marama cried. K. Smith wrote.");
    answers.practitioner.practitioner_name = "Marama Smith".to_owned();
    assert_eq!(found(&answers), none());
    for text in [
        "My therapist, Susan, touched me. Susan laughed.",
        "I saw Susan for a year. Susan Miller was kind.",
        "Dr Susan Miller said so. Then Susan called.",
        "Susan is a counsellor in Levin.",
        "My therapist Susan and I met.",
    ] {
        assert_eq!(found_in(text), none(), "{text}");
    }
    assert_eq!(found_in("My therapist Susan knows my sister Anna."), ["other_person: Anna"]);
}

#[test]
fn small_places_are_found_but_not_where_the_practitioner_works() {
    assert_eq!(found_in("I live in Ōtaki with my son."), ["small_place: Ōtaki"]);
    assert_eq!(found_in("I am from Upper Moutere."), ["small_place: Upper Moutere"]);
    assert_eq!(found_in("He came to 12 Cuba Street."), ["small_place: 12 Cuba Street"]);
    assert_eq!(found_in("I teach at Hutt Valley High School."), ["small_place: Hutt Valley High School"]);
    assert_eq!(found_in("Ich wohne in Niederdorf und er war nicht da."), ["small_place: Niederdorf"]);
    assert_eq!(found_in("Я живу в Суздале."), ["small_place: Суздале"]);
    for text in
        ["His rooms on Cuba St.", "A counsellor in Levin.", "I went to him in Levin.", "Her office is on Cuba Street."]
    {
        assert_eq!(found_in(text), none(), "{text}");
    }
    let mut answers = narrative("I live in Levin.");
    answers.place.care_region = "Levin".to_owned();
    assert_eq!(found(&answers), none());
}

#[test]
fn every_free_field_is_looked_through_and_places_of_the_practice_are_theirs() {
    let mut answers = Answers::default();
    answers.what_happened.wanted_outcome = "Call me on 021 345 678.".to_owned();
    answers.what_happened.triage_only = "My sister Anna knows.".to_owned();
    answers.practitioner.practitioner_practice = "Cuba Street, with Susan; I was there on 3 May".to_owned();
    let found: Vec<(Kind, Field)> = flags(&shipped(), &answers).iter().map(|flag| (flag.kind, flag.field)).collect();
    assert_eq!(
        found,
        [
            (Kind::Phone, Field::WantedOutcome),
            (Kind::ExactDate, Field::Practice),
            (Kind::OtherPerson, Field::TriageOnly)
        ]
    );
}

#[test]
fn who_else_knows_is_looked_through_like_the_account() {
    let mut answers = Answers::default();
    answers.about_you.reporter_name = "Ruth Example".to_owned();
    answers.what_happened.who_knows =
        "My friend Anna (anna@example.org, 021 345 678), since 3 May 2024. I live in Ōtaki. Ruth.".to_owned();
    assert!(flags(&shipped(), &answers).iter().all(|flag| flag.field == Field::WhoKnows));
    assert_eq!(
        found(&answers),
        [
            "own_name: Ruth",
            "email: anna@example.org",
            "phone: 021 345 678",
            "exact_date: 3 May 2024",
            "other_person: Anna",
            "small_place: Ōtaki"
        ]
    );
    // Whoever is a doctor there is not the practitioner, whose own name is told elsewhere.
    answers.practitioner.practitioner_name = "Susan Zyxa".to_owned();
    answers.what_happened.who_knows = "My friend Anna, and my doctor, Tom Miller. Dr Patel. Dr Zyxa knows.".to_owned();
    assert_eq!(found(&answers), ["other_person: Anna", "other_person: Tom Miller", "other_person: Patel"]);
    answers.what_happened.who_knows = "A friend, my sister and my doctor. Nobody else.".to_owned();
    assert_eq!(found(&answers), none());
}

#[test]
fn clues_tell_of_the_practitioner_but_other_people_days_and_counts_in_them_count() {
    let mut answers = Answers::default();
    answers.about_you.reporter_name = "Ruth Example".to_owned();
    answers.about_you.reporter_contact = "ruth@example.org, 021 345 678".to_owned();
    answers.practitioner.practitioner_clues =
        "For Ruth. First name Susan, 12 Cuba Street, rooms@example.com, 04 477 1234. My sister Anna \
         sent me. Six sessions, the last on 3 May at 4pm. She wrote to ruth@example.org and 021 345 678."
            .to_owned();
    let told = [
        "own_name: Ruth",
        "email: ruth@example.org",
        "phone: 021 345 678",
        "exact_date: 3 May",
        "exact_time: 4pm",
        "session_count: Six sessions",
        "other_person: Anna",
    ];
    assert_eq!(found(&answers), told);
    // Told as another of their names, it is theirs; when it is not, it is somebody else's.
    answers.practitioner.practitioner_name = "S. Miller".to_owned();
    answers.practitioner.practitioner_other_names = "Susan".to_owned();
    assert_eq!(found(&answers), told);
    answers.practitioner.practitioner_clues = "Tall, and Harry at the desk knew.".to_owned();
    assert_eq!(found(&answers), ["other_person: Harry"]);
}

#[test]
fn in_a_name_or_an_address_of_the_practitioners_only_the_reporters_own_name_counts() {
    let told = "Ruth and Susan, 3 May 2024, 04 477 1234, rooms@example.org, my sister Anna";
    for field in [Field::OtherNames, Field::Title, Field::Website, Field::Platform] {
        let mut answers = Answers::default();
        answers.about_you.reporter_name = "Ruth Example".to_owned();
        match field {
            Field::OtherNames => answers.practitioner.practitioner_other_names = told.to_owned(),
            Field::Title => answers.practitioner.practitioner_title = told.to_owned(),
            Field::Website => answers.practitioner.practitioner_website = told.to_owned(),
            _ => answers.practitioner.practitioner_platform = told.to_owned(),
        }
        let found: Vec<(Kind, Field)> =
            flags(&shipped(), &answers).iter().map(|flag| (flag.kind, flag.field)).collect();
        assert_eq!(found, [(Kind::OwnName, field)]);
    }
}

#[test]
fn a_day_told_as_a_date_counts_and_a_month_a_year_and_what_nobody_can_look_up_do_not() {
    let mut answers = Answers::default();
    answers.when.happened_from = "2024-05-03".to_owned();
    answers.when.happened_to = "2024-06".to_owned();
    answers.when.therapy_ended = "2024-07-01".to_owned();
    answers.when.discovered = "2025-01-09".to_owned();
    let found: Vec<(Kind, Field, &str)> =
        flags(&shipped(), &answers).iter().map(|flag| (flag.kind, flag.field, flag.words(&answers))).collect();
    assert_eq!(
        found,
        [(Kind::ExactDate, Field::HappenedFrom, "2024-05-03"), (Kind::ExactDate, Field::TherapyEnded, "2024-07-01")]
    );
    answers.when.happened_from = "2024".to_owned();
    answers.when.therapy_ended = "2024-07 - 2025-01".to_owned();
    assert!(flags(&shipped(), &answers).is_empty());
}

/// Answers that a body gets and that are not looked through, because of what they are.
const NOT_LOOKED_THROUGH: &[&str] = &[
    // Chosen, or one figure or date.
    "care_country",
    "practitioner_country",
    "discovered",
    "client_age",
    // The practitioner's name and number, and where it was: what the report is about.
    "practitioner_name",
    "practitioner_register_number",
    "care_region",
    "practitioner_region",
    // Given on purpose, to a body that may know them.
    "reporter_name",
    "reporter_contact",
];

#[test]
fn every_text_that_a_body_gets_as_it_was_written_is_looked_through() {
    let empty = serde_json::to_value(Answers::default()).unwrap();
    let mut sent = Vec::new();
    for (page, answers) in empty.as_object().unwrap() {
        for (name, answer) in answers.as_object().into_iter().flatten() {
            let mut told = empty.clone();
            told[page][name] = format!("what was told as {name}").into();
            // Whatever takes no words is none.
            let Some(told) = answer.is_string().then(|| serde_json::from_value::<Answers>(told).ok()).flatten() else {
                continue;
            };
            let snapshot = compose_own(&shipped(), &told, Words::KEYS, date!(2026 - 11 - 22));
            let values =
                snapshot.sections.iter().flat_map(|section| &section.lines).map(|line| line.value.to_lowercase());
            if values.into_iter().any(|value| value.contains(&format!("what was told as {name}"))) {
                let field = Field::from_code(name);
                assert!(
                    field.is_some() != NOT_LOOKED_THROUGH.contains(&name.as_str()),
                    "{name}: a `Field`, or why not"
                );
                assert!(field.is_none_or(|field| field.of(&told).contains(name.as_str())), "{name}");
                sent.push(name.clone());
            }
        }
    }
    assert_eq!(sent.len(), Field::ALL.len() + NOT_LOOKED_THROUGH.len(), "{sent:?}");
}

#[test]
fn the_same_words_are_given_once_and_their_neighbours_with_them() {
    let answers =
        narrative("He then wrote to me after the seventh session. I froze in the Seventh Session too, I did.");
    let found = flags(&shipped(), &answers);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].around(&answers), ("then wrote to me after the ", ". I froze in the Seventh"));
}

#[test]
fn bytes_of_nothing_and_marks_hide_nothing() {
    assert_eq!(found_in("a\0 seventh session\0 b"), ["session_count: seventh session"]);
    assert_eq!(by("I am Ru\u{ad}th.", "Ruth"), ["own_name: Ru\u{ad}th"]);
    assert_eq!(fold("ŌTAKI Straße ΣΟΦΟΣ ७"), "otaki strasse σοφοσ 7");
}

#[test]
fn a_long_text_takes_time_in_proportion() {
    let once = "In the seventh session on 2 May at 4pm my sister Anna Smith from Ōtaki rang 021 345 678. ";
    let directory = shipped();
    // The lists are read at the first look.
    assert!(!flags(&directory, &narrative(once)).is_empty());
    let took = |times: usize| {
        let answers = narrative(&once.repeat(times));
        let start = Instant::now();
        assert!(!flags(&directory, &answers).is_empty());
        start.elapsed()
    };
    let (short, long) = (took(60), took(600));
    // Ten times the text; generous, for machines that are busy.
    assert!(long < short * 40 + std::time::Duration::from_millis(200), "{short:?}, then {long:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_is_read_and_every_flag_lies_in_it(text in r"(\PC|\s|session|May|St|\d|:|@|\x00|my sister |in ){0,120}", name in r"\PC{0,12}") {
        let mut answers = narrative(&text);
        answers.about_you.reporter_name = name;
        for flag in flags(&shipped(), &answers) {
            prop_assert!(!flag.words(&answers).is_empty());
            prop_assert!(flag.around(&answers).0.len() <= 28 * 4);
        }
    }
}
