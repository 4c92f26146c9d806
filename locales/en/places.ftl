# How places in a plan, plans, dates and roles are called.

place = section { $ref }
place-short = { $ref }
place-closing = closing part
place-headed = { $place }, { $heading }
place-of-agency = { $place }, under { $agency }

plan-numbered-dated = { $kind } { $number } of { $on }
plan-numbered = { $kind } { $number }
plan-titled = { $kind } "{ $subject }"
plan-titled-year = { $kind } "{ $subject }", { $year }

date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

role-lead = lead
role-support = supporting
role-advise = advising
role-direct = directing
role-receive = receiving
