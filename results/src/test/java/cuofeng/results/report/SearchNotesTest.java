package cuofeng.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.run.LimitBreach;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.PlanShift;
import cuofeng.results.run.StorageConflict;
import cuofeng.results.run.StorageConflict.Cause;
import cuofeng.results.run.StorageConflict.Contributor;
import cuofeng.results.run.StorageConflict.Proof;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.Weights;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SearchNotesTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2023, 11, 11, 12, 0);

    private static OptimizationSummary search(List<StorageConflict> conflicts, Optional<PlanShift> change) {
        return new OptimizationSummary(
                        1, OptionalDouble.of(1), OptionalDouble.of(0), false, true, 1, 1, Weights.DEFAULT)
                .withFindings(conflicts, change, Optional.empty());
    }

    private static StorageConflict conflict(Cause cause, List<Contributor> contributors) {
        return new StorageConflict(
                "hub-east",
                new Text("东分拨", "Hub East"),
                NOON,
                NOON.plusHours(12),
                3,
                NOON.plusHours(4),
                40_000,
                12_345.6,
                cause,
                cause == Cause.NOT_PROVEN
                        ? Optional.empty()
                        : Optional.of(new Proof(9_876, NOON.minusDays(1), NOON.plusHours(4))),
                70_000,
                1_500,
                contributors);
    }

    @Test
    void howFarLimitsAreBroken() {
        OptimizationSummary search = search(List.of(), Optional.empty());
        assertThat(SearchNotes.lines(
                        search.withFindings(List.of(), Optional.empty(), Optional.of(new LimitBreach(1_234.4, 1_200))),
                        Language.EN))
                .containsExactly(
                        "This plan breaks storage limits by 1,234 parcel-slots; proven: no plan breaks them by less than 1,200.");
        assertThat(SearchNotes.lines(
                        search.withFindings(List.of(), Optional.empty(), Optional.of(new LimitBreach(1_234.4, 0))),
                        Language.ZH))
                .containsExactly("本计划超出库容共1,234件·时段；未能证明别的计划也必然超出。");
    }

    @Test
    void tooShortWindows() {
        OptimizationSummary search = search(
                List.of(conflict(
                        Cause.WINDOWS,
                        List.of(
                                new Contributor("a/b/1111T00", 1_000, NOON.minusHours(8), NOON),
                                new Contributor("a/c/1111T00", 500, NOON.minusHours(8), NOON)))),
                Optional.empty());
        assertThat(SearchNotes.lines(search, Language.EN))
                .containsExactly(
                        "Hub East (hub-east) is above its storage limit from 2023-11-11 12:00 to 2023-11-12 00:00 (slots: 3), most at 2023-11-11 16:00: 12,346 parcels above the 40,000 that it can hold.",
                        "  Windows are too short: so much must arrive from 2023-11-10 12:00 to 2023-11-11 16:00 that every schedule ends 9,876 parcels above the limit; allow later ship-by times, more capacity or more storage.",
                        "  Arrived since it last was empty: 70,000 fixed and 1,500 movable parcels.",
                        "  Most of the movable ones: a/b/1111T00 (1,000 parcels, may leave from 2023-11-11 04:00 to 2023-11-11 12:00), a/c/1111T00 (500 parcels, may leave from 2023-11-11 04:00 to 2023-11-11 12:00).");
        assertThat(SearchNotes.lines(search, Language.ZH))
                .containsExactly(
                        "东分拨（hub-east）在2023-11-11 12:00至2023-11-12 00:00间有3个时段超出库容；2023-11-11 16:00最满，超出12,346件（库容40,000件）。",
                        "  可发时段太短：2023-11-10 12:00至2023-11-11 16:00间必到的件太多，任何计划都至少超出9,876件；请放宽最晚发货，或增加能力、库容。",
                        "  自上次清空以来到达：不可调整70,000件，可调整1,500件。",
                        "  其中最多：a/b/1111T00（1,000件，可在2023-11-11 04:00至2023-11-11 12:00发货）、a/c/1111T00（500件，可在2023-11-11 04:00至2023-11-11 12:00发货）。");
    }

    @Test
    void fixedLoadAlone() {
        OptimizationSummary search = search(List.of(conflict(Cause.FIXED_LOAD, List.of())), Optional.empty());
        assertThat(SearchNotes.lines(search, Language.EN))
                .hasSize(3)
                .element(1)
                .isEqualTo(
                        "  No schedule can help: fixed load alone is 9,876 parcels above the limit at 2023-11-11 16:00.");
        assertThat(SearchNotes.lines(search, Language.ZH))
                .element(1)
                .isEqualTo("  任何计划都守不住：仅不可调整的件，到2023-11-11 16:00就超出9,876件。");
    }

    @Test
    void nothingProven() {
        OptimizationSummary search = search(List.of(conflict(Cause.NOT_PROVEN, List.of())), Optional.empty());
        assertThat(SearchNotes.lines(search, Language.EN)).element(1).asString().startsWith("  Not proven");
        assertThat(SearchNotes.lines(search, Language.ZH)).element(1).asString().startsWith("  未证明");
    }

    @Test
    void ofManyTheRestIsCounted() {
        OptimizationSummary search =
                search(Collections.nCopies(5, conflict(Cause.FIXED_LOAD, List.of())), Optional.empty());
        assertThat(SearchNotes.lines(search, Language.EN))
                .hasSize(3 * 3 + 1)
                .last()
                .isEqualTo("2 more nodes are above their limits; see optimization.json.");
    }

    @Test
    void howFarThePlanMoved() {
        OptimizationSummary search = search(List.of(), Optional.of(new PlanShift(100_000, 2_500, 5.25)));
        assertThat(SearchNotes.lines(search, Language.EN))
                .containsExactly(
                        "Against the given plan 2,500 parcels leave in another slot (2.5% of those that may move), moved by 5.3 h on average.");
        assertThat(SearchNotes.lines(search, Language.ZH))
                .containsExactly("与给定计划相比，2,500件改在别的时段发货（占可调整件的2.5%），平均移动5.3小时。");
    }

    @Test
    void aFirstPlanWithinItsLimitsNeedsNone() {
        assertThat(SearchNotes.lines(search(List.of(), Optional.empty()), Language.EN))
                .isEmpty();
    }
}
