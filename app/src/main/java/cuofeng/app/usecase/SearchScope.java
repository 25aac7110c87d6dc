package cuofeng.app.usecase;

/**
 * What a search for a schedule takes into account.
 *
 * @param rounds of searching and learning from simulations, at most, {@code >= 1}; 1 learns nothing
 * @param draws of demand that the plan is to hold up in, {@code >= 0}; 0 plans for the expected demand alone
 */
public record SearchScope(int rounds, int draws) {}
