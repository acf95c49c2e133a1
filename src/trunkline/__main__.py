"""`python -m trunkline`: the same as the command `trunkline`."""

from .cli import main

if __name__ == "__main__":
    main()
