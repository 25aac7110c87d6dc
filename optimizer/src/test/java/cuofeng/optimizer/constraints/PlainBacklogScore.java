package cuofeng.optimizer.constraints;

import cuofeng.optimizer.planning.PartRelease;
import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Routes;
import cuofeng.optimizer.planning.StaggerSolution;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Costs;
import cuofeng.scenarios.model.LastMile;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.calculator.EasyScoreCalculator;

/**
 * The score as its definition reads, from the scenario, without arrays or cleverness: the oracle of the incremental one.
 * Knows no surges, disruptions or days off; scenarios that are compared with it have none.
 */
public final class PlainBacklogScore implements EasyScoreCalculator<StaggerSolution, HardMediumSoftLongScore> {

    @Override
    public HardMediumSoftLongScore calculateScore(StaggerSolution solution) {
        return new Plan(solution).score();
    }

    /** Sums by name, such as what waits in a region. */
    private static final class Sums<K> {
        private final TreeMap<K, BigInteger> sums = new TreeMap<>();

        void add(K key, BigInteger amount) {
            sums.merge(key, amount, BigInteger::add);
        }

        BigInteger of(K key) {
            return sums.getOrDefault(key, BigInteger.ZERO);
        }
    }

    private static final class Plan {

        private static final BigInteger LOAD_PER_PARCEL = number(1000);

        private final PlanningModel model;
        private final Shipments shipments;
        private final Scenario scenario;
        private final Parts parts;
        private final Routes routes;
        private final StaggerSolution solution;
        private final int slotsPerDay;
        private BigInteger violation = BigInteger.ZERO;
        private BigInteger backlogCost = BigInteger.ZERO;
        private BigInteger overtimeMilliHours = BigInteger.ZERO;
        private final Sums<String> delay = new Sums<>();

        Plan(StaggerSolution solution) {
            this.solution = solution;
            this.model = solution.model();
            this.shipments = model.shipments();
            this.scenario = shipments.scenario();
            this.parts = model.parts();
            this.routes = model.routes();
            this.slotsPerDay = 24 / model.slotHours();
        }

        private static BigInteger number(long value) {
            return BigInteger.valueOf(value);
        }

        private static BigInteger above(BigInteger amount, BigInteger limit) {
            return amount.subtract(limit).max(BigInteger.ZERO);
        }

        private Outlet outlet(int route) {
            return scenario.outlets().get(shipments.streams().get(route).outlet());
        }

        private boolean isOutlet(int node) {
            int first = scenario.hubs().size();
            return node >= first && node < first + scenario.outlets().size();
        }

        HardMediumSoftLongScore score() {
            Map<Integer, Sums<Integer>> load = load();
            BigInteger held = heldAndDelay();
            load.forEach(this::backlogs);
            leastRelease();
            Costs costs = scenario.costs();
            BigInteger cost = perHour(held, costs.held()).divide(BigInteger.TEN);
            cost = cost.add(perHour(tardy().divide(LOAD_PER_PARCEL), costs.tardy()));
            cost = cost.add(perHour(inequality().divide(LOAD_PER_PARCEL), costs.inequality()));
            cost = cost.add(roughness(load).divide(LOAD_PER_PARCEL).multiply(rate(costs.roughness())));
            cost = cost.add(overtimeMilliHours.multiply(rate(costs.overtime())).divide(number(1000)));
            cost = cost.add(perHour(deviation(), costs.deviation()).divide(BigInteger.TEN));
            return HardMediumSoftLongScore.of(
                    violation.negate().longValueExact(),
                    backlogCost.negate().longValueExact(),
                    cost.negate().longValueExact());
        }

        private static BigInteger rate(double yuan) {
            return number(yuan > 0 ? Math.max(1, Math.round(yuan * 100_000)) : 0);
        }

        private BigInteger perHour(BigInteger amountSlots, double yuan) {
            return amountSlots.multiply(number(model.slotHours())).multiply(rate(yuan));
        }

        private Map<Integer, Sums<Integer>> load() {
            TreeMap<Integer, Sums<Integer>> load = new TreeMap<>();
            for (int node = 0; node < model.nodeCount(); node++) {
                load.put(node, new Sums<>());
                for (int slot = 0; slot < model.horizon(); slot++) {
                    load.get(node).add(slot, number(model.fixedLoad(node, slot)));
                }
            }
            for (PartRelease release : solution.getReleases()) {
                int route = parts.route(release.getPart());
                long quantity = parts.quantity(release.getPart());
                for (int stop = routes.firstStop(route); stop < routes.firstStop(route + 1); stop++) {
                    int first = release.getSlot() + routes.delaySlots(stop);
                    long late = quantity * routes.latePercent(stop);
                    load.get(routes.node(stop)).add(first, number(quantity * routes.earlyPercent(stop)));
                    load.get(routes.node(stop)).add(first + 1, number(late));
                }
            }
            return load;
        }

