//! What comes and goes is seen to do so, for a moment, and asks for frames no longer than that.

use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use majlis::ui::motion::{self, Fresh, Presence, Step};

#[test]
fn what_comes_is_in_its_place_after_a_moment_and_rests_then() {
    let start = Instant::now();
    let at = |millis| start + Duration::from_millis(millis);
    let mut presence = Presence::default();
    assert_eq!(presence.frame(true, true, at(0)), Step::Moves);
    assert_eq!(presence.left(), 1.0);
    assert_eq!(presence.frame(true, true, at(60)), Step::Moves);
    assert!(presence.left() > 0.0 && presence.left() < 0.6, "{}", presence.left());
    assert_eq!(presence.frame(true, true, at(200)), Step::Rests);
    assert_eq!(presence.left(), 0.0);
    assert_eq!(presence.frame(true, true, at(9_000)), Step::Rests);

    // It goes the same way, and is gone once.
    assert_eq!(presence.frame(false, true, at(10_000)), Step::Moves);
    assert_eq!(presence.frame(false, true, at(10_100)), Step::Moves);
    assert!(presence.left() > 0.0 && presence.left() < 1.0, "{}", presence.left());
    assert_eq!(presence.frame(false, true, at(10_200)), Step::Goes);
    assert_eq!(presence.frame(false, true, at(10_300)), Step::Rests);
}

#[test]
fn where_nothing_moves_it_comes_and_goes_at_once() {
    assert!(!motion::is_on(), "tests are still");
    motion::wish(true);
    assert!(!motion::is_on(), "a wish moves nothing where no window began");
    let now = Instant::now();
    let mut presence = Presence::default();
    assert_eq!(presence.frame(true, false, now), Step::Rests);
    assert_eq!(presence.frame(false, false, now), Step::Goes);
    assert_eq!(motion::since(Some(Timestamp::UNIX_EPOCH), Timestamp::UNIX_EPOCH), None);
}

#[test]
fn the_colour_of_a_row_that_came_fades_and_is_gone() {
    let start = Instant::now();
    let at = |millis| start + Duration::from_millis(millis);
    let strength = |millis| motion::strength(start, at(millis)).map(|(strength, _)| strength);
    assert_eq!(strength(0), Some(1.0));
    assert_eq!(strength(500), Some(1.0));
    let (half, late) = (strength(1_500).unwrap(), strength(2_300).unwrap());
    assert!(1.0 > half && half > late && late > 0.0, "{half} {late}");
    assert_eq!(strength(2_400), None);
    assert_eq!(strength(60_000), None);
    let (_, next) = motion::strength(start, at(100)).unwrap();
    assert_eq!(next, at(600), "no frame is drawn of a colour that stays");
}

#[test]
fn only_what_came_since_the_last_look_is_fresh() {
    let base: Timestamp = "2026-11-24T08:12:00Z".parse().unwrap();
    let at = |seconds| base.checked_add(SignedDuration::from_secs(seconds)).unwrap();
    let mut fresh = Fresh::default();
    let came = |fresh: &Fresh<u8, &str>, now| [1, 2, 3].map(|key| fresh.came(key, now).is_some());
    fresh.see([(1, "sent"), (2, "sent")], true, at(0));
    assert_eq!(came(&fresh, at(0)), [false, false, false], "all is old at the first look");
    fresh.see([(1, "sent"), (2, "confirmed"), (3, "sent")], true, at(10));
    assert_eq!(came(&fresh, at(10)), [false, true, true]);
    assert_eq!(fresh.came(2, at(11)), Some(at(10)));
    assert_eq!(came(&fresh, at(13)), [false, false, false], "not for long");

    fresh.see([(1, "declined"), (3, "sent")], false, at(20));
    assert_eq!(came(&fresh, at(20)), [false, false, false], "one’s own change is no news");
    fresh.see([(1, "declined"), (2, "confirmed")], true, at(21));
    assert_eq!(came(&fresh, at(21)), [false, true, false], "what went and came again has come");
    fresh.forget();
    fresh.see([(1, "x")], true, at(22));
    assert_eq!(came(&fresh, at(22)), [false, false, false]);
}
