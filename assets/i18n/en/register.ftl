register-tab-associations = Associations
register-tab-persons = Delegates and guests
register-counter-associations = { $count ->
    [one] association
   *[other] associations
}
register-counter-led = { $count ->
    [one] led by migrants
   *[other] led by migrants
}
register-counter-persons = { $count ->
    [one] person
   *[other] people
}
register-import = Import…
register-new-association = New association
register-new-person = New person
register-export-title = Export the register
register-filter-associations = Name, acronym, city, field
register-filter-persons = Name, association, role, telephone
register-all-regions = All regions
register-all-kinds = All kinds
register-all-persons = Everybody
register-delegates = Delegates
register-guests = Guests without an association
register-archived-too = Show archived
register-archived-mark = Archived
register-column-name = Name
register-column-acronym = Acronym
register-column-kind = Kind
register-column-region = Region
register-column-city = City
register-column-delegates = Delegates
register-column-person = Full name
register-column-arabic = Name in Arabic
register-column-latin = Name in Latin script
register-column-body = Association or body
register-column-role = Role
register-column-phone = Phone
register-column-email = E-mail
register-count-associations = { $count ->
    [0] No association
    [one] { $count } association
   *[other] { $count } associations
}
register-count-associations-of = { $count ->
    [0] No association of { $total }
    [one] { $count } association of { $total }
   *[other] { $count } associations of { $total }
}
register-count-persons = { $count ->
    [0] Nobody
    [one] { $count } person
   *[other] { $count } people
}
register-count-persons-of = { $count ->
    [0] Nobody of { $total }
    [one] { $count } person of { $total }
   *[other] { $count } people of { $total }
}
register-hint-open = Open the record
register-none-found = Nothing in the register matches this filter.
register-all-archived = Every record is archived: tick “Show archived” to see them.
register-empty-associations = The register is empty. Import the list of your associations, or add one.
register-empty-persons = Nobody is in the register yet. Import a list, or add a delegate or a guest.
register-empty-read-only = The register is empty.

register-name-missing = A name is needed, in Latin script or in Arabic.
register-email-wrong = This address is not of the form name@domain.ma.
register-twin-name = Another record has this name: { $name }.
register-twin-acronym = Another record has this acronym: { $name }.
register-twin-person = Somebody of this name is there already.
register-conflict = Two laptops changed this record separately; the last value is kept. Please check it.
register-conflict-open = Compare the values
register-is-archived = This record is archived: it is no longer offered in meetings.
register-leave-question = What was typed is not saved.
register-leave-yes = Discard
register-added = “{ $name }” is in the register.
register-archived = “{ $name }” is archived. { KEY("undo") } brings it back.
register-unarchived = “{ $name }” is back in the register.

register-field-latin = Name in French
register-field-arabic = Name in Arabic
register-field-acronym = Acronym
register-field-kind = Kind
register-field-region = Region
register-field-city = City
register-field-phones = Phones
register-phone-add = Add a telephone
register-field-emails = E-mails
register-email-add = Add an e-mail
register-field-address = Postal address
register-field-fields = Fields of work
register-field-add = Add a field
register-field-remarks = Remarks
register-section-reach = Contact
register-section-work = Work
register-section-people = Delegates
register-section-meetings = Meetings
register-people-none = No delegate is known.
register-people-later = Save the association to add its delegates.
register-person-add = Add a person
register-meetings-none = Never invited so far.
register-uninvited = Came without an invitation
register-came = { $count ->
    [one] Came: { $names }
   *[other] Came: { $names }
}
register-came-nobody = Nobody came.

register-field-civility = Title
register-person-latin = Full name
register-person-arabic = Name in Arabic
register-standing-delegate = Speaks for an association
register-standing-guest = Guest
register-field-association = Association
register-association-missing = Choose an association, or go to “Guest”.
register-association-unknown = No association of the register has this name.
register-association-unchosen = Choose an association from the list.
register-field-guest = Invited as
register-field-body = Organisation
register-field-role = Role
register-field-phone = Phone
register-field-email = E-mail
register-field-tongue = Language of letters
register-section-presences = Attendance
register-presences-none = Was at no meeting.
register-page = Full page and history

register-section-double = Duplicate
register-double-look = Merge with another record…
register-double-name = Name or acronym of the other record
register-double-stays = Record that stays
register-double-this = This one
register-double-other = The other
register-double-promise = The record that stays receives what the other has besides: delegates, invitations, attendance, notes. The former name will still lead to it.
register-double-promise-bare = The delegates, invitations, attendance and notes of both are brought together. The former name will still lead to them.
register-double-merge = Merge
register-merged = “{ $name }”: the two records are one now. { KEY("undo") } parts them.
