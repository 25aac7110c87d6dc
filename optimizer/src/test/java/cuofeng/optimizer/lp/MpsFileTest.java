package cuofeng.optimizer.lp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MpsFileTest {

    @Test
    void writesExactDecimals() throws IOException {
        LinearProgram.Builder builder = new LinearProgram.Builder(3);
        builder.row(0, true, 1_000);
        builder.row(1, false, -5);
        builder.row(2, false, Long.MIN_VALUE);
        builder.column(0, LinearProgram.UNBOUNDED);
        builder.column(1_250, Long.MAX_VALUE - 1);
        builder.entry(0, 1_000);
        builder.entry(1, -70);
        // Added up; the other two cancel out of sight or were never there.
        builder.entry(0, 1_234);
        builder.entry(2, 0);
        LinearProgram program = builder.build(row -> "r" + row, column -> "c" + column);
        StringBuilder text = new StringBuilder();

        MpsFile.write(program, "exact", List.of("two", "", "lines"), text);

        assertThat(text).hasToString("""
                        * two
                        *
                        * lines
                        NAME exact
                        ROWS
                         N objective
                         E r0
                         G r1
                         G r2
                        COLUMNS
                         c0 objective 0
                         c1 objective 1.25
                         c1 r0 2.234
                         c1 r1 -0.07
                        RHS
                         RHS r0 1
                         RHS r1 -0.005
                         RHS r2 -9223372036854775.808
                        BOUNDS
                         UP BOUND c1 9223372036854775.806
                        ENDATA
                        """);
    }

    @Test
    void numbersWhatIsTooLongForSolvers() throws IOException {
        LinearProgram.Builder builder = new LinearProgram.Builder(2);
        builder.column(1_000, 1_000);
        builder.entry(1, 1_000);
        LinearProgram program = builder.build(row -> "r".repeat(149 + row), column -> "c".repeat(151));
        StringBuilder text = new StringBuilder();

        MpsFile.write(program, "long", List.of(), text);

        assertThat(text.toString().lines())
                .contains(" G " + "r".repeat(150), " column#0 " + "r".repeat(150) + " 1", " UP BOUND column#0 1");
    }
}
