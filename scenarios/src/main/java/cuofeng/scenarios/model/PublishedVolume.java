package cuofeng.scenarios.model;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * A published or reconstructed national figure that the calibrated run is compared with.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive (as such figures are published)
 * @param collectedParcels parcels collected from {@code from} to {@code to}
 * @param deliveredParcels parcels delivered in that time
 * @param status how sure the figure is: verified, derived, reconstructed, estimate, memory
 * @param source where it was published
 */
public record PublishedVolume(
        LocalDate from,
        LocalDate to,
        OptionalDouble collectedParcels,
        OptionalDouble deliveredParcels,
        String status,
        String source) {

    public boolean isSingleDay() {
        return from.equals(to);
    }
}
