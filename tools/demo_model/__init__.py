"""The embedded demo model: its corpus, training, export and evaluation. Not part of the package."""
