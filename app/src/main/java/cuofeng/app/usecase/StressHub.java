package cuofeng.app.usecase;

import cuofeng.app.usecase.Progress.Step;
import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.results.folder.StressFolder;
import cuofeng.results.measure.CapacityCurve;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.source.NearName;
import cuofeng.simulator.experiment.Experiment;
import cuofeng.simulator.stress.HubStress;
import cuofeng.simulator.stress.HubTraffic;
import cuofeng.simulator.stress.StressSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Raises a steady load on one hub until it breaks: what it can take, what gives way first, how long it holds beyond. */
public final class StressHub {

    /** Growth is told from one day to another. */
    private static final int LEAST_DAYS = 2;

    private final Progress progress;

    public StressHub(Progress progress) {
        this.progress = progress;
    }

    /**
     * What is asked.
     *
     * @param node id of the hub; the busiest if left out
     * @param day whose surges are in force; the day of most orders if left out
     * @param days that each load is held; the season's if left out
     * @param lotSize if left out, the smallest with which a replication has at most about a million lots
     */
    public record Question(Optional<String> node, Optional<LocalDate> day, OptionalInt days, OptionalInt lotSize) {}

    /** What was found. */
    public record Stressed(Scenario scenario, CapacityCurve curve) {}

    /**
     * Stresses a hub and writes what was found.
     *
     * @param scenario name or folder
     * @throws Refusal if the input or the output will not do; then nothing is written
     */
    public Stressed run(String scenario, Question question, Output output, Sampling sampling) {
        output.requireWritable();

        progress.begin(Step.READ, 0);
        ReadScenario.Input read = ReadScenario.named(scenario);
        Scenario input = read.scenario();
        Shipments shipments = new Shipments(input);
        int hub = question.node().map(id -> hub(input, id)).orElseGet(() -> HubTraffic.busiest(shipments));
        if (HubTraffic.of(shipments, hub).share() <= 0) {
            throw Refusal.of(Reason.NO_TRAFFIC, input.hubs().get(hub).id());
        }
        LocalDate day = question.day().map(date -> simulated(input, date)).orElseGet(() -> busiestDay(shipments));
        int days = question.days().orElse(Math.max(LEAST_DAYS, input.season().days()));
        int lotSize = question.lotSize().orElseGet(() -> HubStress.lotSize(shipments, hub, day, days));
        Experiment experiment = sampling.experiment(input);
        StressSettings settings = new StressSettings(
                hub, day, days, lotSize, experiment.seed(), experiment.replications(), experiment.threads());

        try (RunJournal journal = RunJournal.open(output, "stress", read.sha256(), experiment.seed(), progress)) {
            HubStress stress = new HubStress(shipments, settings, journal.hubRuns(progress));
            progress.begin(Step.SIMULATE, stress.expectedRuns());
            CapacityCurve curve = CapacityCurve.of(stress.run());

            progress.begin(Step.WRITE, 0);
            StressFolder.write(
                    input, curve, ProgramVersion.read(), output.folder(), output.overwrite(), output.language());
            journal.done();
            return new Stressed(input, curve);
        }
    }

    private static int hub(Scenario scenario, String id) {
        List<String> ids = scenario.hubs().stream().map(Hub::id).toList();
        if (ids.contains(id)) {
            return ids.indexOf(id);
        }
        boolean outlet = scenario.outlets().stream().anyMatch(each -> each.id().equals(id));
        throw outlet
                ? Refusal.of(Reason.OUTLET_NOT_HUB, id)
                : Refusal.of(Reason.UNKNOWN_HUB, id, NearName.hint(id, ids));
    }

    private static LocalDate simulated(Scenario scenario, LocalDate date) {
        TimeAxis axis = scenario.season().timeAxis();
        int day = axis.dayOf(date);
        if (day < 0 || day >= axis.dayCount()) {
            throw Refusal.of(
                    Reason.TIME_OUTSIDE_SEASON,
                    date.toString(),
                    axis.date(0).toString(),
                    axis.date(axis.dayCount() - 1).toString());
        }
        return date;
    }

    private static LocalDate busiestDay(Shipments shipments) {
        TimeAxis axis = shipments.scenario().season().timeAxis();
        int busiest = axis.warmupDays();
        for (int day = busiest + 1; day < axis.dayCount(); day++) {
            busiest = orders(shipments, day) > orders(shipments, busiest) ? day : busiest;
        }
        return axis.date(busiest);
    }

    private static double orders(Shipments shipments, int day) {
        double orders = 0;
        for (int hour = day * 24; hour < (day + 1) * 24; hour++) {
            orders += shipments.curve().total(hour);
        }
        return orders;
    }
}
