#!/usr/bin/env python3
"""Writes the tables of the shipped scenario double11-2023 from published figures.

    tools/double11_2023.py            write the scenario's files
    tools/double11_2023.py --check    compare them with what is committed, check the tables, print the key figures

Reads scenarios/src/data/2023 (small tables with source and status columns) and writes
scenarios/src/main/resources/cuofeng/scenarios/library/double11-2023. Same input, same bytes. Python 3.9 or later, no
other packages. docs/scenarios/double11-2023.md explains every step.
"""

import csv
import io
import math
import string
import sys
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RAW = ROOT / "scenarios/src/data/2023"
SCENARIO = ROOT / "scenarios/src/main/resources/cuofeng/scenarios/library/double11-2023"

HUNDRED_MILLION = 100_000_000
SEASON_START = date(2023, 11, 1)
SEASON_DAYS = 20
WARMUP_DAYS = 6
FIRST_DAY = SEASON_START - timedelta(days=WARMUP_DAYS)
DAYS = [FIRST_DAY + timedelta(days=i) for i in range(WARMUP_DAYS + SEASON_DAYS)]
# Days whose collection a wave fed: the orders above the base belong to the wave.
WAVE_DAYS = [
    (date(2023, 11, 1), date(2023, 11, 5)),
    (date(2023, 11, 11), date(2023, 11, 17)),
]
WAVE1_HOURS = 76  # 31 Oct 20:00 to 3 Nov 24:00
WAVE2_HOURS = 28  # 10 Nov 20:00 to 11 Nov 24:00
WAVE_START_HOUR = 20
SHARE_UNITS = 1_000_000_000  # shares are written with nine decimals and add up to exactly 1


# ---- reading -------------------------------------------------------------------------------------------------------


