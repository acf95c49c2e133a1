"""What web pages of the package share: templates, styles, scripts, guards, form tokens, charts. Needs Jinja2.

It knows nothing of what the pages show. Used by the log viewer and the emulator's pages.
"""
