//! Undo of each kind of change restores what it changed and nothing that came after.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::date;

use super::generate::{
    MEETING, MEETING_VARIANTS, REGISTER_VARIANTS, SESSION, World, meeting_variant, register_variant, visible,
};
use majlis::domain::meeting::*;
use majlis::domain::minutes::{Minutes, Says};
use majlis::domain::register::*;
use majlis::domain::sheet::SheetRow;
use majlis::domain::*;

/// One kind of change, what was there before it, and what another laptop does afterwards.
struct Case {
    name: &'static str,
    setup: Vec<Change>,
    change: Change,
    later: Vec<Change>,
}

fn case(name: &'static str, setup: Vec<Change>, change: Change, later: Vec<Change>) -> Case {
    Case { name, setup, change, later }
}

fn at(change: MeetingChange) -> Change {
    Change::Meeting(MEETING, change)
}

fn added<I: Copy, T: Record>(id: I, record: &T) -> Filing<I, T> {
    Filing::Added(id, record.clone())
}

fn edited<I: Copy, T: Record>(id: I, was: &T, now: &T) -> Filing<I, T> {
    Filing::edit(id, was, now).unwrap()
}

const INVITED: Invitee = Invitee::Association(AssociationId::new(100));
const OTHER: Invitee = Invitee::Association(AssociationId::new(101));
const PERSON: DelegateId = DelegateId::new(100);

fn names(name: &str) -> Names {
    Names::latin(name)
}

/// The four things that can happen to a record, of every kind of record: adding it, editing it while another field is edited
/// elsewhere, withdrawing it and restoring it.
fn filings<I: Copy, T: Record>(
    cases: &mut Vec<Case>,
    name: &'static str,
    id: I,
    was: &T,
    now: &T,
    later: &T,
    wrap: impl Fn(Filing<I, T>) -> Change,
) {
    let add = || wrap(added(id, was));
    let elsewhere = || vec![wrap(edited(id, was, later))];
    cases.push(case(name, vec![], add(), vec![unrelated()]));
    cases.push(case(name, vec![add()], wrap(edited(id, was, now)), elsewhere()));
    cases.push(case(name, vec![add()], wrap(Filing::Withdrawn(id)), elsewhere()));
    cases.push(case(name, vec![add(), wrap(Filing::Withdrawn(id))], wrap(Filing::Restored(id)), elsewhere()));
}

fn unrelated() -> Change {
    let theme = Theme { names: names("later"), programme: None };

    RegisterChange::Theme(Filing::Added(ThemeId::new(999), theme)).into()
}

fn nothing() -> Change {
    at(MeetingChange::Edited(Vec::new()))
}

