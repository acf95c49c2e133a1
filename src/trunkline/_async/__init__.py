"""The asynchronous shell: client, resources, pages, transport. Only here, and in its twin, something waits."""
