use rocket::figment::Figment;

use super::*;
use crate::jobs::Worker;
use crate::mail::folder;

#[test]
fn a_demo_never_touches_the_portal_that_the_settings_are_for() {
    let settings = Figment::new()
        .merge(("data_dir", "/srv/candour"))
        .merge(("database_url", "postgres://candour@db/candour"))
        .merge(("mail_url", "smtps://u:p@mail.example.org"))
        .merge(("base_url", "https://report.example.org"))
        .merge(("address", "0.0.0.0"))
        .merge(("port", 8123));
    let config = config(&settings, Path::new("/unused")).unwrap();
    assert_eq!(config.database, DatabaseUrl::Sqlite("/srv/candour/demo.db".into()));
    assert_eq!(config.mail, Some(MailUrl::Folder("/srv/candour/mail".into())));
    assert_eq!(config.keys_file, Path::new("/srv/candour/demo.keys"));
    assert_eq!(config.base_url.as_str(), "http://127.0.0.1:8123/");
    assert!(config.address.is_loopback());
}

#[tokio::test]
async fn every_made_up_report_arrives_and_a_second_start_finds_them_again() {
    let folder = std::env::temp_dir().join(format!("candour-demo-test-{}", std::process::id()));
    drop(std::fs::remove_dir_all(&folder));
    let start = || prepare(config(&Figment::new(), &folder).unwrap(), Clock::system());
    let demo = start().await.unwrap();
    assert_eq!(Worker::new(demo.portal.clone()).unwrap().run_ready().await.unwrap(), 6);
    let mails = folder::list(&demo.house.mail);
    assert_eq!(mails.len(), 6);
    assert!(mails.iter().all(|(_, mail)| mail.text.contains("(made up for")), "the mail says whose desk it is for");
    let again = start().await.unwrap();
    assert_eq!(again.house.words, demo.house.words);
    assert_eq!(Worker::new(again.portal).unwrap().run_ready().await.unwrap(), 0);
    std::fs::remove_dir_all(&folder).unwrap();
}
