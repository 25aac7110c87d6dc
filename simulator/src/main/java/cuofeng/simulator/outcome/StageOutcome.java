package cuofeng.simulator.outcome;

/**
 * One stage of a node. Besides the stages of the scenario a node has {@code gate}, where parcels wait outside while it is
 * full, a hub {@code vehicle}, where they wait for line-haul, and an outlet {@code delivery}.
 *
 * @param stage name in files and tables
 * @param backlogParcelHours parcels waiting, summed over the season; parcels in service are left out
 * @param backlogAtSlotEnd waiting parcels at the end of each slot of the simulation, warm-up included
 * @param busyParcels parcels worked off in the season
 * @param capacityParcels parcels the stage could have worked off in the season; 0 where it has no capacity of its own
 */
public record StageOutcome(
        String stage, double backlogParcelHours, Series backlogAtSlotEnd, long busyParcels, double capacityParcels) {

    public static final String GATE = "gate";
    public static final String VEHICLE = "vehicle";
    public static final String DELIVERY = "delivery";
}
