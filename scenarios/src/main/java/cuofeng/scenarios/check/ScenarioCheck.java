package cuofeng.scenarios.check;

import cuofeng.scenarios.model.HubPaths;
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

    /** Everything but {@link #ways}. */
    public void all() {
        Set<String> unread = problems.parts();
        new References(scenario, findings, unread).check();
        if (clean(unread, "classes")) {
            Shares.ofClasses(scenario, findings);
        }
        if (clean(unread, "shippers")) {
            Shares.ofShippers(scenario, findings);
            Shares.ofPackaging(scenario, findings);
        }
        if (clean(unread, "routes")) {
            Shares.ofRoutes(scenario, findings);
        }
        if (clean(unread, "demand")) {
            Shares.ofDemand(scenario, findings);
        }
        if (clean(unread, "demand", "outlets", "regions")) {
            Areas.check(scenario, findings);
        }
        checkTimes(unread);
        if (clean(unread, "levers", "demand")) {
            Offers.check(scenario, findings);
        }
        if (clean(unread, "outlets")) {
            Capacity.checkWorkingHours(scenario, findings);
            Capacity.checkOvertime(scenario, findings);
        }
        Set<String> wrong = problems.parts();
        boolean seasonIsSound = clean(wrong, "season");
        if (seasonIsSound && clean(wrong, "hubs", "gateways", "outlets", "shippers", "disruptions")) {
            new Capacity(scenario, findings).check();
        }
        if (seasonIsSound && clean(wrong, "demand", "initial")) {
            Capacity.checkParcels(scenario, findings);
        }
        if (clean(problems.parts(), "hubs", "gateways", "shippers")) {
            Screening.check(scenario, findings);
        }
    }

    private void checkTimes(Set<String> unread) {
        Calendar calendar = new Calendar(scenario, findings);
        boolean seasonIsSound = clean(unread, "season") && calendar.checkSeason();
        if (seasonIsSound && clean(unread, "demand")) {
            calendar.checkDemand();
            calendar.checkSteadyState();
        }
        if (seasonIsSound && clean(unread, "disruptions")) {
            calendar.checkDisruptions();
        }
        if (seasonIsSound && clean(unread, "restrictions")) {
            calendar.checkRestrictions();
        }
        if (clean(unread, "hubs", "gateways")) {
            calendar.checkHubSurges();
        }
        if (clean(unread, "lanes")) {
            calendar.checkLaneSurges();
        }
        if (clean(unread, "published")) {
            calendar.checkPublished();
        }
        if (clean(unread, "outlets")) {
            calendar.checkOutletSurges();
        }
    }

    /** Whether lanes can be added by a rule, and ways be sought on them. */
    public boolean networkIsSound() {
        return clean(
                problems.parts(), "season", "regions", "hubs", "gateways", "outlets", "lanes", "shippers", "demand");
    }

    /**
     * Whether lanes lead where parcels are to go; needs a sound network.
     *
     * @param joined the scenario with all its lanes, those of the table first
     */
    public void ways(Scenario joined) {
        Set<String> wrong = problems.parts();
        HubPaths paths = new HubPaths(joined);
        Reachability.check(joined, paths, findings);
        if (clean(wrong, "disruptions")) {
            References.checkDisruptedLanes(joined, findings);
            new Departures(joined, findings).check();
        }
        if (clean(wrong, "routes")) {
            Reachability.checkRoutes(joined, paths, findings);
            new Border(joined, paths).check(findings);
        }
        if (clean(wrong, "levers")) {
            Offers.checkVehicles(joined, findings);
        }
        if (clean(wrong, "initial")) {
            new Initial(joined, paths, findings).check();
        }
    }

    private static boolean clean(Set<String> troubled, String... parts) {
        return !troubled.contains("") && Set.of(parts).stream().noneMatch(troubled::contains);
    }
}
