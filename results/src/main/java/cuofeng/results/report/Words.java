package cuofeng.results.report;

import cuofeng.results.measure.BacklogMeasures;
import cuofeng.results.measure.CourierMeasures;
import cuofeng.results.measure.Measure;
import cuofeng.results.measure.Measures;
import cuofeng.results.measure.Reading;
import cuofeng.results.measure.ServiceMeasures;
import cuofeng.results.measure.VolumeMeasures;
import cuofeng.results.run.Plans;
import cuofeng.scenarios.model.Text;

/** Words of files (plan names, units, states of figures) in the languages of the reports. */
final class Words {

    private Words() {}

    /** A plan that is none of the usual ones, such as a schedule of the user's, keeps its own name. */
    static Text plan(String name) {
        return switch (name) {
            case Plans.SHIP_AT_ONCE -> Phrase.PLAN_SHIP_AT_ONCE.text();
            case Plans.UNIFORM -> Phrase.PLAN_UNIFORM.text();
            case Plans.LEAST_SLACK -> Phrase.PLAN_LEAST_SLACK.text();
            case Plans.OPTIMIZED -> Phrase.PLAN_OPTIMIZED.text();
            case Plans.AS_PUBLISHED -> Phrase.PLAN_AS_PUBLISHED.text();
            default -> Text.of(name);
        };
    }

    /** Unit of a measure. */
    static Text unit(String unit) {
        return switch (unit) {
            case "parcels" -> Phrase.UNIT_PARCELS.text();
            case "parcel-hours" -> Phrase.UNIT_PARCEL_HOURS.text();
            case "node-hours" -> Phrase.UNIT_NODE_HOURS.text();
            case "hours" -> Phrase.UNIT_HOURS.text();
            case "courier-hours" -> Phrase.UNIT_COURIER_HOURS.text();
            case "courier-days" -> Phrase.UNIT_COURIER_DAYS.text();
            case "vehicles" -> Phrase.UNIT_VEHICLES.text();
            case "yuan" -> Phrase.UNIT_YUAN.text();
            case "1" -> Phrase.UNIT_SHARE.text();
            default -> throw new AssertionError("no words for unit " + unit);
        };
    }

    /** A figure, with what of if that is not the whole; an id stays as it is. */
    static Text figure(Measure measure, String scope) {
        if (scope.equals(Reading.ALL)) {
            return measure.name();
        }
        Text part = scope(scope);
        return new Text(
                measure.name().zh() + "（" + part.zh() + "）", measure.name().en() + " (" + part.en() + ")");
    }

    private static Text scope(String scope) {
        return switch (scope) {
            case "mean" -> Phrase.SCOPE_MEAN.text();
            case "p50" -> Phrase.SCOPE_P50.text();
            case ServiceMeasures.P90 -> Phrase.SCOPE_P90.text();
            case ServiceMeasures.P99 -> Phrase.SCOPE_P99.text();
            case ServiceMeasures.GINI -> Phrase.SCOPE_GINI.text();
            case ServiceMeasures.WORST_TO_MEAN -> Phrase.SCOPE_WORST_TO_MEAN.text();
            case CourierMeasures.MAX -> Phrase.SCOPE_MAX.text();
            case CourierMeasures.OVERTIME_OF_DAY -> Phrase.SCOPE_OVERTIME_OF_DAY.text();
            case CourierMeasures.OVERTIME_OF_MONTH -> Phrase.SCOPE_OVERTIME_OF_MONTH.text();
            case BacklogMeasures.NETWORK -> Phrase.SCOPE_NETWORK.text();
            case BacklogMeasures.NODE -> Phrase.SCOPE_NODE.text();
            case VolumeMeasures.SEASON -> Phrase.SCOPE_SEASON.text();
            case "hub" -> Phrase.SCOPE_HUB.text();
            case "outlet" -> Phrase.SCOPE_OUTLET.text();
            default -> Text.of(scope);
        };
    }

    /** Stage of a node. */
    static Text stage(String stage) {
        return switch (stage) {
            case "gate" -> Phrase.STAGE_GATE.text();
            case "unload" -> Phrase.STAGE_UNLOAD.text();
            case "clearance" -> Phrase.STAGE_CLEARANCE.text();
            case "screening" -> Phrase.STAGE_SCREENING.text();
            case "recheck" -> Phrase.STAGE_RECHECK.text();
            case "sorting" -> Phrase.STAGE_SORTING.text();
            case "manual_sorting" -> Phrase.STAGE_MANUAL_SORTING.text();
            case "dispatch" -> Phrase.STAGE_DISPATCH.text();
            case "delivery" -> Phrase.STAGE_DELIVERY.text();
            default -> throw new AssertionError("no words for stage " + stage);
        };
    }

    /** Unit of a figure from a store, which another version of the program may have written. */
    static Text unitOrItself(String unit) {
        boolean known = Measures.ALL.stream().anyMatch(measure -> measure.unit().equals(unit));
        return known ? unit(unit) : Text.of(unit);
    }

    /** How sure a published figure is. */
    static Text status(String status) {
        return switch (status) {
            case "verified" -> Phrase.STATUS_VERIFIED.text();
            case "derived" -> Phrase.STATUS_DERIVED.text();
            case "reconstructed" -> Phrase.STATUS_RECONSTRUCTED.text();
            case "estimate" -> Phrase.STATUS_ESTIMATE.text();
            case "memory" -> Phrase.STATUS_MEMORY.text();
            default -> Text.of(status);
        };
    }
}
