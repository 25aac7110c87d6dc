package cuofeng.scenarios.breach;

import cuofeng.app.breach.InTheApp;

/** Points against the arrows. */
public record KnowsTheApp(InTheApp app) {}
