package cuofeng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two scenarios side by side on the command line. */
class DiffCommandTest {

    @TempDir
    private Path folder;

    /** The quick start, cut to a few lots, with more couriers in one outlet and another without rest. */
    private String variant(String name, String changes) throws IOException {
        Path variant = Files.createDirectory(folder.resolve(name));
        Files.writeString(
                variant.resolve("scenario.yaml"),
                "extends: quickstart\nid: %s\ntitle: {zh: 快速上手, en: Quick start}\n%s".formatted(name, changes),
                StandardCharsets.UTF_8);
        return variant.toString();
    }

    @Test
    void showsKeysThatDiffer() throws IOException {
        String what = variant("what-if", """
                hubs: [{id: hangzhou, storage_limit_parcels: 500000, congestion: {from_share: 0.8, floor: 0.6}}]
                shippers: [{id: beijing-merchants, may_stagger: true}]
                """);
        InProcess.Result result = InProcess.english("diff", "quickstart", what, "--inputs-only");
        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out().lines())
                .hasSize(6)
                .anyMatch(line -> line.matches("key +quickstart +\\Q" + what + "\\E"))
                .anyMatch(line -> line.matches("id +quickstart +what-if"))
                .anyMatch(line -> line.matches("hubs\\[hangzhou]\\.storage_limit_parcels +400000 +500000"))
                .anyMatch(line -> line.matches("hubs\\[hangzhou]\\.congestion\\.from_share +– +0\\.8"))
                .anyMatch(line -> line.matches("shippers\\[beijing-merchants]\\.may_stagger +false +true"));
        assertThat(InProcess.chinese("diff", "quickstart", what, "--inputs-only")
                        .out())
                .startsWith("键");
    }

    @Test
    void sameScenariosHaveTheSameInputs() {
        InProcess.Result result = InProcess.english("diff", "quickstart", "quickstart");
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).isEqualTo("The inputs are the same.\n");
        assertThat(InProcess.chinese("diff", "quickstart", "quickstart").out()).isEqualTo("两个场景的输入相同。\n");
    }

    @Test
    void simulatesBothWithTheSameRandomNumbers() throws IOException {
        String small = variant("small", "season: {days: 3, warmup_days: 1}\nreplications: 3\nlot_size: 5000\n");
        String same = variant("same", "season: {days: 3, warmup_days: 1}\nreplications: 2\nlot_size: 5000\n");
        InProcess.Result result = InProcess.english("diff", small, same, "--quiet");
        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).contains("replications", "Effect under ship-at-once; differences");
        // The same orders and the same draws: no figure differs, in none of the replications.
        assertThat(result.out().lines().filter(line -> line.contains("±")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).containsPattern("\\(0(\\.0+)?%? ± 0(\\.0+)?%?\\)$"));

        InProcess.Result json = InProcess.english("diff", small, same, "--plan", "uniform", "--quiet", "--json");
        assertThat(json.out())
                .contains("\"plan\": \"uniform\"", "\"key\": \"replications\"")
                .contains("\"kpi\": \"held\"")
                .contains("\"replications\": 3");
    }

    @Test
    void badInputIsNamed() throws IOException {
        InProcess.Result unknown = InProcess.english("diff", "quickstart", "quikstart");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(unknown.err()).contains("\"quikstart\" is neither a folder nor a shipped scenario");
        InProcess.Result bad = InProcess.english("diff", "quickstart", variant("bad", "lot_size: 0\n"));
        assertThat(bad.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bad.err()).contains("scenario.yaml:4:11: lot_size is 0");
    }
}
