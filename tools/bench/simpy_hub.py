#!/usr/bin/python3
"""The hub network of cuofeng.bench.HubNetwork, parcel by parcel, in SimPy 3 (Debian package python3-simpy3).

The same hubs, stages, lanes, timetable and demand, with orders from Python's generator; a parcel is a process and a
line is a resource of capacity 1. Prints one JSON line: visits (entries into a stage, dock or delivery) and the seconds
of the event loop alone, start-up left out, of each of several runs.
"""

import json
import random
import sys
import time

import simpy

HUBS = 10
LOAD = 0.8
FEEDER_HOURS = 1.0
LANE_HOURS = 10.0


class Network:
    def __init__(self, days, parcels_per_day, seed):
        self.env = simpy.Environment()
        self.random = random.Random(seed)
        self.visits = 0
        self.delivered = 0
        self.per_hub_hour = parcels_per_day / 24 / HUBS
        everything = self.per_hub_hour * (2 - 1 / HUBS) / LOAD
        rates = {
            "unload": everything,
            "screening": self.per_hub_hour / LOAD,
            "sorting": everything,
            "dispatch": everything,
            "delivery": self.per_hub_hour / LOAD,
        }
        self.hours = {stage: 1 / rate for stage, rate in rates.items()}
        self.lines = [{stage: simpy.Resource(self.env) for stage in rates} for _ in range(HUBS)]
        self.departure = {}
        for start in range(HUBS):
            for end in range(HUBS):
                if start != end:
                    self.departure[start, end] = self.env.event()
                    self.env.process(self.lane(start, end))
            self.env.process(self.shipper(start))
        self.end_hours = days * 24

    def shipper(self, hub):
        while True:
            yield self.env.timeout(self.random.expovariate(self.per_hub_hour))
            self.env.process(self.parcel(hub, self.random.randrange(HUBS)))

    def lane(self, start, end):
        while True:
            yield self.env.timeout(1)
            leaving, self.departure[start, end] = self.departure[start, end], self.env.event()
            leaving.succeed()

    def stage(self, hub, name):
        self.visits += 1
        with self.lines[hub][name].request() as turn:
            yield turn
            yield self.env.timeout(self.hours[name])

    def parcel(self, hub, outlet):
        yield self.env.timeout(FEEDER_HOURS)
        for name in ("unload", "screening", "sorting", "dispatch"):
            yield from self.stage(hub, name)
        if hub != outlet:
            self.visits += 1
            yield self.departure[hub, outlet]
            yield self.env.timeout(LANE_HOURS)
            for name in ("unload", "sorting", "dispatch"):
                yield from self.stage(outlet, name)
        yield self.env.timeout(FEEDER_HOURS)
        yield from self.stage(outlet, "delivery")
        self.delivered += 1

    def run(self):
        started = time.perf_counter()
        self.env.run(until=self.end_hours)
        return time.perf_counter() - started


def main():
    days, parcels_per_day, runs = (int(argument) for argument in sys.argv[1:4])
    results = []
    for seed in range(runs):
        network = Network(days, parcels_per_day, seed)
        seconds = network.run()
        results.append({"visits": network.visits, "delivered": network.delivered, "seconds": seconds})
    print(json.dumps({"simpy": simpy.__version__, "python": sys.version.split()[0], "runs": results}))


if __name__ == "__main__":
    main()
