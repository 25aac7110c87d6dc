package cuofeng.app.usecase;

import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.scenarios.library.ScenarioLibrary;
import cuofeng.scenarios.source.NearName;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A scenario under a schedule, as the user asks for it.
 *
 * @param name unique among those compared
 * @param scenario name or folder
 * @param plan name of the schedule in tables: a rule's, or the file
 */
public record AlternativeChoice(String name, String scenario, String plan, ScheduleSource source) {

    /** Between a scenario and its plan. */
    private static final char UNDER = '@';

    /**
     * Reads what is to be compared.
     *
     * @param arguments each a scenario, or {@code SCENARIO@PLAN} with a release rule or the file of a schedule
     * @param plans every scenario without a plan of its own is taken under each of these
     * @return in the order of the arguments
     * @throws Refusal if a plan is neither a rule nor a file, one is named twice, or there are fewer than two
     */
    public static List<AlternativeChoice> of(List<String> arguments, List<ScheduleSource> plans) {
        List<AlternativeChoice> choices = new ArrayList<>();
        for (String argument : arguments) {
            int at = argument.lastIndexOf(UNDER);
            if (at <= 0 || isScenario(argument)) {
                plans.forEach(plan -> choices.add(choice(argument, plan)));
            } else {
                choices.add(choice(argument.substring(0, at), plan(argument.substring(at + 1))));
            }
        }
        requireDifferent(choices);
        return choices;
    }

    private static boolean isScenario(String argument) {
        return ScenarioLibrary.names().contains(argument) || exists(argument);
    }

    private static boolean exists(String path) {
        try {
            return Files.exists(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static AlternativeChoice choice(String scenario, ScheduleSource source) {
        String plan = source instanceof ScheduleSource.Rule rule
                ? rule.id()
                : ((ScheduleSource.File) source).path().toString();
        return new AlternativeChoice(scenario + UNDER + plan, scenario, plan, source);
    }

    private static ScheduleSource plan(String text) {
        Optional<ScheduleSource.Rule> rule = ScheduleSource.Rule.named(text);
        if (rule.isPresent()) {
            return rule.get();
        }
        if (!exists(text)) {
            List<String> rules = Arrays.stream(ScheduleSource.Rule.values())
                    .map(ScheduleSource.Rule::id)
                    .toList();
            throw Refusal.of(Reason.UNKNOWN_PLAN, text, NearName.hint(text, rules));
        }
        return new ScheduleSource.File(Path.of(text));
    }

    private static void requireDifferent(List<AlternativeChoice> choices) {
        Set<String> names = new HashSet<>();
        for (AlternativeChoice choice : choices) {
            if (!names.add(choice.name())) {
                throw Refusal.of(Reason.NAMED_TWICE, choice.name());
            }
        }
        if (choices.size() < 2) {
            throw Refusal.of(
                    Reason.NOTHING_TO_COMPARE,
                    choices.stream().map(AlternativeChoice::name).findFirst().orElse("–"));
        }
    }
}
