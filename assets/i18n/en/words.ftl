words-meeting-kind-consultation = Consultation meeting
words-meeting-kind-information = Information meeting
words-meeting-kind-seminar = Seminar
words-meeting-kind-forum = Forum
words-meeting-kind-study-day = Study day
words-meeting-kind-training = Training
words-meeting-kind-workshop = Workshop

words-meeting-state-draft = Draft
words-meeting-state-inviting = Inviting
words-meeting-state-open = Open
words-meeting-state-closed = Closed
words-meeting-state-postponed = Postponed
words-meeting-state-cancelled = Cancelled

words-refusal-draft = The meeting is still a draft: start the invitations first.
words-refusal-draft-follow = Nothing has been sent yet: start the invitations to follow the replies.
words-refusal-inviting = The meeting is not open yet: open it to receive people.
words-refusal-open = This cannot be done while the meeting is open.
words-refusal-closed = The meeting is closed: reopen it to correct it.
words-refusal-postponed = The meeting is postponed: resume the invitations first.
words-refusal-cancelled = The meeting is cancelled: make it a draft again first.

words-reply-to-send = To send
words-reply-sent = Sent
words-reply-reminded = Reminded
words-reply-confirmed = Confirmed
words-reply-declined = Declined
words-reply-no-answer = No answer

words-channel-letter = Letter
words-channel-email = E-mail
words-channel-phone = Phone
words-channel-whatsapp = WhatsApp
words-channel-by-hand = By hand

words-association-kind-association = Association
words-association-kind-led-by-migrants = Led by migrants
words-association-kind-network = Network
words-association-kind-institution = Institution
words-association-kind-media = Media
words-association-kind-other = Other body

words-guest-kind-official = Official
words-guest-kind-agency = Agency or cooperation
words-guest-kind-press = Press
words-guest-kind-speaker = Speaker
words-guest-kind-other = Other guest

words-civility-unsaid = Not said
words-civility-mr = Mr
words-civility-mrs = Ms

words-tongue-unsaid = The organiser’s
words-tongue-french = French
words-tongue-arabic = Arabic
words-tongue-english = English

words-note-kind-finding = Finding
words-note-kind-request = Request
words-note-kind-proposal = Proposal
words-note-kind-recommendation = Recommendation
words-note-kind-question = Question
words-note-kind-answer = Answer
words-note-kind-commitment = Commitment

words-outcome-kind-decision = Decision
words-outcome-kind-recommendation = Recommendation
words-outcome-kind-commitment = Commitment
words-attachment-sheet = Signed sheet { $number }
words-attachment-minutes = Signed minutes
words-attachment-other = Other file
words-outcome-state-open = Open
words-outcome-state-done = Done
words-outcome-state-dropped = Dropped
words-owner-nobody = No owner
words-owner-organiser = The organiser

words-session-kind-plenary = Plenary
words-session-kind-workshop = Workshop

words-framework-strategy = Strategy
words-framework-reference = Reference framework

words-region-unknown = Region not known
