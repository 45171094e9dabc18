"""Random views that imitate an aligned crop from a cheap camera in a room."""
import math

import torch
import torch.nn.functional as F

from data import cut, whole_pictures


class Augment:
    """One warp (framing, turn, scale, shift, stretch, mirror), then light, sharpness, noise and something in the way."""

    def __init__(self, seed, share_aligned=0.7):
        self.generator = torch.Generator().manual_seed(seed)
        self.share_aligned = share_aligned

    def __call__(self, images, square, aligned, size):
        """[B,1,48,48] in 0..1 -> [B,1,size,size]."""
        x = self.frame(images, square, aligned, size)
        x = self.light(x)
        x = self.blur(x, size)
        x = x + per_picture(self.uniform(len(x), 0, 0.04)) * torch.randn(x.shape, generator=self.generator)
        return self.cover(x, size)

    def frame(self, images, square, aligned, size):
        count = len(images)
        use = (torch.rand(count, generator=self.generator) < self.share_aligned) & aligned
        view = torch.where(use[:, None], square, whole_pictures(count)).clone()
        view[:, 3] += torch.where(use, self.normal(count, math.radians(6)), self.uniform(count, -0.26, 0.26))
        view[:, 2] *= torch.exp(self.uniform(count, -0.16, 0.2))
        view[:, 0] += self.normal(count, 0.045) * view[:, 2]
        view[:, 1] += self.normal(count, 0.045) * view[:, 2]
        flip = torch.where(torch.rand(count, generator=self.generator) < 0.5, 1.0, -1.0)
        return cut(images, view, size, stretch=torch.exp(self.normal(count, 0.05)), flip=flip)

    def light(self, x):
        """Gamma, a ramp of light across the face, contrast and brightness with clipping."""
        count, size = len(x), x.shape[-1]
        x = x.clamp(1e-3, 1).pow(per_picture(torch.exp(self.normal(count, 0.25))))
        line = torch.linspace(-1, 1, size)
        across = per_picture(self.normal(count, 0.25)) * line[None, None, None, :]
        down = per_picture(self.normal(count, 0.15)) * line[None, None, :, None]
        x = x * (1 + across + down).clamp(0.2, 2)
        contrast = per_picture(torch.exp(self.normal(count, 0.25)))
        return ((x - 0.5) * contrast + 0.5 + per_picture(self.normal(count, 0.08))).clamp(0, 1)

    def blur(self, x, size):
        """A random fifth comes from a face only a few pixels wide, a tenth through a soft lens."""
        share = len(x) // 5
        order = torch.randperm(len(x), generator=self.generator)
        pixels = int(torch.randint(18, size, (1,), generator=self.generator))
        far = order[:share]
        small = F.interpolate(x[far], (pixels, pixels), mode="area")
        x[far] = F.interpolate(small, (size, size), mode="bilinear", align_corners=False)
        soft = order[share : share + share // 2]
        kernel = torch.tensor([1.0, 2.0, 1.0]) / 4
        x[soft] = F.conv2d(F.pad(x[soft], (1, 1, 1, 1), mode="replicate"), (kernel[:, None] * kernel)[None, None])
        return x

    def cover(self, x, size):
        """Hands, cups, hair: a grey rectangle over 30 % of the pictures."""
        for index in torch.nonzero(torch.rand(len(x), generator=self.generator) < 0.3)[:, 0].tolist():
            sides = torch.randint(size // 8, size * 3 // 8, (2,), generator=self.generator)
            height, width = (int(side) for side in sides)
            top = int(torch.randint(0, size - height, (1,), generator=self.generator))
            left = int(torch.randint(0, size - width, (1,), generator=self.generator))
            x[index, 0, top : top + height, left : left + width] = torch.rand(1, generator=self.generator)
        return x

    def uniform(self, count, low, high):
        return low + (high - low) * torch.rand(count, generator=self.generator)

    def normal(self, count, deviation):
        return deviation * torch.randn(count, generator=self.generator)


def per_picture(values):
    """[B] -> [B,1,1,1]."""
    return values[:, None, None, None]
