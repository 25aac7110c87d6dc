/**
 * Reads a scenario folder ({@code scenario.yaml} and the CSV tables it names) into the model.
 *
 * <p>Main type: {@link cuofeng.scenarios.yaml.ScenarioReader}. Strict: nothing is guessed, nothing unknown is skipped,
 * all problems are told at once with file, line and column. The only package that imports the YAML parser
 * (only {@code YamlTree} does). {@code Shapes} lists the keys; the JSON Schema is tested against it.
 */
package cuofeng.scenarios.yaml;
