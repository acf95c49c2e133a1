"""What pages are made of: values as people read them, searches and their parts, lists, charts. Pure."""
