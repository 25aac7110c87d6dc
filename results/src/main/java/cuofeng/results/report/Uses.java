package cuofeng.results.report;

import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.LastMile;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Packaging;
import cuofeng.scenarios.model.Scenario;

/** Which parts of the model a scenario uses: the report is silent on the rest. */
record Uses(Scenario scenario) {

    boolean overtime() {
        return scenario.outlets().stream()
                .map(Outlet::lastMile)
                .anyMatch(lastMile -> lastMile.overtime().dailyHours() > 0);
    }

    boolean lockers() {
        return scenario.outlets().stream()
                .map(Outlet::lastMile)
                .anyMatch(lastMile -> lastMile.lockers().share() > 0);
    }

    boolean failedAttempts() {
        return scenario.outlets().stream().map(Outlet::lastMile).anyMatch(Uses::mayFail);
    }

    private static boolean mayFail(LastMile lastMile) {
        return lastMile.firstAttemptSuccess() < 1;
    }

    boolean packaging() {
        return scenario.shippers().stream()
                .anyMatch(shipper -> !shipper.packaging().equals(Packaging.NEW_CARTONS));
    }

    boolean severalClasses() {
        return scenario.classes().size() > 1;
    }

    boolean prepositioning() {
        return scenario.shippers().stream().anyMatch(shipper -> shipper.prepositionShare() > 0)
                && scenario.demand().waves().stream().anyMatch(wave -> wave.presaleLeadHours() > 0);
    }

    boolean extraVehicles() {
        return scenario.lanes().stream().map(Lane::extra).anyMatch(extra -> extra.perDay() > 0);
    }

    boolean congestion() {
        return scenario.hubs().stream().anyMatch(hub -> hub.congestion().floor() < 1);
    }

    boolean interruptions() {
        return !scenario.disruptions().isEmpty()
                || scenario.hubs().stream()
                        .flatMap(hub -> hub.stages().stream())
                        .anyMatch(stage -> stage.breakdowns().happen());
    }
}
