"""The components: one folder each, and no folder imports another."""
