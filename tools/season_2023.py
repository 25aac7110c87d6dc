#!/usr/bin/env python3
"""Writes the tables of the shipped scenario season-2023, which extends double11-2023 to the whole season.

    tools/season_2023.py            write the scenario's files
    tools/season_2023.py --check    compare them with what is committed, print the key figures

Network, capacities and the days to 20 November come from tools/double11_2023.py; this adds the weeks after it. Reads
scenarios/src/data/2023. Same input, same bytes. docs/scenarios/season-2023.md explains every step.
"""

import csv
import io
import math
import string
import sys
from datetime import date, timedelta

import double11_2023 as double11

SCENARIO = double11.SCENARIO.parent / "season-2023"

FIRST_DAY = double11.FIRST_DAY
LAST_DAY = date(2024, 2, 10)
NEW_YEAR = date(2024, 2, 10)
DAYS = [FIRST_DAY + timedelta(days=i) for i in range((LAST_DAY - FIRST_DAY).days + 1)]
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# Weeks (their Mondays) in which parcels fell as the holiday drew near: their days follow the year before.
HOLIDAY_WEEKS = (date(2024, 1, 29), date(2024, 2, 5))
# A wave's volume is what its weeks have above the week before them.
WAVE_WEEKS = {
    "double12": [date(2023, 12, 11)],
    "new_year_goods": [date(2024, 1, 15), date(2024, 1, 22)],
}
SLOT_HOURS = 4
LOT_SIZE = 150_000  # check-resolution: the largest whose figures are within 1 % of those of 50,000


def parameters():
    return {row["name"]: row["value"] for row in double11.rows("season_parameters.csv")}


def weeks():
    """Monday to the week's collected parcels, hundred million."""
    return {date.fromisoformat(row["from"]): float(row["collected_100m"]) for row in double11.rows("season_weekly.csv")}


def day_weights(monday, p):
    """How a week's parcels lie on its seven days; only ratios count."""
    if monday in HOLIDAY_WEEKS:
        before = {int(row["days_to_new_year"]): float(row["collected_100m"])
                  for row in double11.rows("spring_festival_2023.csv")}
        return [before[(monday - NEW_YEAR).days + i] for i in range(7)]
    return [float(p["weekday_" + day]) for day in WEEKDAYS]


def daily_series(known, p):
    """Collected parcels of each day, hundred million: what is known, then the weeks spread over their days."""
    result = dict(known)
    for monday, total in weeks().items():
        days = [monday + timedelta(days=i) for i in range(7)]
        weights = day_weights(monday, p)
        left = total - sum(known.get(day, 0) for day in days)
        unknown = sum(weight for day, weight in zip(days, weights) if day not in known)
        for day, weight in zip(days, weights):
            if day not in known:
                result[day] = left * weight / unknown
    return result


def base(series, daily):
    """Daily orders outside waves; in a wave's weeks those of the week before, day by day."""
    result = {day: daily.get(day, series[day]) for day in DAYS}
    for mondays in WAVE_WEEKS.values():
        for monday in mondays:
            for i in range(7):
                day = monday + timedelta(days=i)
                result[day] = series[mondays[0] - timedelta(days=7 - i)]
    return result


def wave_volume(series, daily, mondays):
    days = [monday + timedelta(days=i) for monday in mondays for i in range(7)]
    return sum(series[day] - daily[day] for day in days)


def wave_hours(first_day, day_shares, profile):
    """Hourly shares from 20:00 on: the burst and the day after it, then days by the daily profile."""
    hours = [day_shares[0] * share for share in first_day]
    for share in day_shares[1:]:
        hours += [share * hour for hour in profile]
    return hours


class Season:
    """All figures of the scenario, unrounded where the files round."""

    def __init__(self):
        self.p = p = parameters()
        self.model = model = double11.Model()
        self.series = daily_series(model.series, p)
        self.daily = base(self.series, model.daily)
        self.waves = {wave: wave_volume(self.series, self.daily, mondays) for wave, mondays in WAVE_WEEKS.items()}
        first_day = model.wave_shapes[1]
        share = float(p["double12_first_day_share"])
        goods = [float(p[f"new_year_goods_day{i}_share"]) for i in range(1, 6)]
        self.shapes = {
            "double12": wave_hours(first_day, [share, 1 - share], model.profile),
            "new_year_goods": wave_hours(first_day, goods, model.profile),
        }

    def ordered(self):
        """Parcels ordered in the simulated period, hundred million."""
        return sum(self.daily.values()) + sum(self.model.waves) + sum(self.waves.values())


def steps(p, prefix, end):
    """Dated steps of a parameter: (first day, first day after, factor)."""
    found = sorted((date.fromisoformat(name[len(prefix):]), value) for name, value in p.items()
                   if name.startswith(prefix))
    ends = [first for first, _ in found[1:]] + [end]
    return [(first, after, value) for (first, value), after in zip(found, ends)]


