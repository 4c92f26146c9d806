# Subscribing to digests: the command "digest".

help-digest = See the digest as of now; set when, of what and in which language daily and weekly digests are posted to a group.
word-digest = digest

subscription-daily-working = The daily digest is posted here at { $at } on working days.
subscription-daily-all = The daily digest is posted here at { $at } every day.
subscription-weekly-working = The weekly digest is posted here at { $at } on { $weekday }; where that is off, on the next working day.
subscription-weekly-all = The weekly digest is posted here at { $at } on { $weekday }, even where that is off.
subscription-about = Scope: { $scope } · Language: { $language } · Not posted when there is nothing new
subscription-about-quiet = Scope: { $scope } · Language: { $language } · Posted even when there is nothing new
subscription-two-lines = The first two lines alone.
subscription-next = The next one: { $at }.
subscription-paused = Paused.
subscription-plan = the whole plan
subscription-stopped = Digests are no longer posted here.
subscription-which-time = At what time? Choose, or type another, such as 9:15.
subscription-which-scope = Which scope? Type the name of an agency or a content area such as II.1.3.
subscription-gone = The group { $title } cannot be reached any more; its digest is paused.

weekday-1 = Mondays
weekday-2 = Tuesdays
weekday-3 = Wednesdays
weekday-4 = Thursdays
weekday-5 = Fridays
weekday-6 = Saturdays
weekday-7 = Sundays

subscription-none = No digest is posted here. Type "digest daily 07:30" or "digest weekly friday 16:00".
subscription-none-daily = No daily digest is posted here. Type "digest daily 07:30".
subscription-none-weekly = No weekly digest is posted here. Type "digest weekly friday 16:00".
subscription-how = Type "digest" to see it; to have it posted: "digest daily 07:30", "digest scope II.1.3", "digest pause".
subscription-scope-unknown = There is no agency or content area "{ $text }". Type the agency's full name, or a reference such as II.1.3.
subscription-executive-private = City leaders see and are sent digests in their private chat. Type there: digest
subscription-own-agency = A lead can have only the digest of { $agency } posted.
subscription-of-others = The digest posted here is set by the coordinator. Ask the coordinator for a change.
subscription-unreachable = This channel does not take unasked messages. Subscribe on another one.
subscription-two-lines-private = The first two lines alone are for a private chat. Write to the bot privately: digest two lines

choice-digest-set-daily = Set the daily one
choice-digest-set-weekly = Set the weekly one
choice-digest-subscribe-daily = Daily here, 07:30
choice-digest-subscribe-weekly = Weekly here, Fridays 16:00
choice-digest-names = Agencies that are late
choice-digest-preview = Preview
choice-digest-time = Another time
choice-digest-scope = Another scope
choice-digest-plan = The whole plan
choice-digest-language = Language: { $language }
choice-digest-quiet = Post on quiet days too
choice-digest-skipquiet = Skip quiet days
choice-digest-alldays = Post every day
choice-digest-workingdays = Working days only
choice-digest-twolines = First two lines alone
choice-digest-whole = The whole text
choice-digest-pause = Pause
choice-digest-resume = Resume
choice-digest-stop = Stop
