"""What may be shown of a text: secrets and personal data are masked here. Imports nothing of the package."""
