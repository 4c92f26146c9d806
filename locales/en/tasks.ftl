# Tasks and progress.

help-tasks = See your agency's tasks, late ones first; with a code, one task.
help-progress = See how everything stands: by agency, by content area; late, not updated, paused.
word-tasks = tasks
word-progress = progress

progress-members-only = Progress is told to those who have joined. With an invite code, type "me" and the code; without one, ask your agency's contact.

moment = { $time } on { $day }

task-state-notStarted = Not started
task-state-inProgress = In progress
task-state-paused = Paused
task-state-awaiting = Awaiting agreement that it is not to be done
task-state-dropped = Not to be done
task-state-done = Done
task-state-done-in-time = Done in time
task-state-done-late = Done late
task-state-request = Asked for: no progress and no deadline is counted
task-state-percent = { $state }, { $percent }%
task-state-reason = { $state } ({ $reason })
task-due = due { $day }
task-due-late = due { $day }, { $days } { $days ->
    [one] working day
   *[other] working days
} late
task-due-over = due { $day }, overdue
task-due-text = { $due }
task-stands-due = { $state } · { $due }

task-name = { $code }
task-name-of = { $code } of { $agency }
task-counted = { $quantity } { $unit }

# The card of a task.
task-card = { $name } · { $title } ({ $place })
task-card-plain = { $name } · { $title }
task-led-by = Led by { $lead }.
task-led-by-with = Led by { $lead }; supported by { $partners }.
task-asked-of = The plan asks { $lead } to do it.
task-asked-of-with = The plan asks { $lead } to do it; supported by { $partners }.
task-target = Target: { $target }
task-way = How: { $way }
task-document = By { $document }
task-results = Results of { $from }–{ $to }: { $results }
task-unsaid = No update yet.
task-mirrors = The same work as { $codes }: its results count once.
task-as-partner = Shown to a supporting agency; deadline and progress are the leading agency's.
task-self-reported = As agencies report it, at { $at }; not in place of a written report.
task-by-lead = lead of { $agency }
task-by-reporter = reporter of { $agency }
task-by-coordinator = entered by the coordinator for { $agency }
task-by-former = a former reporter of { $agency }
task-said = { $at }, { $by } (CN-{ $number }): { $parts }
task-said-purged = { $at }, { $by } (CN-{ $number }): removed
task-said-percent = { $percent }%
task-said-difficulty = difficulty: { $text }
task-history = History of { $name } · { $title }
task-collective = { $code } · { $title }: { $lead }, { $count } agencies.
task-collective-state = { $state }: { $count } agencies
task-collective-late = Late: { $count } agencies
task-collective-how = To see one agency, add its name: tasks { $code } Sở Y tế
task-of-others = { $code } is a task of { $agency }: { $title }. Its progress is seen by that agency and the coordinator.

# Lists of tasks.
tasks = { $agency }: { $count } tasks, none of them late.
tasks-some-late = { $agency }: { $count } tasks, { $late } of them late.
tasks-none = { $agency } has no tasks yet.
tasks-late = { $agency }: { $count } late tasks.
tasks-late-none = { $agency } has no late tasks.
tasks-silent = { $agency }: { $count } tasks not updated this week.
tasks-silent-none = { $agency } has updated all its tasks this week.
tasks-paused = { $agency }: { $count } paused tasks.
tasks-paused-none = { $agency } has no paused tasks.
tasks-one = - { $code } · { $title }: { $stands }
tasks-partnered = Supporting: { $names }
tasks-partner = { $code } { $title }
tasks-no-agency = You belong to no agency, so there are no tasks of yours. Type "tasks" and the name of an agency.
tasks-in-private = The progress of single tasks is shown in private only.
tasks-which = Which task?
tasks-nothing = There is no such task.
tasks-not-read = There is no such task. Type "tasks" for the codes of your agency's tasks.
tasks-code-unknown = No task has the code { $code }. Type "tasks" for the codes of your agency's tasks.
tasks-number-unknown = Your agency has no task number { $number }. Type "tasks" for the codes of its tasks.
tasks-of-others = The progress of { $agency } is seen by that agency and the coordinator. For the tasks of { $own }, type "tasks".

choice-task = See { $code }
choice-task-titled = { $code } { $title }
choice-task-card = See the task
choice-task-update = Update
choice-task-history = History
choice-task-extend = More time
choice-task-deadline = Set a deadline
choice-tasks-more = { $count } more
choice-tasks-all = See the tasks
choice-history-more = More

# The overview.
overview = At { $at }: { $fine } of { $total } assignments in time or done; { $late } late, { $paused } paused.
overview-own = { $agency }, at { $at }: { $fine } of { $total } tasks in time or done; { $late } late, { $paused } paused.
overview-nothing = Nothing is being followed yet.
overview-week = This week: { $heard } of { $agencies } agencies have updated.
overview-by-body = By agency:
overview-one = - { $name }: { $total } tasks; { $figures }
overview-many = - { $name } ({ $agencies } agencies): { $total } assignments; { $figures }
overview-asked = - { $name }: { $count } assignments asked for, no progress counted
overview-own-plans = - Own plans of { $agencies } agencies: { $total } tasks; { $figures }
overview-figure-done = { $count } done
overview-figure-late = { $count } late
overview-figure-paused = { $count } paused
overview-figure-silent = { $count } not updated this week
overview-figure-none = in time
overview-more = There are more agencies: type "tasks" and the name of one.
overview-once = Work given to two bodies counts once in the total.
overview-by-content = By content area:
overview-area = - { $ref } { $title }: { $total } tasks; { $figures }
overview-without-plan = Without a plan of their own: { $without } of { $owing } agencies.
overview-self-reported = Figures as agencies report them, not in place of a written report.
overview-in-private = Names of agencies go to the coordinator in private only.

