package cuofeng.results.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.results.measure.Comparison.Entry;
import cuofeng.results.measure.Comparison.Figure;
import cuofeng.results.run.Alternative;
import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.simulator.outcome.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Schedule ANY = Schedule.unsplit("any", new int[new Shipments(TinyOutcome.SCENARIO).count()]);

    /** Alternatives that differ in what is held, parcel-hours, in each replication. */
    private static Alternative alternative(String name, double... held) {
        List<Outcome> outcomes = IntStream.range(0, held.length)
                .mapToObj(r -> TinyOutcome.with(r, held[r], TinyOutcome.hubSlots(), TinyOutcome.flat(0)))
                .toList();
        return new Alternative(name, "tiny", TinyOutcome.SCENARIO, "0".repeat(64), new PlanResult(name, ANY, outcomes));
    }

    private static Figure held(int common, Alternative... alternatives) {
        return Comparison.of(List.of(alternatives), common, false)
                .find(new Kpi(Measures.byId("held"), Optional.empty()))
                .orElseThrow();
    }

    @Test
    void differencesArePairedAndFromTheFirst() {
        Figure held = held(3, alternative("a", 100, 400, 200), alternative("b", 101, 402, 203));
        assertThat(held.entries().get(0).difference()).isEmpty();
        Estimate difference = held.entries().get(1).difference().orElseThrow();
        // Differences 1, 2, 3: mean 2, half-width 4.302653 / sqrt(3).
        assertThat(difference.mean()).isCloseTo(2, within(1e-12));
        assertThat(difference.halfWidth().getAsDouble()).isCloseTo(2.484138, within(1e-6));
        assertThat(held.entries().get(1).pairingGain().getAsDouble()).isGreaterThan(10_000);
    }

    @Test
    void theSetHoldsWhatChanceMayExplain() {
        // One-sided allowance of two: 2.919986 / sqrt(3) = 1.6859 < 2, so b is out.
        Figure held = held(3, alternative("a", 100, 400, 200), alternative("b", 101, 402, 203));
        assertThat(held.bestSet()).containsExactly(0);
        // Differences -1, 3, 4 have a mean of 2 and an allowance of 4.46.
        Figure open = held(3, alternative("a", 1, 2, 3), alternative("b", 0, 5, 7));
        assertThat(open.bestSet()).containsExactly(0, 1);
        assertThat(open.replicationsToDecide().getAsLong()).isEqualTo(15);
    }

    @Test
    void oneReplicationRanksNothing() {
        Figure held = held(1, alternative("a", 1), alternative("b", 100));
        assertThat(held.bestSet()).isEmpty();
        Entry entry = held.entries().get(1);
        assertThat(entry.difference().orElseThrow().mean()).isEqualTo(99);
        assertThat(entry.difference().orElseThrow().halfWidth()).isEmpty();
        assertThat(entry.besideBest()).isEmpty();
    }

    @Test
    void whereSomeDroppedOutTheFirstStageCounts() {
        Figure held = held(3, alternative("a", 100, 400, 200), alternative("b", 101, 402, 203, 9_999));
        assertThat(held.entries().get(1).value().orElseThrow().replications()).isEqualTo(4);
        assertThat(held.entries().get(1).difference().orElseThrow().replications())
                .isEqualTo(3);
        assertThat(held.entries().get(0).besideBest().orElseThrow().lower()).isCloseTo(-2 - 1.685854, within(1e-5));
    }

    @Test
    void figuresWithoutDirectionRankNothing() {
        Comparison comparison = Comparison.of(List.of(alternative("a", 1, 2), alternative("b", 3, 5)), 2, false);
        assertThat(comparison.figures())
                .filteredOn(figure -> figure.measure().better() == Measure.Better.NEITHER)
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.bestSet()).isEmpty());
        assertThat(comparison.figures())
                .filteredOn(figure -> figure.measure().better() != Measure.Better.NEITHER)
                .allSatisfy(figure -> assertThat(figure.bestSet()).isNotEmpty());
    }

    @Test
    void findsTheScopeThatSaysMost() {
        Comparison comparison = Comparison.of(List.of(alternative("a", 1, 2), alternative("b", 3, 5)), 2, false);
        Measure door = Measures.byId("order_to_door");
        assertThat(comparison
                        .find(new Kpi(door, Optional.empty()))
                        .orElseThrow()
                        .scope())
                .isEqualTo("mean");
        assertThat(comparison
                        .find(new Kpi(door, Optional.of("p90")))
                        .orElseThrow()
                        .scope())
                .isEqualTo("p90");
        assertThat(comparison.find(new Kpi(door, Optional.of("nowhere")))).isEmpty();
    }
}
