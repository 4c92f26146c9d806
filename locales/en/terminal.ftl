terminal-opening = Type a question about the plan, for example: Who leads the regular press conference? For how it works type "help"; to end, type "leave".
