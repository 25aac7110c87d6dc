/**
 * Schedules as files that people can read, edit in a spreadsheet and give back.
 *
 * <p>Main type: {@link cuofeng.scenarios.schedule.ScheduleCsv}. Reading is as strict as for scenarios: all problems at
 * once, each with its place.
 */
package cuofeng.scenarios.schedule;