        private BigInteger heldAndDelay() {
            BigInteger held = BigInteger.ZERO;
            for (PartRelease release : solution.getReleases()) {
                int part = release.getPart();
                BigInteger here = number(parts.quantity(part)).multiply(number(release.getSlot() - parts.ready(part)));
                held = held.add(here);
                addDelay(outlet(parts.route(part)), here.multiply(number(100)));
            }
            return held;
        }

        private void addDelay(Outlet outlet, BigInteger amount) {
            delay.add("region " + outlet.region(), amount);
            delay.add("area " + outlet.area(), amount);
            delay.add("all", amount);
        }

        private void backlogs(int node, Sums<Integer> load) {
            BigInteger backlog = BigInteger.ZERO;
            Sums<YearMonth> millis = new Sums<>();
            for (int slot = 0; slot < model.horizon(); slot++) {
                backlog = above(backlog.add(load.of(slot)), number(model.regularCapacity(node, slot)));
                if (isOutlet(node)) {
                    Outlet outlet =
                            scenario.outlets().get(node - scenario.hubs().size());
                    BigInteger used = overtime(outlet, slot, backlog, millis);
                    backlog = backlog.subtract(used);
                    addDelay(outlet, backlog);
                }
                backlogCost = backlogCost.add(backlog.multiply(number(model.weight(node))));
                violation = violation.add(above(backlog, number(model.limit(node))));
            }
            if (isOutlet(node)) {
                Outlet outlet = scenario.outlets().get(node - scenario.hubs().size());
                double allowed = outlet.lastMile().overtime().monthlyHours() * 3_600_000;
                long perHour = Math.round(outlet.couriers() * outlet.parcelsPerCourierHour() * 1000);
                for (BigInteger worked : millis.sums.values()) {
                    BigInteger seconds =
                            above(worked, number(Math.round(allowed))).divide(number(1000));
                    violation = violation.add(seconds.multiply(number(perHour)).divide(number(3600)));
                }
            }
        }

        /** Quarter-hours after the window: of a slot, those before the day's overtime is used up. */
        private BigInteger overtime(Outlet outlet, int slot, BigInteger waiting, Sums<YearMonth> millis) {
            LastMile.Overtime rule = outlet.lastMile().overtime();
            int startMinute = slot % slotsPerDay * model.slotHours() * 60;
            int quarters = 0;
            for (int minute = startMinute; minute < startMinute + model.slotHours() * 60; minute += 15) {
                boolean after = minute >= outlet.window().endMinute();
                quarters += after && minute + 15 <= outlet.window().endMinute() + rule.dailyHours() * 60 ? 1 : 0;
            }
            if (quarters == 0) {
                return BigInteger.ZERO;
            }
            long perHour = Math.round(outlet.couriers() * outlet.parcelsPerCourierHour()) * 1000;
            long capacity = perHour * quarters / 4;
            BigInteger used = above(waiting, number((long) (rule.fromBacklogHours() * perHour)))
                    .min(number(capacity));
            LocalDate date = scenario.season().timeAxis().date(slot / slotsPerDay);
            millis.add(
                    YearMonth.from(date),
                    used.multiply(number(quarters * 900_000L)).divide(number(capacity)));
            long perCourierHour = Math.round(outlet.parcelsPerCourierHour() * 1000);
            overtimeMilliHours =
                    overtimeMilliHours.add(used.multiply(number(1000)).divide(number(perCourierHour)));
            return used;
        }

        private void leastRelease() {
            BigInteger share = number(Math.round(scenario.targets().leastReleasedShare() * 1_000_000));
            int after = (int) Math.ceil(scenario.targets().starvedAfterHours() / model.slotHours());
            if (share.signum() == 0) {
                return;
            }
            for (int slot = 0; slot < shipments.slotCount(); slot++) {
                Sums<String> ready = new Sums<>();
                Sums<String> kept = new Sums<>();
                for (int shipment = 0; shipment < shipments.count(); shipment++) {
                    int age = slot - shipments.readySlot(shipment);
                    if (age >= after && age < 2 * after) {
                        String region = outlet(shipment / shipments.slotCount()).region();
                        ready.add(region, number(model.quantity(shipment)));
                    }
                }
                for (PartRelease release : solution.getReleases()) {
                    int part = release.getPart();
                    int age = slot - parts.ready(part);
                    if (age >= after && age < 2 * after) {
                        String region = outlet(parts.route(part)).region();
                        kept.add(region, number(release.getSlot() > slot ? parts.quantity(part) : 0));
                    }
                }
                ready.sums.forEach((region, quantity) -> {
                    BigInteger least =
                            quantity.multiply(share).add(number(999_999)).divide(number(1_000_000));
                    BigInteger missing = above(kept.of(region), quantity.subtract(least));
                    violation = violation.add(missing.multiply(number(100)));
                });
            }
        }

