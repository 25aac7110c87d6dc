package cuofeng.scenarios.yaml;

import cuofeng.scenarios.check.ScenarioCheck;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.source.Node;
import cuofeng.scenarios.source.Places;
import cuofeng.scenarios.source.Problems;
import java.util.List;
import java.util.Optional;

/** Reads a scenario folder: text to tree, tree to records, then the cross-checks. */
public final class ScenarioReader {

    /** The file that every scenario folder has. */
    public static final String MAIN_FILE = "scenario.yaml";

    private ScenarioReader() {}

    /** Never throws for bad input: whatever is wrong with the files is among the problems. */
    public static Reading read(ScenarioFolder folder) {
        return read(folder, List.of());
    }

    /**
     * Reads a scenario with some of its numbers replaced. Never throws for bad input: what is wrong with the replacements
     * is among the problems, too.
     *
     * @param replacements one after the other
     */
    public static Reading read(ScenarioFolder folder, List<Replacement> replacements) {
        Problems problems = new Problems();
        FolderFiles files = new FolderFiles(problems);
        Places places = new Places(MAIN_FILE);
        Tables tables = new Tables(files, places, problems);
        Optional<Scenario> scenario = new Inheritance(files, tables, problems)
                .read(folder)
                .map(root -> Replacing.all(replacements, root, tables, problems))
                .flatMap(root -> scenario(root, tables, places, problems));
        List<String> bases = files.bases().stream().map(ScenarioFolder::name).toList();
        return new Reading(scenario, problems.sorted(), bases, files.sha256());
    }

    /**
     * What a scenario says, key by key.
     *
     * @param folder of a scenario without problems
     */
    public static Inputs inputs(ScenarioFolder folder) {
        Problems problems = new Problems();
        FolderFiles files = new FolderFiles(problems);
        Tables tables = new Tables(files, new Places(MAIN_FILE), problems);
        Node.Mapping root = new Inheritance(files, tables, problems)
                .read(folder)
                .orElseThrow(() -> new IllegalArgumentException(
                        "scenario (%s) cannot be read: %s".formatted(folder.name(), problems.sorted())));
        return Flattening.of(root, tables);
    }

    private static Optional<Scenario> scenario(Node.Mapping root, Tables tables, Places places, Problems problems) {
        // After the tables that were read for the sake of a variant: what counts is where values ended up.
        places.addAll(root);
        Fields fields = Fields.of(root, Shapes.SCENARIO, tables, problems);
        Scenario bound = ScenarioBinder.scenario(fields);
        Optional<LanesByDistance> byDistance = LanesByDistance.of(fields.group("lanes"));
        HiredVehicles hired = HiredVehicles.of(fields.group("lanes"));

        ScenarioCheck check = new ScenarioCheck(bound, places, problems);
        check.all();
        if (!check.networkIsSound()) {
            return Optional.empty();
        }
        Scenario joined = hired.addTo(byDistance.map(rule -> rule.addTo(bound)).orElse(bound));
        check.ways(joined);
        return problems.isEmpty() ? Optional.of(joined) : Optional.empty();
    }
}
