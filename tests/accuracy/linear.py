"""Linear equations, for the scripts here that fit weights."""


def solve(matrix, right):
    """Gauss and Jordan's elimination; the matrix is positive definite."""
    rows = [row[:] + [r] for row, r in zip(matrix, right)]
    for i, pivot in enumerate(rows):
        pivot[:] = [v / pivot[i] for v in pivot]
        for row in rows:
            if row is not pivot and row[i]:
                factor = row[i]
                row[:] = [v - factor * w for v, w in zip(row, pivot)]
    return [row[-1] for row in rows]
