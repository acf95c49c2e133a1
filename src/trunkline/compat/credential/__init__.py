"""`twilio.credential`: OAuth credentials of a client."""
