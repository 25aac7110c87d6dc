package cuofeng.app.breach;

import cuofeng.scenarios.breach.KnowsTheApp;

/** The other half of a cycle. */
public record InTheApp(KnowsTheApp back) {}
