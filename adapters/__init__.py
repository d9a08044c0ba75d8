"""The platforms, the terminal and exported histories, a folder each; `adapters.configured` has what is configured."""
