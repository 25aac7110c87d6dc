/**
 * Checks that a scenario makes sense as a whole: what each value alone cannot show.
 *
 * <p>Main type: {@link cuofeng.scenarios.check.ScenarioCheck}. Notes all problems, never stops at the first. Knows the
 * model and the places of its values, not the files' syntax; must not import the YAML parser.
 */
package cuofeng.scenarios.check;
