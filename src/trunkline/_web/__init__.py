"""What web pages of the package share: templates (with Jinja2), styles, scripts, guards, form tokens, charts, ranges.

It knows nothing of what the pages show. Used by the log viewer and the emulator's pages.
"""
