/**
 * What one hub can take: a steady load through it is raised until it breaks.
 *
 * <p>Main type: {@link cuofeng.simulator.stress.HubStress}. {@link cuofeng.simulator.stress.HubTraffic} says which parcels
 * pass the hub, {@link cuofeng.simulator.stress.StageLimits} what each stage could take by arithmetic, {@link
 * cuofeng.simulator.stress.StressedHub} makes the scenario that is simulated. Says nothing about files or words.
 */
package cuofeng.simulator.stress;
