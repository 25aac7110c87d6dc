package cuofeng.scenarios.source;

import java.util.Comparator;

/**
 * A position in a text file.
 *
 * @param file file name; with its folder if that is not the scenario's own
 * @param line from 1
 * @param column from 1, in characters (code points)
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> BY_POSITION = Comparator.comparing(Place::isElsewhere)
            .thenComparing(Place::file)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column);

    /** Where a problem with a file as a whole is shown. */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    /** Whether the file is not one of the scenario's own folder. */
    private boolean isElsewhere() {
        return file.indexOf('/') >= 0;
    }

    /** By file name, those of the scenario's own folder first, then line, then column. */
    @Override
    public int compareTo(Place other) {
        return BY_POSITION.compare(this, other);
    }

    /** How another problem's message points here, such as {@code scenario.yaml:42}. */
    public String lineLabel() {
        return file + ":" + line;
    }
}
