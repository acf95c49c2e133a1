"""Files of rows: what is written to them and how one takes the place of another, and the files that Twilio makes."""
