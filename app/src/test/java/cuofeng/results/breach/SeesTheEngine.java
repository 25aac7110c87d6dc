package cuofeng.results.breach;

import cuofeng.simulator.experiment.Experiment;

/** Runs simulations where figures are only to be reported. */
public record SeesTheEngine(Experiment experiment) {}