/// Records that differ in one field from one to the next, another each time.
fn of_register() -> Vec<Case> {
    use RegisterChange as R;
    let mut cases = Vec::new();
    let declaration = OrganiserEdit::Declaration { was: String::new(), now: "D-7".into() };
    let role = OrganiserEdit::SignatoryRole { was: Names::default(), now: names("later") };
    cases.push(case(
        "organiser",
        vec![],
        R::OrganiserEdited(vec![declaration]).into(),
        vec![R::OrganiserEdited(vec![role]).into()],
    ));
    let named = R::LaptopNamed { was: String::new(), now: "Accueil".into() };
    cases.push(case(
        "laptop",
        vec![],
        named.into(),
        vec![R::LaptopNamed { was: String::new(), now: "B".into() }.into()],
    ));

    let unit = Unit { names: names("a") };
    let wrap = |filing| R::Unit(filing).into();
    let id = UnitId::new(9);
    cases.push(case("unit", vec![], wrap(added(id, &unit)), vec![unrelated()]));
    // It has one field, so nothing else of it can change later.
    let now = Unit { names: names("b") };
    cases.push(case("unit", vec![wrap(added(id, &unit))], wrap(edited(id, &unit, &now)), vec![unrelated()]));
    let region = Region { names: names("a"), archived: false };
    let (now, later) = (Region { archived: true, ..region.clone() }, Region { names: names("c"), ..region.clone() });
    filings(&mut cases, "region", RegionId::new(99), &region, &now, &later, |f| R::Region(f).into());
    let known = Association { acronym: "A".into(), phones: vec!["1".into(), "2".into()], ..Default::default() };
    let now = Association { acronym: "B".into(), phones: vec!["1".into(), "3".into()], ..known.clone() };
    let later = Association { city: "Fès".into(), phones: vec!["1".into(), "2".into(), "4".into()], ..known.clone() };
    filings(&mut cases, "association", AssociationId::new(9), &known, &now, &later, |f| R::Association(f).into());
    let (from, into) = (AssociationId::new(9), AssociationId::new(8));
    let two = || {
        [(from, "AMDH"), (into, "Association marocaine des droits humains")].map(|(id, name)| {
            let association = Association { names: names(name), ..Default::default() };
            Change::from(R::Association(added(id, &association)))
        })
    };
    let merged = || Change::from(R::AssociationsMerged { from, into });
    let city = AssociationEdit::City { was: String::new(), now: "Fès".into() };
    let edited_since = R::Association(Filing::Edited(into, vec![city])).into();
    cases.push(case("merged", two().to_vec(), merged(), vec![edited_since]));
    let parted = R::AssociationsParted { from, into }.into();
    cases.push(case("parted", two().into_iter().chain([merged()]).collect(), parted, vec![unrelated()]));
    let known = Delegate { role: "trésorier".into(), ..Default::default() };
    let (now, later) =
        (Delegate { role: "".into(), ..known.clone() }, Delegate { phone: "+212".into(), ..known.clone() });
    filings(&mut cases, "delegate", DelegateId::new(9), &known, &now, &later, |f| R::Delegate(f).into());
    let known = Programme::default();
    let (now, later) =
        (Programme { names: names("b"), ..known.clone() }, Programme { objectives: "c".into(), ..known.clone() });
    filings(&mut cases, "programme", ProgrammeId::new(9), &known, &now, &later, |f| R::Programme(f).into());
    let known = Project::default();
    let (now, later) = (Project { amount: 7, ..known.clone() }, Project { beneficiaries: 8, ..known.clone() });
    filings(&mut cases, "project", ProjectId::new(9), &known, &now, &later, |f| R::Project(f).into());
    let known = Network { names: names("a"), members: vec![AssociationId::new(100)] };
    let now = Network { members: vec![AssociationId::new(100), AssociationId::new(101)], ..known.clone() };
    let later = Network { members: vec![AssociationId::new(102), AssociationId::new(100)], ..known.clone() };
    filings(&mut cases, "network", NetworkId::new(9), &known, &now, &later, |f| R::Network(f).into());
    let known = Theme { names: names("a"), programme: None };
    let later = Theme { programme: Some(ProgrammeId::new(1)), ..known.clone() };
    let now = Theme { names: names("b"), ..known.clone() };
    filings(&mut cases, "theme", ThemeId::new(9), &known, &now, &later, |f| R::Theme(f).into());
    let known = Note { text: "a".into(), ..Default::default() };
    let (now, later) = (Note { text: "b".into(), ..known.clone() }, Note { starred: true, ..known.clone() });
    filings(&mut cases, "contribution", NoteId::new(9), &known, &now, &later, |f| R::Contribution(f).into());

    cases
}

