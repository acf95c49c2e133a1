"""How an account's lists are read and nothing missed: windows, passes, proof of absence, the order of replies.

Instants and rows enter, decisions leave. Pure; called by the log store's plan and by whatever else reads whole lists.
"""
