invitations-filter = Name, city
invitations-named-of = { $named } of { $seats }
invitations-all-replies = All replies
invitations-unnamed = Confirmed without a delegate
invitations-all-regions = All regions
invitations-all-kinds = All kinds
invitations-all-networks = All networks
invitations-guest = Guest
invitations-guests = Guests without an association
invitations-column-name = Invitee
invitations-column-region = Region
invitations-column-kind = Kind
invitations-network = Network
invitations-column-city = City
invitations-column-reply = Reply
invitations-column-named = Delegates
invitations-column-contact = Last contact
invitations-column-came = Last attended
invitations-count = { $count ->
    [one] { $count } invitation
   *[other] { $count } invitations
}
invitations-count-of = { $count ->
    [one] { $count } invitation of { $total }
   *[other] { $count } invitations of { $total }
}
invitations-selected = { $count } selected
invitations-none-found = No invitation matches this filter.
invitations-empty = Nobody is invited yet. Choose associations by region, kind or network, or invite a person without an association.
invitations-for-selection = { $count } selected:
invitations-contact-short = Contact
invitations-open = Details
invitations-select = Select
invitations-deselect = Deselect
invitations-read-only = Read-only: nothing can be recorded here.
invitations-invite = Invite
invitations-invite-more = Invite
invitations-invite-associations = Invite associations
invitations-guest-invite = Invite a person
invitations-withdraw = Withdraw the invitation
invitations-withdrawn = { $count ->
    [one] Invitation withdrawn. Undo brings it back.
   *[other] { $count } invitations withdrawn. Undo brings them back.
}
invitations-invited = { $count ->
    [one] One invitation added.
   *[other] { $count } invitations added.
}

invitations-detail-title = Invitation
invitations-reply = Reply
invitations-seats = Seats
invitations-seats-fewer = One seat fewer
invitations-seats-more = One seat more
invitations-seats-each = Seats each
invitations-seats-title = Number of seats
invitations-needs = Needs
invitations-needs-none = None
invitations-need-meal = Meal
invitations-need-lodging = Accommodation
invitations-need-interpretation = Interpretation
invitations-remark = Remark
invitations-remark-unsaved = { $key } to save.
invitations-badge = Badge { $code }
invitations-badge-none = No badge yet.
invitations-delegates = Delegates named: { $count } for { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
}
invitations-delegates-none = Nobody is named.
invitations-name-this = Name
invitations-contacts = Contacts
invitations-contacts-none = No contact logged.
invitations-contact = Log a contact
invitations-conflict = Two laptops set different values: “{ $held }” is kept, the other was “{ $other }”.
invitations-conflict-open = Compare the values

invitations-contact-title = Log a contact
invitations-contact-channel = Channel
invitations-contact-date = Date
invitations-contact-reference = Number or reference
invitations-contact-by = Made by
invitations-contact-remark = Remark
invitations-contact-moves = Set the reply to “{ $reply }” as well
invitations-contact-moves-many = Update the replies as well (sent, or reminded)

invitations-person-title = New person
invitations-person-add = Add a person
invitations-person-save = Name
invitations-person-civility = Title
invitations-person-latin = Full name
invitations-person-arabic = Name in Arabic
invitations-person-role = Role
invitations-person-body = Organisation
invitations-person-phone = Phone
invitations-person-email = E-mail
invitations-person-tongue = Language of letters

invitations-guest-title = Invite a person
invitations-guest-known = Already in the register
invitations-guest-kind = Invited as

invitations-choose-title = Invite associations
invitations-choose-none-left = Every association in the register is already invited.
invitations-choose-how = Tick the associations to invite
invitations-past = Participation
invitations-invite-chosen = { $count ->
    [0] Invite
    [one] Invite { $count } association
   *[other] Invite { $count } associations
}
invitations-past-any = Whatever the past
invitations-past-never = Never invited
invitations-past-came = Came last time
invitations-past-missed = Missed last time
invitations-came-never = Invited, never came
invitations-invited-never = Never invited
