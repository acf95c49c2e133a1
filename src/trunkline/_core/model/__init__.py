"""Models, and how the bytes of a reply become them."""
