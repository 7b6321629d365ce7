//! Every action has a key that is shown beside it: what is pressed without one is named here, with the reason.

use super::source::{self, Source};
use super::{none, sees};

/// What makes something that can be pressed.
const MADE: [&str; 7] = [
    "button::primary(",
    "button::secondary(",
    "button::quiet(",
    "button::danger(",
    "button::icon(",
    "pressable(",
    "focus::button(",
];

/// A file, what is pressed there (words of the expression), and how the keyboard does it.
const WITHOUT: &[(&str, &str, &str)] = &[
    ("screen/association/view.rs", "association-more", "Tab and Enter; the page scrolls by keys"),
    ("screen/association/view.rs", "line.on_press", "a line of the timeline: Tab and Enter"),
    ("screen/conflicts/view.rs", "word", "the key is at the head of the value"),
    ("screen/export/sets.rs", "name", "a choice among sets, made by Tab and Enter as in any choice"),
    ("screen/help/view.rs", "ChapterChosen", "the arrows turn the chapters"),
    ("screen/import/view.rs", "import-open", "Enter in the field"),
    ("screen/import/view/question.rs", "FallenRead", "Tab and Enter"),
    ("screen/import/view/detail.rs", "words", "the key follows in the next line"),
    ("screen/laptops/view.rs", "sought", "two folders on one page: Tab and Enter"),
    ("screen/meeting/closing/check.rs", "meeting-do-reopen", "a deed of the meeting's menu"),
    ("screen/meeting/closing/check.rs", "LineOpened", "arrows and Enter"),
    ("screen/meeting/closing/minutes/view.rs", "closing-scan-keep", "Enter in the field"),
    ("screen/meeting/closing/sending/view.rs", "closing-to-minutes", "F6 turns the parts"),
    ("screen/meeting/discussion/outcome_form.rs", "FollowUpRemoved", "a row of a form: Tab and Enter"),
    ("screen/meeting/documents/attachments/view.rs", "OpenWanted", "one a line: Tab and Enter"),
    ("screen/meeting/documents/attachments/view.rs", "Withdrawn", "one a line: Tab and Enter"),
    ("screen/meeting/documents/papers/view.rs", "PageTurned", "its tip has the key"),
    ("screen/meeting/door/picture/view.rs", "RegionChosen", "a bar of the picture: Tab and Enter"),
    ("screen/meeting/header/view.rs", "row(direction, parts)", "a line of the menu: its digit stands in it"),
    ("screen/meeting/header/view.rs", "asked.yes", "the key follows where the dialog is put together"),
    ("screen/meeting/invitations/actions.rs", "line", "the key stands before the words"),
    ("screen/meeting/invitations/detail/contacts.rs", "ContactRemoved", "one a line: Tab and Enter"),
    ("screen/meeting/invitations/detail/people.rs", "", "a row of a form: Tab and Enter"),
    ("screen/meeting/invitations/detail/view.rs", "label", "the key of the reply stands in the list"),
    ("screen/meeting/invitations/detail/view.rs", "SeatsChanged", "P asks for the number of seats"),
    ("screen/meeting/invitations/guest.rs", "name", "an answer to what is typed: Tab and Enter"),
    ("screen/meeting/overview/checklist.rs", "MatterOpened", "arrows and Enter"),
    ("screen/meetings/calendar.rs", "Opened", "Tab and Enter"),
    ("screen/meetings/form/sessions.rs", "SessionRemoved", "a row of a form: Tab and Enter"),
    ("screen/meetings/form/view.rs", "SessionAdded", "a row of a form: Tab and Enter"),
    ("screen/meetings/row.rs", "", "arrows and Enter; its actions have keys of their own"),
    ("screen/programme/bodies.rs", "marked", "arrows and Enter in the field"),
    ("screen/programme/frames/view.rs", "message", "one a line: Tab and Enter"),
    ("screen/programme/incoming.rs", "import-open", "Enter in the field"),
    ("screen/programme/networks/view.rs", "member", "one a line: Tab and Enter"),
    ("screen/programme/networks/view.rs", "MemberRemoved", "one a line: Tab and Enter"),
    ("screen/register/association/view.rs", "Item", "a row of a form: Tab and Enter"),
    ("screen/register/association/view.rs", "PersonBegan", "a row of a form: Tab and Enter"),
    ("screen/register/association/view.rs", "lines", "one a line: Tab and Enter"),
    ("screen/register/parts.rs", "content", "one a line: Tab and Enter"),
    ("screen/register/person/view.rs", "marked", "arrows and Enter in the field"),
    ("screen/settings.rs", "UnitWithdrawn", "one a line: Tab and Enter"),
    ("screen/settings/pictures.rs", "Removed", "one a line: Tab and Enter"),
    ("screen/welcome.rs", "FollowChosen", "Tab and Enter"),
    ("screen/welcome.rs", "RecentChosen", "one a line: Tab and Enter"),
    ("screen/welcome.rs", "line", "its digit stands in it"),
];

