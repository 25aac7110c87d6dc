#!/usr/bin/env python3
"""Plants faults in a copy of the simulator, one at a time, and says which tests notice.

    tools/mutants.py            report; exit code 4 if a fault survives or cannot be planted
    tools/mutants.py --write    the same, and write docs/mutants.md
    tools/mutants.py NAME ...   some of the faults only

A fault is an exact text of a source file and what to put in its place. The named tests run on it; it is killed if one of
them fails, and none may fail without it. Python 3.9 or later, no other packages; Maven works offline once the project
has been built. Takes about a minute for each fault.
"""

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = ROOT / "docs/mutants.md"
MAIN = "simulator/src/main/java/cuofeng/simulator/"
REPORTS = "simulator/target/surefire-reports"


class Mutant(NamedTuple):
    name: str
    what: str
    file: str
    old: str
    new: str
    tests: str


MUTANTS = [
    Mutant(
        "fifo",
        "off by one in first come, first served: the second of a queue goes before the first",
        "network/LotQueue.java",
        "        size--;\n",
        "        size--;\n"
        "        if (size > 1) {\n"
        "            int next = (head + 1) & (keys.length - 1);\n"
        "            long key = keys[head];\n"
        "            keys[head] = keys[next];\n"
        "            keys[next] = key;\n"
        "            int count = parcels[head];\n"
        "            parcels[head] = parcels[next];\n"
        "            parcels[next] = count;\n"
        "        }\n",
        "HandComputedTest",
    ),
    Mutant(
        "rate",
        "service rate of crews x 1.02",
        "network/CrewStage.java",
        "work * meanMillis / pace",
        "work * meanMillis / 1.02 / pace",
        "HandComputedTest",
    ),
    Mutant(
        "lost",
        "one lot in 100,000 is lost where it leaves a hub",
        "network/HubNode.java",
        "    private void leave(long key) {\n        int lot = EventKey.number(key);\n",
        "    private void leave(long key) {\n        int lot = EventKey.number(key);\n"
        "        if (lot % 100_000 == 99_999) {\n"
        "            statistics().left(lots().parcels(lot), EventKey.millis(key));\n"
        "            return;\n"
        "        }\n",
        "ExtremeScenarioTest",
    ),
    Mutant(
        "service-stream",
        "swapped streams: all stages draw service times by one key",
        "network/HubNode.java",
        'Keys.named("service/" + hub.id() + "/" + crew.kind().id())',
        'Keys.named("service")',
        "SeparateDrawsTest",
    ),
    Mutant(
        "order-stream",
        "swapped streams: all outlets draw orders from one stream",
        "network/OrderGenerator.java",
        "scenario.outlets().get(stream.outlet()).id()",
        "scenario.outlets().get(0).id()",
        "SeparateDrawsTest",
    ),
    Mutant(
        "warm-up",
        "warm-up ignored: waiting before the season counts",
        "network/NodeStatistics.java",
        "Math.max(fromMillis, seasonStartMillis)",
        "fromMillis",
        "SeasonStartTest",
    ),
    Mutant(
        "variance",
        "variance with n instead of n - 1",
        "stats/ConfidenceInterval.java",
        "tally.variance() / observations.size()",
        "tally.variance() * (observations.size() - 1) / observations.size() / observations.size()",
        "ConfidenceIntervalTest",
    ),
    Mutant(
        "crn-key",
        "common random numbers keyed by order of creation, not by name",
        "random/RandomStreams.java",
        "    public long key(long source) {\n"
        "        return Keys.with(Keys.with(Keys.with(0, seed), replication), source);\n",
        "    private static final java.util.concurrent.atomic.AtomicLong CREATED ="
        " new java.util.concurrent.atomic.AtomicLong();\n\n"
        "    public long key(long source) {\n"
        "        return Keys.with(Keys.with(Keys.with(0, seed), replication), CREATED.getAndIncrement());\n",
        "RandomStreamsTest,IndependentRunsTest",
    ),
    Mutant(
        "priority",
        "priorities ignored",
        "network/WaitingLots.java",
        "isPlainQueue() ? 0 : lots.priority(EventKey.number(key))",
        "isPlainQueue() ? 0 : Math.min(0, lots.priority(EventKey.number(key)))",
        "PriorityTest",
    ),
    Mutant(
        "rounding",
        "a line is done a millisecond early where its work is not a whole number of milliseconds",
        "network/LineCapacity.java",
        "(work - workAtStart + unitsPerMilli - 1) / unitsPerMilli",
        "(work - workAtStart) / unitsPerMilli",
        "HandComputedTest",
    ),
    Mutant(
        "lognormal",
        "lognormal factors with median 1 instead of mean 1",
        "random/Variates.java",
        "NormalQuantile.at(uniform) - variance / 2)",
        "NormalQuantile.at(uniform))",
        "VariatesTest",
    ),
]


