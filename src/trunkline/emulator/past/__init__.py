"""A believable past of an account: messages, calls and what belongs to them, made when they are read.

`populate` makes a `Past` for a state; `store` asks it for the rows of its collections. Each row is a function of the
seed, its index and the emulator's time, so that a million of them take no memory.
"""