fn of_meeting() -> Vec<Case> {
    use MeetingChange as M;
    let mut cases = Vec::new();
    let note = || at(M::Note(Filing::Added(NoteId::new(9), Note { text: "later".into(), ..Default::default() })));
    let other = MeetingId::new(77);
    let created = || {
        let details = Details { code: "RC-1".into(), ..Default::default() };
        let plan = Session { date: date(2026, 3, 4), ..Default::default() };
        Change::Meeting(other, M::Created { details, session: SessionId::new(78), plan })
    };
    let venue =
        |now: &str| Change::Meeting(other, M::Edited(vec![DetailsEdit::Venue { was: String::new(), now: now.into() }]));
    cases.push(case("created", vec![], created(), vec![unrelated()]));
    cases.push(case("withdrawn", vec![created()], Change::Meeting(other, M::Withdrawn), vec![venue("later")]));
    cases.push(case(
        "restored",
        vec![created(), Change::Meeting(other, M::Withdrawn)],
        Change::Meeting(other, M::Restored),
        vec![venue("later")],
    ));
    let city = DetailsEdit::City { was: String::new(), now: "Rabat".into() };
    let theme = DetailsEdit::Theme(Listed::Added(ThemeId::new(5)));
    let edit = Change::Meeting(other, M::Edited(vec![city, theme]));
    cases.push(case("details", vec![created()], edit, vec![venue("later")]));

    let known = Session { date: date(2026, 3, 4), ..Default::default() };
    let (now, later) =
        (Session { room: "B".into(), ..known.clone() }, Session { date: date(2026, 3, 5), ..known.clone() });
    filings(&mut cases, "session", SessionId::new(9), &known, &now, &later, |f| at(M::Session(f)));
    let known = AgendaItem::default();
    let (now, later) =
        (AgendaItem { minutes: 20, ..known.clone() }, AgendaItem { speaker: "c".into(), ..known.clone() });
    filings(&mut cases, "agenda", AgendaItemId::new(9), &known, &now, &later, |f| at(M::Agenda(f)));

    let invited = || at(M::Invited { invitee: OTHER, seats: 2 });
    let withdrawn = || at(M::InvitationWithdrawn(OTHER));
    let replied = |was, now| at(M::Replied { invitee: OTHER, was, now });
    cases.push(case("invited", vec![], invited(), vec![note()]));
    cases.push(case("uninvited", vec![invited()], withdrawn(), vec![replied(Reply::ToSend, Reply::Sent)]));
    cases.push(case(
        "invited again",
        vec![invited(), withdrawn()],
        at(M::InvitationRestored(OTHER)),
        vec![replied(Reply::ToSend, Reply::Sent)],
    ));
    let seats = || at(M::InvitationEdited(OTHER, vec![InvitationEdit::Seats { was: 2, now: 3 }]));
    let remark =
        || at(M::InvitationEdited(OTHER, vec![InvitationEdit::Remark { was: String::new(), now: "later".into() }]));
    cases.push(case("reply", vec![invited()], replied(Reply::ToSend, Reply::Confirmed), vec![seats(), remark()]));
    cases.push(case("seats", vec![invited()], seats(), vec![remark(), replied(Reply::ToSend, Reply::Sent)]));
    let meal = at(M::NeedsEdited(OTHER, vec![NeedsEdit::Meal { was: false, now: true }]));
    let bed = at(M::NeedsEdited(OTHER, vec![NeedsEdit::Lodging { was: false, now: true }]));
    cases.push(case("needs", vec![invited()], meal, vec![bed]));
    let known = Contact { date: date(2026, 3, 1), ..Default::default() };
    let (now, later) =
        (Contact { by: "B".into(), ..known.clone() }, Contact { reference: "12".into(), ..known.clone() });
    filings(&mut cases, "contact", ContactId::new(9), &known, &now, &later, |f| at(M::Contact(INVITED, f)));
    let named = |number| at(M::DelegateNamed { invitee: INVITED, delegate: DelegateId::new(number) });
    let unnamed = at(M::DelegateUnnamed { invitee: INVITED, delegate: DelegateId::new(101) });
    cases.push(case("named", vec![named(100)], named(101), vec![named(102)]));
    cases.push(case("unnamed", vec![named(100), named(101)], unnamed, vec![named(102)]));

    let badge = |person, code: &str| at(M::BadgeAssigned { person, code: code.into() });
    cases.push(case("badge", vec![], badge(PERSON, "ABC"), vec![badge(DelegateId::new(101), "DEF")]));
    let withdrawn = at(M::BadgeWithdrawn { person: PERSON, code: "ABC".into() });
    cases.push(case("no badge", vec![badge(PERSON, "ABC")], withdrawn, vec![badge(DelegateId::new(101), "DEF")]));

    let letter = |invitee, number| at(M::LetterNumbered { invitee, number });
    cases.push(case("letter", vec![], letter(INVITED, 7), vec![letter(OTHER, 8)]));
    let unnumbered = at(M::LetterUnnumbered { invitee: INVITED, number: 7 });
    cases.push(case("no letter", vec![letter(INVITED, 7)], unnumbered, vec![letter(OTHER, 8)]));

    let printed = |number: &str| {
        let rows = vec![SheetRow::Person(PERSON), SheetRow::Association(AssociationId::new(100)), SheetRow::Blank];
        at(M::SheetPrinted { number: number.into(), session: SESSION, rows })
    };
    cases.push(case("sheet", vec![], printed("K7M3QP"), vec![printed("K7M3QQ")]));
    let withdrawn = at(M::SheetWithdrawn("K7M3QP".into()));
    cases.push(case("no sheet", vec![printed("K7M3QP")], withdrawn.clone(), vec![printed("K7M3QQ")]));
    let restored = at(M::SheetRestored("K7M3QP".into()));
    cases.push(case("sheet again", vec![printed("K7M3QP"), withdrawn], restored, vec![printed("K7M3QQ")]));

    let arrived = |person: DelegateId, desk: &str| {
        let (association, replaces) = (Some(AssociationId::new(100)), Some(DelegateId::new(103)));
        at(M::Arrived { session: SESSION, person, association, desk: desk.into(), replaces })
    };
    cases.push(case("arrived", vec![], arrived(PERSON, "A"), vec![arrived(DelegateId::new(101), "B"), note()]));
    // Both desks received the person: taking one back leaves the other.
    cases.push(case("arrived twice", vec![], arrived(PERSON, "A"), vec![arrived(PERSON, "B")]));
    let left = |was: Option<i64>, now: Option<i64>| {
        let time = |second: i64| Timestamp::new(1_770_000_000 + second, 0).unwrap();
        at(M::Left { session: SESSION, person: PERSON, was: was.map(time), now: now.map(time) })
    };
    cases.push(case("left", vec![arrived(PERSON, "A")], left(None, Some(5)), vec![note()]));
    cases.push(case("came back", vec![arrived(PERSON, "A"), left(None, Some(5))], left(Some(5), None), vec![note()]));

    let says = Says { city: "Fès".into(), ..Says::default() };
    let minutes = Minutes {
        version: 1,
        size: 9,
        title: "pv.pdf".into(),
        says,
        finalised: jiff::Timestamp::UNIX_EPOCH,
        withdrawn: false,
    };
    let finalised = |file: &str| at(M::MinutesFinalised { file: file.into(), minutes: minutes.clone() });
    cases.push(case("minutes", vec![], finalised("a.pdf"), vec![finalised("b.pdf")]));
    let withdrawn = at(M::MinutesWithdrawn("a.pdf".into()));
    cases.push(case("no minutes", vec![finalised("a.pdf")], withdrawn.clone(), vec![finalised("b.pdf")]));
    let restored = at(M::MinutesRestored("a.pdf".into()));
    cases.push(case("minutes again", vec![finalised("a.pdf"), withdrawn], restored, vec![finalised("b.pdf")]));
    let known = Delivery { version: 1, step: Delivered::Sent, ..Default::default() };
    let (now, later) =
        (Delivery { by: "B".into(), ..known.clone() }, Delivery { step: Delivered::Received, ..known.clone() });
    filings(&mut cases, "delivery", ContactId::new(9), &known, &now, &later, |f| at(M::Delivered(INVITED, f)));

    let known = Note { text: "a".into(), ..Default::default() };
    let (now, later) = (Note { text: "b".into(), ..known.clone() }, Note { starred: true, ..known.clone() });
    filings(&mut cases, "note", NoteId::new(8), &known, &now, &later, |f| at(M::Note(f)));
    let follow_up = |text: &str| FollowUp { date: date(2026, 4, 1), text: text.into() };
    let known = Outcome { text: "a".into(), follow_ups: vec![follow_up("b")], ..Default::default() };
    let now = Outcome { follow_ups: vec![follow_up("b"), follow_up("c")], state: OutcomeState::Done, ..known.clone() };
    let later = Outcome { due: Some(date(2026, 5, 1)), follow_ups: vec![], ..known.clone() };
    filings(&mut cases, "outcome", OutcomeId::new(8), &known, &now, &later, |f| at(M::Outcome(f)));
    let known = Attachment { title: "a".into(), file: "0a.pdf".into(), ..Default::default() };
    let now = Attachment { kind: AttachmentKind::Sheet("K7M3QP".into()), ..known.clone() };
    let later = Attachment { title: "b".into(), ..known.clone() };
    filings(&mut cases, "attachment", AttachmentId::new(8), &known, &now, &later, |f| at(M::Attachment(f)));

    cases
}

