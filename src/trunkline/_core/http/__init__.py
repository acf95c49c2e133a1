"""HTTP/1.1 without I/O: addresses, heads, bodies, tunnels, routes, and what may go wrong."""
