//! The design system: theme, spacing, direction and the widgets every screen is made of.