/// The expression that begins here, up to where it ends.
fn expression(text: &str) -> &str {
    let mut depth = 0;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return &text[..at],
            ')' | ']' | '}' => depth -= 1,
            ';' | ',' if depth == 0 => return &text[..at],
            _ => {}
        }
    }

    text
}

/// What can be pressed here without a key beside it: the line and the expression.
fn pressed(source: &Source) -> Vec<(usize, String)> {
    if !["screen", "app"].contains(&source.room()) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (at, _) in source.text.char_indices().filter(|(at, _)| MADE.iter().any(|it| source.text[*at..].starts_with(it)))
    {
        let before = source.text[..at].chars().next_back().unwrap_or(' ');
        let rest = &source.text[at..];
        // A part of a longer name, or the making of one in its own words.
        if before.is_alphanumeric() || before == '_' {
            continue;
        }
        let expression = expression(rest);
        let has_tip = rest.starts_with("button::icon(")
            && ["with_key(", "named("]
                .iter()
                .any(|it| rest.char_indices().take(420).any(|(at, _)| rest[at..].starts_with(it)));
        if !expression.contains(".shortcut(") && !has_tip {
            let line = source.text[..at].lines().count().max(1);
            found.push((line, expression.split_whitespace().collect::<Vec<_>>().join(" ")));
        }
    }

    found
}

fn unkeyed(source: &Source) -> Vec<String> {
    let is_known = |expression: &str| {
        WITHOUT.iter().any(|(path, words, _)| source.path.ends_with(path) && expression.contains(words))
    };
    let found = pressed(source).into_iter().filter(|(_, expression)| !is_known(expression));

    found.map(|(line, expression)| source.at(line, format!("no key is shown beside `{expression}`"))).collect()
}

#[test]
fn every_action_shows_its_key() {
    let sources = source::all("src");
    none(sources.iter().flat_map(unkeyed).collect());
    sees(
        unkeyed,
        &[
            ("src/screen/a.rs", "let a = button::primary(direction, cx.t(\"a\")).on_press(Message::A);"),
            ("src/screen/a.rs", "[pressable(line).on_press(Message::A), b.shortcut(cx.key(Do::B))]"),
            ("src/app/a.rs", "tip::tip(button::icon(Icon::Cross).on_press(Message::A), cx.t(\"close\"))"),
        ],
        &[
            ("src/screen/a.rs", "button::primary(direction, a).shortcut(cx.key(Do::A)).on_press(Message::A)"),
            ("src/screen/a.rs", "tip::tip(button::icon(Icon::Cross).on_press(A), cx.with_key(\"close\", Do::Leave))"),
            ("src/ui/a.rs", "button::primary(direction, a).on_press(message)"),
        ],
    );
    let idle = WITHOUT.iter().filter(|(path, words, _)| {
        let found = sources.iter().filter(|source| source.path.ends_with(path)).flat_map(pressed);

        !found.into_iter().any(|(_, expression)| expression.contains(words))
    });
    none(idle.map(|(path, words, _)| format!("{path}: `{words}` is excused and has its key, or is gone")).collect());
}