def rows(name):
    with open(RAW / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def parameters():
    return {row["name"]: float(row["value"]) for row in rows("parameters.csv")}


# ---- regions: 50 cities and what remains of 27 provinces -----------------------------------------------------------


class Region:
    """A city, or a province without its listed cities: where parcels come from and go to."""

    def __init__(self, id, zh, en, zone, latitude, longitude, volume, population, gdp, urban_people, status, note):
        self.id, self.zh, self.en, self.zone = id, zh, en, zone
        self.latitude, self.longitude = float(latitude), float(longitude)
        self.volume = volume  # collected in 2023, hundred million parcels
        self.population, self.gdp, self.urban_people = population, gdp, urban_people  # 10,000 people, 100 million yuan
        self.status, self.note = status, note

    def distance_km(self, other):
        """Great-circle distance as cuofeng.scenarios.model.Region computes it."""
        phi1, phi2 = math.radians(self.latitude), math.radians(other.latitude)
        half_phi = math.sin((phi2 - phi1) / 2)
        half_lambda = math.sin(math.radians(other.longitude - self.longitude) / 2)
        h = half_phi**2 + math.cos(phi1) * math.cos(phi2) * half_lambda**2
        return 2 * 6371.0 * math.asin(min(1.0, math.sqrt(h)))


def identifier(pinyin):
    kept = (c if c.isalnum() and c.isascii() else "-" if c in " -" else "" for c in pinyin.lower())
    return "".join(kept)


def regions(p):
    """The 77 regions, largest volume first."""
    cities_of = {}
    for city in rows("cities.csv"):
        cities_of.setdefault(city["province"], []).append(city)
    places = {row["province"]: row for row in rows("rest_places.csv")}
    result = []
    for province in rows("provinces.csv"):
        cities = cities_of.get(province["province"], [])
        total = float(province["volume_10k"]) / 10_000
        volumes = raked([(float(c["volume_100m"]), c["volume_status"]) for c in cities], total, province, p)
        for city, volume in zip(cities, volumes):
            result.append(city_region(city, volume, province))
        if province["province"] not in [city["city"] for city in cities]:
            result.append(rest_region(province, cities, total - sum(volumes), places.get(province["province"])))
    return sorted(result, key=lambda region: (-region.volume, region.id))


def raked(volumes, total, province, p):
    """City volumes that leave the rest of the province its least share; figures from memory give way, others stay."""
    if province["capital"] == province["province"]:
        return [total]  # a municipality is its own province
    fixed = sum(volume for volume, status in volumes if status != "memory")
    loose = sum(volume for volume, status in volumes if status == "memory")
    room = total * (1 - p["rest_of_province_least_share"]) - fixed
    scale = min(1.0, room / loose) if loose else 1.0
    return [volume * scale if status == "memory" else volume for volume, status in volumes]


def city_region(city, volume, province):
    published = float(city["volume_100m"])
    changed = abs(volume / published - 1) > 1e-9
    note = f"volume {plain(volume, 4)} (hundred million, 2023)"
    note += f" raked from {city['volume_100m']} to its province's total" if changed else ""
    people = float(city["population_10k"])
    return Region(
        identifier(city["pinyin"]), city["city"], city["pinyin"], province["zone"], city["latitude"], city["longitude"],
        volume, people, float(city["gdp_100m_yuan"]), people * float(city["urbanisation"]),
        city["volume_status"], note)


def rest_region(province, cities, volume, place):
    """What the listed cities leave of a province; it stands at the capital, or elsewhere if the capital is listed."""
    people = float(province["population_10k"])
    population = people - sum(float(c["population_10k"]) for c in cities)
    gdp = float(province["gdp_100m_yuan"]) - sum(float(c["gdp_100m_yuan"]) for c in cities)
    urban = people * float(province["urbanisation"])
    urban -= sum(float(c["population_10k"]) * float(c["urbanisation"]) for c in cities)
    zh, en, id = province["province"], province["pinyin"], identifier(province["pinyin"])
    if not cities:
        return Region(id, zh, en, province["zone"], province["latitude"], province["longitude"], volume, population,
                      gdp, urban, province["volume_status"],
                      f"volume {plain(volume, 4)} (hundred million, 2023); at {province['capital']}")
    at = place or {"latitude": province["latitude"], "longitude": province["longitude"], "place": province["capital"]}
    return Region(id + "-rest", zh + "其他", en + " (rest)", province["zone"], at["latitude"], at["longitude"], volume,
                  population, gdp, urban, "derived",
                  f"volume {plain(volume, 4)}: province less {len(cities)} listed cities; at {at['place']}")


# ---- where parcels go ----------------------------------------------------------------------------------------------


def consumption(all_regions, p):
    """Share of all parcels that each region receives."""
    a = p["consumption_population_weight"]
    weights = [r.population**a * r.gdp ** (1 - a) for r in all_regions]
    return [w / sum(weights) for w in weights]


def flows(origin, attraction, damping):
    """Share of all parcels from i to j: an origin's parcels split in proportion to attraction x damping."""
    result = []
    for share, row in zip(origin, damping):
        weights = [a * d for a, d in zip(attraction, row)]
        result.append([share * w / sum(weights) for w in weights])
    return result


def balanced(all_regions, origin, received, exponent, rounds=60):
    """Attractions such that each region receives its share although distance damps demand (a doubly constrained
    gravity model, solved by iterative proportional fitting)."""
    damping = [[(1 + a.distance_km(b) / 100) ** -exponent for b in all_regions] for a in all_regions]
    attraction = received
    for _ in range(rounds):
        got = [sum(column) for column in zip(*flows(origin, attraction, damping))]
        attraction = [a * r / g for a, r, g in zip(attraction, received, got)]
        attraction = [a / sum(attraction) for a in attraction]
    return attraction, damping


def same_region_share(all_regions, origin, received, exponent):
    attraction, damping = balanced(all_regions, origin, received, exponent)
    split = flows(origin, attraction, damping)
    return sum(split[i][i] for i in range(len(split)))


def gravity_exponent(all_regions, origin, received, target):
    """Exponent, to three decimals, with which the parcels that stay in their region have the published share."""
    low, high = 0.0, 3.0
    for _ in range(14):
        middle = (low + high) / 2
        if same_region_share(all_regions, origin, received, middle) < target:
            low = middle
        else:
            high = middle
    return round((low + high) / 2, 3)


def rural_shares(all_regions, received, p):
    """Rural share of each region's parcels: rural people order a constant fraction of what urban people do, chosen so
    that the nation's rural share is the published one."""
    rural = [1 - r.urban_people / r.population for r in all_regions]

    def shares(fraction):
        return [fraction * s / (fraction * s + 1 - s) for s in rural]

    low, high = 0.0, 1.0
    for _ in range(50):
        middle = (low + high) / 2
        nation = sum(r * s for r, s in zip(received, shares(middle)))
        if nation < p["rural_share_of_deliveries"]:
            low = middle
        else:
            high = middle
    return shares(low), low


# ---- when they are ordered -----------------------------------------------------------------------------------------


def collected():
    """Collected parcels of each day as it happened, hundred million."""
    return {date.fromisoformat(row["date"]): float(row["collected_100m"]) for row in rows("national_daily.csv")}


def base(series):
    """Daily orders outside waves: the series itself, interpolated over the days that a wave fed."""
    result = {day: series[day] for day in DAYS}
    for first, last in WAVE_DAYS:
        before, after = first - timedelta(days=1), last + timedelta(days=1)
        for i in range(1, (after - before).days):
            share = i / (after - before).days
            result[before + timedelta(days=i)] = series[before] * (1 - share) + series[after] * share
    return result


def wave_volumes(series, daily):
    """What each wave added to the collected series, hundred million."""
    return [sum(series[day] - daily[day] for day in DAYS if first <= day <= last) for first, last in WAVE_DAYS]


def october_mean(series):
    days = [volume for day, volume in series.items() if day < SEASON_START]
    return sum(days) / len(days)


def order_profile(p):
    """Hourly shares of a normal day's orders: the 57 centres' sorting, earlier by the way to the hub."""
    sorting = [float(row["share_normal"]) for row in rows("hourly_sorting.csv")]
    shift = int(p["order_profile_shift_hours"])
    total = sum(sorting)
    return [sorting[(hour + shift) % 24] / total for hour in range(24)]


def wave_shapes(profile, p):
    """Hourly shares of both waves: a burst after 20:00, then the daily profile."""
    first = p["wave_first_hour_share"]
    left = p["wave_first_four_hours_share"] - first
    ratio = p["wave_hour_decay"]
    steps = [ratio**i for i in range(3)]
    burst = [first] + [left * s / sum(steps) for s in steps]
    first_day = burst + [(1 - sum(burst)) * share for share in profile]  # 20:00 to the next midnight
    second = p["wave1_second_day_share"]
    third = 1 - p["wave1_first_day_share"] - second
    wave1 = [p["wave1_first_day_share"] * share for share in first_day]
    wave1 += [second * share for share in profile] + [third * share for share in profile]
    assert len(wave1) == WAVE1_HOURS and len(first_day) == WAVE2_HOURS
    return wave1, first_day


# ---- what can be handled -------------------------------------------------------------------------------------------


class Sized:
    """A region with its flows on a mean October day (parcels) and its capacities (parcels an hour)."""


def sized(all_regions, split, rural, normal_day, p):
    loads = [sum(split[i]) + sum(row[i] for row in split) - split[i][i] for i in range(len(split))]
    smallest, largest = math.log(min(loads)), math.log(max(loads))
    result = []
    for i, region in enumerate(all_regions):
        s = Sized()
        s.region = region
        s.out = sum(split[i]) * normal_day
        s.in_from_elsewhere = (sum(row[i] for row in split) - split[i][i]) * normal_day
        s.received = sum(row[i] for row in split) * normal_day
        s.load = s.out + s.in_from_elsewhere
        size = (math.log(loads[i]) - smallest) / (largest - smallest)  # 0 smallest hub .. 1 largest
        s.factor = p["hub_capacity_small"] + (p["hub_capacity_large"] - p["hub_capacity_small"]) * size
        s.sorting = round_up(s.load * s.factor / 24, 100)
        # No more needs screening than sorting leaves room for beside what arrives screened, nor than is packed.
        need = min(s.sorting - s.in_from_elsewhere / 24, s.out * p["pack_over_mean_day"] / 24)
        s.xray_lanes = math.ceil(need * p["screening_over_need"] / p["xray_parcels_per_hour"])
        s.screening = s.xray_lanes * p["xray_parcels_per_hour"]
        s.unload = round_up(s.sorting * p["unload_over_sorting"], 100)
        s.dispatch = round_up(s.sorting * p["dispatch_over_sorting"], 100)
        s.storage = round_up(s.sorting * p["hub_storage_hours"], 100)
        s.pack = round_up(s.out * p["pack_over_mean_day"] / 24, 10)
        s.areas = {
            area: outlet(s.received * share, area, p) for area, share in (("urban", 1 - rural[i]), ("rural", rural[i]))
        }
        result.append(s)
    return result


def outlet(parcels, area, p):
    """Couriers and storage of an outlet that receives so many parcels on a mean October day."""
    rate = p[area + "_parcels_per_courier_hour"]
    capacity = parcels * p[area + "_capacity_over_mean_day"]
    couriers = math.ceil(capacity / (rate * p["daily_hours"]))
    per_day = couriers * rate * p["daily_hours"]
    return {"parcels": parcels, "couriers": couriers, "per_day": per_day, "rate": rate,
            "storage": round_up(per_day * p["outlet_storage_days"], 100), "feeder": p[area + "_feeder_hours"]}


# ---- the whole -----------------------------------------------------------------------------------------------------


class Model:
    """All figures of the scenario, unrounded where the files round."""

    def __init__(self):
        self.p = p = parameters()
        self.regions = regions(p)
        nation = sum(r.volume for r in self.regions)
        self.origin = [r.volume / nation for r in self.regions]
        self.received = consumption(self.regions, p)
        self.exponent = gravity_exponent(self.regions, self.origin, self.received, p["same_city_share"])
        self.attraction, damping = balanced(self.regions, self.origin, self.received, self.exponent)
        self.split = flows(self.origin, self.attraction, damping)
        self.rural, self.rural_per_head = rural_shares(self.regions, self.received, p)
        self.series = collected()
        self.daily = base(self.series)
        self.waves = wave_volumes(self.series, self.daily)
        self.normal_day = october_mean(self.series) * HUNDRED_MILLION
        self.profile = order_profile(p)
        self.wave_shapes = wave_shapes(self.profile, p)
        self.sized = sized(self.regions, self.split, self.rural, self.normal_day, p)


# ---- writing -------------------------------------------------------------------------------------------------------


def round_up(value, step):
    """Up to a multiple of step; a hair's breadth of floating-point error does not add a step."""
    return int(math.ceil(value / step - 1e-9)) * step


def plain(value, decimals):
    text = f"{value:.{decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def shares(values):
    """Nine-decimal texts that add up to exactly 1: rounded down, the largest remainders up."""
    total = sum(values)
    exact = [value / total * SHARE_UNITS for value in values]
    units = [int(value) for value in exact]
    by_remainder = sorted(range(len(values)), key=lambda i: (units[i] - exact[i], i))
    for i in by_remainder[: SHARE_UNITS - sum(units)]:
        units[i] += 1
    return [plain(unit / SHARE_UNITS, 9) for unit in units]


def table(header, body):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header.split(","))
    writer.writerows(body)
    return out.getvalue()


