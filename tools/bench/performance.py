#!/usr/bin/env python3
"""Makes docs/performance.md from what tools/bench/measure has measured: a folder with three JSON files."""

import json
import math
import os
import statistics
import sys

SIMPY_SIZE = "5x20000"
PARCEL_SIZES = ["5x50000", "5x100000", "5x200000"]
DAY_SIZES = ["5x50000", "10x50000", "20x50000", "40x50000"]

LONG_SCENARIOS = ["double11-2023", "season-2023"]


def load(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        return json.load(file)


class Measured:
    def __init__(self, folder):
        self.visits = load(folder, "visits.json")
        self.simpy = load(folder, "simpy.json")
        self.jmh = load(folder, "jmh.json")
        self.seconds = {}
        for result in self.jmh:
            name = result["benchmark"].rsplit(".", 2)[-2:]
            params = tuple((result.get("params") or {}).values())
            samples = [sample for fork in result["primaryMetric"]["rawData"] for sample in fork]
            self.seconds[(".".join(name),) + params] = statistics.median(samples) / 1000

    def season(self, engine):
        return self.seconds["SeasonBenchmark.replication", engine]

    def network(self, size):
        return self.seconds["HubNetworkBenchmark.replication", size]

    def simpy_visits_per_second(self):
        return statistics.median(run["visits"] / run["seconds"] for run in self.simpy["runs"])


def machine(jmh):
    model = "unknown processor"
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        for line in file:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    first = jmh[0]
    return "%s, %d cores, %s %s, JMH %s" % (
        model, os.cpu_count(), first["vmName"], first["vmVersion"], first["jmhVersion"])


def millions(value):
    return "%.2f" % (value / 1e6)


def table(header, rows):
    yield "| " + " | ".join(header) + " |"
    yield "|" + "---|" * len(header)
    for row in rows:
        yield "| " + " | ".join(row) + " |"
    yield ""


def page(m):
    yield "# Performance"
    yield ""
    yield "Medians of one run on one machine (%s); look at the ratios, times are the machine's." % machine(m.jmh)
    yield "This page is made from that run's output by"
    yield ""
    yield "```sh"
    yield "./mvnw -q -Pbench -pl bench -am package -DskipTests && tools/bench/measure"
    yield "```"
    yield ""
    yield "A visit is a lot that enters a stage, a dock or a delivery; all engines make the same ones. Peers run the same"
    yield "model to the same outcome, to the bit (`ReferenceTest`): plain discrete-event simulation with one event list,"
    yield "either a hand-written 4-ary heap of primitives or SSJ's default list, a splay tree. All Java engines have the same"
    yield "heap of 2 GB, whole from the start: where it grows, a collection may take longer than its share of any engine."
    yield ""
    yield "## A season: double11-2023 shipped at once, one replication, orders drawn before"
    yield "`java -jar bench/target/benchmarks.jar SeasonBenchmark`"
    yield ""
    visits = m.visits["double11-2023"]
    rows = []
    for engine, name in (("kernel", "kernel"), ("heap", "primitive 4-ary heap"), ("ssj", "SSJ, default event list")):
        seconds = m.season(engine)
        rows.append([name, "%.2f" % seconds, millions(visits / seconds), "%.1f" % (seconds / m.season("kernel"))])
    yield from table(["engine", "seconds", "million visits/s", "kernel is faster by"], rows)
    yield "%s visits." % format(visits, ",")
    yield ""
    yield "## Parcel by parcel: ten hubs, lots of one parcel, against SimPy %s" % m.simpy["simpy"]
    yield "`java -jar bench/target/benchmarks.jar HubNetworkBenchmark -p size=%s`," % SIMPY_SIZE
    yield "`/usr/bin/python3 tools/bench/simpy_hub.py 5 20000 3` (Python %s)" % m.simpy["python"]
    yield ""
    kernel = m.visits[SIMPY_SIZE] / m.network(SIMPY_SIZE)
    simpy = m.simpy_visits_per_second()
    yield from table(
        ["engine", "million visits/s", "kernel is faster by"],
        [["kernel", millions(kernel), "1.0"], ["SimPy", "%.4f" % (simpy / 1e6), "%.0f" % (kernel / simpy)]])
    yield "In process, without start: drawing orders is inside SimPy's time and outside the kernel's."
    yield ""
    yield "## Growth: the hub network, lots of one parcel"
    yield "`java -jar bench/target/benchmarks.jar HubNetworkBenchmark`"
    yield ""
    for title, sizes in (("parcels a day", [SIMPY_SIZE] + PARCEL_SIZES), ("days", DAY_SIZES)):
        rows = []
        for size in sizes:
            days, parcels = (int(part) for part in size.split("x"))
            lots = days * parcels
            seconds = m.network(size)
            per_visit = seconds / m.visits[size] * 1e9
            unit = seconds / (lots * math.log2(lots)) * 1e9 if title != "days" else seconds / days * 1e3
            rows.append([str(days), format(parcels, ","), "%.3f" % seconds, "%.0f" % per_visit, "%.2f" % unit])
        last = "ns per n log2 n of n lots" if title != "days" else "ms per day"
        yield from table(["days", "parcels a day", "seconds", "ns per visit", last], rows)
    yield "## One replication, orders included, in a heap of 2 GB"
    yield "`java -jar bench/target/benchmarks.jar ReplicationBenchmark`"
    yield ""
    rows = [[name, "%.2f" % m.seconds["ReplicationBenchmark.replication", name]] for name in LONG_SCENARIOS]
    yield from table(["scenario", "seconds"], rows)
    yield "## Threads: replications of double11-2023, orders included"
    yield "`java -jar bench/target/benchmarks.jar ThreadsBenchmark`"
    yield ""
    one = 60 / m.seconds[("ThreadsBenchmark.oneThread",)]
    two = 2 * 60 / m.seconds[("ThreadsBenchmark.twoThreads",)]
    yield from table(
        ["threads", "replications per minute", "over one thread"],
        [["1", "%.1f" % one, "1.00"], ["2", "%.1f" % two, "%.2f" % (two / one)]])


def main():
    print("\n".join(page(Measured(sys.argv[1]))).rstrip())


if __name__ == "__main__":
    main()
