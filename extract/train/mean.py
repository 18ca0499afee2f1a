"""Mean of the weights of networks: mean.py OUT NETWORK SHARE [NETWORK SHARE]...

All have the same sizes, labels and tables; one trained on from the other, since
the weights of unrelated networks have no mean that works.
"""

import os
import sys

import torch


def mean(parts):
    """The state of [(state, share)], shares of any sum."""
    total = sum(share for _, share in parts)
    first = parts[0][0]
    return {k: sum(state[k].double() * (share / total) for state, share in parts).to(v.dtype)
            for k, v in first.items()}


def main():
    out, *rest = sys.argv[1:]
    paths, shares = rest[::2], [float(s) for s in rest[1::2]]
    kept = [torch.load(path) for path in paths]
    for path, one in zip(paths, kept):
        if one["labels"] != kept[0]["labels"] or one["config"] != kept[0]["config"]:
            sys.exit(f"{path}: not of the same sizes and labels as {paths[0]}")
    kept[0]["state"] = mean([(one["state"], share) for one, share in zip(kept, shares)])
    torch.save(kept[0], out + ".new")
    os.replace(out + ".new", out)


if __name__ == "__main__":
    main()
