"""Print the lowest version of each dependency that pyproject.toml allows, as pip's constraints."""

import tomllib
from pathlib import Path

project = tomllib.loads(Path(__file__).parents[1].joinpath("pyproject.toml").read_text("utf-8"))["project"]
dependencies = [
    *project["dependencies"],
    *(each for extra in project["optional-dependencies"].values() for each in extra),
]
for dependency in sorted({each for each in dependencies if not each.startswith(project["name"])}):
    name, _, lowest = dependency.partition(">=")
    print(f"{name.partition('[')[0]}=={lowest.partition(',')[0]}")
