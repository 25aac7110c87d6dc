package cuofeng.results.report;

import cuofeng.results.run.LimitBreach;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.PlanShift;
import cuofeng.results.run.StorageConflict;
import cuofeng.results.run.StorageConflict.Contributor;
import cuofeng.results.run.StorageConflict.Proof;
import cuofeng.scenarios.model.Text;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a terminal says of a search besides its figures: broken storage limits and why, and what changed. */
public final class SearchNotes {

    private static final int CONFLICTS_SHOWN = 3;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private SearchNotes() {}

    /** Lines without line ends, free of control characters; none if there is nothing to say. */
    public static List<String> lines(OptimizationSummary search, Language language) {
        List<Text> notes = new ArrayList<>();
        search.change().map(SearchNotes::change).ifPresent(notes::add);
        notes.addAll(conflicts(search));
        return notes.stream().map(language::of).map(ConsoleTable::printable).toList();
    }

    /** How far limits are broken, where and why; empty if they are kept. */
    static List<Text> conflicts(OptimizationSummary search) {
        List<Text> notes = new ArrayList<>();
        search.breach().map(SearchNotes::breach).ifPresent(notes::add);
        search.conflicts().stream().limit(CONFLICTS_SHOWN).forEach(conflict -> add(notes, conflict));
        if (search.conflicts().size() > CONFLICTS_SHOWN) {
            notes.add(Phrase.CONFLICT_MORE.with(search.conflicts().size() - CONFLICTS_SHOWN));
        }
        return notes;
    }

    private static Text change(PlanShift change) {
        double share = change.movableParcels() == 0 ? 0 : (double) change.changedParcels() / change.movableParcels();
        return Phrase.PLAN_CHANGED.with(
                whole((double) change.changedParcels()),
                Numerals.percent(share),
                Numerals.hours(change.meanHoursMoved()));
    }

    private static Text breach(LimitBreach breach) {
        Phrase phrase = breach.provenParcelSlots() > 0 ? Phrase.BREACH_PROVEN : Phrase.BREACH;
        return phrase.with(whole(breach.parcelSlots()), whole(breach.provenParcelSlots()));
    }

    private static void add(List<Text> notes, StorageConflict conflict) {
        notes.add(Phrase.CONFLICT_NODE.with(
                conflict.name(),
                conflict.node(),
                time(conflict.from()),
                time(conflict.to()),
                conflict.slots(),
                time(conflict.fullest()),
                whole(conflict.parcelsAboveLimit()),
                whole(conflict.limitParcels())));
        notes.add(conflict.proof().map(proof -> cause(conflict, proof)).orElseGet(Phrase.CONFLICT_NOT_PROVEN::text));
        List<Text> most =
                conflict.contributors().stream().map(SearchNotes::contributor).toList();
        Text filled = Phrase.CONFLICT_FILLED.with(whole(conflict.fixedParcels()), whole(conflict.movableParcels()));
        notes.add(filled);
        if (!most.isEmpty()) {
            notes.add(Phrase.CONFLICT_MOST.with(Phrase.items(most)));
        }
    }

    private static Text cause(StorageConflict conflict, Proof proof) {
        Phrase phrase = conflict.cause() == StorageConflict.Cause.FIXED_LOAD
                ? Phrase.CONFLICT_FIXED_LOAD
                : Phrase.CONFLICT_WINDOWS;
        return phrase.with(time(proof.from()), time(proof.to()), whole(proof.parcelsAboveLimit()));
    }

    private static Text contributor(Contributor one) {
        return Phrase.CONFLICT_SHIPMENT.with(
                one.shipment(), whole(one.parcels()), time(one.ready()), time(one.shipBy()));
    }

    /** What is there at all must not read 0. */
    private static String whole(double parcels) {
        return Numerals.digits(parcels > 0 ? StrictMath.max(1, parcels) : 0, 0);
    }

    private static String time(LocalDateTime time) {
        return MINUTE.format(time);
    }
}
