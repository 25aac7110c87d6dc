package cuofeng.scenarios.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HubPathsTest {

    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;
    private static final int D = 3;

    /** Over B and over C it is 12 h: the way over B is taken if its first lane stands first, whatever stands after. */
    @Test
    void breaksTiesByTheFirstLaneWhereWaysPart() {
        Lane ab = lane("a", "b", 10);
        Lane bd = lane("b", "d", 2);
        Lane ac = lane("a", "c", 2);
        Lane cd = lane("c", "d", 10);
        assertThat(way(paths(4, ab, bd, ac, cd), A, D)).containsExactly(0, 1);
        assertThat(way(paths(4, cd, ab, ac, bd), A, D)).containsExactly(1, 3);
        assertThat(way(paths(4, bd, ac, ab, cd), A, D)).containsExactly(1, 3);
        assertThat(way(paths(4, ac, cd, ab, bd), A, D)).containsExactly(0, 1);
    }

    /** 0.1 h + 0.2 h is a hair more than 0.3 h in floating point; here both are 1,080,000 ms. */
    @Test
    void comparesWholeMilliseconds() {
        Lane ac = lane("a", "c", 0.3);
        Lane ab = lane("a", "b", 0.1);
        Lane bc = lane("b", "c", 0.2);
        assertThat(way(paths(3, ac, ab, bc), A, C)).containsExactly(0);
        assertThat(way(paths(3, ab, bc, ac), A, C)).containsExactly(0, 1);
    }

    @Test
    void takesTheQuickestWayEvenIfItHasMoreLanesOrStandsLast() {
        HubPaths paths = paths(
                4, lane("a", "d", 9.1), lane("c", "d", 3), lane("b", "c", 3), lane("a", "b", 3), lane("d", "a", 1));
        assertThat(way(paths, A, D)).containsExactly(3, 2, 1);
        assertThat(way(paths, D, B)).containsExactly(4, 3);
        assertThat(way(paths, C, A)).containsExactly(1, 4);
    }

    @Test
    void takesTheQuickestOfParallelLanesAndTheFirstOfEqualOnes() {
        HubPaths paths = paths(2, lane("a", "b", 5), lane("a", "b", 4), lane("a", "b", 4), lane("b", "a", 6));
        assertThat(paths.nextLane(A, B)).isEqualTo(1);
        assertThat(paths.nextLane(B, A)).isEqualTo(3);
        assertThat(paths.laneFrom(3)).isEqualTo(B);
        assertThat(paths.laneTo(3)).isEqualTo(A);
    }

    @Test
    void knowsUnreachablePairs() {
        HubPaths paths = paths(3, lane("a", "b", 1), lane("c", "b", 1));
        assertThat(paths.joins(A, B)).isTrue();
        for (int[] pair : new int[][] {{B, A}, {A, C}, {C, A}, {B, C}}) {
            assertThat(paths.joins(pair[0], pair[1])).isFalse();
            assertThat(paths.nextLane(pair[0], pair[1])).isEqualTo(HubPaths.NO_LANE);
        }
    }

    /** Not even where a lane leads back, nor with a transit time that rounds to nothing. */
    @Test
    void needsNoLaneWithinAHub() {
        assertThat(paths(1).joins(A, A)).isTrue();
        assertThat(paths(1).nextLane(A, A)).isEqualTo(HubPaths.NO_LANE);
        HubPaths instant = paths(2, lane("a", "a", 1e-12), lane("b", "a", 1e-12), lane("a", "b", 1e-12));
        assertThat(instant.nextLane(A, A)).isEqualTo(HubPaths.NO_LANE);
        assertThat(way(instant, A, B)).containsExactly(2);
    }

    private static List<Integer> way(HubPaths paths, int from, int to) {
        return Stream.iterate(
                        paths.nextLane(from, to),
                        lane -> lane != HubPaths.NO_LANE,
                        lane -> paths.nextLane(paths.laneTo(lane), to))
                .limit(10)
                .toList();
    }

    private static Lane lane(String from, String to, double transitHours) {
        return new Lane(from, to, "road", 100, transitHours, 0, new Lane.Timetable(60, 0), 1_000);
    }

    /** Hubs a, b, c... joined by lanes; what else there is in the scenario does not matter. */
    private static HubPaths paths(int hubCount, Lane... lanes) {
        Scenario tiny = TinyNetwork.twoHubs();
        List<Hub> hubs = Stream.of("a", "b", "c", "d")
                .limit(hubCount)
                .map(id -> new Hub(id, Text.of(id), "east", List.of(), 1, List.of()))
                .toList();
        return new HubPaths(Variant.of(tiny).hubs(hubs).lanes(List.of(lanes)).build());
    }
}
