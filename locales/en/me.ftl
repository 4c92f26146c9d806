help-me = Joins with an invitation code; shows, corrects, exports or erases what is kept; links another channel; sets leave, and who is reminded meanwhile; sets the language.
help-leave = Clears the conversation from a shared computer.
help-help = Shows the commands that can be used, with examples.

me-nothing = Nothing is kept about you.
me-kept = One thing is kept: the language { $language }, chosen on { $on }.
me-questions = Questions are not kept. Only a question that the plan could not answer is recorded for the coordinating body, without the name of who asked.
me-forgotten = Erased. Nothing is kept about you any more.
choice-forget-me = Erase what is kept

language-which = Choose the language of the replies.
language-set = Replies are in English from now on.
language-vi = Tiếng Việt
language-en = English

left-computer = The conversation was cleared. The computer can be left.
