"""The network: a BiLSTM encoder with heads for tags, trees and names."""

import math

import torch
from torch import nn
from torch.nn import functional as F

from features import INPUT_SIZE, TABLES, WIDTHS

FURTHEST = 32    # distances between word and head are clipped to this
LEAK = 0.1
# Hidden states are rounded to STATE_LEVELS for a unit, of which the network takes 63.5 for one
# (network/kernel.h).
STATE_LEVELS, STATE_UNIT = 63.2, 63.5
NEVER = -1e9


class _Recurrence(torch.autograd.Function):
    """Both directions of an LSTM at once, with the backward pass by hand.

    gates: (2, T, B, 4H), the input's share of the gates in the order i, f, o,
    g; overwritten.  weight: (2, H, 4H).  Gives the hidden states (2, T, B, H),
    rounded as the shipped network has them; the backward pass takes no notice of that.
    """

    @staticmethod
    def forward(ctx, gates, weight):
        _, steps, batch, size4 = gates.shape
        size = size4 // 4
        hidden = gates.new_empty(2, steps + 1, batch, size)
        cells = gates.new_empty(2, steps + 1, batch, size)
        squashed = gates.new_empty(2, steps, batch, size)
        hidden[:, 0] = 0
        cells[:, 0] = 0
        for t in range(steps):
            g = gates[:, t]
            if t:
                g[0].addmm_(hidden[0, t], weight[0])
                g[1].addmm_(hidden[1, t], weight[1])
            g[..., :3 * size].sigmoid_()
            g[..., 3 * size:].tanh_()
            c = torch.mul(g[..., size:2 * size], cells[:, t], out=cells[:, t + 1])
            c.addcmul_(g[..., :size], g[..., 3 * size:])
            tc = torch.tanh(c, out=squashed[:, t])
            h = torch.mul(g[..., 2 * size:3 * size], tc, out=hidden[:, t + 1])
            h.mul_(STATE_LEVELS).round_().div_(STATE_UNIT)
        ctx.save_for_backward(gates, weight, hidden, cells, squashed)
        return hidden[:, 1:]

    @staticmethod
    def backward(ctx, grad):
        gates, weight, hidden, cells, squashed = ctx.saved_tensors
        _, steps, batch, size4 = gates.shape
        size = size4 // 4
        delta = torch.empty_like(gates)
        back = weight.transpose(1, 2)
        dc = torch.zeros(2, batch, size, dtype=gates.dtype)
        dh = grad[:, steps - 1].clone()
        for t in range(steps - 1, -1, -1):
            d, g, tc = delta[:, t], gates[:, t], squashed[:, t]
            i, f = g[..., :size], g[..., size:2 * size]
            o, n = g[..., 2 * size:3 * size], g[..., 3 * size:]
            dc.addcmul_(dh * o, 1 - tc * tc)
            sigmoids = g[..., :3 * size]
            s = torch.sub(sigmoids, sigmoids * sigmoids, out=d[..., :3 * size])
            s[..., 2 * size:].mul_(dh).mul_(tc)
            s[..., :size].mul_(dc).mul_(n)
            s[..., size:2 * size].mul_(dc).mul_(cells[:, t])
            torch.mul(dc * i, 1 - n * n, out=d[..., 3 * size:])
            if t:
                dc *= f
                dh = grad[:, t - 1].clone()
                dh[0].addmm_(d[0], back[0])
                dh[1].addmm_(d[1], back[1])
        if steps == 1:
            return delta, torch.zeros_like(weight)
        return delta, torch.stack([
            torch.mm(hidden[k, 1:steps].reshape(-1, size).t(),
                     delta[k, 1:].reshape(-1, size4)) for k in (0, 1)])


class BiLstm(nn.Module):
    """One bidirectional LSTM layer; output [forward | backward]."""

    def __init__(self, inputs, size):
        super().__init__()
        bound = 1 / math.sqrt(size)
        self.size = size

        def uniform(*shape):
            return nn.Parameter(torch.empty(*shape).uniform_(-bound, bound))
        self.wx = uniform(2, inputs, 4 * size)
        self.wh = uniform(2, size, 4 * size)
        self.bias = uniform(2, 1, 4 * size)

    def forward(self, x, mirror):
        """x (B, T, D); mirror (B, T) is the index that reverses each sentence."""
        batch, steps, width = x.shape
        ahead = x.transpose(0, 1).contiguous()
        mirror = mirror.t().contiguous()
        column = torch.arange(batch)[None]
        behind = ahead[mirror, column]
        gates = torch.stack([
            torch.addmm(self.bias[k], y.view(steps * batch, width), self.wx[k])
            for k, y in enumerate((ahead, behind))])
        h = _Recurrence.apply(gates.view(2, steps, batch, 4 * self.size), self.wh)
        return torch.cat([h[0], h[1][mirror, column]], 2).transpose(0, 1)


