# Words of any conversation.

everyday-greeting = Hello. Type a question about the plan, or "help" to see what can be done.
everyday-thanks = You are welcome. Type another question at any time.
everyday-acknowledging = Noted.
everyday-agreeing = Nothing is waiting for an answer.
everyday-sending = Noted. Once there are figures, send the code of the task and the results.
everyday-mistaken = Noted. An update recorded by mistake: type "recall" or "correct" and its number.

left = Stopped.
left-nothing = There is nothing open to leave.

choice-none-open = There are no numbered choices yet. Type a question, or "help".
choice-out-of-range = The newest choices go up to number { $last }.
choice-which = Which choice is number { $number }?
choice-expired = This choice is no longer valid. Type the question again.

command-unknown = There is no such command. Type "help" to see the commands.
command-not-allowed = This command is for people who were given the right to it. Type "help" to see yours.
command-how = { $does } How to type it:

classified = The message carries a secrecy mark, so it was neither read nor kept. Classified documents go through their own channel only; if this is a question, take the mark out and send it again.
text-too-long = The message is longer than { $most } characters and was not read. Send it in several parts.
failed = Something went wrong here and there is no answer yet. Try again in a few minutes; if it fails again, give the administrator the reference { $reference }.

command-not-joined = This command is for those who have joined. With an invitation code, type "me" and the code; without one, ask your agency's contact.
members-only = Only those who have joined are answered here. With an invitation code, type "me" and the code; without one, ask your agency's contact.
too-fast = Many messages came within a minute. Wait a minute before you go on.
busy = Many people are asking just now, so this question was not answered. Ask again in a minute; progress is still taken.
choice-of-another = This choice is for whoever asked. Ask yourself to get your own.

unread-picture = Pictures are not read here. Type it in words; words that go with a picture are read.
unread-voice = Voice messages are not read here. Type it in words.
unread-withheld = This was not passed on: a file, a video, or a message of a protected account. Type it in words; of a document give its number and date.
