"""The mean of networks that grew from the same beginning: average.py OUT NETWORK ..."""

import sys

import torch


def main(out, *paths):
    kept = [torch.load(path) for path in paths]
    mean = kept[0]
    for name in mean["state"]:
        mean["state"][name] = sum(k["state"][name] for k in kept) / len(kept)
    torch.save(mean, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
