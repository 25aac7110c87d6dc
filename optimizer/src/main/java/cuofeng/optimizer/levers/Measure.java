package cuofeng.optimizer.levers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was bought at one place.
 *
 * @param where id of the outlet, hub or shipper; for a lane {@code from > to}, for a way {@code from > via > to}, ids of hubs
 * @param day if it is bought for one day; otherwise it holds all season
 * @param amount how much, in {@code unit}
 * @param unit {@code couriers} a day; {@code factor} of the hub's rates; {@code vehicles} of
 *     the lane; {@code share} of the presale goods of a shipper,
 *     or of the parcels between two hubs
 * @param yuan what it costs
 * @param savedParcelHours weighted parcel-hours of planned backlog that it saved when it was bought; measures bought
 *     together share what they saved by the prices of the moment
 */
public record Measure(
        LeverKind kind,
        String where,
        Optional<LocalDate> day,
        double amount,
        String unit,
        double yuan,
        double savedParcelHours) {}