/// What this desk sees, after it did the change (or nothing in its place), another one did what came later, and this one took
/// back and made again as often as asked.
#[track_caller]
fn seen(case: &Case, changes: bool, undoes: bool, redoes: bool) -> String {
    let mut world = World::new(&[0, 0]);
    world.act(0, case.setup.clone());
    world.act(0, vec![if changes { case.change.clone() } else { nothing() }]);
    world.meet(1);
    world.act(1, case.later.clone());
    world.meet(0);
    if undoes {
        assert!(world.undo(0), "{}", case.name);
    }
    if redoes {
        assert!(world.redo(0), "{}", case.name);
    }
    let own = visible(world.sees(0));
    world.meet(0);
    assert_eq!(own, visible(world.sees(0)), "{}: what the desk shows and what its journals fold to", case.name);

    own
}

#[test]
fn undo_restores_what_changed_and_nothing_that_came_after() {
    for case in of_register().iter().chain(&of_meeting()) {
        let (with, without) = (seen(case, true, false, false), seen(case, false, false, false));
        // Whoever is withdrawn may change unseen; the case must show something in every other way.
        assert_ne!(with, without, "{}: the change changes nothing", case.name);
        assert_eq!(seen(case, true, true, false), without, "{}: undo", case.name);
        assert_eq!(seen(case, true, true, true), with, "{}: redo", case.name);
    }
}

