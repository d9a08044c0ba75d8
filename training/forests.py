"""Trees learned by LightGBM, as the bot reads them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import lightgbm
import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
COMMON: dict[str, Any] = {
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 2,
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


def laid_out(model: lightgbm.Booster, depth: int) -> dict[str, npt.NDArray[Any]]:
    """The model's steps and ends in whole trees of that depth (see `copbot.hearing.trees`)."""
    trees = model.dump_model()["tree_info"]
    inner = 2**depth - 1
    feature = np.zeros((len(trees), inner), np.uint8)
    threshold = np.full((len(trees), inner), np.inf, np.float32)
    value = np.zeros((len(trees), inner + 1), np.float32)

    def fill(tree: int, at: int, node: Mapping[str, Any]) -> None:
        if at >= inner:
            value[tree, at - inner] = node["leaf_value"]
            return
        below = node, node
        if "split_feature" in node:
            feature[tree, at], threshold[tree, at] = node["split_feature"], node["threshold"]
            below = node["left_child"], node["right_child"]
        for step, one in enumerate(below, 1):
            fill(tree, 2 * at + step, one)

    for number, tree in enumerate(trees):
        fill(number, 0, tree["tree_structure"])
    return {"feature": feature, "threshold": threshold, "value": value.astype(np.float16)}


def scale(sums: Floats, labels: Floats) -> npt.NDArray[np.float32]:
    """The slope and shift that make probabilities of a model's sums, by sums of rows that it did not see (Platt 1999)."""
    from sklearn.linear_model import LogisticRegression

    fitted = LogisticRegression(C=1e6).fit(sums.reshape(-1, 1), labels)
    return np.array([fitted.coef_[0, 0], fitted.intercept_[0]], np.float32)