        private BigInteger tardy() {
            BigInteger sum = BigInteger.ZERO;
            for (int shipment = 0; shipment < shipments.count(); shipment++) {
                if (!shipments.mayMove(shipment)) {
                    sum = sum.add(tardy(shipment / shipments.slotCount(), 0, model.quantity(shipment)));
                }
            }
            for (PartRelease release : solution.getReleases()) {
                int part = release.getPart();
                int slots = release.getSlot() - parts.ready(part);
                sum = sum.add(tardy(parts.route(part), slots, parts.quantity(part)));
            }
            return sum;
        }

        private BigInteger tardy(int route, int slotsHeld, long quantity) {
            int last = routes.firstStop(route + 1) - 1;
            long arrival = 100L * slotsHeld;
            for (int stop = routes.firstStop(route); stop <= last; stop++) {
                if (routes.node(stop) == routes.node(last)) {
                    arrival += (long) routes.earlyPercent(stop) * routes.delaySlots(stop)
                            + (long) routes.latePercent(stop) * (routes.delaySlots(stop) + 1);
                }
            }
            long promised = Math.round(scenario.targets().promiseHours() / model.slotHours() * 100);
            return number(quantity).multiply(number(Math.max(0, arrival - promised)));
        }

        private BigInteger inequality() {
            Sums<String> size = new Sums<>();
            for (int shipment = 0; shipment < shipments.count(); shipment++) {
                Outlet outlet = outlet(shipment / shipments.slotCount());
                size.add("region " + outlet.region(), number(model.quantity(shipment)));
                size.add("area " + outlet.area(), number(model.quantity(shipment)));
                size.add("all", number(model.quantity(shipment)));
            }
            BigInteger all = size.of("all");
            BigInteger scale = BigInteger.ONE.shiftLeft(30);
            BigInteger sum = BigInteger.ZERO;
            for (String group : delay.sums.keySet()) {
                if (!group.equals("all")) {
                    BigInteger share = size.of(group)
                            .multiply(scale)
                            .add(all)
                            .subtract(BigInteger.ONE)
                            .divide(all);
                    BigInteger fair = delay.of("all").multiply(share).divide(scale);
                    sum = sum.add(above(delay.of(group), fair));
                }
            }
            return sum;
        }

        private BigInteger roughness(Map<Integer, Sums<Integer>> load) {
            BigInteger sum = BigInteger.ZERO;
            for (int node = 0;
                    node < scenario.hubs().size() + scenario.outlets().size();
                    node++) {
                Sums<Integer> ofDay = new Sums<>();
                for (int slot = 0; slot < model.horizon(); slot++) {
                    ofDay.add(slot / slotsPerDay, load.get(node).of(slot));
                }
                for (int day = 1; day < ofDay.sums.size(); day++) {
                    sum = sum.add(ofDay.of(day).subtract(ofDay.of(day - 1)).abs());
                }
            }
            return sum;
        }

        private BigInteger deviation() {
            if (model.referenceSchedule().isEmpty()) {
                return BigInteger.ZERO;
            }
            Schedule given = model.referenceSchedule().get();
            TreeMap<Integer, Sums<Integer>> planned = new TreeMap<>();
            for (PartRelease release : solution.getReleases()) {
                planned.computeIfAbsent(parts.shipment(release.getPart()), i -> new Sums<>())
                        .add(release.getSlot(), number(parts.quantity(release.getPart())));
            }
            BigInteger sum = BigInteger.ZERO;
            for (int shipment : planned.keySet()) {
                BigInteger done = BigInteger.ZERO;
                for (int slot = shipments.readySlot(shipment); slot < shipments.shipBySlot(shipment); slot++) {
                    done = done.add(planned.get(shipment).of(slot));
                    long share = 0;
                    for (int p = 0; p < given.partCount(shipment); p++) {
                        share += given.slot(shipment, p) <= slot ? given.share(shipment, p) : 0;
                    }
                    long wanted = model.quantity(shipment) * share / Schedule.WHOLE;
                    sum = sum.add(done.subtract(number(wanted)).abs());
                }
            }
            return sum;
        }
    }
}
