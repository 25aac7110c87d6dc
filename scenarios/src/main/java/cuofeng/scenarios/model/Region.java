package cuofeng.scenarios.model;

/**
 * A province (less its listed cities) or a city: where orders go to and shippers stand.
 *
 * @param id unique among regions
 * @param zone economic zone
 * @param latitude degrees north, [-90, 90]
 * @param longitude degrees east, [-180, 180]
 */
public record Region(String id, Text name, Zone zone, double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0;

    /** Great-circle distance in km (haversine formula). */
    public double distanceKm(Region other) {
        double phi1 = StrictMath.toRadians(latitude);
        double phi2 = StrictMath.toRadians(other.latitude);
        double sinHalfPhi = StrictMath.sin((phi2 - phi1) / 2);
        double sinHalfLambda = StrictMath.sin(StrictMath.toRadians(other.longitude - longitude) / 2);
        double h =
                sinHalfPhi * sinHalfPhi + StrictMath.cos(phi1) * StrictMath.cos(phi2) * sinHalfLambda * sinHalfLambda;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1.0, StrictMath.sqrt(h)));
    }
}
