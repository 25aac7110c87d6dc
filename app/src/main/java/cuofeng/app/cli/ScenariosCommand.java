package cuofeng.app.cli;

import cuofeng.app.usecase.ShippedScenarios;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cuofeng scenarios}: lists them; its subcommand copies one. */
@Command(name = "scenarios")
final class ScenariosCommand implements Callable<Integer> {

    private final Session session;

    ScenariosCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        for (ShippedScenarios.Entry entry : ShippedScenarios.list()) {
            session.console()
                    .result("%-18s %s"
                            .formatted(
                                    entry.name(), session.messages().language().of(entry.title())));
        }
        return ExitCode.DONE;
    }

    /** {@code cuofeng scenarios export}. */
    @Command(name = "export")
    static final class Export implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "option.shipped")
        private String name;

        @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "option.export-dir")
        private Path folder;

        Export(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            List<String> bases = ShippedScenarios.export(name, folder);
            session.console().message(session.messages().text("scenarios.exported", name, folder.toString()));
            if (!bases.isEmpty()) {
                session.console().message(session.messages().text("scenarios.extends", String.join(", ", bases)));
            }
            return ExitCode.DONE;
        }
    }
}
