"""The figures as Prometheus reads them. Loaded only where they are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate

from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    InfoMetricFamily,
    Metric,
)
from prometheus_client.exposition import CONTENT_TYPE_LATEST as CONTENT_TYPE
from prometheus_client.registry import Collector

from copbot.running.gauges import Gauge
from copbot.running.metrics import BOUNDS, COUNTED, TIMED, Figures

__all__ = ["CONTENT_TYPE", "PREFIX", "exposed"]
PREFIX = "copbot_"


def exposed(figures: Figures, gauges: Iterable[Gauge], about: Mapping[str, str]) -> bytes:
    """All figures, in the text format of Prometheus; `about` are words on the bot itself."""
    registry = CollectorRegistry()
    registry.register(_All(figures, gauges, about))
    ProcessCollector(registry=registry)
    return generate_latest(registry)


class _All(Collector):
    def __init__(self, figures: Figures, gauges: Iterable[Gauge], about: Mapping[str, str]) -> None:
        self._figures, self._gauges, self._about = figures, gauges, about

    def collect(self) -> Iterator[Metric]:
        """A family for each name, also while nothing of it has been counted."""
        yield InfoMetricFamily(f"{PREFIX}bot", "What runs.", value=dict(self._about))
        counts, times = self._figures.counts(), self._figures.times()
        for name, told in COUNTED.items():
            counter = CounterMetricFamily(f"{PREFIX}{name}", told.help, labels=told.labels)
            found = [(key[1:], number) for key, number in counts if key[0] == name]
            if not told.labels and not found:
                found = [((), 0)]
            for labels, number in found:
                counter.add_metric([str(label) for label in labels], number)
            yield counter
        for name, told in TIMED.items():
            histogram = HistogramMetricFamily(f"{PREFIX}{name}", told.help, labels=told.labels)
            for key, under, total in times:
                if key[0] == name:
                    bounds = [*map(str, BOUNDS), "+Inf"]
                    buckets = list(zip(bounds, map(float, accumulate(under)), strict=True))
                    histogram.add_metric(key[1:], buckets, total)
            yield histogram
        for one in self._gauges:
            gauge = GaugeMetricFamily(f"{PREFIX}{one.name}", one.help, labels=[one.label] if one.label else [])
            for word, value in one.values.items():
                gauge.add_metric([word] if one.label else [], value)
            yield gauge
