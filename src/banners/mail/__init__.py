"""What mail needs: a drawing read as words, and drawn again as tables.

Both read the markup by what its elements mean and what its rules declare; neither
knows a component.
"""
