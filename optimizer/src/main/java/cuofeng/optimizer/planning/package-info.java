/**
 * The deterministic planning model: per slot, what arrives at each node, what it can work off, what stays as backlog.
 *
 * <p>Main type: {@link cuofeng.optimizer.planning.PlanningModel}, immutable and made of primitive arrays; {@link
 * cuofeng.optimizer.planning.BacklogState} follows the score of a plan while it changes, and {@link
 * cuofeng.optimizer.planning.PlanTerms} tells what that score is made of, one method per constraint in {@code
 * ScheduleTerms}. {@link
 * cuofeng.optimizer.planning.PartRelease} and {@link cuofeng.optimizer.planning.StaggerSolution} are the same plan as
 * OptaPlanner sees it. All amounts are integers in the units of {@link cuofeng.optimizer.planning.Units}.
 */
package cuofeng.optimizer.planning;
