package cuofeng.scenarios.check;

import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.source.Places;
import cuofeng.scenarios.source.Problems;
import java.util.Set;

/**
 * All cross-checks of a scenario. Where a part of the input already has problems, checks that would only echo them are
 * left out: a hub that could not be read must not make every lane to it wrong.
 */
public final class ScenarioCheck {

    private final Scenario scenario;
    private final Findings findings;
    private final Problems problems;

    /**
     * Checks for one scenario.
     *
     * @param scenario as bound, stand-ins included where a value could not be read
     * @param places of its values, by the paths of the file format
     * @param problems those of the reading so far; new ones are added
     */
    public ScenarioCheck(Scenario scenario, Places places, Problems problems) {
        this.scenario = scenario;
        this.findings = new Findings(places, problems);
        this.problems = problems;
    }

    /** Everything but {@link #reachability}. */
    public void all() {
        Set<String> unread = problems.parts();
        new References(scenario, findings).check();
        if (clean(unread, "shippers")) {
            Shares.ofShippers(scenario, findings);
        }
        if (clean(unread, "demand")) {
            Shares.ofDemand(scenario, findings);
        }
        if (clean(unread, "demand", "outlets", "regions")) {
            Areas.check(scenario, findings);
        }
        Calendar calendar = new Calendar(scenario, findings);
        boolean seasonIsSound = clean(unread, "season") && calendar.checkSeason();
        if (seasonIsSound && clean(unread, "demand")) {
            calendar.checkDemand();
        }
        if (clean(unread, "hubs")) {
            calendar.checkHubSurges();
        }
        if (clean(unread, "published")) {
            calendar.checkPublished();
        }
        if (clean(unread, "outlets")) {
            calendar.checkOutletSurges();
            Capacity.checkWorkingHours(scenario, findings);
        }
        Set<String> wrong = problems.parts();
        if (seasonIsSound && clean(wrong, "season", "hubs", "outlets", "shippers")) {
            new Capacity(scenario, findings).check();
        }
        if (seasonIsSound && clean(wrong, "season", "demand")) {
            Capacity.checkParcels(scenario, findings);
        }
        if (clean(problems.parts(), "hubs", "shippers")) {
            Screening.check(scenario, findings);
        }
    }

    /** Whether every pair of hubs with demand is joined by lanes; only for scenarios that list all their lanes. */
    public void reachability() {
        if (clean(problems.parts(), "regions", "hubs", "outlets", "lanes", "shippers", "demand")) {
            Reachability.check(scenario, findings);
        }
    }

    private static boolean clean(Set<String> troubled, String... parts) {
        return !troubled.contains("") && Set.of(parts).stream().noneMatch(troubled::contains);
    }
}
