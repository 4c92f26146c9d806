# Settings: the office's days, periods of figures, reminders.

help-settings = Set days off, days worked instead, the period of figures, the first day of the week and reminders.
word-settings = settings

settings = The office's calendar and reminders
settings-month = Period of figures: from day { $from } to day { $to } of the next month; this one is { $period }.
settings-month-calendar = Period of figures: the calendar month; this one is { $period }.
settings-month-from-now = It holds for figures recorded from now on; earlier ones keep their period.
settings-week = The week begins on { $weekday }.
settings-remind = Reminders: { $before } working days before a deadline; when late, every { $every } working days.
settings-remind-late = Reminders: none before a deadline; when late, every { $every } working days.
settings-ahead = Days off and days worked instead within { $days } days:
settings-ahead-none = No public holidays within { $days } days.
settings-off = - { $when }: { $name }
settings-off-provisional = - { $when }: { $name } (provisional)
settings-working = - { $when } (working): { $name }
settings-working-provisional = - { $when } (working): { $name } (provisional)
settings-added = Added by the coordinator:
settings-added-more = { $count } more days were added.
settings-line-by = { $line }, under { $source }
settings-announced = Days off of { $year } under: { $documents }.
settings-unannounced = There are no announced days off for { $year } yet.
settings-provisional = Provisional: by the Labour Code or a stated policy, not compared with an announcement. Once announced, enter the days with "settings off" or "settings working".
settings-how = To change, type for example: settings off 02/9 National Day under 123/QD-UBND; settings working 10/9 in place of 31/8; settings remove 02/9; settings period month 15; settings week monday; settings remind before 3,1; settings remind late 3
settings-set-off = Day off recorded: { $days }, { $name }.
settings-set-working = Working day recorded: { $days }, { $name }.
settings-card-off = Day off: { $days }, { $name }?
settings-card-working = Working day: { $days }, { $name }?
settings-card-note = Nothing is set yet. Agree to set it; else type it again, the days before the name, for example: settings off 30/4-03/5 holidays
settings-left = Nothing is set.
settings-meetings = Meetings on days off: { $count }. None is moved, and nobody was told.
settings-meeting = - { $code } · { $title }: { $moment }
settings-meetings-more = { $count } more: type "meetings" to see them.
settings-meetings-how = To move, type for example "meetings { $number } move { $day } to { $later } { $time } because …"; to cancel, "meetings { $number } cancel { $day } because …".
settings-by-document = Under { $source }.
settings-without-document = No document was named. To add it, type the day again with "under" and the document's number.
settings-dropped = Added day removed: { $days }. It is again what the general calendar says.
settings-not-added = No such day had been added: { $days }. Days of the general calendar cannot be removed; if one is worked, type "settings working" and the day.
settings-day = { $weekday } { $day }
settings-span = from { $from } to { $to }
settings-weekday-1 = Monday
settings-weekday-2 = Tuesday
settings-weekday-3 = Wednesday
settings-weekday-4 = Thursday
settings-weekday-5 = Friday
settings-weekday-6 = Saturday
settings-weekday-7 = Sunday

settings-not-read = That is not a setting. Type "settings" to see all and how to write them.
settings-day-not-read = The day could not be read. Type for example: settings off 02/9 National Day, or several: settings off 30/4-03/5 holidays
settings-days-unclear = The days are not clear. Set one day or some in a row at a time, the days before the name, for example: settings off 30/4-03/5 holidays
settings-days-backwards = The last day is before the first. Type for example: settings off 30/4-03/5 holidays
settings-days-many = At most { $most } days at once. Enter them in parts.
settings-day-far = Only days from last year to two years ahead can be recorded. Check the year.
settings-name-missing-off = What is the occasion? Add its name, for example: settings off 02/9 National Day
settings-name-missing-working = Why is it worked? Add the reason, for example: settings working 10/9 in place of 31/8
settings-name-long = The name and the document are too long. Keep them to one line.
settings-month-wrong = A period begins on a day from 1 to 28. Type for example: settings period month 15, or by the calendar: settings period calendar
settings-week-wrong = The first day of the week could not be read. Type for example: settings week monday
settings-remind-how = Type for example: settings remind before 3,1 (days before a deadline), or: settings remind late 3 (when late, every so many working days)
settings-before-wrong = Days before a deadline are numbers from 1 to 30, five at most. Type for example: settings remind before 3,1; for none: settings remind before none
settings-late-wrong = The days between two reminders are one number from 1 to 30. Type for example: settings remind late 3

choice-settings = Show settings
choice-settings-ok = Agree
choice-settings-leave = Leave it
choice-settings-administrative = Period from the 15th to the 14th
choice-settings-calendar = Period by calendar month
choice-settings-monday = Week from Monday
choice-settings-sunday = Week from Sunday
choice-settings-drop = Remove it again

# December: next year's days off.
days-off-missing = There are no announced days off for { $year } yet; days are reckoned provisionally.
days-off-unsure = Of the days off of { $year }, { $count } are provisional and not compared with an announcement.
days-off-mend = Once announced, enter them with "settings off" and "settings working", or ask the operator to update the system. Type "settings" to see all.
