#!/usr/bin/env python3
"""An independent fluid model of the scenario double11-2023, with which its capacities were calibrated.

    tools/double11_2023_fluid.py      print totals, ship-to-door time and backlogs under two schedules

Hours instead of events, expected parcels instead of lots: each hub is one first-come-first-served queue at its sorting
rate with a screening queue before it, each outlet one queue that works inside its window, and every way takes its mean
time (a wait of half a headway included). Schedules: "as published" releases wave orders first come first served at the
daily pace of the published series, "ship at once" releases whatever is packed. Python 3.9 or later, no other packages;
a few seconds.
"""

import math
from collections import deque
from datetime import date

import double11_2023 as scenario

HOURS = 24 * len(scenario.DAYS)
EVENING = scenario.WAVE_START_HOUR


class Queue:
    """First come first served, in order of arrival hour; what arrives carries the amounts of several kinds."""

    def __init__(self):
        self.waiting = deque()
        self.backlog = 0.0
        self.hours_waited = {}  # by hour of arrival: parcel-hours
        self.arrived = {}  # by hour of arrival: parcels

    def arrive(self, amounts, hour=0):
        total = sum(amounts)
        if total > 0:
            self.waiting.append((total, amounts, hour))
            self.backlog += total
            self.arrived[hour] = self.arrived.get(hour, 0.0) + total

    def serve(self, capacity, hour=0):
        """Amounts by kind that leave in an hour."""
        served = None
        while capacity > 1e-9 and self.waiting:
            total, amounts, arrival = self.waiting[0]
            part = min(1.0, capacity / total)
            taken = [a * part for a in amounts]
            served = taken if served is None else [s + t for s, t in zip(served, taken)]
            capacity -= total * part
            self.backlog -= total * part
            self.hours_waited[arrival] = self.hours_waited.get(arrival, 0.0) + total * part * (hour - arrival)
            self.waiting.popleft()
            if part < 1.0:
                self.waiting.appendleft((total * (1 - part), [a * (1 - part) for a in amounts], arrival))
        return served

    def mean_wait(self, arrival):
        """Hours that what arrived in that hour waited; 0 if nothing did."""
        return self.hours_waited.get(arrival, 0.0) / self.arrived.get(arrival, 1.0)


def orders(m):
    """Expected orders in each hour: daily ones and those of waves, parcels."""
    daily = [m.daily[day] * share for day in scenario.DAYS for share in m.profile]
    waves = [0.0] * HOURS
    starts = [date(2023, 10, 31), date(2023, 11, 10)]
    for start, volume, shape in zip(starts, m.waves, m.wave_shapes):
        first = (start - scenario.FIRST_DAY).days * 24 + EVENING
        for i, share in enumerate(shape):
            waves[first + i] += volume * share
    unit = scenario.HUNDRED_MILLION
    return [d * unit for d in daily], [w * unit for w in waves]


def packed(daily, waves, per_hour):
    """What leaves one packing line for the whole nation (all lines are alike): daily and wave parcels an hour."""
    queue, result = Queue(), []
    for d, w in zip(daily, waves):
        queue.arrive([d, w])
        result.append(queue.serve(per_hour) or [0.0, 0.0])
    return result


def ship_at_once(m):
    daily, waves = orders(m)
    per_hour = m.normal_day * m.p["pack_over_mean_day"] / 24
    return [sum(parts) for parts in packed(daily, waves, per_hour)]


def as_published(m):
    """Daily orders as packed; wave orders, first come first served, so that each day's sum is the published one."""
    daily, waves = orders(m)
    per_hour = m.normal_day * m.p["pack_over_mean_day"] / 24
    ready = packed(daily, waves, per_hour)
    released, held = [], 0.0
    for d, day in enumerate(scenario.DAYS):
        wanted = m.series[day] * scenario.HUNDRED_MILLION - sum(ready[h][0] for h in range(24 * d, 24 * d + 24))
        for hour in range(24):
            held += ready[24 * d + hour][1]
            wave = max(0.0, min(held, wanted / (24 - hour)))
            held -= wave
            wanted -= wave
            released.append(ready[24 * d + hour][0] + wave)
    return released


