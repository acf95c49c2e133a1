"""`twilio.base`: its exceptions alone."""
