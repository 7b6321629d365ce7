use jiff::{SignedDuration, Timestamp};

/// The lengths of a step of the curve, in minutes, the shortest first.
const STEPS: [i64; 8] = [5, 10, 15, 30, 60, 120, 240, 720];
/// A curve has at most so many steps, unless it goes on for weeks.
const MOST: i64 = 48;
/// People a minute are counted over so long: a shorter time jumps with each guest, a longer one is of the past.
pub const WINDOW: SignedDuration = SignedDuration::from_mins(5);

/// When a session is, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// When it begins.
    pub starts: Option<Timestamp>,
    /// When it ends.
    pub ends: Option<Timestamp>,
    /// What time it is.
    pub now: Timestamp,
}

/// How many people had come by when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Curve {
    /// When the first step begins; a whole number of steps since 1970, and so a full five or ten minutes on every clock.
    pub from: Timestamp,
    /// How long a step is.
    pub step: SignedDuration,
    /// How many came in each step. The last one may not have ended yet.
    pub came: Vec<u32>,
}

/// The most people a minute there were.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Peak {
    /// How many came within [`WINDOW`].
    pub people: u32,
    /// When the last of them did.
    pub at: Timestamp,
}

/// Who came by the beginning of a session, and who after it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Punctuality {
    /// By the beginning.
    pub punctual: u32,
    /// After it.
    pub late: u32,
}

impl Hours {
    /// Until when people may come: now, while the session is under way.
    fn until(&self, last: Timestamp) -> Timestamp {
        let under_way = self.starts.is_some_and(|starts| starts <= self.now)
            && self.ends.is_some_and(|ends| self.now <= ends)
            || self.now.duration_since(last).abs() <= SignedDuration::from_hours(1);

        if under_way { last.max(self.now) } else { last }
    }
}

impl Curve {
    /// The steps of these arrivals, the earliest first, from the session's beginning or the first arrival, whichever is
    /// earlier, to the last arrival, or to now while the session is under way. None while nobody has come.
    pub fn of(arrivals: &[Timestamp], hours: &Hours) -> Option<Self> {
        let (first, last) = (*arrivals.first()?, *arrivals.last()?);
        // A session of another day, where somebody came by mistake, does not stretch the curve over both.
        let near = |starts: &Timestamp| starts.duration_since(first).abs() <= SignedDuration::from_hours(12);
        let starts = hours.starts.filter(near);
        let (from, until) = (starts.map_or(first, |it| it.min(first)), hours.until(last));
        let until = starts.map_or(until, |it| it.max(until));
        let minutes = until.duration_since(from).as_mins();
        let fits = |step: &&i64| minutes / **step < MOST;
        let step = STEPS.iter().find(fits).copied().unwrap_or_else(|| minutes / MOST + 1) * 60;
        let begin = from.as_second().div_euclid(step);
        let count = until.as_second().div_euclid(step) - begin + 1;
        let mut came = vec![0; usize::try_from(count).unwrap_or(1)];
        for arrival in arrivals {
            let place = arrival.as_second().div_euclid(step) - begin;
            if let Some(came) = usize::try_from(place).ok().and_then(|place| came.get_mut(place)) {
                *came += 1;
            }
        }

        Some(Self { from: Timestamp::from_second(begin * step).ok()?, step: SignedDuration::from_secs(step), came })
    }

    /// How many had come by the beginning of the first step, and by the end of each.
    pub fn by_then(&self) -> Vec<u32> {
        let mut all = 0;

        [0].into_iter()
            .chain(self.came.iter().map(|came| {
                all += came;
                all
            }))
            .collect()
    }

    /// Full steps, at most so many of them and evenly apart, and how many had come by each.
    pub fn marks(&self, most: usize) -> Vec<(Timestamp, u32)> {
        let steps = self.came.len();
        let fits = |apart: &usize| steps / apart < most.max(1);
        let apart = [1, 2, 3, 6, 12, 24].into_iter().find(fits).unwrap_or(steps / most.max(1) + 1);
        let at = |place: usize| self.from.checked_add(self.step * i32::try_from(place).ok()?).ok();

        self.by_then()
            .into_iter()
            .enumerate()
            .step_by(apart)
            .filter_map(|(place, count)| Some((at(place)?, count)))
            .collect()
    }

    /// Where an instant is along the curve, from 0 to 1; none where it is outside.
    pub fn place(&self, instant: Timestamp) -> Option<f32> {
        let along = instant.duration_since(self.from).as_secs_f32();
        let whole = self.step.as_secs_f32() * self.came.len() as f32;

        (0.0..=whole).contains(&along).then(|| along / whole)
    }

    /// When the last step ends.
    pub fn until(&self) -> Timestamp {
        let whole = self.step * i32::try_from(self.came.len()).unwrap_or(i32::MAX);

        self.from.saturating_add(whole).unwrap_or(Timestamp::MAX)
    }
}

impl Peak {
    /// The most that came within [`WINDOW`], of arrivals of which the earliest is first; the earliest such time. None while
    /// nobody has come.
    pub fn of(arrivals: &[Timestamp]) -> Option<Self> {
        let mut first = 0;
        let mut peak: Option<Self> = None;
        for (place, at) in arrivals.iter().enumerate() {
            while at.duration_since(arrivals[first]) >= WINDOW {
                first += 1;
            }
            let people = (place - first + 1) as u32;
            if peak.is_none_or(|known| known.people < people) {
                peak = Some(Self { people, at: *at });
            }
        }

        peak
    }

    /// How many a minute that is.
    pub fn per_minute(&self) -> f64 {
        per_minute(self.people)
    }
}

impl Punctuality {
    /// Of these arrivals, at a session that begins then.
    pub fn of(arrivals: &[Timestamp], starts: Timestamp) -> Self {
        let late = arrivals.iter().filter(|arrival| **arrival > starts).count() as u32;

        Self { punctual: arrivals.len() as u32 - late, late }
    }
}

/// How many came within [`WINDOW`] up to now.
pub fn lately(arrivals: &[Timestamp], now: Timestamp) -> u32 {
    arrivals.iter().filter(|arrival| **arrival <= now && now.duration_since(**arrival) < WINDOW).count() as u32
}

/// How many a minute so many within [`WINDOW`] are.
pub fn per_minute(people: u32) -> f64 {
    f64::from(people) / WINDOW.as_secs_f64() * 60.0
}
