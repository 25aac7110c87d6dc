package cuofeng.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.document.Chart;
import cuofeng.results.document.ChartData;
import cuofeng.results.document.ChartData.Flow;
import cuofeng.results.document.ChartData.FlowMap;
import cuofeng.results.document.ChartData.Place;
import cuofeng.results.measure.KpiSheet;
import cuofeng.results.run.FakeOutcomes;
import cuofeng.results.run.FakeSeason;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.Plans;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkMapTest {

    private static final RunResults RUN = FakeOutcomes.run(FakeSeason.of(4, i -> Text.of("R" + i)), 3);

    private static Chart chart(RunResults run) {
        return NetworkMap.of(new Figures(run, KpiSheet.of(run))).orElseThrow();
    }

    private static FlowMap map(RunResults run) {
        return (FlowMap) chart(run).data();
    }

    @Test
    void showsShippingAtOnceAndTheRecommendedPlan() {
        assertThat(map(RUN).layers().stream().map(Text::en)).containsExactly("Ship at once", "Optimized");
        // 20 days of 6 slots.
        assertThat(map(RUN).days()).hasSize(20);
        assertThat(map(RUN).slots()).hasSize(120);
        assertThat(map(RUN).slotsPerDay()).isEqualTo(6);
    }

    @Test
    void flowsAreMeansOverReplicationsBusiestLaneFirst() {
        // From the first of four hubs to the others and back: six lanes, the last one the busiest.
        List<Flow> flows = map(RUN).flows();
        assertThat(flows).hasSize(6);
        int lane = 5;
        assertThat(flows.get(0).from()).isEqualTo(3);
        assertThat(flows.get(0).to()).isEqualTo(0);
        List<PlanResult> plans = List.of(
                RUN.plan(Plans.SHIP_AT_ONCE).orElseThrow(),
                RUN.plan(Plans.OPTIMIZED).orElseThrow());
        for (int plan = 0; plan < 2; plan++) {
            for (int day = 0; day < 20; day++) {
                int at = day;
                double mean = plans.get(plan).outcomes().stream()
                        .mapToInt(outcome -> outcome.lanes().parcels(lane, at))
                        .average()
                        .orElseThrow();
                assertThat(flows.get(0).parcels().get(plan).get(day)).isEqualTo(Math.round(mean));
            }
        }
        assertThat(chart(RUN).table().rows().get(0).name().en()).isEqualTo("R3 hub → R0 hub");
        assertThat(chart(RUN).table().rows().get(0).cells().get(0).number().orElseThrow())
                .isEqualTo(flows.get(0).parcels().get(0).stream()
                        .mapToDouble(Long::doubleValue)
                        .sum());
    }

    @Test
    void placesStandWhereTheirRegionsAre() {
        List<Place> places = map(RUN).places();
        assertThat(places).hasSize(4);
        for (int h = 0; h < 4; h++) {
            var region = RUN.scenario().regions().get(h);
            assertThat(places.get(h).latitude()).isEqualTo(region.latitude());
            assertThat(places.get(h).longitude()).isEqualTo(region.longitude());
        }
        // The heat map tells the same of the hubs.
        Figures figures = new Figures(RUN, KpiSheet.of(RUN));
        ChartData.Heat heat = (ChartData.Heat) HeatMap.of(figures).data();
        assertThat(heat.rows())
                .filteredOn(row -> row.name().en().equals("R0 hub"))
                .singleElement()
                .satisfies(row -> assertThat(places.get(0).load()).isEqualTo(row.values()));
    }

    @Test
    void withoutKnownFlowsThereIsNoMap() {
        RunResults alone = FakeOutcomes.run(FakeSeason.of(1, i -> Text.of("R" + i)), 2);
        assertThat(NetworkMap.of(new Figures(alone, KpiSheet.of(alone)))).isEmpty();
    }
}
