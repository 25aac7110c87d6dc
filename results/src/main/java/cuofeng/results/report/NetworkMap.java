package cuofeng.results.report;

import cuofeng.results.document.Chart;
import cuofeng.results.document.ChartData;
import cuofeng.results.document.ChartData.Flow;
import cuofeng.results.document.ChartData.Place;
import cuofeng.results.document.Grid;
import cuofeng.results.measure.BacklogProfile;
import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Region;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Hubs where they stand, how full they are, and what travels between them. */
final class NetworkMap {

    /** How far hubs of one region are moved aside, degrees. */
    private static final double ASIDE_DEGREES = 0.45;

    private final Figures figures;
    private final Scenario scenario;
    private final List<PlanResult> plans;
    private final int days;

    /** Mean parcels over replications, {@code [plan][lane][day]}. */
    private final long[][][] flows;

    private NetworkMap(Figures figures) {
        this.figures = figures;
        this.scenario = figures.run().scenario();
        this.plans = ComparedPlans.of(figures);
        this.days = scenario.season().days();
        this.flows = plans.stream().map(this::meanFlows).toArray(long[][][]::new);
    }

    /** Empty where there is nothing to draw a map of: no lanes, or outcomes that know no flows. */
    static Optional<Chart> of(Figures figures) {
        int lanes = figures.run().scenario().lanes().size();
        boolean known = ComparedPlans.of(figures).stream()
                .allMatch(plan -> plan.outcomes().get(0).lanes().laneCount() == lanes);
        return lanes == 0 || !known ? Optional.empty() : Optional.of(new NetworkMap(figures).chart());
    }

    private long[][] meanFlows(PlanResult plan) {
        int lanes = scenario.lanes().size();
        int replications = plan.outcomes().size();
        long[][] mean = new long[lanes][days];
        for (int lane = 0; lane < lanes; lane++) {
            for (int day = 0; day < days; day++) {
                long sum = 0;
                for (var outcome : plan.outcomes()) {
                    sum += outcome.lanes().parcels(lane, day);
                }
                mean[lane][day] = StrictMath.round(sum / (double) replications);
            }
        }
        return mean;
    }

    private Chart chart() {
        List<Integer> drawn = IntStream.range(0, scenario.lanes().size())
                .boxed()
                .sorted(Comparator.comparingLong(this::mostOfPlans).reversed())
                .limit(Thresholds.LANES_DRAWN)
                .toList();
        Map<String, Integer> positions = new HashMap<>();
        scenario.hubs().forEach(hub -> positions.put(hub.id(), positions.size()));
        List<Flow> lines = drawn.stream()
                .filter(lane -> mostOfPlans(lane) > 0)
                .map(lane -> flow(lane, positions))
                .toList();
        ChartData data = new ChartData.FlowMap(
                Timeline.slotEnds(scenario.season()),
                Timeline.days(scenario.season()),
                scenario.season().timeAxis().slotsPerDay(),
                ComparedPlans.names(plans),
                places(),
                lines,
                Phrase.HEAT_SHARE.text(),
                HeatMap.STEPS);
        return new Chart("map", Phrase.CHART_MAP.text(), alternative(), data, table(drawn));
    }

    private long season(int plan, int lane) {
        return Arrays.stream(flows[plan][lane]).sum();
    }

    private long mostOfPlans(int lane) {
        return IntStream.range(0, plans.size())
                .mapToLong(plan -> season(plan, lane))
                .max()
                .orElse(0);
    }

    private Flow flow(int lane, Map<String, Integer> positions) {
        Lane facts = scenario.lanes().get(lane);
        List<List<Long>> parcels = Arrays.stream(flows)
                .map(plan -> LongStream.of(plan[lane]).boxed().toList())
                .toList();
        return new Flow(positions.get(facts.from()), positions.get(facts.to()), parcels);
    }

    private List<Place> places() {
        Map<String, Region> regions = new HashMap<>();
        scenario.regions().forEach(region -> regions.put(region.id(), region));
        Map<String, Long> hubsOfRegion = new HashMap<>();
        scenario.hubs().forEach(hub -> hubsOfRegion.merge(hub.region(), 1L, Long::sum));
        Map<String, Integer> seen = new HashMap<>();
        List<Place> places = new ArrayList<>();
        for (int h = 0; h < scenario.hubs().size(); h++) {
            Hub hub = scenario.hubs().get(h);
            Region region = regions.get(hub.region());
            long together = hubsOfRegion.get(hub.region());
            int number = seen.merge(hub.region(), 1, Integer::sum) - 1;
            double angle = 2 * StrictMath.PI * number / together;
            double aside = together == 1 ? 0 : ASIDE_DEGREES;
            places.add(place(
                    h,
                    hub,
                    region.latitude() + aside * StrictMath.sin(angle),
                    region.longitude() + aside * StrictMath.cos(angle)));
        }
        return places;
    }

