"""How far two right answers may be apart: one table, with the reasons.

Errors are relative to the size of what is compared: |a - b| <= tolerance * (1 + max |b|).

float64 carries 53 bits, 1.1e-16 per operation. A check runs some 10 steps of some 20 operations over
some 10 units, so sums of a few hundred roundings, grown by the recurrence: 1e-12 leaves three decimal
places of room. Two hundred steps of a network that is not contractive grow errors further: 1e-9.

float32 carries 24 bits, 6e-8 per operation; it is compared one step at a time from float64's states (a
chaotic cell parts from any other float32 run within a hundred steps): 2e-6, some thirty roundings, and
2e-5 for gradients, whose sums run over all rows. bfloat16 weights carry 8 bits: 2e-2.

A central difference with step 1e-6 has an error of about step**2 * third derivative and 1e-16 / step
of rounding, more where layer norm at a small variance bends the function: 1e-5.

The functions of the kernels are held against exact values in units of the last place (ulp): each is a
polynomial good to a fraction of one, rounded once for every operation behind it. exp multiplies once more
than log adds; sigmoid and tanh divide what exp gives, silu multiplies once more; softplus adds a logarithm
of an exponential. Below NOTHING sigmoid is 0, and silu, which is at most 90 (float64: 710) times as large.
"""

from __future__ import annotations

FORWARD = {"float64": 1e-12, "float32": 2e-6, "bfloat16": 2e-2}
LONG_FORWARD = 1e-9
GRADIENT = {"float64": 1e-11, "float32": 2e-5}
CENTRAL_DIFFERENCE = 1e-5
CENTRAL_STEP = 1e-6
ULPS = {"exp": 1.5, "log": 1.0, "tanh": 3.5, "sigmoid": 3.5, "softplus": 3.0, "silu": 4.0}
LIBRARY_ULPS = 1.0
NOTHING = {"float32": 1.7e-38, "float64": 3.4e-308}
