"""What the emulated Twilio does by itself, without I/O: what is due when, and what is to be sent to whom."""