class Dropout(nn.Module):
    """Dropout with one mask for all words of a sentence."""

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training:
            return x
        keep = 1 - self.share
        return x * (x.new_empty(x.size(0), 1, x.size(2)).bernoulli_(keep) / keep)


class Network(nn.Module):
    """config: a dict with hidden, layers, name_hidden, arc, label and the
    dropout shares; labels: a dict of label lists (upos, xpos, deprel, names).
    """

    def __init__(self, config, labels, table_rows, vectors=None):
        super().__init__()
        self.config, self.labels = config, labels
        self.tables = nn.ModuleList([
            nn.Embedding(table_rows[t], WIDTHS[t]) for t in TABLES])
        for table in self.tables:
            nn.init.normal_(table.weight, std=.1)
        glove = self.tables[0].weight
        glove.requires_grad = False
        glove[0] = 0
        if vectors is not None:
            glove[1:] = torch.from_numpy(vectors)
        hidden = config["hidden"]
        self.layers = nn.ModuleList([
            BiLstm(2 * hidden if k else INPUT_SIZE, hidden)
            for k in range(config["layers"])])
        self.name_layer = BiLstm(2 * hidden, config["name_hidden"])
        width, arc, label = 2 * hidden, config["arc"], config["label"]
        relations = len(labels["deprel"])
        self.upos = nn.Linear(width, len(labels["upos"]))
        self.xpos = nn.Linear(width, len(labels["xpos"]))
        self.arc_head = nn.Linear(width, arc)
        self.arc_dependent = nn.Linear(width, arc)
        self.arc_u = nn.Linear(arc, arc, bias=False)
        self.arc_head_bias = nn.Linear(arc, 1)
        self.distance = nn.Parameter(torch.zeros(2 * FURTHEST + 1))
        self.label_head = nn.Linear(width, label)
        self.label_dependent = nn.Linear(width, label, bias=False)
        self.label_out = nn.Linear(label, relations)
        self.label_direction = nn.Parameter(torch.zeros(2, relations))
        self.names = nn.Linear(2 * config["name_hidden"], len(labels["names"]))
        self.input_dropout = Dropout(config["input_dropout"])
        self.dropout = Dropout(config["lstm_dropout"])
        self.mlp_dropout = Dropout(config["mlp_dropout"])

    def share_tables(self, other):
        """Take the tables of another network; they are not trained further."""
        for table, given in zip(self.tables, other):
            table.weight = nn.Parameter(given.weight.detach().clone(), requires_grad=False)

    def trainable(self):
        return [p for p in self.parameters() if p.requires_grad]

    def _embed(self, rows):
        if self.training:   # hide some words: the spelling has to do
            rows = rows.clone()
            hide = torch.rand(rows.shape[:2]) < self.config["word_dropout"]
            hide[:, 0] = False
            rows[..., 0][hide & (torch.rand(hide.shape) < .5)] = 0
            rows[..., 1][hide] = 1
        return torch.cat([table(rows[..., k])
                          for k, table in enumerate(self.tables)], 2)

    def encode(self, rows, lengths, trees=True, names=True):
        """Outputs of the encoder for the tree heads and for the name head."""
        x = self.input_dropout(self._embed(rows))
        place = torch.arange(rows.size(1))[None]
        mirror = lengths[:, None] - 1 - place
        mirror = torch.where(mirror < 0, place, mirror)
        first = x = self.dropout(self.layers[0](x, mirror))
        if trees:
            for layer in self.layers[1:]:
                x = self.dropout(layer(x, mirror))
        for_names = self.dropout(self.name_layer(first, mirror)) if names else None
        return x, for_names

    def arc_scores(self, x, lengths):
        """scores[b, dependent, head]"""
        heads = self.mlp_dropout(F.leaky_relu(self.arc_head(x), LEAK))
        dependents = self.mlp_dropout(F.leaky_relu(self.arc_dependent(x), LEAK))
        scale = math.sqrt(self.config["arc"])
        scores = torch.bmm(self.arc_u(dependents) / scale, heads.transpose(1, 2))
        scores = scores + self.arc_head_bias(heads).transpose(1, 2)
        n = x.size(1)
        place = torch.arange(n)
        apart = (place[None, :] - place[:, None]).clamp(-FURTHEST, FURTHEST)
        scores = scores + self.distance[apart + FURTHEST][None]
        outside = (place[None] >= lengths[:, None])[:, None, :]
        return scores.masked_fill(outside | torch.eye(n, dtype=torch.bool)[None], NEVER)

    def label_scores(self, x, heads):
        at_head = self.label_head(x)
        at_head = torch.gather(at_head, 1,
                               heads[..., None].expand(-1, -1, at_head.size(2)))
        rightward = (heads > torch.arange(x.size(1))[None]).long()
        both = F.leaky_relu(at_head + self.label_dependent(x), LEAK)
        return self.label_out(self.mlp_dropout(both)) + self.label_direction[rightward]
