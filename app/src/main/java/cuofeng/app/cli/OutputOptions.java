package cuofeng.app.cli;

import cuofeng.app.usecase.Output;
import cuofeng.results.report.Language;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a run is written. */
final class OutputOptions {

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.out")
    private Path out;

    @Option(names = "--overwrite", descriptionKey = "option.overwrite")
    private boolean overwrite;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    /** @param scenario whose last name the folder bears where none was asked for */
    Output output(String scenario, Language language) {
        return output(scenario, "", language);
    }

    /** @param suffix of the folder's name where none was asked for */
    Output output(String scenario, String suffix, Language language) {
        Path folder = out;
        if (folder == null) {
            Path last = Path.of(scenario).toAbsolutePath().normalize().getFileName();
            String name = (last == null ? "" : last) + suffix;
            folder = name.isEmpty() ? Path.of("out") : Path.of("out").resolve(name);
        }
        return new Output(folder, overwrite, language);
    }

    boolean overwrite() {
        return overwrite;
    }

    boolean json() {
        return json;
    }
}
