help-keys = All keys
help-search = Find a word
help-nothing = No chapter has this word.
