"""The int8 form of a network, and its arithmetic in NumPy.

This is what the C runtime computes: input rows, weights and hidden states are
int8, sums are int32, everything else is float. Hidden states have fewer levels,
twice as far apart, which AVX2 multiplies faster (network/kernel.h).
"""

import numpy as np

from features import TABLES
from network import STATE_LEVELS

LEVELS = 127


def _int8(values, scale):
    return np.clip(np.rint(values / scale), -LEVELS, LEVELS).astype(np.int8)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


class Matrix:
    """weight (N, K), quantised with one scale for each output."""

    def __init__(self, weight, bias=None, input_scale=1 / LEVELS):
        largest = np.abs(weight).max(axis=1)
        scale = np.where(largest > 0, largest, 1) / LEVELS
        self.values = _int8(weight, scale[:, None])
        self.scale = (scale * input_scale).astype(np.float32)
        self.bias = None if bias is None else bias.astype(np.float32)
        # float32 holds sums of up to 1000 products of int8 exactly
        self._factors = self.values.T.astype(np.float32)

    def __call__(self, x):
        """x: int8 (..., K)"""
        out = x.astype(np.float32) @ self._factors * self.scale
        return out if self.bias is None else out + self.bias


class Lstm:
    """One direction of a layer."""

    def __init__(self, wx, wh, bias, input_scale):
        self.wx = Matrix(wx, bias, input_scale)
        self.wh = Matrix(wh)

    def __call__(self, x):
        """x: int8 (T, K); gives int8 hidden states (T, H)"""
        gates = self.wx(x)
        size = gates.shape[1] // 4
        h = np.zeros(size, np.int8)
        c = np.zeros(size, np.float32)
        out = np.empty((len(x), size), np.int8)
        for t, z in enumerate(gates):
            z = z + self.wh(h)
            i, f, o = np.split(sigmoid(z[:3 * size]), 3)
            c = f * c + i * np.tanh(z[3 * size:])
            h = out[t] = 2 * np.rint(STATE_LEVELS * o * np.tanh(c)).astype(np.int8)
        return out


def _array(tensor):
    return tensor.detach().numpy().astype(np.float64)


class QuantisedNetwork:
    """The int8 form of a network.Network."""

    HEADS = ("arc_head", "arc_dependent", "label_head", "label_dependent",
             "upos", "xpos")

    def __init__(self, network):
        self.config, self.labels = network.config, network.labels
        self.tables, scales = [], []
        for table in network.tables:
            values = _array(table.weight)
            scale = np.abs(values).max() / LEVELS
            self.tables.append(_int8(values, scale))
            scales.append(np.full(values.shape[1], scale))
        scales = np.concatenate(scales)
        self.layers = []
        for k, layer in enumerate(network.layers):
            self.layers.append(self._directions(layer, None if k else scales))
        self.name_layer = self._directions(network.name_layer, None)
        heads = [getattr(network, name) for name in self.HEADS]
        self.widths = [h.weight.shape[0] for h in heads]
        self.heads = Matrix(
            np.concatenate([_array(h.weight) for h in heads]),
            np.concatenate([_array(h.bias) if h.bias is not None
                            else np.zeros(h.weight.shape[0]) for h in heads]))
        self.names = Matrix(_array(network.names.weight), _array(network.names.bias))

        def f32(tensor):
            return tensor.detach().numpy().astype(np.float32)
        arc = self.config["arc"]
        self.arc_u = f32(network.arc_u.weight) / np.float32(np.sqrt(arc))
        self.arc_head_bias = np.append(f32(network.arc_head_bias.weight)[0],
                                       f32(network.arc_head_bias.bias))
        self.distance = f32(network.distance)
        self.label_out = f32(network.label_out.weight)
        self.label_bias = f32(network.label_out.bias)
        self.label_direction = f32(network.label_direction)

    @staticmethod
    def _directions(layer, column_scales):
        out = []
        for k in (0, 1):
            wx = _array(layer.wx[k]).T
            if column_scales is not None:
                wx = wx * column_scales
            out.append(Lstm(wx, _array(layer.wh[k]).T, _array(layer.bias[k, 0]),
                            1 / LEVELS if column_scales is None else 1))
        return out

    @staticmethod
    def _run(directions, x):
        ahead, behind = directions
        return np.concatenate([ahead(x), behind(x[::-1])[::-1]], 1)

    def __call__(self, rows):
        """rows (n + 1, tables) of a sentence, root first; gives a dict of scores."""
        x = np.concatenate([self.tables[k][rows[:, k]] for k in range(len(TABLES))], 1)
        first = x = self._run(self.layers[0], x)
        for layer in self.layers[1:]:
            x = self._run(layer, x)
        arc_head, arc_dependent, label_head, label_dependent, upos, xpos = np.split(
            self.heads(x), np.cumsum(self.widths)[:-1], axis=1)
        heads, dependents = leaky(arc_head), leaky(arc_dependent)
        scores = (dependents @ self.arc_u.T) @ heads.T
        scores += heads @ self.arc_head_bias[:-1] + self.arc_head_bias[-1]
        place = np.arange(len(rows))
        reach = len(self.distance) // 2
        scores += self.distance[np.clip(place[None] - place[:, None], -reach, reach) + reach]
        np.fill_diagonal(scores, -np.inf)
        return {"arcs": scores, "upos": upos, "xpos": xpos,
                "label_head": label_head, "label_dependent": label_dependent,
                "names": self.names(self._run(self.name_layer, first))}

    def label_scores(self, out, heads):
        """Scores of the relations (n + 1, R) for chosen heads."""
        both = leaky(out["label_head"][heads] + out["label_dependent"])
        rightward = (heads > np.arange(len(heads))).astype(int)
        return both @ self.label_out.T + self.label_bias + self.label_direction[rightward]


def leaky(x):
    return np.where(x > 0, x, np.float32(.1) * x)
