package cuofeng.scenarios.yaml;

import cuofeng.scenarios.model.WorkWindow;
import cuofeng.scenarios.source.NearName;
import cuofeng.scenarios.source.Node;
import cuofeng.scenarios.source.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads scalars, each in one written form only. What cannot be read is noted as a problem and read as empty. The
 * {@code fix} of each method ends its message.
 */
final class Scalars {

    /** Longer digit strings are refused before conversion, which would take quadratic time. */
    private static final int MOST_DIGITS = 40;

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MINUTE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}");
    private static final Pattern WINDOW = Pattern.compile("([0-9]{2}):([0-9]{2})-([0-9]{2}):([0-9]{2})");

    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final String ALLOWED_WEEKDAYS = "each of " + String.join(", ", WEEKDAYS) + " at most once";

    private final Problems problems;

    Scalars(Problems problems) {
        this.problems = problems;
    }

    Optional<Double> number(Node.Scalar scalar, Range range, String fix) {
        return decimal(scalar, NUMBER, range, "number", fix);
    }

    Optional<Long> whole(Node.Scalar scalar, Range range, String fix) {
        return decimal(
                        scalar.style() == Node.Style.REPLACED ? rounded(scalar) : scalar,
                        WHOLE,
                        range,
                        "whole number",
                        fix)
                .map(Double::longValue);
    }

    /** @param scalar known to be a number */
    private static Node.Scalar rounded(Node.Scalar scalar) {
        BigDecimal nearest = new BigDecimal(scalar.text()).setScale(0, RoundingMode.HALF_UP);
        return new Node.Scalar(scalar.place(), scalar.path(), nearest.toPlainString(), scalar.style());
    }

    private Optional<Double> decimal(Node.Scalar scalar, Pattern form, Range range, String noun, String fix) {
        String text = scalar.text();
        if (text.length() > MOST_DIGITS) {
            refuse(scalar, "at most %d characters".formatted(MOST_DIGITS), fix);
            return Optional.empty();
        }
        if (!form.matcher(text).matches()) {
            refuse(scalar, range.words(noun), numberAdvice(text) + fix);
            return Optional.empty();
        }
        double value = Double.parseDouble(text);
        if (!range.contains(value)) {
            refuse(scalar, range.words(noun), fix);
            return Optional.empty();
        }
        // Adding 0 turns -0.0 into 0.0, which prints and compares alike.
        return Optional.of(value + 0.0);
    }

    private static String numberAdvice(String text) {
        if (text.matches("-?[0-9][0-9_,' ]*[0-9](\\.[0-9]+)?") && !text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return "leave out separators of thousands; ";
        }
        if (text.matches("-?0[0-9]+(\\.[0-9]+)?")) {
            return "leave out leading zeros; ";
        }
        if (text.matches("-?[0-9]+(\\.[0-9]+)? *%")) {
            return "write per cent as a share, 20 % as 0.2; ";
        }
        if (text.matches("-?[0-9]+(\\.[0-9]+)? *\\p{L}+.*") && !text.matches("0[xXob].*")) {
            return "leave out the unit, the key names it; ";
        }
        return "";
    }

    Optional<String> id(Node.Scalar scalar, String fix) {
        if (ID.matcher(scalar.text()).matches()) {
            return Optional.of(scalar.text());
        }
        refuse(scalar, "an id of 1 to 60 of a-z, 0-9 and -, not beginning with -", fix);
        return Optional.empty();
    }

    /** Text of one line for people. */
    Optional<String> line(Node.Scalar scalar, int most, String fix) {
        if (scalar.text().indexOf('\n') >= 0 || scalar.text().indexOf('\t') >= 0) {
            refuse(scalar, "text of one line, without tabs", fix);
            return Optional.empty();
        }
        return lines(scalar, most, fix);
    }

    /** Text of any number of lines for people. */
    Optional<String> lines(Node.Scalar scalar, int most, String fix) {
        if (scalar.text().isBlank() || scalar.text().length() > most) {
            refuse(scalar, "text of 1 to %d characters".formatted(most), fix);
            return Optional.empty();
        }
        return Optional.of(scalar.text());
    }

    Optional<Boolean> flag(Node.Scalar scalar, String fix) {
        if (scalar.text().equals("true") || scalar.text().equals("false")) {
            return Optional.of(scalar.text().equals("true"));
        }
        refuse(scalar, "true or false", fix);
        return Optional.empty();
    }

    Optional<LocalDate> date(Node.Scalar scalar, String fix) {
        try {
            if (DATE.matcher(scalar.text()).matches()) {
                return Optional.of(LocalDate.parse(scalar.text()));
            }
        } catch (DateTimeException e) {
            refuse(scalar, "a date of the calendar", fix);
            return Optional.empty();
        }
        refuse(scalar, "a date as YYYY-MM-DD", fix);
        return Optional.empty();
    }

    Optional<LocalDateTime> minute(Node.Scalar scalar, String fix) {
        try {
            if (MINUTE.matcher(scalar.text()).matches()) {
                return Optional.of(LocalDateTime.parse(scalar.text()));
            }
        } catch (DateTimeException e) {
            refuse(scalar, "a time of the calendar, hours 00 to 23", fix);
            return Optional.empty();
        }
        refuse(scalar, "a local time as YYYY-MM-DDThh:mm", fix);
        return Optional.empty();
    }

    Optional<WorkWindow> window(Node.Scalar scalar, String fix) {
        Matcher form = WINDOW.matcher(scalar.text());
        if (form.matches()) {
            int start = minuteOfDay(form.group(1), form.group(2));
            int end = minuteOfDay(form.group(3), form.group(4));
            if (start >= 0 && end > start) {
                return Optional.of(new WorkWindow(start, end));
            }
        }
        refuse(scalar, "hh:mm-hh:mm within one day, the end after the start and at most 24:00", fix);
        return Optional.empty();
    }

    /** A window that may cross midnight: its parts within one day, in the order of their start. */
    Optional<List<WorkWindow>> windowOverMidnight(Node.Scalar scalar, String fix) {
        Matcher form = WINDOW.matcher(scalar.text());
        if (form.matches()) {
            int start = minuteOfDay(form.group(1), form.group(2));
            int end = minuteOfDay(form.group(3), form.group(4));
            if (start >= 0 && end > start) {
                return Optional.of(List.of(new WorkWindow(start, end)));
            }
            if (end == 0 && start > 0 && start < WorkWindow.MINUTES_PER_DAY) {
                return Optional.of(List.of(new WorkWindow(start, WorkWindow.MINUTES_PER_DAY)));
            }
            if (end > 0 && start > end && start < WorkWindow.MINUTES_PER_DAY) {
                return Optional.of(List.of(new WorkWindow(0, end), new WorkWindow(start, WorkWindow.MINUTES_PER_DAY)));
            }
        }
        refuse(scalar, "hh:mm-hh:mm from 00:00 to 24:00, the end after the start or on the next day", fix);
        return Optional.empty();
    }

    /** Days of the week with spaces between them. */
    Optional<Set<DayOfWeek>> weekdays(Node.Scalar scalar, String fix) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String word : scalar.text().split(" ", -1)) {
            int found = WEEKDAYS.indexOf(word);
            if (found < 0 || !days.add(DayOfWeek.of(found + 1))) {
                refuse(scalar, ALLOWED_WEEKDAYS, fix);
                return Optional.empty();
            }
        }
        return Optional.of(days);
    }

    /** Days of the week in a list; all days if one cannot be read. */
    Set<DayOfWeek> weekdays(Node.Sequence list, String fix) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        boolean sound = !list.items().isEmpty();
        if (!sound) {
            problems.add(
                    list,
                    "%s is empty; allowed is at least one of %s; %s"
                            .formatted(list.path(), String.join(", ", WEEKDAYS), fix));
        }
        for (Node item : list.items()) {
            int found = item instanceof Node.Scalar scalar ? WEEKDAYS.indexOf(scalar.text()) : -1;
            if (found < 0 || !days.add(DayOfWeek.of(found + 1))) {
                refuse(item, ALLOWED_WEEKDAYS, fix);
                sound = false;
            }
        }
        return sound ? days : EnumSet.allOf(DayOfWeek.class);
    }

    private static int minuteOfDay(String hours, String minutes) {
        int minute = Integer.parseInt(minutes);
        int ofDay = Integer.parseInt(hours) * 60 + minute;
        return minute < 60 && ofDay <= WorkWindow.MINUTES_PER_DAY ? ofDay : -1;
    }

    /** Names such as CST or GMT+8 mean different clocks to different people: only regions and offsets are read. */
    Optional<ZoneId> zone(Node.Scalar scalar, String fix) {
        String text = scalar.text();
        boolean region = text.contains("/") && ZoneId.getAvailableZoneIds().contains(text);
        if (region || text.matches("[-+][0-9]{2}:[0-9]{2}")) {
            try {
                return Optional.of(region ? ZoneId.of(text) : ZoneOffset.of(text));
            } catch (DateTimeException e) {
                refuse(scalar, "an offset from -18:00 to +18:00", fix);
                return Optional.empty();
            }
        }
        TreeSet<String> regions = new TreeSet<>(ZoneId.getAvailableZoneIds());
        regions.removeIf(name -> !name.contains("/"));
        String guess = NearName.of(text, regions)
                .map(name -> "did you mean " + name + "?")
                .orElse(fix);
        refuse(scalar, "a region of the time zone database or an offset such as +08:00", guess);
        return Optional.empty();
    }

    /** Notes that a value is not what is allowed. */
    void refuse(Node node, String allowed, String fix) {
        problems.add(node, "%s is %s; allowed is %s; %s".formatted(node.path(), shown(node), allowed, fix));
    }

    /** A plain value is shown as it was written, so that -2 does not look like text. */
    private static String shown(Node node) {
        boolean plain = node instanceof Node.Scalar scalar
                && scalar.style() != Node.Style.QUOTED
                && scalar.text().matches("[-+.\\p{L}\\p{N}]{1,60}");
        return plain ? ((Node.Scalar) node).text() : node.kind();
    }
}
