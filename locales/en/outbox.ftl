# What is said unasked.

said-again = Sent again; it may have arrived before.
said-earlier = An earlier message may not have arrived:
