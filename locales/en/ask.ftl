help-ask = Asks who leads, who supports and what the plan says; a question typed as it is does the same.

who-leads = Led by { $leads }.
who-leads-with = Led by { $leads }; supported by { $supports }.
who-advises = { $leads } advises on this.
who-advises-with = { $leads } advises on this; supported by { $supports }.
who-asked = The plan asks { $leads } to do this.
who-asked-with = The plan asks { $leads } to do this; supported by { $supports }.
who-supports-only = Supported by { $supports }; the plan names no lead.
who-nobody = The plan says this in { $place }, without assigning it to one body.

with-led = Supported by { $supports }; led by { $leads }.
with-advised = Supported by { $supports }; { $leads } advises on this.
with-nobody = The plan names no supporting body; led by { $leads }.
with-nobody-advised = The plan names no supporting body; { $leads } advises on this.

answer-duty = Task: { $text }
answer-content = Content: { $text }
answer-closing = { $text }
answer-related = Related task, { $place }: { $who }
answer-clause = { $place }: { $who }
answer-basis = Source: { $where }.
answer-also = Also in { $where }.
answer-plan = Answered from { $plan }.
answer-other-plan = In { $plan }, { $place }: { $who }

today-whole = Today: { $successors }, in place of { $name } since { $on }. Source: { $source }.
today-how = { " " }({ $subject })
today-part = { $name } was reorganised on { $on }{ $how }. Who has this task now is not certain; it may be { $candidates }. Source: { $source }.
today-open = { $name } was reorganised on { $on }{ $how }. Who has this task now is not certain. Source: { $source }.
today-partner = Supported today by { $successors }, in place of { $names } since { $on }.{ $sourced }
today-partner-part = Supporting: { $names } was reorganised on { $on }{ $how }; it may now be { $candidates }, which is not certain.{ $sourced }
today-partner-open = Supporting: { $names } was reorganised on { $on }{ $how }; who supports now is not certain.{ $sourced }
today-source = { " " }Source: { $source }.

duties = { $agency } has { $count ->
    [one] one task
   *[other] { $count } tasks
}.
duties-asked = The plan asks { $agency } to do { $count ->
    [one] one task
   *[other] { $count } tasks
}.
duties-as-member = { $askedAs } has { $count ->
    [one] one task
   *[other] { $count } tasks
}, under the common part for { $agency } ({ $place }).
duties-below = The plan gives { $askedAs } no task directly. Nearest { $count ->
    [one] is the one task
   *[other] are the { $count } tasks
} of { $agency } ({ $place }).
below-how = The plan goes down to { $districts }; wards, communes and towns do what these assign.
below-today = { $name } took over areas of { $districts } on { $on }; which tasks came with them is not certain. Source: { $source }.
duties-no-own = The plan has no section of its own for { $askedAs }.
duty = { $number }. { $text } ({ $place })
duties-other-plan = In { $plan }: { $count ->
    [one] one task
   *[other] { $count } tasks
}.
duty-elsewhere = Also { $role } in { $places }.
duty-closing = Closing part: { $text }

contents = The plan has { $count } clauses on this, in section { $places }, assigned to no single body.
content = { $place }: { $text }

tie = Several bodies have to do with this: { $names }. Which one is meant?

clause-at = { $where }:
clause-quote =
    { $text }
    ({ $place }, { $plan })
clause-restated = The wording was shortened; quote from the signed document.
clause-due = When: { $due }.
clause-others = Also named: { $others }.
clause-other = { $name } ({ $role })

# What is asked about the plan itself.
about-in = { $plan }: { $line }
about-number = Number: { $number }.
about-number-none = The stored copy of the plan has no number.
about-signedOn = Issued on { $on }.
about-signedOn-none = The stored copy of the plan has no date of issue.
about-signer-none = Who signed is not stored with the plan; see the signed document.
about-issuer = Issued by { $issuer }.
about-issuer-none = The stored copy of the plan does not name who issued it.
about-title = { $kind } { $subject }.
about-title-none = The stored copy of the plan has no title.
about-parts = The plan has { $parts ->
    [one] one part
   *[other] { $parts } parts
} and { $clauses ->
    [one] one clause
   *[other] { $clauses } clauses
}; tasks are given to { $agencies ->
    [one] one body
   *[other] { $agencies } bodies
}.
about-parts-none = The stored copy of the plan has no parts.
about-contents-none = The stored copy of the plan has no parts.
about-period = Period, from its title: { $period }.
about-period-year = The title names no year; the plan was issued in { $year }.
about-period-none = The plan does not say for which year it is.
about-recipients = Sent to: { $recipients }.
about-recipients-none = The stored copy of the plan has no recipients.
about-restated = The wording was shortened; see the signed document for number, date and recipients.

not-in-plan = The plan does not say.
not-in-plans = The plans in force do not say.
meetings-in-list = For the dates, type "meetings".
nearest = Nearest: { $place }: { $text }
nearest-led = Nearest: { $place }, { $leads }: { $text }
recorded = The question was recorded for the coordinating body, without the name of who asked.
unrecorded = Taken out; the question is no longer recorded.
wrong-recorded = Recorded as not what was asked, without the name of who asked.
reword = Type the question again, with the task or the body it is about.

question-missing = Type a question, for example: Who leads the regular press conference?
question-too-long = The question is longer than { $most } characters. Ask about one thing and send it again.
no-plan-in-force = There is no plan in force yet, so there is nothing to look up. Tell the administrator.

choice-full = Full text
choice-duties = Other tasks of { $agency }
choice-duties-in = Tasks in { $plan }
choice-wrong = Not what I asked
choice-clause = See { $place }
choice-owner = { $name } ({ $place })
choice-owner-in-plan = { $name } ({ $place }, { $plan })
choice-unrecord = No need to record