def files(m):
    """Name to text of every file of the scenario."""
    p = m.p
    origin, attraction = shares(m.origin), shares(m.attraction)
    feeder_cv = plain(p["feeder_cv"], 3)
    result = {}
    result["regions.csv"] = table(
        "id,name.zh,name.en,zone,latitude,longitude,source",
        [[r.id, r.zh, r.en, r.zone, plain(r.latitude, 6), plain(r.longitude, 6),
          "scenarios/src/data/2023: provinces.csv, cities.csv, rest_places.csv"] for r in m.regions])
    result["hubs.csv"] = table(
        "id,name.zh,name.en,region,storage_limit_parcels,stages.unload.parcels_per_hour,"
        "stages.screening.parcels_per_hour,stages.sorting.parcels_per_hour,stages.dispatch.parcels_per_hour,note",
        [[s.region.id, s.region.zh + "分拨中心", s.region.en + " hub", s.region.id, s.storage, s.unload,
          plain(s.screening, 0), s.sorting, s.dispatch,
          f"estimate: {plain(s.factor, 3)} x October mean load of {s.load / 10_000:.1f} (10k parcels a day); "
          f"{s.xray_lanes} X-ray lanes"] for s in m.sized])
    result["outlets.csv"] = table(
        "id,name.zh,name.en,region,area,hub,couriers,parcels_per_courier_hour,daily_hours,window,"
        "storage_limit_parcels,feeder.transit_hours,feeder.cv,note",
        [[f"{s.region.id}-{area}", s.region.zh + zh, f"{s.region.en} {area} outlets", s.region.id, area, s.region.id,
          o["couriers"], plain(o["rate"], 3), plain(p["daily_hours"], 3), window, o["storage"],
          plain(o["feeder"], 3), feeder_cv, f"estimate: October mean {o['parcels'] / 10_000:.2f} (10k parcels a day)"]
         for s in m.sized
         for area, zh, window in (("urban", "城区网点", "08:00-20:00"), ("rural", "农村网点", "08:00-18:00"))
         for o in [s.areas[area]]])
    result["shippers.csv"] = table(
        "id,name.zh,name.en,hub,share,pack_parcels_per_hour,promise_hours,may_stagger,feeder.transit_hours,feeder.cv,"
        "note",
        [[s.region.id + "-merchants", s.region.zh + "商家", s.region.en + " merchants", s.region.id, share, s.pack,
          plain(p["promise_hours"], 3), "true" if rank < p["staggering_shippers"] else "false",
          plain(p["shipper_feeder_hours"], 3), feeder_cv, f"{s.region.status}: {s.region.note}"]
         for rank, (s, share) in enumerate(zip(m.sized, origin))])
    result["destinations.csv"] = table(
        "region,share,rural_share,note",
        [[r.id, share, plain(rural, 4), f"estimate: attraction; receives {received * 100:.3f} % of all parcels"]
         for r, share, rural, received in zip(m.regions, attraction, m.rural, m.received)])
    result["daily.csv"] = table(
        "date,parcels,source",
        [[day, plain(m.daily[day] * HUNDRED_MILLION, 0), base_source(m, day)] for day in DAYS])
    result["hourly_profile.csv"] = table(
        "hour,share,source",
        [[hour, share, "derived: 57 sorting centres, 20-30 Nov 2023, earlier by "
          f"{plain(p['order_profile_shift_hours'], 0)} h (hourly_sorting.csv)"]
         for hour, share in enumerate(shares(m.profile))])
    for number, shape in enumerate(m.wave_shapes, start=1):
        result[f"wave{number}_hours.csv"] = table(
            "hour,share,source",
            [[hour, share, "memory: burst after 20:00" if hour < 4 else "estimate: daily profile"]
             for hour, share in enumerate(shares(shape))])
    result["published.csv"] = table("from,to,collected_parcels,delivered_parcels,status,source", published())
    result["scenario.yaml"] = scenario(m)
    return result


