"""`twilio.rest.api`: the classes of messages and calls, for annotations. Those of all products: `trunkline.models`."""
