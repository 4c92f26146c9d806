# The field after a command: its name in plain letters, and what it is for.
discord-field-name = text
discord-field = What to say, typed as in a message. It may stay empty.
discord-alone = To go on, write privately.
