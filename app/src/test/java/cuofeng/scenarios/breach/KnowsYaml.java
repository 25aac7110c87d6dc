package cuofeng.scenarios.breach;

import org.snakeyaml.engine.v2.api.LoadSettings;

/** Uses the parser outside of the package that reads YAML. */
public record KnowsYaml(LoadSettings settings) {}
