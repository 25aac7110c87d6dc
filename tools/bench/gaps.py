#!/usr/bin/env python3
"""Makes docs/gaps.md from the JSON lines that tools/bench/gaps has collected."""

import json
import sys

SECONDS = [10, 30, 60, 300]
NAMES = {
    "double11": "double11-2023",
    "national": "a generated nation",
    "+15": "15 % more orders",
    "+30": "30 % more orders",
    "-limits": "lower storage limits",
}
LOAD_PER_PARCEL = 1000


class Lines:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.lines = [json.loads(line) for line in file]

    def shape(self, instance):
        return next(line for line in self.lines if line["instance"] == instance and "parts" in line)

    def of(self, instance, solver, phase=None):
        return [line for line in self.lines if line["instance"] == instance and line.get("solver") == solver
                and "objective" in line and (phase is None or line["phase"] == phase)]

    def end(self, instance, solver):
        ends = self.of(instance, solver, "end")
        return ends[-1] if ends else None

    def extra(self, instance, solver, key):
        return next(line[key] for line in self.lines if line["instance"] == instance
                    and line.get("solver") == solver and key in line)

    def has(self, seconds):
        return any(line.get("solver") == "planner-%d" % seconds for line in self.lines)

    def best_bound(self, instance):
        return max(line["bound"] for line in self.lines if line["instance"] == instance
                   and line.get("phase") == "end" and line["solver"].startswith("planner"))


def percent(value):
    return "%.2f %%" % (100 * value)


def gap(objective, bound):
    return percent((objective - bound) / objective)


def shown(line, bound):
    if line is None:
        return "–"
    text = gap(line["objective"], bound)
    return text if line.get("violation", 0) <= 0 else text + " *"


def table(header, rows):
    yield "| " + " | ".join(header) + " |"
    yield "|" + "---|" * len(header)
    for row in rows:
        yield "| " + " | ".join(row) + " |"
    yield ""


def stock_at(lines, instance, second):
    reached = [line for line in lines.of(instance, "stock") if line["seconds"] <= second + 0.5]
    limit = max((line["seconds"] for line in lines.of(instance, "stock")), default=0)
    return reached[-1] if reached and limit + 0.5 >= second else None


def over_time(lines, instance):
    bound = lines.best_bound(instance)
    shape = lines.shape(instance)
    yield "## %s" % NAMES[instance].capitalize()
    yield "%s movable shipments in %s parts, %d nodes, %d slots." % (
        format(shape["shipments"], ","), format(shape["parts"], ","), shape["nodes"], shape["slots"])
    yield ""
    rows = []
    row = ["Cuofeng"]
    rounding = ["its fractional plan, rounded"]
    for second in SECONDS:
        solver = "planner-%d" % second
        row.append(shown(lines.end(instance, solver), bound))
        found = lines.of(instance, solver, "rounding")
        rounding.append(shown(found[-1] if found else None, bound))
    rows += [row, rounding]
    rows.append(["OptaPlanner, stock configuration"] + [shown(stock_at(lines, instance, s), bound) for s in SECONDS])
    for rule, name in (("least-slack", "least slack first"), ("uniform", "uniform"), ("ship-at-once", "ship at once")):
        rows.append([name] + [shown(lines.end(instance, rule), bound)] * len(SECONDS))
    yield from table(["gap after"] + ["%d s" % s for s in SECONDS], rows)


def harder(lines, base):
    for change in ("+15", "+30", "-limits"):
        instance = base + change
        after = ["%s after %d s" % (reached(lines, instance, "planner-%d" % seconds), seconds)
                 for seconds in (60, 300) if lines.end(instance, "planner-%d" % seconds)]
        if after:
            least_slack = lines.end(instance, "least-slack")["violation"]
            yield [NAMES[base], NAMES[change], "; ".join(after), format(least_slack // LOAD_PER_PARCEL, ",")]


def reached(lines, instance, solver):
    end = lines.end(instance, solver)
    violation = end["violation"]
    if violation == 0:
        return "keeps all limits, gap %s" % gap(end["objective"], lines.best_bound(instance))
    least = lines.extra(instance, solver, "violation_bound")
    return "breaks limits by %s parcel-slots, at least %s proven (gap %s)" % (
        format(violation // LOAD_PER_PARCEL, ","), format(least // LOAD_PER_PARCEL, ","), gap(violation, least))


def page(lines):
    yield "# How far plans are from the best possible"
    yield ""
    yield "The planning model's objective against the bound that is proven for it, of one run on one machine with 2 cores:"
    yield ""
    yield "```sh"
    yield "tools/bench/gaps%s" % ("" if lines.has(300) else " quick")
    yield "```"
    yield ""
    yield "Gaps are (objective − bound) ÷ objective; all rows of a table are measured against the best bound found. A star"
    yield "marks plans that break storage limits. Nobody tells the searches the bound. OptaPlanner in its stock"
    yield "configuration starts from ship at once, with our score and without our moves; it has one thread, so both of its"
    yield "searches run at once, and its figures at 10, 30 and 60 s are those on the way."
    yield ""
    if not lines.has(300):
        yield "`quick` leaves out the searches of 300 s; without it they are measured, too."
        yield ""
    for instance in ("double11", "national"):
        yield from over_time(lines, instance)
    yield "## Harder ones"
    yield "Breaking a limit outweighs any backlog, so a plan that must break some is measured by how little. Lower limits are"
    yield "0.9 of double11-2023's and 0.45 of the nation's; a proven least above 0 means that nobody can keep them. 15 or"
    yield "30 % more orders of every kind overload double11-2023 for days, whatever is moved. For the nation with 15 % more,"
    yield "prices settle slowly; why is not known. Load near capacity for days, which makes the cost of a parcel depend on slots far"
    yield "away, would explain it."
    yield ""
    yield from table(
        ["season", "with", "reached", "least slack first breaks limits by"],
        list(harder(lines, "double11")) + list(harder(lines, "national")))
    heaps = [line["heap_mb"] for line in lines.lines if "heap_mb" in line]
    yield "Java's heap was %d to %d MB at the end of the searches, with 4 GB allowed." % (min(heaps), max(heaps))


def main():
    print("\n".join(page(Lines(sys.argv[1]))).rstrip())


if __name__ == "__main__":
    main()