    private Place place(int position, Hub hub, double latitude, double longitude) {
        List<List<Long>> parcels = new ArrayList<>();
        List<List<Long>> load = new ArrayList<>();
        List<List<Long>> outletLoad = new ArrayList<>();
        for (PlanResult plan : plans) {
            parcels.add(arrived(plan, position));
            load.add(load(plan, position, hub.storageLimitParcels()));
            outletLoad.add(fullestOutlet(plan, hub));
        }
        return new Place(hub.name(), latitude, longitude, parcels, load, outletLoad);
    }

    private List<Long> arrived(PlanResult plan, int node) {
        List<Long> arrived = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            int at = day;
            double sum = plan.outcomes().stream()
                    .mapToDouble(
                            outcome -> outcome.nodes().get(node).arrivedPerDay().at(at))
                    .sum();
            arrived.add(StrictMath.round(sum / plan.outcomes().size()));
        }
        return arrived;
    }

    private List<Long> load(PlanResult plan, int node, long limit) {
        return BacklogProfile.node(scenario, plan, node).slots().stream()
                .map(band -> HeatMap.percent(band, limit))
                .toList();
    }

    private List<Long> fullestOutlet(PlanResult plan, Hub hub) {
        int slots = Timeline.slotEnds(scenario.season()).size();
        long[] most = new long[slots];
        for (int o = 0; o < scenario.outlets().size(); o++) {
            Outlet outlet = scenario.outlets().get(o);
            if (outlet.hub().equals(hub.id())) {
                List<Long> load = load(plan, scenario.hubs().size() + o, outlet.storageLimitParcels());
                for (int slot = 0; slot < slots; slot++) {
                    most[slot] = Math.max(most[slot], load.get(slot));
                }
            }
        }
        return LongStream.of(most).boxed().toList();
    }

    private Text lane(int lane) {
        Lane facts = scenario.lanes().get(lane);
        return Phrase.MAP_LANE_NAME.with(figures.nodeName(facts.from()), figures.nodeName(facts.to()));
    }

    private Text alternative() {
        List<Text> sentences = new ArrayList<>();
        for (int p = 0; p < plans.size(); p++) {
            int plan = p;
            long[] perDay = new long[days];
            for (long[] lane : flows[p]) {
                Arrays.setAll(perDay, day -> perDay[day] + lane[day]);
            }
            int day = IntStream.range(0, days)
                    .boxed()
                    .max(Comparator.comparingLong((Integer d) -> perDay[d]).thenComparing(Comparator.reverseOrder()))
                    .orElse(0);
            int lane = IntStream.range(0, scenario.lanes().size())
                    .boxed()
                    .max(Comparator.comparingLong((Integer l) -> season(plan, l))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElse(0);
            sentences.add(Phrase.ALT_MAP.with(
                    Words.plan(plans.get(p).plan()),
                    Numerals.day(scenario.season().start().plusDays(day)),
                    Numerals.count((double) perDay[day]),
                    lane(lane),
                    Numerals.count((double) season(p, lane))));
        }
        return ComparedPlans.sentences(sentences);
    }

    private Grid table(List<Integer> drawn) {
        List<Text> head = new ArrayList<>();
        head.add(Phrase.MAP_LANE.text());
        ComparedPlans.names(plans).forEach(name -> head.add(Phrase.MAP_SEASON.with(name)));
        ComparedPlans.names(plans).forEach(name -> head.add(Phrase.MAP_BUSIEST.with(name)));
        List<Grid.Row> rows = new ArrayList<>();
        for (int lane : drawn) {
            List<Grid.Cell> cells = new ArrayList<>();
            for (int p = 0; p < plans.size(); p++) {
                cells.add(Cells.digits((double) season(p, lane), 0));
            }
            for (int p = 0; p < plans.size(); p++) {
                cells.add(Cells.digits(
                        (double) Arrays.stream(flows[p][lane]).max().orElse(0), 0));
            }
            rows.add(new Grid.Row(lane(lane), cells));
        }
        return Grid.of(Phrase.CHART_MAP.text(), head, rows);
    }
}
