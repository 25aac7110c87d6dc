package cuofeng.scenarios.yaml;

import cuofeng.scenarios.model.Season;
import cuofeng.scenarios.model.Surge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Binds how the capacity of nodes changes: dated surges, and one factor for all simulated days.
 *
 * @param from first simulated day
 * @param to day after the last one
 */
record SurgeBinder(LocalDate from, LocalDate to) {

    static SurgeBinder over(Season season) {
        return new SurgeBinder(
                season.start().minusDays(season.warmupDays()), season.start().plusDays(season.days()));
    }

    /** Those that are dated, in their order, then that of all days. */
    List<Surge> surges(Fields in) {
        List<Surge> surges = new ArrayList<>(in.rows("surges", PartBinder::surge));
        double always = in.number("surge", PartBinder.SURGE_FACTOR);
        if (always != 1) {
            surges.add(new Surge(from, to, always));
        }
        return surges;
    }
}
