"""Replace a network of a model file: put_network.py MODEL NETWORK WORK [--fast]

The network's tables must be those of the file (train.py --tables); tables,
labels, lemmas and the other network stay as they are.
"""

import argparse
import sys

import numpy as np

import common
import modelfile
from export import CONFIG, LARGEST, VERSION
from features import TABLES
from quantise import QuantisedNetwork


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split(":")[0])
    for name in ("model", "network", "work"):
        arguments.add_argument(name)
    arguments.add_argument("--fast", action="store_true", help="the network of --fast")
    options = arguments.parse_args()
    network, _ = common.load(options.network, options.work)
    net = QuantisedNetwork(network)
    if options.fast:
        prefix, config = modelfile.FAST, {"version": VERSION + "-fast"}
    else:
        prefix, config = "", {"version": VERSION, **CONFIG}
    new = {s[0]: s for s in modelfile.network_sections(
        net, modelfile.configuration(network, **config), prefix)}
    kept = [s for s in modelfile.read(options.model) if s[0] not in new]
    there = {name: (data, dims) for name, data, dims in kept}
    for name, table in zip(TABLES, net.tables):
        data, dims = there["E." + name]
        if not np.array_equal(data.reshape(dims), table):
            sys.exit(f"table {name} is not that of {options.model}")
    size = modelfile.write(options.model, kept + list(new.values()))
    print(f"{options.model}: {size} bytes")
    if size > LARGEST:
        sys.exit(f"larger than {LARGEST} bytes")


if __name__ == "__main__":
    main()
