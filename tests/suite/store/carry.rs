//! The workspace is taken to another laptop, on a stick.

use std::fs;
use std::path::{Path, PathBuf};

use majlis::store::{CarryError, Half, Options, Store, check, copy_in};

use super::desk::{Desk, add, arrived, assert_same, delegate, meeting};

/// A workspace with several journals and an attached file, and an empty stick.
fn packed() -> (Desk, Store, PathBuf) {
    let desk = Desk::new();
    let mut one = desk.create();
    add(&mut one, "Amal");
    let meeting = meeting(&mut one);
    let person = delegate(&mut one, 1);
    arrived(&mut one, meeting, person);
    one.flush().unwrap();
    let mut two = Store::open(desk.dir(), &desk.elsewhere("B")).unwrap();
    add(&mut two, "Nour");
    arrived(&mut two, meeting, person);
    two.close().unwrap();
    fs::create_dir_all(desk.dir().join("files")).unwrap();
    fs::write(desk.dir().join("files").join("0a1b.pdf"), "signé").unwrap();
    one.refresh().unwrap();
    let stick = desk.aside().join("cle");
    fs::create_dir(&stick).unwrap();

    (desk, one, stick)
}

fn carry(store: &Store, to: &Path) -> Result<majlis::store::Carried, CarryError> {
    store.carrying(to).run(&mut |_| ())
}

#[test]
fn another_laptop_opens_the_copy_works_in_it_and_brings_it_back() {
    let (desk, mut one, stick) = packed();
    let carried = carry(&one, &stick).unwrap();
    assert_eq!((carried.dir.as_path(), carried.written, carried.already), (stick.as_path(), 5, 0));
    assert_eq!(fs::read_to_string(stick.join("files").join("0a1b.pdf")).unwrap(), "signé");

    let mut there = Store::open(&stick, &desk.elsewhere("C")).unwrap();
    assert!(there.report().is_clean(), "{:?}", there.report());
    assert_ne!(there.laptop(), one.laptop());
    assert_same(there.workspace(), one.workspace());
    add(&mut there, "Tawassoul");
    there.flush().unwrap();
    add(&mut one, "Horizon");

    // Both ways: what is there comes in, what is here goes out.
    assert_eq!(copy_in(&stick, desk.dir()), Some(stick.clone()));
    assert_eq!(one.merge(&stick).unwrap().from.get(&there.laptop()), Some(&1), "an association; its name is no deed");
    let carried = carry(&one, &stick).unwrap();
    assert_eq!((carried.written, carried.already), (1, 4), "our own journal alone has more");
    there.refresh().unwrap();
    assert_same(there.workspace(), one.workspace());
    assert_eq!(there.workspace().register.associations.len(), 4);
    assert_eq!(carry(&one, &stick).unwrap().written, 0);
    drop(there);
    assert!(check(&stick).unwrap().is_clean());
}

#[test]
fn a_folder_with_other_things_gets_a_folder_of_its_own() {
    let (desk, one, stick) = packed();
    fs::write(stick.join("photo.jpg"), "").unwrap();
    let first = carry(&one, &stick).unwrap();
    assert_eq!(first.dir, stick.join("majlis-essai"));
    assert_eq!(copy_in(&stick, desk.dir()), Some(first.dir.clone()));
    let again = carry(&one, &stick).unwrap();
    assert_eq!((again.dir, again.written), (first.dir, 0), "the copy that is there is brought up to date");

    let other = stick.join("majlis-essai-2");
    Store::create(&other, "Autre", &desk.elsewhere("D")).unwrap().close().unwrap();
    assert!(matches!(carry(&one, &other), Err(CarryError::OtherWorkspace { name, .. }) if name == "Autre"));
    for inside in [desk.dir().to_owned(), desk.dir().join("copie")] {
        assert!(matches!(carry(&one, &inside), Err(CarryError::Itself(_))));
    }
}

