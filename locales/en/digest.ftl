# Digests.

digest-and = { $before }; { $item }
digest-more = { $count } more

digest-title-morning = MORNING DIGEST { $day }
digest-title-afternoon = AFTERNOON DIGEST { $day }
digest-title-weekly = WEEKLY DIGEST { $days }
digest-title-since = DIGEST { $from } TO { $to }
digest-title-late = { $title }, sent late
digest-title-of = { $title }, { $subject }

digest-stand = { $title }: { $fine }/{ $total } tasks in time or done; { $others }.
digest-with = { $before }, { $item }
digest-received = { $title }: { $count ->
    [one] { $count } update
   *[other] { $count } updates
} received.
digest-received-none = { $title }: nothing new received.
digest-late-count = { $count } late
digest-late-yesterday = { $count } late (yesterday { $before })
digest-late-before = { $count } late (last digest { $before })
digest-late-last-week = { $count } late (last week { $before })
digest-paused-count = { $count } paused
digest-awaiting-count = { $count } waiting for agreement not to be done
digest-dropped-count = { $count } dropped

digest-ask = To decide: { $items }.
digest-ask-none = Nothing needs a decision.
digest-ask-money = { $code }, { $money }, { $age }
digest-ask-awaiting = { $what }, proposed not to be done
digest-ask-awaiting-why = { $what }, proposed not to be done: { $why }
digest-ask-paused = { $what } is paused
digest-ask-paused-why = { $what } is paused: { $why }
digest-ask-hindered = { $code }, { $text }, { $age }
digest-age = waiting { $days ->
    [one] { $days } working day
   *[other] { $days } working days
}
digest-age-today = raised today

digest-quiet = { $title }: nothing new, nothing late; { $fine }/{ $total } tasks in time or done. As of { $time }.
digest-quiet-received = { $title }: nothing new received. As of { $time }.
digest-sent-late = Sent late: covers { $from } to { $to }.

digest-updates = Updates: { $count } from { $agencies } { $agencies ->
    [one] agency
   *[other] agencies
}.
digest-updates-own = Updates: { $count }.
digest-updates-none = Updates: none yet.
digest-updates-week = { $said } { $week }
digest-week = This week: { $heard }/{ $all } agencies.
digest-last-week = Last week: { $heard }/{ $all } agencies.
digest-heard = Agencies that reported this week: { $heard }/{ $agencies } ({ $percent }%).
digest-heard-before = Agencies that reported this week: { $heard }/{ $agencies } ({ $percent }%), last week { $before }.
digest-heard-since = Agencies that reported since { $day }: { $heard }/{ $agencies } ({ $percent }%).
digest-finished = Newly done ({ $count }): { $items }.
digest-late = Late ({ $count }): { $items }.
digest-late-new = Late ({ $count }, { $fresh } new): { $items }.
digest-late-named = - { $agency }: { $codes }
digest-late-named-more = - { $count } more agencies
digest-reminded = reminded in private
digest-reminded-some = { $count } reminded in private
digest-paused = Paused ({ $count }): { $items }.
digest-soon = Due { $days } ({ $count }): { $items }.
digest-task = { $code } { $title }
digest-task-due = { $code } { $title }, due { $day }
digest-task-on = { $code } { $title } ({ $day })
digest-task-why = { $code } { $title } ({ $why })
digest-of-agencies = { $code } of { $count } { $count ->
    [one] agency
   *[other] agencies
}
digest-of-agencies-on = { $code } of { $count } { $count ->
    [one] agency
   *[other] agencies
} ({ $day })
digest-left-agencies = { $code }, { $count } { $count ->
    [one] agency
   *[other] agencies
} left
digest-own = { $count } of the agencies' own plans
digest-ending = { $what }: { $count ->
    [one] { $count } task
   *[other] { $count } tasks
}.
digest-ending-of = { $what }: { $count ->
    [one] { $count } task
   *[other] { $count } tasks
} ({ $codes }).
digest-ending-week = Results due for the week { $days }
digest-ending-month = Results due for the month { $days }
digest-ending-quarter = Results due for the quarter { $days }
digest-ending-half-year = Results due for the half-year { $days }
digest-ending-year = Results due for the year { $days }

