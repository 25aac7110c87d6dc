package cuofeng.results.report;

import cuofeng.scenarios.model.Text;

/**
 * Something on a day that asks for action.
 *
 * @param sentence what and how much
 */
public record Alarm(Level level, Text sentence) {

    /** How urgent; the first is the worst. */
    public enum Level {
        RED("red"),
        ORANGE("orange"),
        NONE("none");

        private final String id;

        Level(String id) {
            this.id = id;
        }

        /** The word used in files. */
        public String id() {
            return id;
        }

        static Level of(double figure, double orange, double red) {
            return figure >= red ? RED : figure >= orange ? ORANGE : NONE;
        }

        static Level worse(Level one, Level other) {
            return one.compareTo(other) < 0 ? one : other;
        }

        Text text() {
            return switch (this) {
                case RED -> Phrase.ALARM_RED.text();
                case ORANGE -> Phrase.ALARM_ORANGE.text();
                case NONE -> Phrase.ALARM_NONE.text();
            };
        }
    }
}