those-late = { $count } late assignments, of { $agencies } agencies.
those-late-none = Nothing is late.
those-late-group = { $count } late assignments.
those-silent = { $count } assignments not updated this week, of { $agencies } agencies.
those-silent-none = Everything in progress has been updated this week.
those-silent-group = { $count } assignments not updated this week.
those-paused = { $count } paused assignments, of { $agencies } agencies.
those-paused-none = Nothing is paused.
those-paused-group = { $count } paused assignments.
those-by-coordinator = Lists of agencies by name come from the coordinator. For counts type digest; for one task or agency its code, or tasks and the agency's name.
those-one = - { $agency }: { $codes }
those-unjoined = { $name } (nobody joined)
those-unjoined-how = Agencies where nobody joined cannot be reminded. Invite: type invite and the agency.
those-one-more = - { $agency }: { $codes } and { $more } more
those-more = And { $count } more agencies.
without-plan = { $without } of { $owing } agencies have no plan of their own.
without-plan-none = All { $owing } agencies have a plan of their own.
without-plan-names = { $names }

choice-overview = Overview
choice-those-late = Late ({ $count })
choice-those-silent = Not updated ({ $count })
choice-those-paused = Paused ({ $count })
choice-without-plan = Without a plan of their own

# Deadlines.
help-deadline = Ask for more time; the coordinator sets, grants or refuses a deadline.
word-deadline = deadline

task-extension-asked = More time until { $day }: waiting for the coordinator.
task-extension-refused = More time until { $day }: not granted.

due-until-when = { $name }: until when is more time asked for?
due-which-day = { $name }: due on which day?
due-why = { $name }: why is it to be due on { $day }?
due-asked = More time for { $name } until { $day } has been asked for, because: { $reason }.
due-asked-note = The deadline { $before } stands until the coordinator answers.
due-set = The deadline of { $name } is set: { $day }.
due-set-from = The deadline of { $name } is set: { $day } (before: { $before }).
due-set-all = The deadline of { $code } is set for { $count } agencies: { $day }.
due-granted = The deadline of { $code } of { $agency } is moved from { $before } to { $day }. Reason: { $reason }.
due-set-instead = { $code } of { $agency }: { $asked } was asked for, the coordinator set { $day }.
due-refused = The deadline of { $code } of { $agency } is not moved to { $day }; { $before } stands. Reason given: { $reason }.
due-request = { $code } of { $agency }: asks to move the deadline from { $before } to { $day }. Reason: { $reason }.
due-waiting = { $count } requests for more time are waiting.
due-waiting-one = - { $code } of { $agency }: from { $before } to { $day }; { $reason }
due-waiting-none = No request for more time is waiting. To set a deadline, type a code and a day: deadline CQ-1 30/5
due-waiting-none-of = No request for more time for { $code } is waiting. Those that wait: type "deadline".
due-own = { $count } requests of your agency are waiting.
due-own-none = No request of your agency is waiting. To ask, type a code, a day and a reason: deadline TTTT-3 30/5 because of funding
due-unsaid = not said

due-how = Type a code and a day: deadline TTTT-3 30/5 because of funding
due-not-read = No day was found. Type 30/5, for instance.
due-past = { $day } is not after today. Type another day, with its year if it is next year's.
due-not-later = That is not after the deadline as it stands, { $day }. Type a later day.
due-of-others = { $code } is a task of { $agency }: that agency asks for more time, the coordinator decides.
due-of-request = { $code } is asked for, not ordered: it has no deadline.
due-over = { $code } is over; its deadline stays.
due-none = { $code } has no deadline to move.

choice-day = Until { $day }
choice-why-money = Waiting for funding
choice-why-approval = Waiting for approval
choice-why-partner = Waiting for a partner
choice-grant = Grant
choice-refuse = Refuse
choice-other-day = Another day

# Giving tasks.
help-assign = Add tasks to your agency's own plan; the coordinator gives tasks beside the plan, with their document.
word-assign = assign

give-ask-agency = Which agency is to do it?
give-ask-title = What is { $agency } to do? For instance: in 2.000 tờ rơi, due 30/6
give-ask-document = By which document is { $agency } to do it? For instance: CV 123/UBND-KGVX of 10/4
give-ask-due = { $title }: due on which day?
give-ask-way = { $title }: how will it be done?
give-sure = To { $agency }, { $count } agencies: { $title }.
give-sure-told = The reporters of each agency are told in private.
give-not = No task was given.
give-added = { $code } is added to the plan of { $agency }: { $title }.
give-under = It stands under { $code } (the agency's own plan).
give-given = { $code } is given to { $agency }: { $title }.
give-given-many = { $code } is given to { $agency }, { $count } agencies: { $title }.
give-asked = { $code } is noted; { $agency } is asked to do it: { $title }.
give-due = Due: { $day }.
give-request = It is asked for, not ordered: no deadline and no progress is counted.
give-taken-back = { $code } is taken back. Its code is not used again.
give-not-taken-back = { $code } has updates and cannot be taken back.
give-title-long = The task is longer than { $most } characters. Put it shortly and send it again.
give-not-yours = Only the lead of an agency adds tasks to its plan.
give-no-own-plan = The plan in force does not have { $agency } make a plan of its own, so there is none to add to.
give-agency-unknown = No agency is called "{ $text }". Type its full name, for instance: Sở Y tế

choice-no-due = No deadline yet
choice-way-own = By the agency itself
choice-way-hire = By a contractor
choice-way-together = With another agency
choice-no-way = Not said
choice-no-document = No document yet
choice-give = Give the task
choice-give-not = Do not give it
choice-take-back = Take it back
