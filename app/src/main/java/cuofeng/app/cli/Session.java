package cuofeng.app.cli;

import cuofeng.app.usecase.CheckResolution;
import cuofeng.app.usecase.OptimizeSchedule;
import cuofeng.app.usecase.Output;
import cuofeng.app.usecase.Precision;
import cuofeng.app.usecase.ProgramFile;
import cuofeng.app.usecase.Progress;
import cuofeng.app.usecase.ScheduleSource;
import cuofeng.app.usecase.StressHub;
import cuofeng.app.usecase.SweepScenario;
import cuofeng.results.folder.ComparisonJson;
import cuofeng.results.json.JsonWriter;
import cuofeng.results.json.SizeJson;
import cuofeng.results.measure.Compared;
import cuofeng.results.measure.KpiSheet;
import cuofeng.results.measure.WarmUpCheck;
import cuofeng.results.report.BacktestSummary;
import cuofeng.results.report.ComparisonSummary;
import cuofeng.results.report.ConsoleSummary;
import cuofeng.results.report.LeverTables;
import cuofeng.results.report.ResolutionSummary;
import cuofeng.results.report.ScoreLines;
import cuofeng.results.report.SearchNotes;
import cuofeng.results.report.SizeLines;
import cuofeng.results.report.StressSummary;
import cuofeng.results.report.SweepSummary;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.RunResults;
import cuofeng.results.run.SizeSummary;
import cuofeng.scenarios.library.ScenarioLibrary;
import cuofeng.simulator.outcome.BacktestOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the commands of one start share. */
record Session(Console console, Messages messages, CommonOptions common, StepWatch watch) {

    /** Says which of two is meant where a folder has the name of a shipped scenario. */
    void noteShadowedFolder(String scenario) {
        if (ScenarioLibrary.names().contains(scenario) && Files.isDirectory(Path.of(scenario))) {
            console.message(messages.text("scenarios.shipped-first", scenario));
        }
    }

    /** Does a job and shows how it gets on, unless asked to be quiet. */
    <T> T withProgress(Function<Progress, T> job) {
        if (common.quiet()) {
            return job.apply(watch.over(Progress.SILENT));
        }
        try (ProgressLine progress = new ProgressLine(console, messages)) {
            return job.apply(watch.over(progress));
        }
    }

    /**
     * Prints what a run found out, for people or for programs.
     *
     * @param asked precision that replications were added for
     * @return false if it was not reached
     */
    boolean showRun(RunResults results, Output output, Optional<Precision> asked, boolean json) {
        Optional<PrecisionReached> reached = asked.map(precision -> PrecisionReached.of(precision, results));
        if (json) {
            console.result(JsonSummary.of(results, output.folder(), reached).stripTrailing());
        } else {
            ConsoleSummary.lines(results, KpiSheet.of(results), messages.language())
                    .forEach(console::result);
            results.optimization().ifPresent(search -> {
                LeverTables.lines(results.scenario(), search, messages.language())
                        .forEach(console::result);
                showHowItWasFound(search);
            });
            WarmUpCheck.of(results.scenario(), results.recommendedPlan()).ifPresent(this::showWarmUp);
            reached.ifPresent(precision -> console.result(precision.sentence(messages)));
            console.message(messages.text("run.written", output.folder().toString()));
        }
        return reached.map(PrecisionReached::met).orElse(true);
    }

    private void showWarmUp(WarmUpCheck check) {
        String key = check.passes()
                ? "warm-up.enough"
                : check.neededDays().isPresent() ? "warm-up.short" : "warm-up.unknown";
        console.result(messages.text(key, check.warmupDays(), check.neededDays().orElse(0), check.simulatedDays()));
    }

    /** Prints what a backtest found out, for people or for programs. */
    void showBacktest(BacktestOutcome outcome, Output output, boolean json) {
        if (json) {
            console.result(BacktestJson.of(outcome, output.folder()).stripTrailing());
            return;
        }
        BacktestSummary.lines(outcome, messages.language()).forEach(console::result);
        console.message(messages.text("backtest.written", output.folder().toString()));
    }

