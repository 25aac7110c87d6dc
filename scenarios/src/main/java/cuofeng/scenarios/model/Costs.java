package cuofeng.scenarios.model;

/**
 * What the optimizer pays for, in yuan. It compares these only between plans of equal violation and equal weighted
 * backlog. All are {@code >= 0}; 0 turns a term off. Except where a source is named the defaults are estimates.
 *
 * @param held per parcel-hour that a packed parcel waits at its shipper: shelf space and money tied up
 * @param tardy per parcel-hour of planned arrival at the outlet beyond {@link Targets#promiseHours}: vouchers and
 *     complaints, about a yuan for the first day
 * @param inequality per parcel-hour of planned delay above the national mean, summed over regions and over areas
 * @param roughness per parcel by which a node's load changes from a day to the next: to staff for a parcel more or less,
 *     a fifth of the wage of sorting it
 * @param overtime per courier-hour of overtime: one and a half times a wage of 24 yuan an hour (Labour Law of the PRC,
 *     art. 44; the wage is an estimate)
 * @param deviation per parcel-hour between the releases of the plan and those of a given schedule, where one is given
 * @param surge what capacity can be bought for single days; the optimizer of schedules does not look at it
 */
public record Costs(
        double held,
        double tardy,
        double inequality,
        double roughness,
        double overtime,
        double deviation,
        SurgeTerms surge) {

    public static final Costs DEFAULT = new Costs(0.005, 0.05, 0.005, 0.01, 36, 0.01);

    /** Of equal plans the one that holds less is better, and nothing else counts. */
    public static final Costs HELD_ONLY = new Costs(DEFAULT.held, 0, 0, 0, 0, 0);

    /** Costs of schedules, with the default terms of surge capacity. */
    public Costs(double held, double tardy, double inequality, double roughness, double overtime, double deviation) {
        this(held, tardy, inequality, roughness, overtime, deviation, SurgeTerms.DEFAULT);
    }

    /** The same costs with other terms of surge capacity. */
    public Costs withSurge(SurgeTerms terms) {
        return new Costs(held, tardy, inequality, roughness, overtime, deviation, terms);
    }
}