def main(arguments):
    write = "--write" in arguments
    names = [argument for argument in arguments if argument != "--write"]
    unknown = sorted(set(names) - {mutant.name for mutant in MUTANTS})
    if unknown:
        sys.exit("unknown fault " + ", ".join(unknown))
    if write and names:
        sys.exit("--write needs all faults")
    chosen = [mutant for mutant in MUTANTS if not names or mutant.name in names]
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        copy = Path(folder)
        copy_project(copy)
        failing, problem = run(copy, ",".join(sorted({mutant.tests for mutant in chosen})))
        if failing or problem:
            sys.exit("tests fail without a fault: " + (problem or ", ".join(failing)))
        results = [(mutant, verdict(copy, mutant)) for mutant in chosen]
    if write:
        DOCUMENT.write_text(document(results), encoding="utf-8")
    if any(not killers for _, killers in results):
        sys.exit(4)


def copy_project(copy):
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True).stdout
    for name in listed.decode("utf-8").split("\0"):
        source = ROOT / name
        if name and source.is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, copy / name)


def verdict(copy, mutant):
    """The tests that fail on a fault; empty if it survives or cannot be planted, which is said."""
    path = copy / MAIN / mutant.file
    sound = path.read_text(encoding="utf-8")
    if sound.count(mutant.old) != 1:
        print(f"{mutant.name}: {mutant.file} has its text {sound.count(mutant.old)} times, not once", flush=True)
        return []
    path.write_text(sound.replace(mutant.old, mutant.new), encoding="utf-8")
    try:
        killers, problem = run(copy, mutant.tests)
    finally:
        path.write_text(sound, encoding="utf-8")
    if problem:
        print(f"{mutant.name}: {problem}", flush=True)
    else:
        print(f"{mutant.name}: " + ("killed by " + ", ".join(killers) if killers else "SURVIVES"), flush=True)
    return killers


def run(copy, tests):
    """Runs tests; returns those that fail, and what went wrong if it was not a test."""
    reports = copy / REPORTS
    shutil.rmtree(reports, ignore_errors=True)
    maven = shutil.which("mvn") or str(copy / "mvnw")
    command = [maven, "-o", "-q", "-B", "-pl", "simulator", "-am", "verify", "-Dspotless.check.skip", "-Dtest=" + tests]
    done = subprocess.run(
        command + ["-Dsurefire.failIfNoSpecifiedTests=false"],
        cwd=copy,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    if not list(reports.glob("TEST-*.xml")):
        return [], "no test ran:\n" + done.stdout[-2000:]
    failing = failures(reports)
    if done.returncode != 0 and not failing:
        return [], "no test failed, but Maven did:\n" + done.stdout[-2000:]
    return failing, ""


def failures(reports):
    failing = []
    for report in sorted(reports.glob("TEST-*.xml")):
        for case in ElementTree.parse(report).getroot().iter("testcase"):
            if case.find("failure") is not None or case.find("error") is not None:
                name = case.get("classname").rsplit(".", 1)[-1] + "." + case.get("name").split("(")[0].split("[")[0]
                if name not in failing:
                    failing.append(name)
    return failing


def document(results):
    lines = [
        "# Mutants",
        "",
        "Faults planted in the simulator on purpose, one at a time, to see that tests notice. Written by",
        "",
        "```sh",
        "tools/mutants.py --write",
        "```",
        "",
        "which works on a copy, and first makes sure that the same tests pass without a fault.",
        "",
        "| fault | what is wrong | where | killed by |",
        "|---|---|---|---|",
    ]
    for mutant, killers in results:
        shown = "<br>".join(f"`{killer}`" for killer in killers[:3]) or "**nothing**"
        more = f"<br>and {len(killers) - 3} more" if len(killers) > 3 else ""
        lines.append(f"| {mutant.name} | {mutant.what} | `{Path(mutant.file).stem}` | {shown}{more} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main(sys.argv[1:])
