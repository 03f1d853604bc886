"""The pieces components share: a function that gives a `Rendering`, and its CSS beside it.

A part knows no component and no target; where its look depends on the layout
it reads a custom property, with its usual value as fallback.
"""
