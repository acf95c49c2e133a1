"""What the pages are made of: texts as people read them, forms that are read, documents that are laid out. Pure."""
