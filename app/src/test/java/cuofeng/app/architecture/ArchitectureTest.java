package cuofeng.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import cuofeng.app.breach.InTheApp;
import cuofeng.results.breach.SeesTheEngine;
import cuofeng.scenarios.breach.KnowsTheApp;
import cuofeng.scenarios.breach.KnowsYaml;
import cuofeng.simulator.breach.DependsOnTheMachine;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_PACKAGE_INFOS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("cuofeng");

    static Stream<ArchRule> rules() {
        return Stream.of(
                ArchitectureRules.scenariosKnowOnlyTheJdk(),
                ArchitectureRules.onlyYamlReadingKnowsTheParser(),
                ArchitectureRules.simulatorKnowsScenariosAndItsLibraries(),
                ArchitectureRules.optimizerKnowsSimulatorAndItsLibraries(),
                ArchitectureRules.onlyTheJournalKnowsItsFormat(),
                ArchitectureRules.onlyEvaluationOfPlansSimulates(),
                ArchitectureRules.onlyLinearProgrammesKnowTheSolver(),
                ArchitectureRules.resultsKnowOutcomesAndTheirLibraries(),
                ArchitectureRules.onlyThePdfKnowsItsLibrary(),
                ArchitectureRules.onlyTheWorkbookKnowsItsLibrary(),
                ArchitectureRules.nothingKnowsTheApp(),
                ArchitectureRules.useCasesKnowNoCommandLine(),
                ArchitectureRules.packagesHaveNoCycles(),
                ArchitectureRules.drawsAreKeyed(),
                ArchitectureRules.nobodyMakesAGenerator(),
                ArchitectureRules.onlyTheAppAndTheSearchLimitKnowTheTime(),
                ArchitectureRules.nobodyPrintsPastTheConsole(),
                ArchitectureRules.mathematicsIsStrict(),
                ArchitectureRules.noStreamIsParallel());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInTheProgram(ArchRule rule) {
        rule.check(PROGRAM);
    }

    /** Each rule with a class, compiled for this test, that breaks it. */
    static Stream<Arguments> breaches() {
        return Stream.of(
                Arguments.of(ArchitectureRules.scenariosKnowOnlyTheJdk(), KnowsYaml.class),
                Arguments.of(ArchitectureRules.nothingKnowsTheApp(), KnowsTheApp.class),
                Arguments.of(ArchitectureRules.packagesHaveNoCycles(), KnowsTheApp.class),
                Arguments.of(ArchitectureRules.resultsKnowOutcomesAndTheirLibraries(), SeesTheEngine.class),
                Arguments.of(ArchitectureRules.simulatorKnowsScenariosAndItsLibraries(), DependsOnTheMachine.class),
                Arguments.of(ArchitectureRules.drawsAreKeyed(), DependsOnTheMachine.class),
                Arguments.of(ArchitectureRules.nobodyMakesAGenerator(), DependsOnTheMachine.class),
                Arguments.of(ArchitectureRules.onlyTheAppAndTheSearchLimitKnowTheTime(), DependsOnTheMachine.class),
                Arguments.of(ArchitectureRules.nobodyPrintsPastTheConsole(), DependsOnTheMachine.class),
                Arguments.of(ArchitectureRules.mathematicsIsStrict(), DependsOnTheMachine.class),
                Arguments.of(ArchitectureRules.noStreamIsParallel(), DependsOnTheMachine.class));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void isBrokenByABreach(ArchRule rule, Class<?> breach) {
        JavaClasses classes = new ClassFileImporter().importClasses(breach, InTheApp.class);
        assertThat(rule.evaluate(classes).hasViolation())
                .as("%s is broken by %s", rule.getDescription(), breach)
                .isTrue();
    }

    @Test
    void looksAtEveryModule() {
        assertThat(PROGRAM.stream().map(c -> c.getPackageName().replaceFirst("^cuofeng\\.(\\w+).*", "$1")))
                .contains("scenarios", "simulator", "optimizer", "results", "app");
    }
}
