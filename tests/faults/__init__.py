"""The promise of docs/reliability.md, proved: faults, what each must lead to, and the harness that runs them."""
