"""Calls that run their TwiML: how they ring and end, what their verbs do, what applications are told. No I/O.

A call is a `Leg` between Twilio and one phone. `making` begins it, `ringing` and `ending` move it on, `documents` asks
for TwiML, `driver` starts one verb after another; `acting` is what phones do. Loaded with the first call.
"""
