help-opening = Type a question about the plan the way a message is typed. Commands:
help-line = "{ $word }": { $does }
help-examples = Examples to copy and send:
help-habits = Choose by pressing or by typing the number. Type "cancel" to leave what is open.

# The words that call the commands.
word-ask = ask
word-plan = plan
word-me = me
word-leave = leave
word-help = help
