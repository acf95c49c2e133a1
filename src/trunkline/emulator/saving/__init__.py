"""What an emulated Twilio holds, taken at an instant and put back: for tests in memory, for the next start in a file.

`image` is what is kept, which `copying` makes of rows and `over` of calls that last; `packing` and `writing` make it a
file, `reading` reads one; `keeper` holds the file of an emulator that runs. Loaded when it is first used.
"""
