package cuofeng.results.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class CsvWriterTest {

    @Test
    void writesEachTypeInOneWay() throws IOException {
        DoubleColumn doubles = DoubleColumn.create("d", 1.5, 0.1 + 0.2);
        doubles.appendMissing();
        Table table = Table.create(
                StringColumn.create("s", "a", "b,c", "say \"hi\""),
                doubles,
                IntColumn.create("i", 1, -2, 3),
                LongColumn.create("l", 10_000_000_000L, 0, -1),
                DateTimeColumn.create(
                        "t",
                        LocalDateTime.of(2023, 11, 11, 0, 0),
                        LocalDateTime.of(2023, 11, 11, 4, 0),
                        LocalDateTime.of(2023, 11, 11, 0, 0)));
        StringBuilder out = new StringBuilder();
        CsvWriter.write(table, out);
        assertThat(out).hasToString("""
                        s,d,i,l,t
                        a,1.5,1,10000000000,2023-11-11T00:00
                        "b,c",0.3,-2,0,2023-11-11T04:00
                        "say ""hi""\",,3,-1,2023-11-11T00:00
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "|=cmd|, |'=cmd|",
                "|+1|, |'+1|",
                "|-1|, |'-1|",
                "|@x|, |'@x|",
                "| =cmd|, |\"' =cmd\"|",
                "|plain|, |plain|",
                "|a=b|, |a=b|",
                "|<img src=x onerror=alert(1)>|, |<img src=x onerror=alert(1)>|"
            })
    void guardsFormulas(String raw, String cell) {
        // A guarded cell with a blank keeps its quotes out: the apostrophe now stands first.
        assertThat(CsvWriter.text(raw).replace("\"", "")).isEqualTo(cell.replace("\"", ""));
    }

    @Test
    void quotesLineBreaks() {
        assertThat(CsvWriter.text("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(CsvWriter.text("\tx")).isEqualTo("'\tx");
    }

    @Test
    void refusesATypeWithoutAForm() {
        assertThatThrownBy(() -> CsvWriter.write(Table.create(BooleanColumn.create("b", true)), new StringBuilder()))
                .hasMessageContaining("(b)");
    }
}
