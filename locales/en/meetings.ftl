# Press conferences, briefings, classes.

help-meetings = See press conferences, briefings and classes; the coordinator sets, moves and cancels them and tells who attends.
word-meetings = meetings

meeting-weekday-1 = Monday
meeting-weekday-2 = Tuesday
meeting-weekday-3 = Wednesday
meeting-weekday-4 = Thursday
meeting-weekday-5 = Friday
meeting-weekday-6 = Saturday
meeting-weekday-7 = Sunday
meeting-moment = { $time }, { $weekday } { $day }
meeting-day = On { $day }

# How often.
meeting-weekly = every week
meeting-weekly-on = every { $weekday }
meeting-monthly = every month
meeting-monthly-day = day { $day } of every month
meeting-monthly-nth = { $weekday } no. { $nth } of every month
meeting-monthly-last = last { $weekday } of every month
meeting-quarterly = every quarter
meeting-quarterly-day = day { $day }, every quarter
meeting-quarterly-nth = { $weekday } no. { $nth } of a month, every quarter
meeting-quarterly-last = last { $weekday } of a month, every quarter
meeting-once = Once.
meeting-rhythm = Repeats: { $rhythm }.
meeting-until = The last time: not after { $day }.

# One time, in a list.
meeting-at = , at { $place }
meeting-at-unsaid = , place not set
meeting-why-unsaid = not given
meeting-line-held = { $moment }: { $title }{ $at }; { $host } chairs ({ $code }).
meeting-line-moved = { $moment } (moved from { $before }): { $title }{ $at }; { $host } chairs ({ $code }).
meeting-line-cancelled = { $moment }: { $title }, cancelled; reason: { $why } ({ $code }).
meeting-line-dayOff = { $moment }: { $title }, on a day off, to be decided ({ $code }).

meetings-list = From { $from } to { $to }: { $count } meetings.
meetings-none = No meetings from { $from } to { $to }.
meetings-more = { $count } more: ask for one week, as in "meetings this week".
meetings-waiting = No day set yet: { $title }, from clause { $ref } ({ $code }).
meetings-how = To set one: lich họp báo 05/5 14:30 tại Trung tâm Báo chí; hằng tháng; mời: Sở Y tế. To move or cancel: lich 3 dời 06/5 9:00 lý do …

# Card of a meeting.
meeting-card = { $code } · { $title }; { $host } chairs.
meeting-time-held = { $moment }{ $at }.
meeting-time-moved = { $moment } (moved from { $before }){ $at }.
meeting-time-cancelled = { $moment }, cancelled.
meeting-time-dayOff = { $moment }{ $at }; on a day off, to be decided.
meeting-when = { $time }
meeting-next = Next: { $time }
meeting-over = Over: { $moment }.
meeting-last = Last time: { $moment }.
meeting-proposed = Proposed from clause { $ref } of the plan; no day set yet.
meeting-is-cancelled = Cancelled.
meeting-invites = Invited: { $names }.
meeting-invites-everyone = Invited: every agency with a task in the plan.
meeting-about = { $host } chairs ({ $code }).

choice-meeting = See { $code }
choice-meeting-set = Set a day for { $code }
choice-meeting-drop = Not needed
choice-meeting-move = Move
choice-meeting-cancel = Cancel it
choice-meeting-ok = Agree
choice-meeting-leave = Leave it
choice-meeting-once = Once
choice-meeting-week = Every week
choice-meeting-month = Every month
choice-meeting-quarter = Every quarter
choice-meeting-place-open = Place not known yet
choice-meeting-everyone = Every agency with a task in the plan
choice-meeting-one = Only { $day }
choice-meeting-all = From this one on
choice-meeting-which = { $from }
choice-meeting-which-moved = { $from } (moved from { $before })
choice-meeting-no-why = No reason given

# Setting one.
meeting-ask-title = Which meeting? For example: họp báo tháng 4
meeting-ask-rule = { $title }: once or repeatedly? For example: thứ ba hằng tuần; ngày 5 hằng tháng; thứ ba đầu tháng
meeting-ask-day = { $title }: on which day? For example: 05/5
meeting-ask-time = { $title }: at what time? For example: 14:30
meeting-ask-place = { $title }: where?
meeting-ask-host = { $title }: which agency chairs it?
meeting-ask-invited = { $title }: which agencies are invited? For example: Sở Y tế, các Sở, ban, ngành
meeting-draft = New meeting: { $title }
meeting-draft-when = Time: { $moment }
meeting-draft-place = Place: { $place }
meeting-draft-no-place = Place: not set
meeting-draft-host = Chair: { $host }
meeting-draft-besides = Only the day and time of its beginning are kept; not: { $text }.
meeting-draft-note = On agreement it is recorded and the invited agencies are told. To change something, type that part again, such as 15:00.
meeting-set = { $code } is set: { $title }.
meeting-told = The chair, the invited agencies and the subscribed groups are being told.
meeting-left = Nothing was recorded.
meeting-dropped = Recorded: { $title } is not needed.
meeting-in-private = Meetings are set, moved and cancelled in a private chat.

