package cuofeng.scenarios.source;

/**
 * A mistake in an input file.
 *
 * @param file file name; with its folder if that is not the scenario's own
 * @param line from 1
 * @param column from 1, in characters
 * @param message what is wrong; what is allowed; how to fix it. One line, control characters escaped
 */
public record Problem(String file, int line, int column, String message) {

    public Problem {
        message = Quote.oneLine(message);
    }

    static Problem at(Place place, String message) {
        return new Problem(place.file(), place.line(), place.column(), message);
    }

    Place place() {
        return new Place(file, line, column);
    }

    /** The line that is printed: {@code file:line:column: message}. */
    @Override
    public String toString() {
        return Quote.oneLine(file) + ":" + line + ":" + column + ": " + message;
    }
}
