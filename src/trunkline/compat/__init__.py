"""The import paths of the official package: `from trunkline.compat.rest import Client` for `from twilio.rest import …`.

For moving code in steps: what is imported from here takes the official package's arguments and has its attributes, and
all of it works with the rest of Trunkline. `base.exceptions.TwilioRestException` is what every client here raises.
What cannot be had says at the import, or at the attribute, what to do instead: TwiML is not made here, rows do not call
the API. `trunkline migrate PATH` lists the lines to change. Called by users; nothing here is loaded before.
https://www.twilio.com/docs/libraries/python
"""