# Moving, cancelling.
meeting-ask-when = { $code } · { $title }, { $from }: to which day and time? For example: 06/5 9:00
meeting-ask-which = { $code } · { $title }: which one on that day?
meeting-ask-scope = { $code } · { $title }: move which?
meeting-ask-scope-cancel = { $code } · { $title }: cancel which?
meeting-ask-why = { $code } · { $title }, { $from }: why?
meeting-change = { $line }
meeting-change-all = From this one on.
meeting-kept = As decided before: { $times }.
meeting-kept-cancelled = { $day } cancelled
meeting-kept-moved = { $moment }
meeting-change-note = On agreement it is recorded and the invited agencies are told.
meeting-changed-shown = The meeting was changed just now, and nothing was recorded: agree to what is shown above, or leave it.
meeting-changed = Recorded. { $line }

# What is announced.
meeting-said-planned = New: { $code } · { $title }: { $moment }{ $at }; { $host } chairs.
meeting-said-moved = { $code } · { $title }: moved from { $from } to { $to }; reason: { $why }.
meeting-said-moved-place = { $code } · { $title }: moved from { $from } to { $to }, at { $place }; reason: { $why }.
meeting-said-place = { $code } · { $title }, { $from }: another place, at { $place }; reason: { $why }.
meeting-said-held = { $code } · { $title }: { $from } is held; reason: { $why }.
meeting-said-cancelled = { $code } · { $title }: { $from } is cancelled; reason: { $why }.
meeting-said-cancelled-all = { $code } · { $title }: cancelled from { $from } on; reason: { $why }.
meeting-others-stay = The other times stay.
meeting-reminder = Meetings of the next working day:
meeting-proposals = The plan has { $count } recurring meetings without a day:
meeting-proposal = { $code } · { $title } (clause { $ref }); { $host } chairs.

# What could not be recorded.
meeting-unknown = There is no meeting { $number }. Type "meetings" to see them.
meeting-not-yours = Meetings are set, moved and cancelled by the coordinator and the lead of the agency that chairs. To see them, type "meetings".
meeting-host-not-yours = A lead sets, moves and cancels what the own agency chairs. For others, ask the coordinator.
meeting-host-unknown = No agency is known as "{ $text }". Type its name.
meeting-title-long = The name is longer than { $most } characters. Type a shorter one.
meeting-past = { $moment } is over. Type another day or time.
meeting-rule-unread = How often was not understood. For example: một lần; thứ ba hằng tuần; ngày 5 hằng tháng
meeting-rule-days = A meeting comes again on one day only. Not taken: "{ $typed }". Set one for each day, for example: thứ hai hằng tuần
meeting-rule-no-day = No month has a day { $day }. For example: ngày 5 hằng tháng
meeting-rule-unknown = A meeting cannot come again "{ $typed }". For example: hằng tuần; hằng tháng; hằng quý
meeting-until-early = It would end on { $day }, before it begins. For example: thứ ba hằng tuần đến 31/12
meeting-time-unread = The time was not understood. For example: 14:30
meeting-when-unread = Day and time were not understood. For example: 06/5 9:00
meeting-set-already = { $code } has its day. To move it, type "meetings", its number, "dời" and the new day and time.
meeting-not-set = { $code } has no day to move or cancel. Type "meetings" to see them.
meeting-not-that-day = { $code } has no time on { $day }. Type "meetings" to see them.
meeting-not-that-time = { $code } has no time at { $time }. Type "meetings" to see them.
meeting-same = { $code } is { $from } already; what was typed changes nothing. Type another day, time or place.
meeting-none-ahead = { $code } has no time ahead. Type "meetings" to see them.
meeting-begun = { $code } on { $day } has begun and can be neither moved nor cancelled. To set another, type "lich thêm".
meeting-changed-meanwhile = The meeting was changed just now. Type "meetings" to see it.