def longest_wave_wait(m, released):
    """Hours from order to release that no wave order exceeds, served first come first served, for each wave."""
    daily, waves = orders(m)
    per_hour = m.normal_day * m.p["pack_over_mean_day"] / 24
    gone = [r - parts[0] for r, parts in zip(released, packed(daily, waves, per_hour))]
    longest = [0, 0]
    ordered, left, at = 0.0, gone[0], 0
    for hour, parcels in enumerate(waves):
        ordered += parcels
        while left < ordered - 1 and at + 1 < HOURS:
            at += 1
            left += gone[at]
        if parcels:
            wave = 0 if scenario.DAYS[hour // 24] < date(2023, 11, 10) else 1
            longest[wave] = max(longest[wave], at + 1 - hour)
    return longest


class Run:
    """The nation under one release curve."""

    def __init__(self, m, released):
        p = m.p
        n = len(m.sized)
        to_hub = round(p["shipper_feeder_hours"])
        lag = [[self.lane_hours(a, b, p) for b in m.regions] for a in m.regions]
        go = [[x / sum(row) for x in row] for row in m.split]
        arriving = [[0.0] * (HOURS + 300) for _ in range(n)]  # from other hubs
        at_outlet = [[[0.0] * (HOURS + 300) for _ in range(2)] for _ in range(n)]
        screening, sorting = [Queue() for _ in range(n)], [Queue() for _ in range(n)]
        outlets = [[Queue(), Queue()] for _ in range(n)]
        areas = ("urban", "rural")
        out_lag = [round(p[a + "_feeder_hours"]) for a in areas]
        windows = [(8, 20), (8, 18)]
        self.m, self.lag, self.out_lag, self.to_hub, self.go = m, lag, out_lag, to_hub, go
        self.screening, self.sorting, self.outlets = screening, sorting, outlets
        self.released = released
        self.delivered = [0.0] * HOURS
        self.hub_backlog = [[0.0] * n for _ in range(HOURS)]
        self.outlet_backlog = [[[0.0] * 2 for _ in range(n)] for _ in range(HOURS)]
        for h in range(HOURS):
            hour = h % 24
            for i, s in enumerate(m.sized):
                if h >= to_hub:
                    screening[i].arrive([released[h - to_hub] * m.origin[i]], h)
                own = (screening[i].serve(s.screening, h) or [0.0])[0]
                sorting[i].arrive([own, arriving[i][h]], h)
                gone = sorting[i].serve(s.sorting, h)
                self.hub_backlog[h][i] = screening[i].backlog + sorting[i].backlog
                if gone:
                    own, through = gone
                    through += own * go[i][i]
                    for j in range(n):
                        if j != i:
                            arriving[j][h + lag[i][j]] += own * go[i][j]
                    for k, share in enumerate((1 - m.rural[i], m.rural[i])):
                        at_outlet[i][k][h + out_lag[k]] += through * share
                for k in range(2):
                    outlets[i][k].arrive([at_outlet[i][k][h]], h)
                    first, last = windows[k]
                    if first <= hour < last:
                        done = outlets[i][k].serve(s.areas[areas[k]]["per_day"] / (last - first), h)
                        self.delivered[h] += done[0] if done else 0.0
                    self.outlet_backlog[h][i][k] = outlets[i][k].backlog

    @staticmethod
    def lane_hours(a, b, p):
        km = a.distance_km(b) * p["road_factor"]
        wait = p["linehaul_headway_hours"] / 2
        return max(1, round(km / p["linehaul_speed"] + p["linehaul_handling_hours"] + wait))


def per_day(series):
    return [sum(series[24 * d : 24 * d + 24]) / scenario.HUNDRED_MILLION for d in range(len(scenario.DAYS))]


def total(days, first, last):
    return sum(v for day, v in zip(scenario.DAYS, days) if first <= day <= last)


def ship_to_door(run, day):
    """Mean hours from release to door of what is released on a day, and its share within 72 h. Waits are means by hour
    of arrival; line-haul scatters with its coefficient of variation, all else is taken at its mean."""
    m, weight, hours, in_time = run.m, 0.0, 0.0, 0.0
    for start in range(24 * day, 24 * day + 24):
        for i in range(len(m.sized)):
            at = start + run.to_hub
            at += round(run.screening[i].mean_wait(at))
            sorted_at = at + round(run.sorting[i].mean_wait(at))
            for j in range(len(m.sized)):
                at = sorted_at
                if j != i:
                    at += run.lag[i][j]
                    at += round(run.sorting[j].mean_wait(at))
                for k, share in enumerate((1 - m.rural[j], m.rural[j])):
                    reached = at + run.out_lag[k]
                    took = reached + run.outlets[j][k].mean_wait(reached) - start
                    parcels = run.released[start] * m.split[i][j] * share
                    weight += parcels
                    hours += parcels * took
                    deviation = m.p["linehaul_cv"] * run.lag[i][j] if j != i else 1.0
                    in_time += parcels * 0.5 * (1 + math.erf((72 - took) / deviation / math.sqrt(2)))
    return hours / weight, in_time / weight


def report(m, name, run, at_once=False):
    released, delivered = per_day(run.released), per_day(run.delivered)
    print(f"== {name}")
    print("day, collected, delivered, hub backlog at 24 h, outlet backlog at 24 h (hundred million); hubs and outlets "
          "flooded in any hour")
    n = range(len(m.sized))
    hundred_million = scenario.HUNDRED_MILLION
    for d, day in enumerate(scenario.DAYS):
        hours = range(24 * d, 24 * d + 24)
        flooded = [i for i in n if any(run.hub_backlog[h][i] > m.sized[i].storage for h in hours)]
        outlets = [(i, k) for i in n for k, a in enumerate(("urban", "rural"))
                   if any(run.outlet_backlog[h][i][k] > m.sized[i].areas[a]["storage"] for h in hours)]
        last = 24 * d + 23
        print(f"{day} {released[d]:8.3f} {delivered[d]:8.3f} {sum(run.hub_backlog[last]) / hundred_million:8.3f} "
              f"{sum(map(sum, run.outlet_backlog[last])) / hundred_million:8.3f} {len(flooded):4d} {len(outlets):4d}")
    
    def nov(first, last):
        return date(2023, 11, first), date(2023, 11, last)

    print(f"collected 1-11 Nov {total(released, *nov(1, 11)):.2f}, 1-16 Nov {total(released, *nov(1, 16)):.2f}, "
          f"11 Nov {released[scenario.DAYS.index(date(2023, 11, 11))]:.2f}; "
          f"delivered 1-16 Nov {total(delivered, *nov(1, 16)):.2f}, 6-12 Nov {total(delivered, *nov(6, 12)):.2f}, "
          f"13-19 Nov {total(delivered, *nov(13, 19)):.2f}")
    week = total(delivered, date(2023, 10, 30), date(2023, 11, 5))
    season = range(24 * scenario.WARMUP_DAYS, HOURS)
    hub = sum(sum(run.hub_backlog[h]) for h in season)
    outlet = sum(sum(map(sum, run.outlet_backlog[h])) for h in season)
    print(f"delivered 30 Oct-5 Nov {week:.2f}; backlog of the season, hundred million parcel-hours: "
          f"hubs {hub / hundred_million:.1f}, outlets {outlet / hundred_million:.1f}")
    if at_once:
        return
    day = scenario.DAYS.index(date(2023, 10, 30))  # filled network, before the first wave
    hours, in_time = ship_to_door(run, day)
    print(f"ship to door of what is released on 30 Oct: {hours:.1f} h, within 72 h {in_time:.3f}")


def main():
    m = scenario.Model()
    released = as_published(m)
    report(m, "as published", Run(m, released))
    print("longest from order to release, waves 1 and 2: {} h, {} h".format(*longest_wave_wait(m, released)))
    report(m, "ship at once", Run(m, ship_at_once(m)), at_once=True)


if __name__ == "__main__":
    main()
