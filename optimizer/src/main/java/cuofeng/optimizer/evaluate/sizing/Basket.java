package cuofeng.optimizer.evaluate.sizing;

import cuofeng.scenarios.model.Scenario;

/**
 * What is bought on top of a scenario.
 *
 * @param contents as text: of one scenario, equal text means equal purchases
 * @param scenario with what is bought
 */
public record Basket(String contents, Scenario scenario) {}
