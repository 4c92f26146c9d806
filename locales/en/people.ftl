# Joining, codes, profile, leaving, roles.

help-invite = Makes an invitation code for someone of the agency; shows who has joined, and takes roles away.
word-invite = invite

as-it-is = { $text }
people-moment = { $time } on { $on }
people-privately = This is done in a private conversation only: write to the bot privately.
people-unjoined = This is for those who have joined. With an invitation code, type it here.

person-role-staff = staff
person-role-reporter = reporter
person-role-lead = lead
person-role-executive = city leader
person-role-coordinator = coordinator
person-role-admin = admin
person-role-of = { $role } of { $agency }

code-which = Type the invitation code of 12 letters and figures, for example: K7R4-XTA9-3HQE.
code-wrong = There is no such code. Compare it letter by letter with who gave it, and type it again.
code-used = This code was used before. Ask who gave it for a new one.
code-expired = This code has expired. Ask who gave it for a new one.
code-too-many = Many wrong codes were typed, so none is taken for now. Try again in an hour.
code-again = The invitation code has to be read again before this goes on. Type the code.
code-taken-done = Role added: { $role }. Type "help" to see the commands.
code-taken-had-it = The role { $role } was there already; the code was not used and may go to someone else.
code-taken-gone = This code has just become invalid. Ask who gave it for a new one.
code-taken-is-somebody = This account belongs to somebody who has joined, so the code was not taken. Type "me" to see the profile.

consent = An invitation as { $role }. Before joining, please read what will be kept:
consent-what = 1. Kept: full name, role, agency, the account on this channel, and the updates sent here.
consent-why = 2. Why: to know who reports for which agency, and to answer and remind the right person.
consent-who = 3. By whom: the body that runs this system and the body that coordinates the plan; nobody else. What is said in a messenger passes through that messenger's servers.
consent-how-long = 4. Until: you leave. Recent answers are kept for { $days } days; updates stay with the plan, without the name of who left.
consent-how-to-erase = 5. Erasing: type "me" and choose "Leave the system". Seeing, correcting and exporting are there, too.
consent-law = Under the Law on Personal Data Protection, no. 91/2025/QH15. Nothing is kept before you agree.
choice-agree = Agree
choice-disagree = No
joining-declined = Stopped; nothing was kept. The code stays valid until it expires.

name-which = Type your full name, so that the coordinator knows who joined.
name-unfit = The full name is needed, in letters only, for example: Nguyễn Thị Lan.
renamed = The name is now { $name }.

joined = Joined: { $name }, { $role }.
role-may-staff = May ask about the plan and see the agency's tasks.
role-may-reporter = May ask about the plan, see the agency's tasks, report results and difficulties, and ask for more time.
role-may-lead = May do all that a reporter may; add tasks of the agency's own plan, and invite its staff and reporters.
role-may-executive = May ask about the plan, see any one task of any agency, and subscribe to a digest of two lines in private. Beyond that nothing is sent unasked.
role-may-coordinator = May see every agency's tasks, report on behalf, give tasks, set deadlines, and invite city leaders and people of agencies.
role-may-admin = May invite people to any role, take roles away, and remove what was sent by mistake.
role-example-staff-1 = who leads the regular press conference
role-example-staff-2 = tasks
role-example-staff-3 = III.2/1
role-example-reporter-1 = tasks
role-example-reporter-2 = update việc 1: đã đăng 25 tin bài
role-example-reporter-3 = who leads the regular press conference
role-example-lead-1 = tasks
role-example-lead-2 = assign
role-example-lead-3 = invite
role-example-executive-1 = digest two lines
role-example-executive-2 = digest
role-example-executive-3 = How far is TTTT-3?
role-example-coordinator-1 = progress
role-example-coordinator-2 = invite reporter for Sở Y tế
role-example-coordinator-3 = đơn vị nào chưa cập nhật tuần này
role-example-admin-1 = invite coordinator of Sở Thông tin và Truyền thông
role-example-admin-2 = invite list
role-example-admin-3 = me

