package cuofeng.scenarios.yaml;

import cuofeng.scenarios.source.CsvTree;
import cuofeng.scenarios.source.Node;
import cuofeng.scenarios.source.Places;
import cuofeng.scenarios.source.Problems;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts a CSV table into the tree where its name stands. */
final class Tables {

    static final String SUFFIX = ".csv";

    /** Plain names only: a scenario must not reach out of its folder. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,79}");

    private final FolderFiles files;
    private final Places places;
    private final Problems problems;

    Tables(FolderFiles files, Places places, Problems problems) {
        this.files = files;
        this.places = places;
        this.problems = problems;
    }

    /** The table that a scalar names; empty if it cannot be read. */
    Optional<Node.Sequence> read(Node.Scalar name) {
        String file = name.text();
        if (!PLAIN_NAME.matcher(file).matches()) {
            problems.add(
                    name,
                    "%s names the table %s; allowed is a plain file name in the scenario's folder; leave out the path"
                            .formatted(name.path(), name.kind()));
            return Optional.empty();
        }
        String label = FolderFiles.labelBeside(name.place(), file);
        Optional<Node.Sequence> rows = files.text(label, name.part(), name.place())
                .flatMap(text -> CsvTree.read(label, text, name.path(), problems));
        rows.ifPresent(places::addAll);
        return rows;
    }
}
