//! The sample workspace: fictional people, real proportions.
