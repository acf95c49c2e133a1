"""The emulator as an HTTP proxy: Twilio's hosts are answered here, behind TLS, and others are reached through it.

`reading` is what is asked of the proxy, `authority` the certificates, `certificates` their files, `environment` what
leads each SDK here, all without a network; `server` waits. Loaded where a proxy is wanted.
"""
