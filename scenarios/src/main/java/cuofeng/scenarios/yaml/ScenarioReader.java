package cuofeng.scenarios.yaml;

import cuofeng.scenarios.check.ScenarioCheck;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.source.Node;
import cuofeng.scenarios.source.Place;
import cuofeng.scenarios.source.Places;
import cuofeng.scenarios.source.Problems;
import java.util.Optional;

/** Reads a scenario folder: text to tree, tree to records, then the cross-checks. */
public final class ScenarioReader {

    /** The file that every scenario folder has. */
    public static final String MAIN_FILE = "scenario.yaml";

    private ScenarioReader() {}

    /** Never throws for bad input: whatever is wrong with the files is among the problems. */
    public static Reading read(ScenarioFolder folder) {
        Problems problems = new Problems();
        FolderFiles files = new FolderFiles(folder, problems);
        Optional<Scenario> scenario = files.text(MAIN_FILE, "", Place.startOf(MAIN_FILE))
                .flatMap(text -> YamlTree.read(MAIN_FILE, text, problems))
                .flatMap(root -> scenario(root, files, problems));
        return new Reading(scenario, problems.sorted(), files.sha256());
    }

    private static Optional<Scenario> scenario(Node.Mapping root, FolderFiles files, Problems problems) {
        Places places = new Places(MAIN_FILE);
        places.addAll(root);
        Fields fields = Fields.of(root, Shapes.SCENARIO, new Tables(files, places, problems), problems);
        Scenario bound = ScenarioBinder.scenario(fields);
        Optional<LanesByDistance> byDistance = LanesByDistance.of(fields.group("lanes"));

        ScenarioCheck check = new ScenarioCheck(bound, places, problems);
        check.all();
        if (!check.networkIsSound()) {
            return Optional.empty();
        }
        Scenario joined = byDistance.map(rule -> rule.addTo(bound)).orElse(bound);
        check.ways(joined);
        return problems.isEmpty() ? Optional.of(joined) : Optional.empty();
    }
}
