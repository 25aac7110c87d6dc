package cuofeng.scenarios.model;

/**
 * How wrong the demand forecast may be: each replication multiplies demand by lognormal factors of mean 1.
 *
 * @param seasonCv coefficient of variation of the factor on the whole season, {@code >= 0}
 * @param waveCv of the factor on each wave
 * @param dayCv of the factor on each day
 */
public record Forecast(double seasonCv, double waveCv, double dayCv) {

    /** Demand varies by chance alone. */
    public static final Forecast CERTAIN = new Forecast(0, 0, 0);
}