digest-results-day = Results of the day (self-reported)
digest-results-since = Results since { $day } (self-reported)
digest-results-week = Results of the week (self-reported)
digest-result = - { $name }, { $updates ->
    [one] { $updates } update
   *[other] { $updates } updates
}: { $outputs }
digest-result-before = - { $name }, { $updates ->
    [one] { $updates } update
   *[other] { $updates } updates
} (last week { $before }): { $outputs }
digest-unit-before = { $quantity } { $unit } (last week { $before })
digest-unit-twice = { $said } (may be counted twice)
digest-more-units = { $count } other kinds
digest-form = { $name } ({ $ref })
digest-form-press = Press
digest-form-online = Portals, loudspeakers, social networks
digest-form-visual = Visual, culture
digest-form-other = Form { $ref }
digest-form-none = Form not told
digest-area = { $ref } ({ $title })
digest-idle = No activity this week: { $areas }.
digest-idle-last-week = No activity last week: { $areas }.
digest-coverage = Contents and forms of the plan
digest-areas = - Contents with activity: { $count }/{ $all } ({ $from }–{ $to }).
digest-areas-idle = - No activity: { $areas }.
digest-areas-unserved = - No task serves: { $areas }.
digest-forms = - Forms with results: { $count }/{ $all } ({ $from }–{ $to }).
digest-forms-silent = - No results: { $forms }.
digest-corrections = Corrected figures: { $items }.
digest-correction = { $code } week { $week } ({ $day }) is { $after } { $unit } (before: { $before })
digest-correction-gone = { $code } week { $week } ({ $day }): { $before } { $unit } no longer counted

digest-open = Difficulties and proposals: { $count } open
digest-open-new = Difficulties and proposals: { $count } open, { $fresh } new
digest-open-name = CN-{ $number }, { $code }
digest-open-name-new = CN-{ $number } (new), { $code }
digest-open-text = - { $named }: { $text }; { $age }
digest-open-money = - { $named }: { $money }; { $age }
digest-open-both = - { $named }: { $text }, { $money }; { $age }
digest-open-more = - { $count } more: type "progress"
digest-unanswered = Questions the plan could not answer: { $count }
digest-unanswered-one = - { $text }
digest-meeting = Meeting: { $day }, { $time }, { $title }, led by { $host }.
digest-meeting-at = Meeting: { $day }, { $time }, { $title }, at { $place }, led by { $host }.
digest-meetings-more = Meetings: { $count } more, type "meetings".
digest-off = Off { $days } ({ $name })
digest-off-provisional = Off { $days } ({ $name }, expected)
digest-off-next = { $said }, no reminders; next digest { $day }.
digest-off-quiet = { $said }, no reminders.
digest-off-alone = { $said }.
digest-cutoff = As of { $time } on { $day }, period { $period }. For following up; not a written report.

digest-chart-stand = { $fine }/{ $total } tasks in time or done
digest-chart-done = Done { $count }
digest-chart-inTime = In time { $count }
digest-chart-late = Late { $count }
digest-chart-paused = Paused { $count }
digest-chart-awaiting = Waiting for agreement not to be done { $count }
digest-chart-dropped = Dropped { $count }
digest-chart-forms = Updates with results, by form (self-reported)
digest-chart-forms-before = Updates with results, against last week (self-reported)
digest-chart-told = { $count ->
    [one] { $count } update
   *[other] { $count } updates
}
digest-chart-told-before = { $count ->
    [one] { $count } update
   *[other] { $count } updates
} (last week { $before })
digest-chart-none = No new results.
digest-chart-outputs = { $outputs }
