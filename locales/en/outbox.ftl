# What is said unasked.

said-again = Sent again; it may have arrived before.
said-earlier = An earlier message may not have arrived:
room-opened = The bot for questions about the plan has joined. It reads only commands, mentions and replies to it; other messages it neither reads nor keeps.
quota-near = { $channel }: in { $month }, { $used } of { $quota } messages have been sent and received. Once all are used, { $channel } carries none of the bot's until the month ends; the page still works.
