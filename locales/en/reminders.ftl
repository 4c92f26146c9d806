# Reminders: a private list each morning, answers, proposals to the coordinator.

help-reminders = See the newest reminder again and answer it: done, update, more time, difficulty, acknowledged.
word-reminders = reminders

remind-list = Reminder { $day }: { $count ->
    [one] { $count } task
   *[other] { $count } tasks
}.
remind-list-late = Reminder { $day }: { $count ->
    [one] { $count } task
   *[other] { $count } tasks
}, { $late } overdue.
remind-line = { $number }. { $name } · { $title }: { $stands }
remind-more = { $count } more: type "tasks".
remind-one = { $name } · { $title } ({ $place }): { $stands }.
remind-one-plain = { $name } · { $title }: { $stands }.
remind-of = { $name } ({ $agency })
remind-before = due { $day }, working days left: { $days }
remind-today = due today, { $day }
remind-late = due { $day }, working days late: { $days }
remind-late-again = due { $day }, working days late: { $days }. Reminder { $times }
remind-results = no results yet for { $from }–{ $to }
remind-results-open = results of the period are awaited
remind-closed = closed
remind-last = Last update { $day }: { $said }.
remind-unsaid = No update yet.
remind-for-lead = Those who report were reminded { $times } times; this goes to the agency's lead, too.
remind-proposal = The agency was reminded { $times } times without a result. The coordinator decides; until then nobody is reminded.
remind-private = Only the agency's reporters and leads get this; groups see numbers alone.
remind-proposal-private = Only the coordinator gets this; neither the agency nor any leader is told of it.

choice-remind-done = Done, give the document
choice-remind-extend = Ask for more time
choice-remind-trouble = Report a difficulty
choice-remind-ack = Acknowledged
choice-remind-ack-all = All acknowledged
choice-remind-later = Again this afternoon
choice-remind-no-document = No document
choice-remind-paper = Remind by letter
choice-remind-new-day = Set a new deadline
choice-remind-watch = Follow on
choice-remind-stop = Remind no more

remind-none = No reminder in the last thirty days. The agency's tasks: type "tasks".
remind-acknowledged = Acknowledged: { $count }. Not said again for two working days.
remind-acknowledged-one = Acknowledged: { $name }. Not said again for two working days.
remind-later = { $name } will be said again at { $time } today.
remind-later-past = Too late to be said again today. What is still due will be in a later list.
remind-which-document = { $name }: number and date of the document? For example: KH 45/KH-UBND 27/4
remind-which-trouble = { $name }: what holds it up?
remind-document = Document: { $document }.
remind-no-more = Nobody is reminded of this task any more.

remind-decided-paper = Noted: { $name } is reminded by letter. The system reminds no more of it.
remind-decided-watch = Noted: { $name } is followed on. After { $days } working days, if it is still late, reminding begins anew.
remind-decided-stop = Noted: no more reminders of { $name }.
remind-decided-before = { $name }: this proposal was decided before.
