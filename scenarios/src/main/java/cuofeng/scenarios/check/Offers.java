package cuofeng.scenarios.check;

import cuofeng.scenarios.model.Scenario;

/** Levers have something to work on. */
final class Offers {

    private Offers() {}

    static void check(Scenario scenario, Findings findings) {
        boolean presale = scenario.demand().waves().stream().anyMatch(wave -> wave.presaleLeadHours() > 0);
        if (scenario.levers().preposition().isOffered() && !presale) {
            findings.add(
                    "levers.preposition",
                    "levers.preposition sends presale goods ahead and no wave has a presale; allowed is the lever beside a wave with presale_lead_hours above 0; write presale_lead_hours such as 72 or delete the lever");
        }
    }

    /** Vehicles need lanes; the scenario must have all of its own. */
    static void checkVehicles(Scenario joined, Findings findings) {
        if (joined.levers().surgeVehicles().isOffered() && joined.lanes().isEmpty()) {
            findings.add(
                    "levers.surge_vehicles",
                    "levers.surge_vehicles hires vehicles for lanes and the scenario has none; allowed is the lever beside lanes; write lanes or delete the lever");
        }
    }
}
