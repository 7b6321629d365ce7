//! Properties of the domain: folding, undo, conflicts, figures, ids.
