"""`twilio.jwt.taskrouter`: tokens for the older TaskRouter SDK; they stand in `capabilities`."""
