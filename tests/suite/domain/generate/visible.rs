//! What anybody can see of a workspace: not what was withdrawn, not the counters, and lists without their order.

use std::fmt::{Debug, Write};

use majlis::domain::*;

pub fn visible(workspace: &Workspace) -> String {
    let mut seen = String::new();
    let register = &workspace.register;
    line(&mut seen, "organiser", &register.organiser);
    line(&mut seen, "organiser conflicts", &register.organiser_conflicts);
    for (laptop, name) in register.laptops.iter().filter(|(_, name)| !name.is_empty()) {
        line(&mut seen, "laptop", &(laptop, name));
    }
    shelf(&mut seen, "unit", &register.units);
    shelf(&mut seen, "region", &register.regions);
    shelf(&mut seen, "delegate", &register.delegates);
    shelf(&mut seen, "programme", &register.programmes);
    shelf(&mut seen, "project", &register.projects);
    shelf(&mut seen, "theme", &register.themes);
    shelf(&mut seen, "contribution", &register.contributions);
    sorted(&mut seen, "association", &register.associations, |it| {
        it.fields.sort();
        it.phones.sort();
        it.emails.sort();
    });
    sorted(&mut seen, "network", &register.networks, |it| it.members.sort());
    for (id, it) in workspace.meetings() {
        line(&mut seen, "\nmeeting", &id);
        meeting(&mut seen, it);
    }

    seen
}

fn meeting(seen: &mut String, meeting: &Meeting) {
    let mut details = meeting.details.clone();
    details.themes.sort();
    details.programmes.sort();
    line(seen, "details", &details);
    line(seen, "conflicts", &meeting.conflicts);
    shelf(seen, "session", &meeting.sessions);
    shelf(seen, "agenda", &meeting.agenda);
    for (invitee, it) in meeting.invitations() {
        let mut delegates = it.delegates.clone();
        delegates.sort();
        line(seen, "invitation", &(invitee, it.seats, it.reply, &it.remark, &it.needs, delegates, &it.conflicts));
        shelf(seen, "contact", &it.contacts);
        shelf(seen, "delivery", &it.deliveries);
    }
    for (session, there) in &meeting.attendance {
        for (person, it) in there.iter().filter(|(_, it)| it.arrival().is_some()) {
            line(seen, "attendance", &(session, person, it.arrivals().collect::<Vec<_>>(), it.left));
        }
    }
    line(seen, "badges", &meeting.badges);
    line(seen, "letters", &meeting.letters);
    line(seen, "sheets", &meeting.printed_sheets());
    shelf(seen, "attachment", &meeting.attachments);
    line(seen, "minutes", &meeting.final_minutes());
    shelf(seen, "note", &meeting.notes);
    sorted(seen, "outcome", &meeting.outcomes, |it| it.follow_ups.sort_by_key(|it| it.date));
}

fn shelf<I: Copy + Ord + Debug, T: Record + Debug>(seen: &mut String, name: &str, shelf: &Shelf<I, T>)
where
    T::Edit: Debug,
{
    sorted(seen, name, shelf, |_| {});
}

fn sorted<I: Copy + Ord + Debug, T: Record + Debug>(
    seen: &mut String,
    name: &str,
    shelf: &Shelf<I, T>,
    sort: impl Fn(&mut T),
) where
    T::Edit: Debug,
{
    for (id, record) in shelf.iter() {
        let mut record = record.clone();
        sort(&mut record);
        line(seen, name, &(id, record));
    }
    for conflict in shelf.conflicts() {
        line(seen, name, conflict);
    }
}

fn line(seen: &mut String, name: &str, it: &dyn Debug) {
    writeln!(seen, "{name} {it:?}").unwrap();
}