def base_source(m, day):
    if abs(m.daily[day] - m.series[day]) < 1e-12:
        return "reconstructed: collected that day (national_daily.csv)"
    return "estimate: interpolated over the days that a wave fed"


def published():
    """Verified totals, then a row for each day; a day with a verified figure of its own appears once."""
    body, single = [], set()
    for row in rows("national_totals.csv"):
        if date.fromisoformat(row["from"]) < DAYS[0] or date.fromisoformat(row["to"]) > DAYS[-1]:
            continue
        if row["from"] == row["to"]:
            single.add(row["from"])
        body.append([row["from"], row["to"], parcels(row["collected_100m"]), parcels(row["delivered_100m"]),
                     row["status"], row["source"]])
    for row in rows("national_daily.csv"):
        if row["date"] not in single and date.fromisoformat(row["date"]) in DAYS:
            body.append([row["date"], row["date"], parcels(row["collected_100m"]), "", row["status"], row["source"]])
    return sorted(body, key=lambda line: (line[0], line[1]))


def parcels(hundred_million):
    return plain(float(hundred_million) * HUNDRED_MILLION, 0) if hundred_million else ""


def scenario(m):
    p = m.p
    template = string.Template((RAW / "scenario.yaml.template").read_text(encoding="utf-8"))
    return template.substitute(
        gravity_exponent=plain(m.exponent, 3),
        wave1_parcels=plain(m.waves[0] * HUNDRED_MILLION, 0),
        wave2_parcels=plain(m.waves[1] * HUNDRED_MILLION, 0),
        wave_ship_by_hours=plain(p["wave_ship_by_hours"], 3),
        road_factor=plain(p["road_factor"], 3),
        kilometres_per_hour=plain(p["linehaul_speed"], 3),
        handling_hours=plain(p["linehaul_handling_hours"], 3),
        linehaul_cv=plain(p["linehaul_cv"], 3),
        headway_hours=plain(p["linehaul_headway_hours"], 3),
        vehicle_parcels=plain(p["linehaul_truck_parcels"], 0),
        room_factor=plain(p["linehaul_room_factor"], 3))


