package cuofeng.app.cli;

import cuofeng.app.usecase.DiffScenarios;
import cuofeng.app.usecase.ScheduleSource;
import cuofeng.results.report.ConsoleEffect;
import cuofeng.results.report.ConsoleTable;
import cuofeng.scenarios.yaml.Inputs.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cuofeng diff}. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

    private static final String NONE = "–";

    /** Longer values, such as notes, are cut on the terminal. */
    private static final int MOST_CHARACTERS = 40;

    private final Session session;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "option.scenario")
    private String before;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "option.changed")
    private String after;

    @Option(names = "--inputs-only", descriptionKey = "option.inputs-only")
    private boolean inputsOnly;

    @Option(
            names = "--plan",
            paramLabel = "RULE",
            descriptionKey = "option.plan",
            converter = RuleConverter.class,
            defaultValue = "ship-at-once")
    private ScheduleSource.Rule plan;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Mixin
    private SamplingOptions sampling;

    DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.noteShadowedFolder(before);
        session.noteShadowedFolder(after);
        List<Difference> differences = DiffScenarios.inputs(before, after);
        // The same inputs have the same effect: there is nothing to find out.
        boolean simulates = !inputsOnly && !differences.isEmpty();
        if (json) {
            Optional<List<ConsoleEffect.Row>> effect = simulates ? Optional.of(effect()) : Optional.empty();
            session.console()
                    .result(DiffJson.of(before, after, plan.id(), differences, effect)
                            .stripTrailing());
            return ExitCode.DONE;
        }
        // What was changed is there at once, what comes of it may take minutes.
        showInputs(differences);
        if (simulates) {
            showEffect(effect());
        }
        return ExitCode.DONE;
    }

    private List<ConsoleEffect.Row> effect() {
        DiffScenarios.Effect effect = session.withProgress(
                progress -> new DiffScenarios(progress).effect(before, after, plan, sampling.sampling()));
        return ConsoleEffect.rows(effect.before(), effect.after(), plan.id());
    }

    private void showInputs(List<Difference> differences) {
        Messages messages = session.messages();
        if (differences.isEmpty()) {
            session.console().result(messages.text("diff.same"));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(messages.text("diff.key"), before, after));
        for (Difference difference : differences) {
            rows.add(List.of(
                    difference.path(), cell(difference, difference.before()), cell(difference, difference.after())));
        }
        ConsoleTable.lines(rows, rows.get(0).size()).forEach(session.console()::result);
    }

    private String cell(Difference difference, Optional<String> value) {
        if (value.isEmpty()) {
            return NONE;
        }
        if (difference.wholeRow()) {
            return session.messages().text("diff.present");
        }
        String text = value.get();
        return text.codePointCount(0, text.length()) <= MOST_CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
    }

    private void showEffect(List<ConsoleEffect.Row> rows) {
        Messages messages = session.messages();
        session.console().result("");
        session.console().result(messages.text("diff.effect", plan.id()));
        List<String> heading = List.of(messages.text("diff.figure"), before, after, messages.text("diff.difference"));
        ConsoleEffect.lines(rows, heading, messages.language()).forEach(session.console()::result);
    }
}
