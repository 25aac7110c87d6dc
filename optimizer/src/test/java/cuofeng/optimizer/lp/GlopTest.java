package cuofeng.optimizer.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GlopTest {

    private static final LinearSolver GLOP = Glop.available()
            .orElseThrow(() -> new AssertionError("the library of OR-Tools does not load; it needs Linux on x86-64 or"
                    + " aarch64 with glibc, and room for 72 MB in java.io.tmpdir"));

    /** Least 2 x + 3 y with x + y = 10 and y at least 4: x = 6, y = 4. One more to share costs 2, one more y costs 1. */
    @Test
    void findsOptimumAndPrices() {
        LinearSolution solution = GLOP.solve(program(4_000, LinearProgram.UNBOUNDED));

        assertThat(solution.state()).isEqualTo(LinearSolution.State.OPTIMAL);
        assertThat(solution.columnValues()).containsExactly(new double[] {6, 4}, within(1e-9));
        assertThat(solution.rowPrices()).containsExactly(new double[] {2, 1}, within(1e-9));
    }

    @Test
    void keepsUpperBounds() {
        assertThat(GLOP.solve(program(4_000, 5_500)).columnValues())
                .containsExactly(new double[] {5.5, 4.5}, within(1e-9));
    }

    @Test
    void saysWhatCannotBe() {
        // y at least 11 leaves -1 for x.
        LinearSolution solution = GLOP.solve(program(11_000, LinearProgram.UNBOUNDED));

        assertThat(solution.state()).isEqualTo(LinearSolution.State.INFEASIBLE);
        assertThat(solution.rowPrices()).isEmpty();
        assertThat(solution.columnValues()).isEmpty();
    }

    private static LinearProgram program(long leastY, long mostX) {
        LinearProgram.Builder builder = new LinearProgram.Builder(2);
        builder.row(0, true, 10_000);
        builder.row(1, false, leastY);
        builder.column(2_000, mostX);
        builder.entry(0, 1_000);
        builder.column(3_000, LinearProgram.UNBOUNDED);
        builder.entry(0, 1_000);
        builder.entry(1, 1_000);
        return builder.build(row -> "r" + row, column -> "c" + column);
    }

    @Test
    void isNotThereWhereItsLibraryDoesNotLoad() {
        assertThat(Glop.load(() -> {
                    throw new UnsatisfiedLinkError("no jniortools");
                }))
                .isEmpty();
        assertThat(Glop.load(() -> {
                    throw new IllegalStateException("no room");
                }))
                .isEmpty();
        assertThat(Glop.load(() -> {})).isPresent();
    }
}
