/**
 * What goes into a season plan, as records: network, demand, season, and the schedule that is decided.
 *
 * <p>Main types: {@link cuofeng.scenarios.model.Scenario} and {@link cuofeng.scenarios.model.Schedule}. Imports the JDK
 * only. Units stand in names: parcels, parcels per hour, hours, km; instants inside the model are whole milliseconds
 * since the start of the simulation ({@link cuofeng.scenarios.model.TimeAxis} is the one place that converts).
 */
package cuofeng.scenarios.model;
