"""`twilio.rest.api.v2010.account`: the classes of messages and calls, for annotations."""
