"""The plugin of pytest that holds an emulated Twilio ready. `plugin` is always loaded, the rest where it is active."""
