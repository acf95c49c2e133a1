"""`twilio.rest.api.v2010`: the classes of messages and calls, for annotations."""