def files(s):
    """Name to text of every file of the scenario."""
    after = LAST_DAY + timedelta(days=1)
    result = {}
    result["daily.csv"] = double11.table(
        "date,parcels,source",
        [[day, double11.plain(s.daily[day] * double11.HUNDRED_MILLION, 0), day_source(s, day)] for day in DAYS])
    for wave, shape in s.shapes.items():
        result[wave + "_hours.csv"] = double11.table(
            "hour,share,source",
            [[hour, share, "memory: burst after 20:00" if hour < 4 else "estimate: daily profile"]
             for hour, share in enumerate(double11.shares(shape))])
    result["published.csv"] = double11.table("from,to,collected_parcels,delivered_parcels,status,source", published(s))
    result["hubs.csv"] = double11.table(
        "id,surges.from,surges.to,surges.factor,note",
        [[region.id, first, last, factor, "estimate"] for region in s.model.regions
         for first, last, factor in steps(s.p, "hub_capacity_from_", after)])
    result["scenario.yaml"] = scenario(s, after)
    return result


def day_source(s, day):
    if day in s.model.daily:
        return double11.base_source(s.model, day)
    if any(day - timedelta(days=day.weekday()) in mondays for mondays in WAVE_WEEKS.values()):
        return "estimate: the week before the wave"
    return "reconstructed: weekly total over its days (season_weekly.csv)"


def published(s):
    body = double11.published()
    known = {line[0] for line in body if line[0] == line[1]}
    for row in double11.rows("season_weekly.csv"):
        if date.fromisoformat(row["to"]) <= LAST_DAY:
            body.append([row["from"], row["to"], double11.parcels(row["collected_100m"]),
                         double11.parcels(row["delivered_100m"]), row["status"], row["source"]])
    for row in double11.rows("season_monthly.csv"):
        body.append([row["from"], row["to"], double11.parcels(row["collected_100m"]), "", row["status"], row["source"]])
    for day in DAYS:
        if str(day) not in known:
            body.append([str(day), str(day), double11.plain(s.series[day] * double11.HUNDRED_MILLION, 0), "",
                         "reconstructed", "weekly total over its days (season_weekly.csv); not a published daily count"])
    return sorted(body, key=lambda line: (line[0], line[1]))


def scenario(s, after):
    surges = ", ".join(f"{{from: {first}, to: {last}, factor: {factor}}}"
                       for first, last, factor in steps(s.p, "couriers_from_", after))
    outlets = "\n".join(f"  - {{id: {region.id}-{area}, surges: [{surges}]}}"
                        for region in s.model.regions for area in ("urban", "rural"))
    template = string.Template((double11.RAW / "season-2023.yaml.template").read_text(encoding="utf-8"))
    return template.substitute(
        total=double11.plain(s.ordered() / 10, 1),
        slot_hours=SLOT_HOURS,
        lot_size=LOT_SIZE,
        double12_parcels=double11.plain(s.waves["double12"] * double11.HUNDRED_MILLION, 0),
        new_year_goods_parcels=double11.plain(s.waves["new_year_goods"] * double11.HUNDRED_MILLION, 0),
        outlets=outlets)


def problems(texts):
    """What is wrong with the files, in words; empty if nothing is."""
    found = []
    for name, text in texts.items():
        path = SCENARIO / name
        if not path.exists() or path.read_bytes() != text.encode("utf-8"):
            found.append(f"{name}: not what the generator writes; run it again")
        if name.endswith("_hours.csv"):
            total = math.fsum(float(line["share"]) for line in csv.DictReader(io.StringIO(text)))
            if abs(total - 1) > 1e-9:
                found.append(f"{name}: shares must add up to 1, received {total!r}")
    return found


def summary(s):
    """Key figures, one a line."""
    yield f"simulated days {len(DAYS)}, all orders {s.ordered():.3f} (hundred million), collected series " \
          f"{sum(s.series[day] for day in DAYS):.3f}"
    for wave, volume in s.waves.items():
        yield f"wave {wave} {volume:.3f}"
    for year, month in ((2023, 11), (2023, 12), (2024, 1), (2024, 2)):
        volume = sum(v for day, v in s.series.items() if (day.year, day.month) == (year, month) and day <= LAST_DAY)
        yield f"{year}-{month:02d}: {volume:.2f}"


def main(arguments):
    if arguments not in ([], ["--check"]):
        sys.exit(__doc__)
    season = Season()
    texts = files(season)
    if not arguments:
        SCENARIO.mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            (SCENARIO / name).write_bytes(text.encode("utf-8"))
        return
    for line in summary(season):
        print(line)
    found = problems(texts)
    for problem in found:
        print(problem, file=sys.stderr)
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
