package cuofeng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finished runs on the command line: side by side, exported, as bulletins. */
class RunsCommandTest {

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Path run;
    private static Path other;

    @BeforeAll
    static void simulate() throws IOException {
        run = simulated("run", "uniform", "");
        other = simulated("other", "ship-at-once", "outlets: [{id: zhejiang-urban, couriers: 900}]\n");
    }

    /** The quick start, cut to a few days and lots. */
    private static Path simulated(String name, String plan, String changes) throws IOException {
        Path scenario = Files.createDirectory(shared.resolve(name + "-scenario"));
        Files.writeString(
                scenario.resolve("scenario.yaml"),
                "extends: quickstart\nid: %s\ntitle: {zh: 快速上手, en: Quick start}\n".formatted(name)
                        + "season: {days: 4, warmup_days: 1}\nreplications: 3\nlot_size: 5000\n" + changes,
                StandardCharsets.UTF_8);
        Path out = shared.resolve(name);
        InProcess.Result result =
                InProcess.english("simulate", scenario.toString(), "--plan", plan, "--out", out.toString(), "--quiet");
        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        return out;
    }

    private static List<List<String>> ask(Path run, String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("ATTACH '" + run.resolve("results.duckdb") + "' AS store (READ_ONLY)");
            statement.execute("USE store");
            ResultSet result = statement.executeQuery(sql);
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int c = 1; c <= result.getMetaData().getColumnCount(); c++) {
                    row.add(result.getString(c));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** What DuckDB prints with twelve digits is what kpis.csv says. */
    @Test
    void anIndependentQueryFindsKpisCsv() throws IOException, SQLException {
        List<String> csv = Files.readAllLines(run.resolve("kpis.csv"));
        List<List<String>> rows = ask(
                run,
                "SELECT f.plan, f.kpi, f.scope, m.unit, f.mean, f.half_width, f.replications"
                        + " FROM figures_from_values f JOIN measure m USING (kpi)");
        assertThat(rows).hasSize(csv.size() - 1).hasSizeGreaterThan(100);
        List<String> lines = rows.stream()
                .map(row -> String.join(
                        ",",
                        row.get(0),
                        row.get(1),
                        row.get(2),
                        row.get(3),
                        twelveDigits(row.get(4)),
                        twelveDigits(row.get(5)),
                        row.get(6)))
                .toList();
        assertThat(lines).containsExactlyInAnyOrderElementsOf(csv.subList(1, csv.size()));
    }

    private static String twelveDigits(String number) {
        BigDecimal exact = new BigDecimal(Double.parseDouble(number));
        BigDecimal rounded = exact.round(new MathContext(12, RoundingMode.HALF_EVEN));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** What waits is in the network, and what is delivered was collected: in every replication on every day. */
    @Test
    void parcelsInTheNetworkAreThoseCollectedAndNotDelivered() throws SQLException {
        assertThat(ask(run, "SELECT count(*) FROM day")).containsExactly(List.of("12"));
        assertThat(ask(run, "SELECT * FROM day WHERE in_network < backlog_hub + backlog_outlet OR in_network < 0"))
                .isEmpty();
        assertThat(
                        ask(
                                run,
                                "SELECT * FROM (SELECT in_network - lag(in_network) OVER (PARTITION BY replication ORDER BY date)"
                                        + " AS growth, collected - delivered AS difference FROM day) WHERE growth <> difference"))
                .isEmpty();
        // Outlets' own counts add up to the network's.
        assertThat(ask(
                        run,
                        "SELECT replication, date FROM day JOIN node_day USING (plan, replication, date) JOIN node"
                                + " USING (node) WHERE kind = 'outlet' GROUP BY replication, date, delivered"
                                + " HAVING sum(finished) <> delivered"))
                .isEmpty();
    }

    @Test
    void holdsWhatTheScenarioSays() throws SQLException {
        assertThat(ask(other, "SELECT value FROM input WHERE key = 'outlets[zhejiang-urban].couriers'"))
                .containsExactly(List.of("900"));
        assertThat(ask(other, "SELECT value FROM input WHERE key = 'season.days'"))
                .containsExactly(List.of("4"));
    }

    @Test
    void showsRunsSideBySide() {
        InProcess.Result one = InProcess.english("report", "--runs", run.toString());
        assertThat(one.exitCode()).as(one.err()).isEqualTo(ExitCode.DONE);
        assertThat(one.out()).contains("Hub backlog", "Uniform spread", "±").doesNotContain("zhejiang");
        assertThat(one.err()).isEmpty();
        InProcess.Result two = InProcess.english("report", "--runs", run.toString(), other.toString());
        assertThat(two.out()).contains("run · Uniform spread", "other · Ship at once");
        assertThat(two.out().lines().filter(line -> line.startsWith("Held at shippers")))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith("↓"));
        assertThat(two.err()).contains("Arrows: ");
        assertThat(InProcess.chinese("report", "--runs", run.toString()).out()).contains("分拨中心积压", "均匀放行");
    }

    @Test
    void printsForPrograms() {
        InProcess.Result json = InProcess.english("report", "--runs", run.toString(), other.toString(), "--json");
        assertThat(json.out())
                .startsWith("{")
                .contains("\"run\": \"other\"", "\"difference_half_width\"", "\"kpi\": \"cost\"");
        InProcess.Result csv = InProcess.english("report", "--runs", run.toString(), "--csv");
        assertThat(csv.out())
                .startsWith("run,scenario,seed,plan,kpi,scope,unit,mean,half_width,replications,difference,");
        assertThat(csv.out().lines().filter(line -> line.startsWith("run,run,")))
                .hasSizeGreaterThan(100);
        assertThat(InProcess.english("report", "--runs", run.toString(), "--csv", "--json")
                        .exitCode())
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void exportsParquet() {
        Path out = folder.resolve("parquet");
        String[] args = {"report", "--runs", run.toString(), other.toString(), "--parquet", out.toString()};
        assertThat(InProcess.english(args).exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(out.resolve("kpi_value.parquet")).isNotEmptyFile();
        assertThat(InProcess.english(args).exitCode()).isEqualTo(ExitCode.NO_OUTPUT);
    }

    @Test
    void writesBulletins() throws IOException {
        Path out = folder.resolve("bulletin");
        InProcess.Result all = InProcess.english("bulletin", run.toString(), "--out", out.toString());
        assertThat(all.exitCode()).as(all.err()).isEqualTo(ExitCode.DONE);
        assertThat(all.out().lines()).hasSize(5);
        assertThat(out.resolve("bulletin.html")).content().contains("<html lang=\"en\">", "(day 4 of 4)");
        assertThat(out.resolve("bulletin.md")).content().contains("# Daily season bulletin");
        InProcess.Result again = InProcess.english("bulletin", run.toString(), "--out", out.toString());
        assertThat(again.exitCode()).isEqualTo(ExitCode.NO_OUTPUT);
        assertThat(again.err()).contains(out.resolve("bulletin.html") + " exists");
        String day = all.out().lines().toList().get(2).substring(0, 10);
        InProcess.Result one =
                InProcess.chinese("bulletin", run.toString(), "--day", day, "--out", out.toString(), "--json");
        assertThat(one.exitCode()).as(one.err()).isEqualTo(ExitCode.DONE);
        assertThat(one.out()).contains("\"date\": \"" + day + "\"", "\"in_network\"");
        assertThat(out.resolve("bulletin-" + day + ".html")).content().contains("旺季每日通报");
        assertThat(out.resolve("bulletin.html")).exists();
    }

    @Test
    void saysWhatIsWrongWithAFolder() throws IOException, SQLException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        InProcess.Result none = InProcess.english("report", "--runs", empty.toString());
        assertThat(none.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(none.err()).contains(empty + " is no folder of a finished run: it has no results.duckdb");
        InProcess.Result twice =
                InProcess.english("report", "--runs", run.toString(), run + "/../" + run.getFileName());
        assertThat(twice.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(twice.err()).contains("is named twice");
        Files.writeString(empty.resolve("results.duckdb"), "x".repeat(20_000));
        InProcess.Result bad = InProcess.english("bulletin", empty.toString());
        assertThat(bad.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bad.err()).contains("is no store of a run");
        assertThat(folder.resolve("empty-bulletin")).doesNotExist();

        Path newer = Files.createDirectory(folder.resolve("newer"));
        Files.copy(run.resolve("results.duckdb"), newer.resolve("results.duckdb"));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + newer.resolve("results.duckdb"));
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE run SET schema_version = 99");
        }
        InProcess.Result tooNew = InProcess.english("report", "--runs", newer.toString());
        assertThat(tooNew.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tooNew.err()).contains("newer version of the program (version 99, known are up to 2)");
    }

    @Test
    void saysWhichPlansAndDaysThereAre() {
        InProcess.Result plan = InProcess.english("report", "--runs", run.toString(), "--plan", "optimized");
        assertThat(plan.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(plan.err()).contains("there is no plan \"optimized\" in run; it has: uniform");
        InProcess.Result day = InProcess.english("bulletin", run.toString(), "--day", "2030-01-01");
        assertThat(day.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(day.err()).contains("2030-01-01 lies outside the season");
        InProcess.Result word = InProcess.english("bulletin", run.toString(), "--day", "tomorrow");
        assertThat(word.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(word.err()).contains("--day: received \"tomorrow\"; allowed is all or a day");
    }
}
