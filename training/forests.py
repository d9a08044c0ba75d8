"""Trees learned by LightGBM, as the bot reads them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import lightgbm
import numpy as np
import numpy.typing as npt

from copbot.hearing.trees import Floats

Arrays = dict[str, npt.NDArray[Any]]
COMMON: dict[str, Any] = {
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 1,
    "seed": 1,
    "verbose": -1,
}


def learn(
    rows: Floats, labels: Floats, trees: int, *, groups: npt.NDArray[np.int64] | None = None, **how: Any
) -> lightgbm.Booster:
    """Trees that tell the labels from the rows; of each group which row is right, where there are groups.

    `weight` among `how` weighs the rows; the rest is LightGBM's.
    """
    weight = how.pop("weight", None)
    objective = "binary" if groups is None else "lambdarank"
    told = lightgbm.Dataset(rows, labels, group=groups, weight=weight)
    return lightgbm.train({**COMMON, "objective": objective, **how}, told, trees)


def laid_out(model: lightgbm.Booster, depth: int) -> Arrays:
    """The model's steps and ends in whole trees of that depth (see `copbot.hearing.trees`)."""
    trees = model.dump_model()["tree_info"]
    inner = 2**depth - 1
    whole = np.zeros((len(trees), inner), np.float32)
    feature = np.zeros((len(trees), inner), np.uint8)
    threshold = np.full((len(trees), inner), np.inf, np.float32)
    value = np.zeros((len(trees), inner + 1), np.float32)

    def fill(tree: int, at: int, node: Mapping[str, Any]) -> None:
        if at >= inner:
            value[tree, at - inner] = node["leaf_value"]
            return
        whole[tree, at] = node.get("internal_value", node.get("leaf_value"))
        below = node, node
        if "split_feature" in node:
            feature[tree, at], threshold[tree, at] = node["split_feature"], node["threshold"]
            below = node["left_child"], node["right_child"]
        for step, one in enumerate(below, 1):
            fill(tree, 2 * at + step, one)

    for number, tree in enumerate(trees):
        fill(number, 0, tree["tree_structure"])
    return {"feature": feature, "threshold": threshold, "value": value.astype(np.float16),
            "inner": whole.astype(np.float16)}  # fmt: skip


def scale(sums: Floats, labels: Floats, weights: npt.NDArray[np.float64]) -> tuple[float, float]:
    """The slope and shift that make probabilities of a model's sums, by rows that it did not see (Platt 1999)."""
    from sklearn.linear_model import LogisticRegression

    fitted = LogisticRegression(C=1e6).fit(sums.reshape(-1, 1), labels, weights)
    return float(fitted.coef_[0, 0]), float(fitted.intercept_[0])


def sharpness(told: Iterable[tuple[lightgbm.Booster, tuple[Floats, Floats, npt.NDArray[np.int64]]]]) -> float:
    """What scores of rivals are multiplied with, so that softmax gives probabilities; by messages that no model saw."""
    seen = [(np.asarray(model.predict(rows, raw_score=True)), labels, groups) for model, (rows, labels, groups) in told]

    def loss(factor: float) -> float:
        found = 0.0
        for scores, labels, groups in seen:
            begins = np.concatenate([[0], np.cumsum(groups)[:-1]])
            powers = np.exp(np.clip(scores * factor, -40, 40))
            right = np.add.reduceat(powers * labels, begins) / np.add.reduceat(powers, begins)
            found -= float(np.log(np.maximum(right, 1e-9)).sum())
        return found

    return min((float(tried) for tried in np.arange(0.4, 2.5, 0.1)), key=loss)
