package cuofeng.results.report;

import cuofeng.scenarios.model.Season;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.TimeAxis;
import java.util.List;
import java.util.stream.IntStream;

/** Labels of the season's slots and days. */
final class Timeline {

    private Timeline() {}

    static List<Text> slotStarts(Season season) {
        TimeAxis axis = season.timeAxis();
        return IntStream.range(axis.seasonStartSlot(), axis.slotCount())
                .mapToObj(slot -> Numerals.slotStart(axis.local(axis.slotStartMillis(slot))))
                .toList();
    }

    static List<Text> slotEnds(Season season) {
        TimeAxis axis = season.timeAxis();
        return IntStream.range(axis.seasonStartSlot(), axis.slotCount())
                .mapToObj(slot -> Numerals.slotEnd(axis.local(axis.slotStartMillis(slot + 1))))
                .toList();
    }

    static List<Text> days(Season season) {
        return IntStream.range(0, season.days())
                .mapToObj(day -> Numerals.day(season.start().plusDays(day)))
                .toList();
    }
}
