package cuofeng.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.BaseStream;

/** The arrows of {@code docs/architecture.md}, and what would make results depend on the machine. */
final class ArchitectureRules {

    private static final String SCENARIOS = "cuofeng.scenarios..";
    private static final String SIMULATOR = "cuofeng.simulator..";
    private static final String OPTIMIZER = "cuofeng.optimizer..";
    private static final String RESULTS = "cuofeng.results..";
    private static final String APP = "cuofeng.app..";
    private static final String YAML = "cuofeng.scenarios.yaml..";
    private static final String CLOCK_NET = "cuofeng.optimizer.solve..";
    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String PDF = "com.openhtmltopdf..";
    private static final String PDFBOX = "org.apache.pdfbox..";
    private static final String SPREADSHEET = "org.dhatim.fastexcel..";
    private static final String SOLVER = "com.google.ortools..";
    private static final String[] DOMAIN = {"java..", "cuofeng.scenarios.model..", "cuofeng.scenarios.demand.."};

    /** Functions of Math whose last bits differ between machines; those of StrictMath do not. */
    private static final Set<String> INEXACT = Set.of(
            "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp", "expm1", "log",
            "log10", "log1p", "pow", "cbrt", "hypot");

    private ArchitectureRules() {}

    static ArchRule scenariosKnowOnlyTheJdk() {
        return classes()
                .that(resideInAPackage(SCENARIOS).and(DescribedPredicate.not(resideInAPackage(YAML))))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", SCENARIOS);
    }

    static ArchRule onlyYamlReadingKnowsTheParser() {
        return classes()
                .that()
                .resideInAPackage(YAML)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", SCENARIOS, "org.snakeyaml.engine..");
    }

    static ArchRule simulatorKnowsScenariosAndItsLibraries() {
        return onlyKnows(SIMULATOR, "umontreal.ssj..", "org.apache.commons.math3..", "org.HdrHistogram..", JACKSON);
    }

    static ArchRule onlyTheJournalKnowsItsFormat() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("cuofeng.simulator.journal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(JACKSON);
    }

    static ArchRule optimizerKnowsSimulatorAndItsLibraries() {
        return onlyKnows(OPTIMIZER, SIMULATOR, "org.optaplanner..", SOLVER);
    }

    static ArchRule onlyLinearProgrammesKnowTheSolver() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("cuofeng.optimizer.lp..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SOLVER);
    }

    static ArchRule onlyEvaluationOfPlansSimulates() {
        return noClasses()
                .that(resideInAPackage(OPTIMIZER)
                        .and(DescribedPredicate.not(resideInAPackage("cuofeng.optimizer.evaluate.."))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SIMULATOR);
    }

    static ArchRule resultsKnowOutcomesAndTheirLibraries() {
        return onlyKnows(
                RESULTS,
                "cuofeng.scenarios.schedule..",
                "cuofeng.simulator.outcome..",
                "cuofeng.simulator.stats..",
                "org.apache.commons.math3..",
                "tech.tablesaw..",
                "gg.jte..",
                PDF,
                PDFBOX,
                "org.apache.fontbox..",
                SPREADSHEET,
                "org.w3c.dom..",
                "javax.xml.parsers..");
    }

    static ArchRule onlyThePdfKnowsItsLibrary() {
        return knownIn("cuofeng.results.pdf..", PDF, PDFBOX);
    }

    static ArchRule onlyTheWorkbookKnowsItsLibrary() {
        return knownIn("cuofeng.results.sheet..", SPREADSHEET);
    }

    private static ArchRule knownIn(String home, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static ArchRule onlyKnows(String module, String... more) {
        return classes()
                .that()
                .resideInAPackage(module)
                .should()
                .onlyDependOnClassesThat(resideInAPackage(module)
                        .or(JavaClass.Predicates.resideInAnyPackage(DOMAIN))
                        .or(JavaClass.Predicates.resideInAnyPackage(more)));
    }

    static ArchRule nothingKnowsTheApp() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(APP)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(APP);
    }

    static ArchRule useCasesKnowNoCommandLine() {
        return noClasses()
                .that()
                .resideInAPackage("cuofeng.app.usecase..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("cuofeng.app.cli..", "picocli..");
    }

    static ArchRule packagesHaveNoCycles() {
        return slices().matching("cuofeng.(**)").should().beFreeOfCycles();
    }

    /** OptaPlanner hands its moves the generator that the seed of the search has made; nobody else may use one. */
    static ArchRule drawsAreKeyed() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("cuofeng.optimizer.search..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, ThreadLocalRandom.class, SecureRandom.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID");
    }

    static ArchRule nobodyMakesAGenerator() {
        return noClasses()
                .should()
                .accessTargetWhere(target(
                        "the making of a generator",
                        access -> access.getTargetOwner().isAssignableTo(Random.class)
                                && Set.of("<init>", "current")
                                        .contains(access.getTarget().getName())));
    }

    static ArchRule onlyTheAppAndTheSearchLimitKnowTheTime() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(APP, CLOCK_NET)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .accessTargetWhere(target(
                        "now of java.time",
                        access -> access.getTarget().getName().equals("now")
                                && access.getTargetOwner().getPackageName().startsWith("java.time")));
    }

    static ArchRule nobodyPrintsPastTheConsole() {
        return noClasses().should(ACCESS_STANDARD_STREAMS);
    }

    static ArchRule mathematicsIsStrict() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(APP)
                .should()
                .accessTargetWhere(target(
                        "an inexact function of Math",
                        access -> access.getTargetOwner().isEquivalentTo(Math.class)
                                && INEXACT.contains(access.getTarget().getName())));
    }

    static ArchRule noStreamIsParallel() {
        return noClasses().should().accessTargetWhere(target("a parallel stream", access -> {
            AccessTarget target = access.getTarget();
            return target.getName().startsWith("parallel")
                    && (access.getTargetOwner().isAssignableTo(BaseStream.class)
                            || access.getTargetOwner().getPackageName().startsWith("java.util"));
        }));
    }

    private static DescribedPredicate<JavaAccess<?>> target(String description, Predicate<JavaAccess<?>> predicate) {
        return describe(description, predicate);
    }
}