profile = Profile: { $name }.
profile-roles = Roles: { $roles }.
profile-no-role = Roles: none has been given.
profile-channels = Channels: { $channels }. Joined on { $on }.
profile-language = Language: { $language }.
profile-kept = Name, roles and channels are kept until you leave; recent answers for { $days } days; updates stay with the plan.
choice-rename = Change the name
choice-language = Language
choice-export = Export the data
choice-link = Link another channel
choice-leave-house = Leave the system
export = All that is kept about this person:

link-code = The code to type on the other channel:
link-until = Works once, until { $until }. Give it to nobody: whoever types it uses this profile.
link-how = On the channel where you have joined, type "link" to get a code, then type that code here.
channel-linked = This channel is linked. Type "me" to see the profile.

leave-house = Leaving erases the name, the roles, the accounts on every channel and the answers that are kept.
leave-house-stays = Updates that were sent stay with the plan, as those of a former reporter. Joining again takes a new invitation.
choice-leave-sure = Erase and leave
choice-stay = Stay
stayed = Stopped. The profile stays as it is.
left-house = Name, roles and accounts are erased. Thank you for taking part.
last-admin = This is the last admin. Invite another one first ("invite admin"), then do it again.

invite-role-which = Invite to which role?
invite-agency-which = A { $role } of which agency? Type its name or abbreviation.
agency-unknown = The register has no agency "{ $name }". Type its full name or another abbreviation.
agency-many = { $name } is a name for many agencies. Type the name of one.
invite-not-allowed = You were not given the right to invite a { $role }. Ask the coordinating body or an admin for a code.
invite-code = Invitation code, { $role }:
invite-until = Works once, until { $until }. Who is invited types it in a private conversation here.

choice-members = Who has joined
choice-overall = City leaders, coordinators, admins
choice-more = More
choice-withdraw = Take away { $role }: { $name }
choice-withdraw-sure = Take the role away
choice-keep = Leave it
members-whose = Which agency? Type its name or abbreviation.
members-overall = city leaders, coordinators and admins
members = Joined, { $of }: { $count }.
members-none = Nobody has joined, { $of }.
members-not-allowed = You were not given the right to see the people of this agency.
member = { $nth }. { $name }, { $role }
withdraw-sure = Take the role { $role } from { $name }? They stay joined, and what they reported stays.
withdrawn = The role { $role } was taken away.

author-former = a former reporter of { $agency }
author-former-coordinator = a former coordinator

on-leave = On leave from { $from } to { $to }: no reminders.
on-leave-with = On leave from { $from } to { $to }: reminders go to { $deputy }.
on-leave-which-days = On leave from when to when? For example: me leave 02/5-06/5
on-leave-who = Choose somebody of the same agency who gets the reminders meanwhile.
on-leave-who-of = It is not clear who stands in. Choose somebody of the same agency.
on-leave-no-deputy = Nobody stands in. Others who report for the agency still get reminders.
on-leave-how-back = Back earlier: type "me back".
on-leave-none = No leave is set.
on-leave-over = The leave { $days } is cancelled. Reminders come again with the next list.
on-leave-dropped = The leave { $days } is cancelled.
on-leave-which-drop = No leave has begun. Which one is cancelled?
on-leave-replaced = It takes the place of the leave { $days }.
on-leave-shortened = Of the leave { $days }, { $left } is left.
on-leave-standing = Other leave stands: { $spans }.
on-leave-unread = The days are not clear. Type one leave at a time, in a row, for example: me leave 02/5-06/5
on-leave-long = One leave is at most { $most } days and begins within a year. Check the days and the year.
on-leave-past = That leave is over, or ends before it begins. Type it again, for example: me leave 02/5-06/5
on-leave-deputy-chosen = Chosen to get the reminders of { $agency } from { $from } to { $to }.
on-leave-deputy-over = No longer gets the reminders of { $agency } ({ $from }–{ $to }): whoever was away is back.
on-leave-deputy-dropped = No longer gets the reminders of { $agency } ({ $from }–{ $to }): that leave is cancelled.
on-leave-deputy-other = No longer gets the reminders of { $agency } ({ $from }–{ $to }): the days of leave, or who stands in, changed.
on-leave-deputy-shortened = The reminders of { $agency }: { $days } is now { $left }.
choice-drop-leave = Cancel the leave { $days }
choice-no-deputy = Nobody stands in
choice-back = Back at work
