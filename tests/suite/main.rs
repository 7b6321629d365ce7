//! Everything that can be tested without a display, in one binary: one module an area.

mod domain;
