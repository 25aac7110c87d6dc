package cuofeng.simulator.network;

import cuofeng.scenarios.model.Breakdowns;
import cuofeng.scenarios.model.Congestion;
import cuofeng.scenarios.model.Delay;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.LastMile;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Shifts;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.WorkWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Adds features at random to the nodes and lanes of a generated network. */
final class GeneratedNodes {

    private static final long AMPLE = 1_000_000;

    private final SplittableRandom random;
    private final LocalDate firstDay;
    private final boolean withShifts;
    private final boolean withBreakdowns;
    private final boolean withCongestion;
    private final boolean tight;

    GeneratedNodes(SplittableRandom random, LocalDate firstDay) {
        this.random = random;
        this.firstDay = firstDay;
        this.withShifts = random.nextBoolean();
        this.withBreakdowns = random.nextBoolean();
        this.withCongestion = random.nextBoolean();
        this.tight = random.nextBoolean();
    }

    private <T> T maybe(Supplier<T> feature, T without) {
        return random.nextBoolean() ? feature.get() : without;
    }

    Hub hub(Hub h) {
        return new Hub(
                h.id(),
                h.name(),
                h.region(),
                h.stages().stream().map(this::stage).toList(),
                tight ? h.storageLimitParcels() : AMPLE,
                withCongestion ? new Congestion(random.nextDouble(), random.nextDouble(0.1, 1)) : Congestion.NONE,
                h.has(StageKind.RECHECK) ? random.nextDouble(0.5) : 0,
                h.isGateway() && random.nextBoolean() ? new Delay(random.nextDouble(40), 0.5) : Delay.NONE,
                h.surges());
    }

    private Stage stage(Stage stage) {
        Shifts shifts = withShifts ? maybe(this::shifts, stage.shifts()) : stage.shifts();
        Breakdowns breakdowns = withBreakdowns
                ? maybe(
                        () -> new Breakdowns(
                                random.nextDouble(1, 30), random.nextDouble(0.01, 5), random.nextInt(3) * 0.3),
                        Breakdowns.NONE)
                : Breakdowns.NONE;
        if (stage instanceof Stage.Crew crew) {
            return new Stage.Crew(
                    crew.kind(),
                    crew.servers(),
                    crew.secondsPerParcel(),
                    crew.cv(),
                    shifts,
                    breakdowns,
                    maybe(this::surges, List.of()));
        }
        return new Stage.Line(stage.kind(), stage.parcelsPerHour(), shifts, breakdowns, maybe(this::surges, List.of()));
    }

    private Shifts shifts() {
        int first = random.nextInt(0, 300);
        int second = random.nextInt(600, 800);
        return new Shifts(List.of(
                new Shifts.Shift(new WorkWindow(first, random.nextInt(first + 1, 600)), 1),
                new Shifts.Shift(new WorkWindow(second, random.nextInt(second + 1, 1441)), 0.6)));
    }

    Outlet outlet(Outlet o) {
        return new Outlet(
                o.id(),
                o.name(),
                o.region(),
                o.area(),
                o.hub(),
                o.couriers(),
                o.parcelsPerCourierHour(),
                o.dailyHours(),
                random.nextInt(5) > 0 ? o.window() : new WorkWindow(8 * 60, 16 * 60 + random.nextInt(8 * 60 + 1)),
                tight ? random.nextInt(10, 1_000) : AMPLE,
                o.feeder(),
                maybe(this::lastMile, LastMile.PLAIN),
                o.surges());
    }

    private LastMile lastMile() {
        return new LastMile(
                maybe(
                        () -> new LastMile.Overtime(
                                random.nextInt(13) * 0.25, random.nextInt(1, 37), random.nextDouble(8)),
                        LastMile.Overtime.NONE),
                maybe(this::deliveryDays, EnumSet.allOf(DayOfWeek.class)),
                random.nextBoolean() ? 1 : random.nextDouble(0.3, 1),
                maybe(
                        () -> new LastMile.Lockers(
                                random.nextDouble(), random.nextDouble(500), random.nextDouble(0.01, 1)),
                        LastMile.Lockers.NONE));
    }

    private Set<DayOfWeek> deliveryDays() {
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(random.nextInt(1, 8)));
        for (int i = 0; i < 3; i++) {
            days.add(DayOfWeek.of(random.nextInt(1, 8)));
        }
        return days;
    }

    Lane lane(Lane l) {
        return new Lane(
                l.from(),
                l.to(),
                l.mode(),
                l.distanceKm(),
                l.transitHours(),
                l.cv(),
                l.timetable(),
                l.parcelsPerDeparture(),
                maybe(
                        () -> new Lane.ExtraVehicles(
                                random.nextInt(1, 200), random.nextInt(0, 4), maybe(this::hired, List.of())),
                        Lane.ExtraVehicles.NONE),
                maybe(this::surges, List.of()));
    }

    private List<Lane.Hired> hired() {
        LocalDate day = firstDay.plusDays(random.nextInt(4));
        return List.of(
                new Lane.Hired(day, random.nextInt(1, 5)),
                new Lane.Hired(firstDay.plusDays(random.nextInt(4)), random.nextInt(1, 3)));
    }

    private List<Surge> surges() {
        LocalDate from = firstDay.plusDays(random.nextInt(3));
        return List.of(new Surge(from, from.plusDays(random.nextInt(1, 4)), random.nextInt(0, 5) * 0.4));
    }
}