# ---- checking ------------------------------------------------------------------------------------------------------


def problems(texts):
    """What is wrong with the files, in words; empty if nothing is."""
    found = []
    read = {n: list(csv.DictReader(io.StringIO(t))) for n, t in texts.items() if n.endswith(".csv")}
    for name, text in texts.items():
        path = SCENARIO / name
        if not path.exists() or path.read_bytes() != text.encode("utf-8"):
            found.append(f"{name}: not what the generator writes; run it again")
        if "\r" in text:
            found.append(f"{name}: carriage return")
    for name, lines in read.items():
        for line in lines:
            for key, value in line.items():
                if key not in ("note", "source") and not key.startswith("name.") and is_exponent(value):
                    found.append(f"{name}: {key} = {value} has an exponent")
        if lines and "share" in lines[0]:
            total = math.fsum(float(line["share"]) for line in lines)
            if abs(total - 1) > 1e-9 or any(float(line["share"]) <= 0 for line in lines):
                found.append(f"{name}: shares must be positive and add up to 1, received {total!r}")
    ids = {name: [line["id"] for line in read[name + ".csv"]] for name in ("regions", "hubs", "outlets", "shippers")}
    for name, all_ids in list(ids.items()) + [("hubs and outlets", ids["hubs"] + ids["outlets"])]:
        if len(set(all_ids)) != len(all_ids):
            found.append(f"{name}: an id appears twice")
        for id in all_ids:
            if len(id) > 60 or not id or set(id) - set("abcdefghijklmnopqrstuvwxyz0123456789-"):
                found.append(f"{name}: id {id!r} does not fit [a-z0-9-]{{1,60}}")
    for name, key, allowed in (("hubs", "region", "regions"), ("outlets", "region", "regions"),
                               ("outlets", "hub", "hubs"), ("shippers", "hub", "hubs"),
                               ("destinations", "region", "regions")):
        for line in read[name + ".csv"]:
            if line[key] not in ids[allowed]:
                found.append(f"{name}: unknown {key} {line[key]}")
    if [line["date"] for line in read["daily.csv"]] != [str(day) for day in DAYS]:
        found.append("daily.csv: does not cover each simulated day once, in order")
    days = sorted(line["from"] for line in read["published.csv"] if line["from"] == line["to"])
    if days != [str(day) for day in DAYS]:
        found.append("published.csv: does not have each simulated day once")
    return found


