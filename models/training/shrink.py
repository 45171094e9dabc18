"""112 px to 48 px by area, as two matrix products: what the exported graph does, and so what training does."""
import math

import torch

from model import SIZE
from second import LARGE


def area_matrix(pixels_in, pixels_out):
    """[out,in]: each pixel is the mean of what it covers."""
    matrix, step = torch.zeros(pixels_out, pixels_in), pixels_in / pixels_out
    for k in range(pixels_out):
        low, high = k * step, (k + 1) * step
        for pixel in range(int(low), min(pixels_in, math.ceil(high))):
            matrix[k, pixel] = (min(high, pixel + 1) - max(low, pixel)) / step
    return matrix


AREA = area_matrix(LARGE, SIZE)


def shrink(x):
    """[N,1,112,112] -> [N,1,48,48]"""
    return AREA @ x @ AREA.t()
