# What is said unasked.

said-again = Sent again; it may have arrived before.
said-earlier = An earlier message may not have arrived:
room-opened = The bot for questions about the plan has joined. It reads only commands, mentions and replies to it; other messages it neither reads nor keeps.
