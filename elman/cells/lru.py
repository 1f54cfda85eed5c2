"""Linear recurrent unit: a complex diagonal recurrence, here as two real states.

A. Orvieto et al., 2023, arXiv 2303.06349. The eigenvalue of a unit is exp(-exp(nu)) at angle exp(theta); it
starts uniformly in the ring r_min..r_max.
"""

from elman.equations import U, W, cell, cos, exp, fan_in, log, sin, uniform, v


@cell(output="y", keep={"re": "decay", "im": "decay"})
def LRU(x, re, im, *, r_min=0.0, r_max=1.0, max_phase=6.283185307179586):
    """Linear recurrent unit: rotates and fades; parallel over time, the same at every step."""
    inside = uniform(r_min * r_min, r_max * r_max)
    decay = exp(-exp(v.nu(init=log(-0.5 * log(inside)))))
    angle = exp(v.theta(init=log(max_phase * uniform(0, 1))))
    scale = exp(v.gamma(init=0.5 * log(1 - exp(-2 * exp(v.nu)))))
    a = decay * cos(angle)
    c = decay * sin(angle)
    new_re = a * re - c * im + scale * (W.re(init=fan_in(0.7071067811865476)) @ x)
    new_im = a * im + c * re + scale * (W.im(init=fan_in(0.7071067811865476)) @ x)
    y = U.re(init=fan_in()) @ new_re - U.im(init=fan_in()) @ new_im + W.skip @ x
    return new_re, new_im
