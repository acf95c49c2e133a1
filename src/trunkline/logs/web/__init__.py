"""The log viewer's pages, as a Starlette application on a log store. Needs the extra `logs`.

`app` puts it together; `asking` is a request with who asks, `entering` finds that out; `pages` has a file for each sort
of page, `parts` what they are made of, which is pure. Everything that is asked of the store, and everything that is
shown of a row, goes through the viewer's rights (`logs.viewer`). Called by `trunkline logs serve`.
"""