def is_exponent(value):
    try:
        float(value)
    except ValueError:
        return False
    return "e" in value.lower()


def summary(m):
    """Key figures, one a line."""
    staggering = int(m.p["staggering_shippers"])
    total = sum(m.daily.values()) + sum(m.waves)
    km = [[a.distance_km(b) for b in m.regions] for a in m.regions]
    n = range(len(m.regions))
    beijing = next(i for i, r in enumerate(m.regions) if r.id == "beijing")
    published_totals = [(date(2023, 11, 1), date(2023, 11, 11)), (date(2023, 11, 1), date(2023, 11, 16))]
    yield f"regions {len(m.regions)}, outlets {2 * len(m.regions)}"
    yield f"October mean collected {m.normal_day / HUNDRED_MILLION:.3f} (hundred million a day, 16-31 Oct)"
    for first, last in published_totals:
        yield f"sum of the daily series {first} to {last}: {sum(m.series[d] for d in DAYS if first <= d <= last):.3f}"
    yield f"waves {m.waves[0]:.3f} + {m.waves[1]:.3f}, all orders {total:.3f}, collected series " \
          f"{sum(m.series[d] for d in DAYS):.3f}"
    yield f"gravity exponent {m.exponent}: same-region share {sum(m.split[i][i] for i in n):.4f}, " \
          f"Beijing {m.split[beijing][beijing] / m.origin[beijing]:.3f}, mean great-circle distance " \
          f"{sum(m.split[i][j] * km[i][j] for i in n for j in n):.0f} km"
    yield f"largest {staggering} origins carry {sum(m.origin[:staggering]):.4f}; smallest of them " \
          f"{m.regions[staggering - 1].id}; movable shipments {staggering * 2 * len(m.regions) * 26}"
    yield f"rural share {sum(r * s for r, s in zip(m.received, m.rural)):.4f}, parcels per rural head over urban " \
          f"{m.rural_per_head:.3f}"
    for name, value in (
            ("hub load", sum(s.load for s in m.sized)),
            ("sorting capacity", sum(s.sorting for s in m.sized) * 24),
            ("screening capacity", sum(s.screening for s in m.sized) * 24),
            ("packing capacity", sum(s.pack for s in m.sized) * 24),
            ("urban delivery capacity", sum(s.areas["urban"]["per_day"] for s in m.sized)),
            ("rural delivery capacity", sum(s.areas["rural"]["per_day"] for s in m.sized))):
        yield f"{name} {value / HUNDRED_MILLION:.3f} (hundred million a day)"
    yield f"couriers {sum(o['couriers'] for s in m.sized for o in s.areas.values()) / 1e6:.3f} million, " \
          f"X-ray lanes {sum(s.xray_lanes for s in m.sized)}"


def main(arguments):
    if arguments not in ([], ["--check"]):
        sys.exit(__doc__)
    model = Model()
    texts = files(model)
    if not arguments:
        SCENARIO.mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            (SCENARIO / name).write_bytes(text.encode("utf-8"))
        return
    for line in summary(model):
        print(line)
    found = problems(texts)
    for problem in found:
        print(problem, file=sys.stderr)
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
