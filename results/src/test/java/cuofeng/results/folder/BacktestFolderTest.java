package cuofeng.results.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuofeng.results.run.FakeBacktest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestFolderTest {

    @TempDir
    Path temp;

    @Test
    void writesOneRowPerDayInUnitsOfTheData() throws IOException {
        BacktestFolder.write(FakeBacktest.of(3.1), temp.resolve("a/b"), false);
        assertThat(temp.resolve("a/b")).isDirectoryContaining("glob:**/backtest.csv");
        assertThat(Files.readString(temp.resolve("a/b/backtest.csv"))).isEqualTo("""
                date,delivered_mean,low,high
                2022-11-01,3.0000,2.5000,3.5000
                2022-11-02,4.0000,3.5000,4.5000
                2022-11-03,3.5124,3.0000,4.0000
                """);
        assertThat(temp.resolve("a")).isDirectoryNotContaining("glob:**/.cuofeng-*");
    }

    @Test
    void replacesAnEarlierForecastOnlyIfAllowed() throws IOException {
        Path dir = temp.resolve("run");
        BacktestFolder.write(FakeBacktest.of(), dir, false);
        Files.writeString(dir.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> BacktestFolder.write(FakeBacktest.of(), dir, false))
                .isInstanceOf(OutputExistsException.class);
        BacktestFolder.write(FakeBacktest.of(), dir, true);
        assertThat(dir.resolve("notes.txt")).hasContent("mine");
    }
}
