//! Languages of the interface: strings, direction, dates, numbers, sorting.
