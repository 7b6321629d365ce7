//! What is written to a journal or to a readable file is read back as it was.

use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::generate::{TEXTS, cases, visible, world};
use majlis::domain::*;

fn written<T: Serialize + DeserializeOwned>(it: &T) -> Result<T, TestCaseError> {
    let line = ron::to_string(it).map_err(|error| TestCaseError::fail(error.to_string()))?;
    prop_assert!(!line.contains('\n'), "one line: {}", line);

    ron::from_str(&line).map_err(|error| TestCaseError::fail(format!("{error}: {line}")))
}

fn readable<T: Serialize + DeserializeOwned>(it: &T) -> Result<T, TestCaseError> {
    let page = ron::ser::to_string_pretty(it, ron::ser::PrettyConfig::new())
        .map_err(|error| TestCaseError::fail(error.to_string()))?;

    ron::from_str(&page).map_err(|error| TestCaseError::fail(format!("{error}: {page}")))
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn every_entry_and_every_state_comes_back(mut world in world()) {
        for entry in &world.entries {
            let Entry { at, wall, batch, reverts, does } = entry.clone();
            match does {
                Change::Register(does) => {
                    let entry = Entry { at, wall, batch, reverts, does };
                    prop_assert_eq!(written(&entry)?, entry);
                }
                Change::Meeting(_, does) => {
                    let entry = Entry { at, wall, batch, reverts, does };
                    prop_assert_eq!(written(&entry)?, entry);
                }
            }
        }
        world.meet(0);
        let mut workspace = world.sees(0).clone();
        // What counts folds is counted anew in each run of the program.
        workspace.register.revision = 0;
        prop_assert_eq!(&written(&workspace.register)?, &workspace.register);
        prop_assert_eq!(&readable(&workspace.register)?, &workspace.register);
        for meeting in workspace.all_meetings.values_mut() {
            meeting.revision = 0;
            prop_assert_eq!(&written(meeting)?, &*meeting);
            prop_assert_eq!(&readable(meeting)?, &*meeting);
        }
        prop_assert_eq!(visible(&workspace), visible(world.sees(0)));
    }

    #[test]
    fn every_text_comes_back(text in "(?s).{0,40}", other in prop::sample::select(TEXTS.to_vec())) {
        let names = Names::new(text, other);
        prop_assert_eq!(written(&names)?, names.clone());
        prop_assert_eq!(readable(&names)?, names);
    }
}