#[test]
fn every_kind_of_change_is_in_the_tables() {
    let mut kinds: BTreeSet<usize> = of_register()
        .iter()
        .filter_map(|case| match &case.change {
            Change::Register(change) => register_variant(change),
            Change::Meeting(..) => None,
        })
        .collect();
    assert_eq!(kinds.len(), REGISTER_VARIANTS);
    kinds = of_meeting()
        .iter()
        .filter_map(|case| match &case.change {
            Change::Meeting(_, change) => meeting_variant(change),
            Change::Register(_) => None,
        })
        .collect();
    // The withdrawal and the restoring of an arrival are the undo and the redo of it.
    kinds.extend([18, 19]);
    assert_eq!(kinds.len(), MEETING_VARIANTS);
}

/// A field that somebody else set since is left as it is, and no conflict is made.
#[test]
fn undo_leaves_what_somebody_else_changed_since() {
    use MeetingChange as M;
    let association = |was: &str, now: &str| {
        let edit = AssociationEdit::Acronym { was: was.into(), now: now.into() };
        RegisterChange::Association(Filing::Edited(AssociationId::new(9), vec![edit])).into()
    };
    let filed = RegisterChange::Association(Filing::Added(AssociationId::new(9), Association::default())).into();
    let declaration = |was: &str, now: &str| {
        RegisterChange::OrganiserEdited(vec![OrganiserEdit::Declaration { was: was.into(), now: now.into() }]).into()
    };
    let code = |was: Names, now: &str| at(M::Edited(vec![DetailsEdit::Title { was, now: names(now) }]));
    let title = World::new(&[0]).sees(0).all_meetings[&MEETING].details.title.clone();
    let replied = |was, now| at(M::Replied { invitee: INVITED, was, now });
    let seats = |was, now| at(M::InvitationEdited(INVITED, vec![InvitationEdit::Seats { was, now }]));
    let time = |second: i64| (second > 0).then(|| Timestamp::new(1_770_000_000 + second, 0).unwrap());
    let left = |was, now| at(M::Left { session: SESSION, person: PERSON, was: time(was), now: time(now) });
    let arrived =
        at(M::Arrived { session: SESSION, person: PERSON, association: None, desk: "A".into(), replaces: None });
    let cases = [
        case("association", vec![filed], association("", "A"), vec![association("A", "B")]),
        case("organiser", vec![], declaration("", "A"), vec![declaration("A", "B")]),
        case("details", vec![], code(title, "A"), vec![code(names("A"), "B")]),
        case("reply", vec![], replied(Reply::ToSend, Reply::Sent), vec![replied(Reply::Sent, Reply::Declined)]),
        case("seats", vec![], seats(2, 3), vec![seats(3, 4)]),
        case("left", vec![arrived], left(0, 5), vec![left(5, 6)]),
    ];
    for case in &cases {
        let holds = seen(case, true, false, false);
        assert_eq!(seen(case, true, true, false), holds, "{}: undo", case.name);
        assert_eq!(seen(case, true, true, true), holds, "{}: redo", case.name);
    }
}

/// Undo of the older of two names of a laptop, which only that laptop sets.
#[test]
fn an_older_name_of_a_laptop_is_taken_back_only_while_it_holds() {
    let mut world = World::new(&[0]);
    let named = |was: &str, now: &str| RegisterChange::LaptopNamed { was: was.into(), now: now.into() }.into();
    world.act(0, vec![named("", "A")]);
    let older = world.history(0).next_undo().unwrap().clone();
    world.act(0, vec![named("A", "B")]);
    world.revert(0, &older);

    assert_eq!(world.sees(0).register.laptop_name(LaptopId::new(1)), "B");
}

/// An edit of two fields, one of which somebody changed since: the other one is restored.
#[test]
fn undo_restores_the_fields_that_still_hold() {
    let known = Delegate { role: "a".into(), phone: "b".into(), ..Default::default() };
    let now = Delegate { role: "A".into(), phone: "B".into(), ..known.clone() };
    let later = Delegate { role: "C".into(), ..now.clone() };
    let id = DelegateId::new(9);
    let mut world = World::new(&[0, 0]);
    let wrap = |filing| vec![RegisterChange::Delegate(filing).into()];
    world.act(0, wrap(added(id, &known)));
    world.act(0, wrap(edited(id, &known, &now)));
    world.meet(1);
    world.act(1, wrap(edited(id, &now, &later)));
    world.meet(0);
    world.undo(0);

    let delegate = world.sees(0).register.delegates.get(id).unwrap();
    assert_eq!((delegate.role.as_str(), delegate.phone.as_str()), ("C", "b"));
    assert_eq!(world.sees(0).register.delegates.conflicts().count(), 0);
}
