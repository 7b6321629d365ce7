//! Figures and their targets, one a line.

use std::time::{Duration, Instant};

/// What was asked for on the command line.
pub struct Arguments {
    areas: Vec<String>,
    pub misses: bool,
    pub names: Option<String>,
}

impl Arguments {
    pub fn of_process() -> Self {
        let mut arguments = Self { areas: Vec::new(), misses: false, names: None };
        let mut given = std::env::args().skip(1);

        while let Some(argument) = given.next() {
            match argument.as_str() {
                "--misses" => arguments.misses = true,
                "--names" => arguments.names = given.next(),
                // What `cargo bench` itself passes on.
                _ if argument.starts_with("--") => {}
                _ => arguments.areas.push(argument),
            }
        }

        arguments
    }

    pub fn wants(&self, area: &str) -> bool {
        self.areas.is_empty() || self.areas.iter().any(|wanted| wanted == area)
    }
}

/// A figure that must not be below its target.
pub fn at_least(name: &str, figure: f64, target: f64, unit: &str) {
    line(name, figure, figure >= target, &format!("at least {target}{unit}"), unit);
}

/// A figure that must not be above its target.
pub fn at_most(name: &str, figure: f64, target: f64, unit: &str) {
    line(name, figure, figure <= target, &format!("at most {target}{unit}"), unit);
}

fn line(name: &str, figure: f64, met: bool, target: &str, unit: &str) {
    let verdict = if met { "" } else { "  MISSED" };

    println!("  {name:<64} {figure:>9.2}{unit}  ({target}){verdict}");
}

/// The value below which this share of the values lies.
pub fn percentile(values: &mut [f64], share: f64) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    let place = ((values.len().saturating_sub(1)) as f64 * share).round() as usize;

    values.get(place).copied().unwrap_or(f64::NAN)
}

/// The shortest of three runs in milliseconds: what the work takes, not what else the machine was doing.
pub fn milliseconds<T>(mut work: impl FnMut() -> T) -> f64 {
    let run = |_| {
        let start = Instant::now();
        std::hint::black_box(work());

        start.elapsed()
    };
    let shortest = (0..3).map(run).min().unwrap_or(Duration::MAX);

    shortest.as_secs_f64() * 1000.0
}
