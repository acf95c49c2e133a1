"""What waits or touches the system, and both shells need: time, threads, names, TLS, files, logs."""
