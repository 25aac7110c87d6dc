package cuofeng.results.measure;

import cuofeng.results.measure.Measure.Better;
import cuofeng.scenarios.model.Text;
import java.util.List;

/** How parcels are handed over, and what travels outside the usual way. Counted over the whole simulation. */
public final class HandoverMeasures {

    private static final String PARCELS = "parcels";

    public static final Measure FAILED_ATTEMPTS = new Measure(
            "failed_attempts",
            new Text("派送失败", "Failed attempts"),
            PARCELS,
            new Text(
                    "上门未能交付的件次，预热期计入；同一件失败两次计两次",
                    "Parcels times failed attempts at the door, warm-up included; a parcel that fails twice counts twice"),
            Sources.THIS_MODEL,
            Better.LOWER,
            (scenario, outcome) ->
                    List.of(new Reading(Reading.ALL, outcome.handovers().failedAttempts())));

    public static final Measure LOCKER_SHARE = new Measure(
            "locker_share",
            new Text("入柜率", "Locker share"),
            "1",
            new Text("交快递柜或驿站的件数除以妥投件数，预热期计入", "Parcels given to lockers over parcels delivered, warm-up included"),
            Sources.THIS_MODEL,
            Better.NEITHER,
            (scenario, outcome) -> {
                long delivered = outcome.counts().delivered();
                return delivered == 0
                        ? List.of()
                        : List.of(new Reading(Reading.ALL, outcome.handovers().toLockers() / (double) delivered));
            });

    public static final Measure PREPOSITIONED = new Measure(
            "prepositioned",
            new Text("预售前置件", "Pre-positioned"),
            PARCELS,
            new Text("付尾款前已发出的预售件数，预热期计入", "Presale parcels sent ahead of their final payment, warm-up included"),
            Sources.THIS_MODEL,
            Better.NEITHER,
            (scenario, outcome) ->
                    List.of(new Reading(Reading.ALL, outcome.handovers().prepositioned())));

    public static final Measure EXTRA_VEHICLES = new Measure(
            "extra_vehicles",
            new Text("加开干线车次", "Extra vehicles"),
            "vehicles",
            new Text("班期之外加开的干线车次，预热期计入", "Line-haul vehicles that left besides the scheduled ones, warm-up included"),
            Sources.THIS_MODEL,
            Better.NEITHER,
            (scenario, outcome) ->
                    List.of(new Reading(Reading.ALL, outcome.handovers().extraVehicles())));

    static final List<Measure> ALL = List.of(FAILED_ATTEMPTS, LOCKER_SHARE, PREPOSITIONED, EXTRA_VEHICLES);

    private HandoverMeasures() {}
}
