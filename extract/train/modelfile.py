"""Writing and reading of the model file that the C runtime maps into memory."""

import os
import struct
import zlib

import numpy as np

from features import TABLES, lower

MAGIC, VERSION = b"ACTMODEL", 1
HEADER_SIZE, ENTRY_SIZE, ALIGNMENT = 64, 80, 64
TYPES = {"f4": 1, "i1": 2, "i4": 3, "u4": 4, "u8": 5, "u2": 6}
TYPE_NAMES = {v: k for k, v in TYPES.items()}
DIRECTIONS = "fb"
FAST = "fast."     # prefix of the sections of the small network


def packed(values):
    """int8 (N, K) as [NP / 16][KP / 4][16][4]: N to a multiple of 32, K of 4."""
    n, k = values.shape
    np_, kp = -(-n // 32) * 32, -(-k // 4) * 4
    full = np.zeros((np_, kp), np.int8)
    full[:n, :k] = values
    return full.reshape(np_ // 16, 16, kp // 4, 4).transpose(0, 2, 1, 3), (n, k, np_, kp)


def fnv1a(text):
    h = 0xcbf29ce484222325
    for byte in text.encode():
        h = (h ^ byte) * 0x100000001b3 & 0xffffffffffffffff
    return h or 1


def hash_table(vocabulary):
    """Open addressing: keys u64 [S], and rows u32 [S][2] of "glove" and "word"."""
    words = dict.fromkeys(map(lower, vocabulary.vector_words + vocabulary.training_words))
    size = 1 << (len(words) * 3 // 2 - 1).bit_length()
    keys = np.zeros(size, np.uint64)
    rows = np.zeros((size, 2), np.uint32)
    for word in words:
        key = fnv1a(word)
        slot = key & (size - 1)
        while keys[slot]:
            if keys[slot] == key:
                raise ValueError(f"hash collision at {word!r}")
            slot = (slot + 1) & (size - 1)
        keys[slot] = key
        rows[slot] = vocabulary.rows(word)[:2]
    return keys, rows


def _matrix_sections(name, matrix):
    values, dims = packed(matrix.values)
    yield name, values, dims
    for suffix, data in ((".scale", matrix.scale), (".bias", matrix.bias)):
        if data is not None:
            full = np.zeros(dims[2], np.float32)
            full[:dims[0]] = data
            yield name + suffix, full, None


def _text(lines):
    return "".join(line + "\n" for line in lines).encode()


def configuration(network, **others):
    """The section config of a network.Network."""
    sizes = ("hidden", "layers", "name_hidden", "arc", "label")
    return {"version": others.pop("version"), **{k: network.config[k] for k in sizes}, **others}


def sections(net, vocabulary, lemmas, config):
    """Yield (name, data, dims or None) for a quantise.QuantisedNetwork."""
    for name, key in (("upos", "upos"), ("xpos", "xpos"), ("deprel", "deprel"),
                      ("name_tags", "names")):
        yield name, _text(net.labels[key]), None
    keys, rows = hash_table(vocabulary)
    yield "vocab.keys", keys, None
    yield "vocab.rows", rows, None
    for name, table in zip(TABLES, net.tables):
        yield "E." + name, table, None
    yield from network_sections(net, config)
    forms, rules = lemmas
    yield "lemma.forms", _text(forms), None
    yield "lemma.rules", _text(rules), None


def network_sections(net, config, prefix=""):
    """The sections that a network has for itself."""
    for name, data, dims in _network_sections(net, config):
        yield prefix + name, data, dims


def _network_sections(net, config):
    yield "config", _text(f"{k}={v}" for k, v in config.items()), None
    layers = [(f"L{k + 1}", layer) for k, layer in enumerate(net.layers)]
    for name, layer in layers + [("N", net.name_layer)]:
        for direction, lstm in zip(DIRECTIONS, layer):
            yield from _matrix_sections(f"{name}.{direction}.wx", lstm.wx)
            yield from _matrix_sections(f"{name}.{direction}.wh", lstm.wh)
    yield from _matrix_sections("heads", net.heads)
    yield from _matrix_sections("N.out", net.names)
    yield "arc.U", net.arc_u, None
    yield "arc.hb", net.arc_head_bias, None
    yield "arc.dist", net.distance, None
    yield "label.out", net.label_out, None
    yield "label.bias", net.label_bias, None
    yield "label.dir", net.label_direction, None


def _pad(size):
    return -size % ALIGNMENT


def write(path, parts):
    """Write the sections to path, which is replaced in one step."""
    parts = list(parts)
    offset = HEADER_SIZE + ENTRY_SIZE * len(parts)
    table, body = b"", b""
    gap = _pad(offset)
    body += bytes(gap)
    for name, data, dims in parts:
        if isinstance(data, bytes):
            kind, dims = 0, (len(data),)
        else:
            kind = TYPES[data.dtype.str[1:]]
            dims = dims or data.shape
            data = np.ascontiguousarray(data).tobytes()
        start = offset + len(body)
        table += struct.pack("<40sII4IQQ", name.encode(), kind, len(dims),
                             *(tuple(dims) + (0,) * (4 - len(dims))), start, len(data))
        body += data + bytes(_pad(len(data)))
    size = offset + len(body)
    header = struct.pack("<8sIIQI36x", MAGIC, VERSION, len(parts), size,
                         zlib.crc32(body, zlib.crc32(table)))
    with open(path + ".new", "wb") as out:
        out.write(header + table + body)
    os.replace(path + ".new", path)
    return size


def read(path):
    """Yield the sections of a file as write() takes them."""
    with open(path, "rb") as file:
        content = file.read()
    magic, version, count = struct.unpack_from("<8sII", content)
    if (magic, version) != (MAGIC, VERSION):
        raise ValueError(f"{path}: not a model file of version {VERSION}")
    for k in range(count):
        name, kind, rank, *rest = struct.unpack_from(
            "<40sII4IQQ", content, HEADER_SIZE + k * ENTRY_SIZE)
        start, size = rest[4:]
        data = content[start:start + size]
        if kind:
            data = np.frombuffer(data, TYPE_NAMES[kind])
        yield name.rstrip(b"\0").decode(), data, tuple(rest[:rank])
