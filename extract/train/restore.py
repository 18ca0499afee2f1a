"""Make a network that can be trained on from a model file: restore.py MODEL DATA WORK OUT

Its weights are those of the file, rounded to int8; the frozen word vectors are
those of WORK.
"""

import argparse

import numpy as np
import torch

import common
import modelfile
from features import TABLES, WIDTHS
from network import Network
from quantise import LEVELS, QuantisedNetwork


def read(path):
    """The sections of a model file as {name: bytes or array}."""
    sections = {}
    for name, data, dims in modelfile.read(path):
        if not isinstance(data, bytes):
            data = data.reshape(dims) if data.size == np.prod(dims) else unpacked(data, dims)
        sections[name] = data
    return sections


def unpacked(values, dims):
    """The matrix (N, K) of modelfile.packed()."""
    n, k, rows, columns = dims
    full = values.reshape(rows // 16, columns // 4, 16, 4).transpose(0, 2, 1, 3)
    return full.reshape(rows, columns)[:n, :k]


class Restored:
    """Fills a network from the sections of a model file."""

    def __init__(self, sections, network):
        self.sections, self.network = sections, network

    def matrix(self, name, input_scale=1 / LEVELS):
        """weight (N, K) and bias (N) or None, as quantise.Matrix was given them."""
        values = self.sections[name]
        n = len(values)
        scale = self.sections[name + ".scale"][:n] / input_scale
        bias = self.sections.get(name + ".bias")
        return values * scale[:, None], None if bias is None else bias[:n]

    def lstm(self, layer, name, column_scales=None):
        for k, direction in enumerate(modelfile.DIRECTIONS):
            wx, bias = self.matrix(f"{name}.{direction}.wx",
                                   1 if column_scales is not None else 1 / LEVELS)
            if column_scales is not None:
                wx = wx / column_scales
            wh, _ = self.matrix(f"{name}.{direction}.wh")
            fill(layer.wx[k], wx.T)
            fill(layer.wh[k], wh.T)
            fill(layer.bias[k, 0], bias)

    def column_scales(self):
        """A scale for each column of the input.

        The file has the scales of the tables only as factors of the weights of
        the first layer.  That of the vectors is known; those of the others are
        set so that the weights are as large on average.
        """
        scales, weights, at = {}, {}, 0
        wx = np.abs(self.matrix("L1.f.wx", 1)[0])
        for table in TABLES:
            weights[table] = wx[:, at:at + WIDTHS[table]].mean()
            at += WIDTHS[table]
        vectors = self.network.tables[0].weight
        scales["glove"] = float(vectors.abs().max()) / LEVELS
        usual = weights["glove"] / scales["glove"]
        return {t: scales.get(t, weights[t] / usual) for t in TABLES}

    def fill(self):
        network, scales = self.network, self.column_scales()
        for table, name in list(zip(network.tables, TABLES))[1:]:
            fill(table.weight, self.sections["E." + name] * scales[name])
        columns = np.concatenate([np.full(WIDTHS[t], scales[t]) for t in TABLES])
        for k, layer in enumerate(network.layers):
            self.lstm(layer, f"L{k + 1}", None if k else columns)
        self.lstm(network.name_layer, "N")
        weight, bias = self.matrix("heads")
        at = 0
        for name in QuantisedNetwork.HEADS:
            head = getattr(network, name)
            rows = slice(at, at + len(head.weight))
            fill(head.weight, weight[rows])
            if head.bias is not None:
                fill(head.bias, bias[rows])
            at = rows.stop
        weight, bias = self.matrix("N.out")
        fill(network.names.weight, weight)
        fill(network.names.bias, bias)
        fill(network.arc_u.weight, self.sections["arc.U"] * np.sqrt(network.config["arc"]))
        fill(network.arc_head_bias.weight[0], self.sections["arc.hb"][:-1])
        fill(network.arc_head_bias.bias, self.sections["arc.hb"][-1:])
        fill(network.distance, self.sections["arc.dist"])
        fill(network.label_out.weight, self.sections["label.out"])
        fill(network.label_out.bias, self.sections["label.bias"])
        fill(network.label_direction, self.sections["label.dir"])


def fill(parameter, values):
    with torch.no_grad():
        parameter.copy_(torch.from_numpy(np.array(values, np.float32)))


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split(":")[0])
    for name in ("model", "data", "work", "out"):
        arguments.add_argument(name)
    options = arguments.parse_args()
    labels = common.labels_of(options.data)
    vocabulary = common.vocabulary_of(options.work, common.training_trees(options.data, labels))
    network = Network(common.CONFIG, labels, vocabulary.table_rows(),
                      common.vectors(options.work))
    Restored(read(options.model), network).fill()
    common.save(options.out, network, vocabulary, {"model": options.model})


if __name__ == "__main__":
    main()
