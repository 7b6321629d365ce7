palette-placeholder = An action, a person, an association, a meeting, a note…
palette-nothing = Nothing answers to these letters.
palette-action = Action
palette-association = Association
palette-person = Person