    /** Prints which lot size will do. */
    void showResolution(CheckResolution.Checked checked, Output output, boolean json) {
        if (json) {
            console.result(ResolutionJson.of(checked, output.folder()).stripTrailing());
        } else {
            ResolutionSummary.lines(checked.resolution(), checked.seconds(), messages.language())
                    .forEach(console::result);
            console.message(messages.text("resolution.written", output.folder().toString()));
        }
    }

    /** Prints what a hub can take. */
    void showStress(StressHub.Stressed stressed, Output output, boolean json) {
        if (json) {
            console.result(StressJson.of(stressed, output.folder()).stripTrailing());
        } else {
            StressSummary.lines(stressed.scenario(), stressed.curve(), messages.language())
                    .forEach(console::result);
            console.message(messages.text("stress.written", output.folder().toString()));
        }
    }

    /** Prints what the keys of a sweep do. */
    void showSweep(SweepScenario.Swept swept, Output output, boolean json) {
        if (json) {
            console.result(SweepJson.of(swept, output.folder()).stripTrailing());
        } else {
            SweepSummary.lines(swept.sheet(), swept.effects(), messages.language())
                    .forEach(console::result);
            console.message(messages.text("sweep.written", output.folder().toString()));
        }
    }

    /** Prints how much capacity is enough. */
    void showSize(SizeSummary size, Output output, boolean json) {
        if (json) {
            console.result(SizeJson.text(size, output.folder().toString()).stripTrailing());
            return;
        }
        SizeLines.of(size, messages.language()).forEach(console::result);
        String key = size.sized().isEmpty()
                ? "size.written-without"
                : ScheduleSource.Rule.named(size.plan()).isPresent() ? "size.written" : "size.written-schedule";
        console.message(messages.text(key, output.folder().toString(), size.plan()));
    }

    /** Prints which alternatives may be best. */
    void showComparison(Compared compared, Output output, boolean json) {
        if (json) {
            Map<String, Object> summary = ComparisonJson.of(compared);
            summary.put("folder", output.folder().toString());
            console.result(JsonWriter.pretty(summary).stripTrailing());
        } else {
            ComparisonSummary.lines(compared, messages.language()).forEach(console::result);
            console.message(messages.text("compare.written", output.folder().toString()));
        }
    }

    private void showHowItWasFound(OptimizationSummary search) {
        ScoreLines.of(search.terms())
                .forEach(line -> console.result(messages.language().of(line)));
        SearchNotes.lines(search, messages.language()).forEach(console::result);
        search.keptRound()
                .ifPresent(kept -> console.result(messages.text(
                        "search.rounds",
                        search.rounds().size(),
                        kept.round(),
                        kept.simulated(),
                        search.rounds().get(0).simulated())));
        search.robust()
                .ifPresent(robust -> console.result(messages.text(
                        "search.robust",
                        robust.draws(),
                        robust.mean(),
                        robust.worst(),
                        robust.nominalMean(),
                        robust.nominalWorst(),
                        robust.gap())));
    }

    /** Prints how a search ended. */
    void showSearch(OptimizeSchedule.Searched searched, Output output, boolean json) {
        OptimizationSummary search = searched.summary();
        if (json) {
            console.result(JsonSummary.of(search, output.folder()).stripTrailing());
            return;
        }
        console.result(messages.text(
                "optimize.objective",
                search.objective(),
                search.bound().orElse(0),
                search.gap().orElse(0)));
        LeverTables.lines(searched.scenario(), search, messages.language()).forEach(console::result);
        showHowItWasFound(search);
        if (!search.feasible()) {
            console.result(messages.text("optimize.infeasible"));
        }
        if (!search.reproducible()) {
            console.message(messages.text("optimize.by-clock"));
        }
        console.message(messages.text("optimize.written", output.folder().toString()));
    }

    /** Says where a linear programme is, and why solvers may find nothing in it. */
    void showProgram(ProgramFile written, boolean feasible) {
        console.message(messages.text("optimize.program-written", written.file().toString()));
        if (!feasible && written.keepLimits()) {
            console.message(messages.text("optimize.program-limits"));
        }
    }
}
