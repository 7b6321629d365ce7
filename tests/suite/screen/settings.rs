//! The settings, by their messages: the pictures on the organiser's papers.

use std::fs;

use majlis::domain::register::Organiser;
use majlis::i18n::Language;
use majlis::screen::settings::pictures::{Deed, Picture};
use majlis::screen::settings::{Message, Settings};
use majlis::store;

use super::stage::{Stage, texts};

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><circle r=\"4\"/></svg>";

fn organiser(stage: &Stage) -> &Organiser {
    &stage.workspace.register.organiser
}

#[track_caller]
fn says(stage: &Stage, screen: &Settings, words: &str) -> bool {
    texts(stage, screen).iter().any(|text| text.contains(words))
}

#[test]
fn a_logo_and_a_signature_are_brought_in_and_taken_off() {
    let folder = tempfile::tempdir().unwrap();
    let mut stage = Stage::new(Language::French);
    stage.dir = folder.path().join("workspace");
    let (mut screen, _) = Settings::new(&stage.cx());
    let drawn = folder.path().join("logo.svg");
    fs::write(&drawn, SVG).unwrap();
    let path = drawn.display().to_string();
    let tell = |stage: &mut Stage, screen: &mut Settings, picture, deed| {
        stage.play(screen, Message::Picture(picture, deed));
    };

    // By hand, and by the system's dialog.
    tell(&mut stage, &mut screen, Picture::Logo, Deed::Typed(format!("  {path} ")));
    assert_eq!(organiser(&stage).logo, "", "nothing is taken before it is asked for");
    tell(&mut stage, &mut screen, Picture::Logo, Deed::Taken);
    let logo = organiser(&stage).logo.clone();
    assert!(store::has_file(&stage.dir, &logo) && logo.ends_with(".svg"), "{logo}");
    assert_eq!(organiser(&stage).signature, "", "the one is not the other");
    tell(&mut stage, &mut screen, Picture::Signature, Deed::Chosen(Some(drawn.clone())));
    assert_eq!(organiser(&stage).signature, logo, "the same picture is one file");
    assert!(!says(&stage, &screen, &path), "what was taken is not asked for again");

    // What is no picture, or not there, is said and changes nothing.
    fs::write(&drawn, b"GIF89a").unwrap();
    for (there, words) in [(path.clone(), "n’est pas une image"), (format!("{path}x"), "n’est pas sur ce poste")] {
        tell(&mut stage, &mut screen, Picture::Logo, Deed::Typed(there));
        tell(&mut stage, &mut screen, Picture::Logo, Deed::Taken);
        assert!(says(&stage, &screen, words), "{words}: {:?}", texts(&stage, &screen));
        assert_eq!(organiser(&stage).logo, logo);
    }
    tell(&mut stage, &mut screen, Picture::Logo, Deed::Typed(String::new()));
    assert!(!says(&stage, &screen, "n’est pas sur ce poste"), "typing takes the sentence away");
    tell(&mut stage, &mut screen, Picture::Logo, Deed::Chosen(None));
    assert_eq!(organiser(&stage).logo, logo, "the dialog was left");

    // One change a picture; the file stays for the versions that were printed with it.
    let count = stage.entries.len();
    tell(&mut stage, &mut screen, Picture::Logo, Deed::Removed);
    assert_eq!((organiser(&stage).logo.as_str(), organiser(&stage).signature.as_str()), ("", logo.as_str()));
    tell(&mut stage, &mut screen, Picture::Logo, Deed::Removed);
    assert_eq!(stage.entries.len(), count + 1, "there is nothing left to take off");
    assert!(store::has_file(&stage.dir, &logo));

    // A laptop that may record nothing takes nothing.
    stage.read_only = true;
    fs::write(&drawn, SVG.replace('4', "3")).unwrap();
    tell(&mut stage, &mut screen, Picture::Logo, Deed::Chosen(Some(drawn)));
    assert_eq!(stage.entries.len(), count + 1);
}
