package cuofeng.optimizer.levers;

/** One thing that can be bought at one place, in steps; level 0 buys nothing. */
sealed interface Lever permits CourierSurge, ShiftSurge, VehicleSurge, Preposition, TransitHub {

    /** Into how many steps a lever is divided: a step is as large as a plan of a budget needs to be precise. */
    int STEPS = 4;

    LeverKind kind();

    /** The highest level, {@code >= 1}. */
    int levels();

    /** What a level costs, from level 0, yuan; ascending. */
    double yuan(int level);

    /**
     * What one more level would save by current prices, in the unit of {@link
     * cuofeng.optimizer.planning.PlanScore#backlog}; the real saving is mostly less, for prices fall as they are answered.
     *
     * @param now the season at {@code level}
     */
    double value(PricedModel now, int level);

    /** Makes the change of a level. */
    void apply(int level, LeveredNetwork network);

    /** What was bought, for people. */
    Measure measure(int level, double savedParcelHours, LeveredNetwork network);
}
