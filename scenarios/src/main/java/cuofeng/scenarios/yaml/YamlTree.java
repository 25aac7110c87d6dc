package cuofeng.scenarios.yaml;

import cuofeng.scenarios.source.Node;
import cuofeng.scenarios.source.Place;
import cuofeng.scenarios.source.Problems;
import cuofeng.scenarios.source.Quote;
import cuofeng.scenarios.source.TextDecoder;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds our tree from the parser's events, with limits of our own: no anchors, aliases, tags, merge keys or second
 * documents, at most {@value #MOST_LEVELS} levels. Scalars stay text, so none of YAML's guesses (18:30 as a number, NO
 * as a boolean) can happen. The parser's own composer is not used: it overflows the stack on deep nesting and merges
 * aliases before they could be refused.
 */
final class YamlTree {

    private static final int MOST_LEVELS = 32;
    /** Keeps the tree of a hostile file within a small heap; long tables belong in CSV files. */
    private static final int MOST_VALUES = 200_000;

    private static final int LEAST_BUFFER_CHARACTERS = 1_024;

    private static final String MERGE_KEY = "<<";

    private final String file;
    private final Problems problems;
    private final Iterator<Event> events;
    private int values;

    private YamlTree(String file, String text, Problems problems) {
        this.file = file;
        this.problems = problems;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                // The whole text at once: the parser copies its buffer each time it refills, which takes quadratic time
                // on a very long scalar.
                .setBufferSize(Math.max(LEAST_BUFFER_CHARACTERS, text.length()))
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The root mapping of a decoded text; empty if the text is no such thing, with the reason among the problems. */
    static Optional<Node.Mapping> read(String file, String text, Problems problems) {
        try {
            return new YamlTree(file, text, problems).document();
        } catch (Refused refused) {
            problems.add("", refused.place, refused.getMessage());
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(mark -> at(file, mark))
                    .orElse(Place.startOf(file));
            problems.add("", place, syntax(e));
        } catch (YamlEngineException e) {
            problems.add("", Place.startOf(file), "not valid YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static String syntax(MarkedYamlEngineException e) {
        String problem = e.getProblem();
        String advice = "check the indentation, colons and brackets here and in the line above";
        if (problem.contains("TAB")) {
            advice = "indent with spaces, not tabs";
        } else if (problem.contains("mapping values are not allowed")) {
            advice = "put text that contains a colon in quotes, and indent keys of one mapping alike";
        } else if (problem.contains("found unexpected end of stream")) {
            advice = "close the quote or bracket that was opened";
        }
        String context = e.getContext() == null ? "" : e.getContext() + ": ";
        return "not valid YAML: %s%s; %s".formatted(context, problem, advice);
    }

    private Optional<Node.Mapping> document() {
        next();
        Event first = next();
        if (!(first instanceof DocumentStartEvent start)) {
            problems.add("", Place.startOf(file), "the file is empty; it must hold a scenario; start with format: 1");
            return Optional.empty();
        }
        if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
            throw new Refused(place(first), "a %YAML or %TAG directive; allowed is plain YAML 1.2; delete the line");
        }
        Node root = node(next(), "", 0);
        next();
        Event after = next();
        if (after instanceof DocumentStartEvent) {
            throw new Refused(
                    place(after), "a second document starts here; allowed is one per file; delete the line ---");
        }
        if (root instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.add(
                "",
                root.place(),
                root instanceof Node.Scalar scalar && scalar.text().isEmpty()
                        ? "the file is empty; it must hold a scenario; start with format: 1"
                        : "the file holds %s; allowed is a mapping with keys such as format, id and season"
                                .formatted(root.kind()));
        return Optional.empty();
    }

    private Node node(Event event, String path, int level) {
        refuseReferences(event);
        values++;
        if (values > MOST_VALUES) {
            throw new Refused(
                    place(event),
                    "more than %d values; put long lists into CSV tables and name them".formatted(MOST_VALUES));
        }
        if (level > MOST_LEVELS) {
            throw new Refused(place(event), "nested deeper than %d levels; a scenario needs 6".formatted(MOST_LEVELS));
        }
        if (event instanceof ScalarEvent scalar) {
            Node.Style style = scalar.isPlain() ? Node.Style.PLAIN : Node.Style.QUOTED;
            return new Node.Scalar(place(event), path, visible(scalar), style);
        }
        return event instanceof MappingStartEvent ? mapping(event, path, level) : sequence(event, path, level);
    }

    private Node.Sequence sequence(Event start, String path, int level) {
        List<Node> items = new ArrayList<>();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            items.add(node(event, path + "[" + items.size() + "]", level + 1));
        }
        return new Node.Sequence(place(start), path, items);
    }

    private Node.Mapping mapping(Event start, String path, int level) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            refuseReferences(event);
            if (!(event instanceof ScalarEvent scalar)) {
                throw new Refused(place(event), "a key that is a list or mapping; allowed is a word");
            }
            String key = visible(scalar);
            if (key.equals(MERGE_KEY)) {
                throw new Refused(place(event), "merge key <<; not allowed; write the keys out");
            }
            String keyPath = path.isEmpty() ? key : path + "." + key;
            Node value = node(next(), keyPath, level + 1);
            Node.Entry earlier = entries.putIfAbsent(key, new Node.Entry(place(scalar), value));
            if (earlier != null) {
                problems.add(
                        value.part(),
                        place(scalar),
                        "%s is given twice, first in line %d; keep one of them"
                                .formatted(keyPath, earlier.keyPlace().line()));
            }
        }
        return new Node.Mapping(place(start), path, entries, Optional.empty());
    }

    private void refuseReferences(Event event) {
        if (event instanceof AliasEvent alias) {
            throw new Refused(place(event), "alias *%s; not allowed; write the value out".formatted(alias.getAlias()));
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new Refused(
                    place(event),
                    "anchor &%s; not allowed; delete it and write values out"
                            .formatted(node.getAnchor().get()));
        }
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
        if (tag.isPresent()) {
            throw new Refused(place(event), "type tag %s; not allowed; delete it".formatted(Quote.of(tag.get())));
        }
    }

    /** A double-quoted scalar can spell characters that the decoder has refused as such. */
    private String visible(ScalarEvent scalar) {
        String text = scalar.getValue();
        text.codePoints().filter(TextDecoder::isUnseen).findFirst().ifPresent(c -> {
            throw new Refused(place(scalar), "invisible character %s; delete it".formatted(Quote.codePoint(c)));
        });
        return text;
    }

    private Event next() {
        return events.next();
    }

    private Place place(Event event) {
        return event.getStartMark().map(mark -> at(file, mark)).orElseThrow();
    }

    private static Place at(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Ends the reading of this file: after it the tree would not mean what its author thinks. */
    private static final class Refused extends RuntimeException {

        private final transient Place place;

        Refused(Place place, String message) {
            super(message);
            this.place = place;
        }
    }
}
