package cuofeng.optimizer.prices;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.optimizer.OneHub;
import cuofeng.optimizer.SyntheticSeason;
import cuofeng.optimizer.TightLanes;
import cuofeng.optimizer.lp.Glop;
import cuofeng.optimizer.lp.LinearProgram;
import cuofeng.optimizer.lp.LinearSolution;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.scenarios.model.Variant;
import cuofeng.scenarios.model.WorkWindow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BacklogProgramTest {

    /** Two days' orders of 3,600 into a hub that works off 2,400 a day and holds 2,000; a day's hold is allowed. */
    private static final PlanningModel TWO_DAYS = new PlanningModel(
            OneHub.of(new double[] {3_600, 3_600}, new double[] {1}, 100, 1)
                    .withStorageLimit(2_000)
                    .shipments(),
            PartRule.DEFAULT);

    @Test
    void writesTheApprovedFile() throws IOException {
        StringBuilder text = new StringBuilder();
        new BacklogProgram(TWO_DAYS, true).writeMps(text);
        assertThat(text).hasToString(approved());
    }

    private static String approved() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                BacklogProgramTest.class.getResourceAsStream("two-days.approved.mps"), "two-days.approved.mps")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void leavesLimitsOutIfAsked() throws IOException {
        StringBuilder text = new StringBuilder();
        new BacklogProgram(TWO_DAYS, false).writeMps(text);
        assertThat(text.toString()).contains("Storage limits are left out.").doesNotContain(" UP ");
    }

    @Test
    void namesAreUniqueAndHaveNoWhiteSpace() {
        Scenario tiny = TinyNetwork.twoHubs();
        Hub east = tiny.hubs().get(0);
        List<Stage> slowScreening = List.of(
                new Stage.Line(StageKind.SCREENING, 1_500, WorkWindow.ALL_DAY),
                new Stage.Line(StageKind.SORTING, 2_000, WorkWindow.ALL_DAY));
        Hub slow = new Hub(east.id(), east.name(), east.region(), slowScreening, 12_000, List.of());
        Shipments shipments = new Shipments(Variant.of(tiny)
                .hubs(List.of(slow, tiny.hubs().get(1)))
                .levers(TightLanes.VEHICLES)
                .build());
        LinearProgram program = new BacklogProgram(new PlanningModel(shipments, PartRule.DEFAULT), true).program();
        assertThat(IntStream.range(0, program.rowCount()).mapToObj(program::rowName))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[!-~]+"))
                .anyMatch(name -> name.startsWith("balance/hub-east/screening/"))
                .anyMatch(name -> name.startsWith("balance/hub-east/vehicles/hub-west/"));
        assertThat(IntStream.range(0, program.columnCount()).mapToObj(program::columnName))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[!-~]+"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void leavesOutNoSlotInWhichAPlanHasBacklog(long seed) {
        PlanningModel model = new PlanningModel(SyntheticSeason.SMALL.generate(seed), PartRule.WHOLE);
        BacklogProgram relaxation = new BacklogProgram(model, true);
        SplittableRandom random = new SplittableRandom(seed);
        int[] partSlot = new int[model.parts().count()];
        for (int trial = 0; trial < 20; trial++) {
            // From everything at once to everything as late as can be.
            double lateShare = trial / 19.0;
            for (int part = 0; part < partSlot.length; part++) {
                boolean late = random.nextDouble() < lateShare;
                partSlot[part] =
                        late ? model.parts().shipBy(part) : model.parts().ready(part);
            }
            long[] backlog = model.backlog(model.schedule("any", partSlot));
            for (int cell = 0; cell < backlog.length; cell++) {
                if (backlog[cell] > 0) {
                    assertThat(relaxation.mayHaveBacklog(cell))
                            .as("seed %d trial %d cell %d", seed, trial, cell)
                            .isTrue();
                }
            }
        }
        assertThat(IntStream.range(0, model.nodeCount() * model.horizon())
                        .filter(cell -> !relaxation.mayHaveBacklog(cell)))
                .isNotEmpty();
    }

    /** 7,200 in two days, 2,400 a day worked off: 2,400 are left on the second evening, whatever is released when. */
    @Test
    void isInfeasibleWhereNoPlanKeepsTheLimits() {
        assertThat(state(new BacklogProgram(TWO_DAYS, true))).isEqualTo(LinearSolution.State.INFEASIBLE);
        assertThat(state(new BacklogProgram(TWO_DAYS, false))).isEqualTo(LinearSolution.State.OPTIMAL);
        PlanningModel roomier = new PlanningModel(
                OneHub.of(new double[] {3_600, 3_600}, new double[] {1}, 100, 1)
                        .withStorageLimit(2_400)
                        .shipments(),
                PartRule.DEFAULT);
        assertThat(state(new BacklogProgram(roomier, true))).isEqualTo(LinearSolution.State.OPTIMAL);
    }

    private static LinearSolution.State state(BacklogProgram relaxation) {
        return Glop.available().orElseThrow().solve(relaxation.program()).state();
    }
}
