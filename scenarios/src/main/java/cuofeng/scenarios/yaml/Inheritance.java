package cuofeng.scenarios.yaml;

import cuofeng.scenarios.source.Node;
import cuofeng.scenarios.source.Place;
import cuofeng.scenarios.source.Problems;
import cuofeng.scenarios.source.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the tree of a scenario; one that extends another is laid over it, and that over its own base, if it has one. */
final class Inheritance {

    static final String EXTENDS = "extends";

    /** Longer chains are no longer understood by their reader, and endless ones must end. */
    private static final int MOST_BASES = 8;

    private static final int MOST_NAME_CHARACTERS = 200;

    /** What a variant must not take from its base: it would pass for the base itself. */
    private static final List<String> OWN_KEYS = List.of("id", "title");

    private final FolderFiles files;
    private final TreeMerge merge;
    private final Problems problems;

    Inheritance(FolderFiles files, Tables tables, Problems problems) {
        this.files = files;
        this.merge = new TreeMerge(tables, problems);
        this.problems = problems;
    }

    /** The whole tree, every value with the place where it was written. */
    Optional<Node.Mapping> read(ScenarioFolder folder) {
        return read(folder, Place.startOf(ScenarioReader.MAIN_FILE), List.of(folder.name()));
    }

    private Optional<Node.Mapping> read(ScenarioFolder folder, Place asked, List<String> chain) {
        files.add(folder);
        String label = files.labelInLast(ScenarioReader.MAIN_FILE);
        String part = chain.size() == 1 ? "" : EXTENDS;
        Optional<Node.Mapping> root =
                files.text(label, part, asked).flatMap(text -> YamlTree.read(label, text, problems));
        if (root.isEmpty() || !root.get().entries().containsKey(EXTENDS)) {
            return root;
        }
        Node.Mapping variant = root.get();
        refuseBorrowedNames(variant);
        return baseName(variant.entries().get(EXTENDS).value())
                .flatMap(name -> base(folder, name, chain))
                .map(base -> merge.merge(base, without(variant)));
    }

    private void refuseBorrowedNames(Node.Mapping variant) {
        for (String key : OWN_KEYS) {
            if (!variant.entries().containsKey(key)) {
                problems.add(
                        key,
                        variant.place(),
                        "%s is missing; a scenario that extends another has its own; %s"
                                .formatted(key, Shapes.SCENARIO.key(key).example()));
            }
        }
    }

    private Optional<Node.Scalar> baseName(Node value) {
        boolean readable = value instanceof Node.Scalar scalar
                && !scalar.text().isBlank()
                && scalar.text().length() <= MOST_NAME_CHARACTERS
                && !scalar.text().startsWith("/")
                && !scalar.text().contains("\\")
                && !scalar.text().contains(":");
        if (!readable) {
            problems.add(
                    value,
                    "extends is %s; allowed is the name of a shipped scenario or a folder relative to this one; write extends: ../base"
                            .formatted(value.kind()));
            return Optional.empty();
        }
        return Optional.of((Node.Scalar) value);
    }

    private Optional<Node.Mapping> base(ScenarioFolder folder, Node.Scalar name, List<String> chain) {
        Optional<ScenarioFolder> base = folder.base(name.text());
        if (base.isEmpty()) {
            problems.add(
                    name,
                    "extends names %s, which is neither a shipped scenario nor a folder relative to this one; correct the name"
                            .formatted(Quote.of(name.text())));
            return Optional.empty();
        }
        List<String> longer = new ArrayList<>(chain);
        longer.add(base.get().name());
        if (chain.contains(base.get().name())) {
            problems.add(
                    name,
                    "extends leads in a circle: %s; allowed is a chain that ends; name another base"
                            .formatted(String.join(" extends ", longer)));
            return Optional.empty();
        }
        if (longer.size() > MOST_BASES + 1) {
            problems.add(
                    name,
                    "extends makes a chain of more than %d bases; allowed are %d; extend one that is nearer to the end"
                            .formatted(MOST_BASES, MOST_BASES));
            return Optional.empty();
        }
        return read(base.get(), name.place(), longer);
    }

    private static Node.Mapping without(Node.Mapping variant) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(variant.entries());
        entries.remove(EXTENDS);
        return new Node.Mapping(variant.place(), variant.path(), entries, variant.columns());
    }
}