#[test]
fn a_stick_pulled_in_the_middle_has_whole_files_and_the_next_try_completes_it() {
    let (desk, mut one, stick) = packed();
    let away = desk.aside().join("cle débranchée");
    for pulled in 0..5 {
        let cut = one.carrying(&stick).run(&mut |progress| {
            assert_eq!(progress.of, 5);
            if progress.done == pulled {
                fs::rename(&stick, &away).unwrap();
                // What the system leaves where a stick was.
                fs::create_dir(&stick).unwrap();
            }
        });
        let Err(CarryError::Cut { done, of, .. }) = &cut else { panic!("{cut:?}") };
        assert_eq!((*done, *of), (pulled, 5));
        assert_eq!(fs::read_dir(&stick).unwrap().count(), 0, "nothing is written where the stick was");
        fs::remove_dir(&stick).unwrap();
        fs::rename(&away, &stick).unwrap();

        // What arrived whole counts: an empty laptop takes it in, and is told of the rest.
        assert_eq!(Half::of(&stick), Some(Half { here: pulled, of: 5 }));
        let there = Store::open(&stick, &Options { follow: true, ..desk.elsewhere("C") }).unwrap();
        assert_eq!(there.report().half, Some(Half { here: pulled, of: 5 }));
        assert!(there.report().damaged.is_empty() && there.report().arriving.is_empty());
        let merged = one.merge(&stick).unwrap();
        assert_eq!((merged.lines, merged.half), (0, Some(Half { here: pulled, of: 5 })));

        let carried = carry(&one, &stick).unwrap();
        assert_eq!((carried.written, carried.already), (5 - pulled, pulled));
        assert_eq!(Half::of(&stick), None);
        let there = Store::open(&stick, &Options { follow: true, ..desk.elsewhere("C") }).unwrap();
        assert!(there.report().is_clean());
        assert_same(there.workspace(), one.workspace());
        fs::remove_dir_all(&stick).unwrap();
    }
}

#[test]
fn a_stick_pulled_while_a_copy_is_taken_in_gives_what_could_be_read() {
    let (desk, _one, stick) = packed();
    let fresh = desk.aside().join("ancienne");
    fs::create_dir(&fresh).unwrap();
    fs::copy(desk.dir().join("majlis.ron"), fresh.join("majlis.ron")).unwrap();
    carry(&desk.open_beside(), &stick).unwrap();
    let mut old = Store::open(&fresh, &desk.elsewhere("C")).unwrap();
    let brought = old.merging(&stick).unwrap().run(&mut |progress| {
        if progress.done == 2 {
            fs::remove_dir_all(stick.join("meetings")).unwrap();
        }
    });
    let merged = old.bring_in(brought.unwrap());
    assert!(merged.lines > 0 && !merged.unreadable.is_empty(), "{merged:?}");

    let again = desk.aside().join("encore");
    carry(&desk.open_beside(), &again).unwrap();
    let merged = old.merge(&again).unwrap();
    assert!(merged.lines > 0 && merged.unreadable.is_empty(), "{merged:?}");
    assert_same(old.workspace(), desk.open_beside().workspace());
}

#[test]
fn a_journal_that_is_damaged_on_the_stick_is_kept_and_ours_stands_beside_it() {
    let (desk, one, stick) = packed();
    carry(&one, &stick).unwrap();
    let journals = fs::read_dir(stick.join("register")).unwrap().map(|it| it.unwrap().path()).collect::<Vec<_>>();
    let damaged = fs::read_to_string(&journals[0]).unwrap().replacen("wall", "wahl", 1);
    fs::write(&journals[0], &damaged).unwrap();
    assert_eq!(carry(&one, &stick).unwrap().written, 1);
    assert_eq!(fs::read_to_string(&journals[0]).unwrap(), damaged);
    let there = Store::open(&stick, &Options { follow: true, ..desk.elsewhere("C") }).unwrap();
    assert_same(there.workspace(), one.workspace());
    assert_eq!(carry(&one, &stick).unwrap().written, 0);
}

#[test]
fn two_copies_on_one_machine_are_two_desks() {
    let (desk, one, stick) = packed();
    carry(&one, &stick).unwrap();
    let named = |name: &str| Options { laptop: Some(name.to_owned()), ..desk.options() };
    let mut there = Store::open(&stick, &named("Accueil 2")).unwrap();
    assert_ne!(there.laptop(), one.laptop());
    add(&mut there, "Tawassoul");
    there.close().unwrap();
    drop(one);

    // The same desk in both copies, one after the other, writes no second history under one name.
    let before = desk.open().laptop();
    let mut there = Store::open(&stick, &desk.options()).unwrap();
    add(&mut there, "Horizon");
    let mut home = {
        there.close().unwrap();
        desk.open()
    };
    assert_ne!(home.laptop(), before, "it wrote in the copy under that name");
    add(&mut home, "Espoir");
    home.merge(&stick).unwrap();
    let names: Vec<_> = home.workspace().register.associations.iter().map(|(_, it)| it.names.latin.as_str()).collect();
    for name in ["Amal", "Nour", "Tawassoul", "Horizon", "Espoir"] {
        assert!(names.contains(&name), "{name}: {names:?}");
    }
}
