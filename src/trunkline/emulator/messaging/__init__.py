"""Messages of the emulated Twilio: who may send what to whom, how a message moves on, what applications are told."""
