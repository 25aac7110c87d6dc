package cuofeng.scenarios.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.library.ScenarioLibrary;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.source.Place;
import cuofeng.scenarios.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers laid over a scenario. */
class ReplacementTest {

    private static final Place PLACE = new Place("--vary", 1, 1);

    private static Replacement value(String key, double value) {
        return new Replacement(key, value, false, PLACE);
    }

    private static Replacement times(String key, double factor) {
        return new Replacement(key, factor, true, PLACE);
    }

    private static ScenarioFolder shipped(String name) {
        return ScenarioLibrary.open(name).orElseThrow();
    }

    private static Scenario quickstart(Replacement... replacements) {
        Reading reading = ScenarioReader.read(shipped("quickstart"), List.of(replacements));
        assertThat(reading.problems()).isEmpty();
        return reading.scenario().orElseThrow();
    }

    private static List<String> problems(ScenarioFolder folder, Replacement... replacements) {
        return ScenarioReader.read(folder, List.of(replacements)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    /** Whatever {@code diff} names and is a number can be varied, and a factor of 1 changes nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"rich", "quickstart", "city-lastmile", "cross-border"})
    void everyNumberThatDiffNamesCanBeReplacedByItself(String name) {
        ScenarioFolder folder = name.equals("rich") ? Folders.of(Folders.rich()) : shipped(name);
        Scenario plain = ScenarioReader.read(folder).scenario().orElseThrow();
        int tried = 0;
        for (Map.Entry<String, String> entry :
                ScenarioReader.inputs(folder).values().entrySet()) {
            boolean number = Inputs.NUMBER.matcher(entry.getValue()).matches();
            // Of a node's disruption this key may not be written, so its default may not be either.
            boolean ofNode =
                    entry.getKey().startsWith("disruptions") && entry.getKey().endsWith("transit_factor");
            // Rows of one name are told apart by a count, which is no part of any of them.
            if (!number || ofNode || entry.getKey().contains("#")) {
                continue;
            }
            Reading same = ScenarioReader.read(folder, List.of(times(entry.getKey(), 1)));
            assertThat(same.problems()).as(entry.getKey()).isEmpty();
            assertThat(same.scenario()).as(entry.getKey()).contains(plain);
            tried++;
        }
        assertThat(tried).isGreaterThan(30);
    }

    @Test
    void replacesOneRowOrAllOfThem() {
        Scenario plain = quickstart();
        String first = plain.hubs().get(0).id();
        Scenario one = quickstart(value("hubs[" + first + "].storage_limit_parcels", 12345));
        assertThat(one.hubs().get(0).storageLimitParcels()).isEqualTo(12345);
        assertThat(one.hubs().subList(1, one.hubs().size()))
                .isEqualTo(plain.hubs().subList(1, plain.hubs().size()));
        Scenario all = quickstart(times("hubs.*.storage_limit_parcels", 0.5));
        for (int h = 0; h < plain.hubs().size(); h++) {
            assertThat(all.hubs().get(h).storageLimitParcels())
                    .isEqualTo(StrictMath.round(plain.hubs().get(h).storageLimitParcels() * 0.5));
        }
        assertThat(quickstart(value("hubs." + first + ".storage_limit_parcels", 12345)))
                .isEqualTo(one);
    }

    @Test
    void replacesInAllStagesThatAreThere() {
        Scenario plain = quickstart();
        Scenario faster = quickstart(times("hubs.*.stages.*.parcels_per_hour", 1.25));
        for (int h = 0; h < plain.hubs().size(); h++) {
            List<Stage> before = plain.hubs().get(h).stages();
            List<Stage> after = faster.hubs().get(h).stages();
            assertThat(after).hasSameSizeAs(before).hasSizeGreaterThan(2);
            for (int s = 0; s < before.size(); s++) {
                if (before.get(s) instanceof Stage.Line line) {
                    assertThat(((Stage.Line) after.get(s)).parcelsPerHour()).isEqualTo(1.25 * line.parcelsPerHour());
                } else {
                    assertThat(after.get(s)).isEqualTo(before.get(s));
                }
            }
        }
        String hub = plain.hubs().get(0).id();
        assertThat(quickstart(times("hubs[" + hub + "].stages.un*.parcels_per_hour", 2)))
                .isEqualTo(quickstart(times("hubs[" + hub + "].stages.unload.parcels_per_hour", 2)));
        assertThat(problems(shipped("quickstart"), times("hubs.*.stages.pack*.parcels_per_hour", 2)))
                .singleElement()
                .asString()
                .startsWith("--vary:1:15: hubs.*.stages.pack*.parcels_per_hour: no row is named \"pack*\"; known are ");
        // Members of a hub are no stages of one kind.
        assertThat(problems(shipped("quickstart"), times("hubs.*.*.sorting.parcels_per_hour", 2)))
                .isNotEmpty()
                .allMatch(problem -> problem.contains("\"*\" is not known here"));
    }

    @Test
    void surgesAllHubsOnAllDays() {
        Scenario plain = quickstart();
        Scenario surged = quickstart(value("hubs.*.surge", 1.3));
        TimeAxis axis = plain.season().timeAxis();
        for (int h = 0; h < plain.hubs().size(); h++) {
            List<Surge> expected = new ArrayList<>(plain.hubs().get(h).surges());
            expected.add(new Surge(axis.date(0), axis.date(axis.dayCount() - 1).plusDays(1), 1.3));
            assertThat(surged.hubs().get(h).surges()).isEqualTo(expected);
        }
        assertThat(quickstart(value("hubs.*.surge", 1))).isEqualTo(plain);
    }

    @Test
    void givesValuesToKeysThatAreLeftOut() {
        assertThat(quickstart(value("forecast.season_cv", 0.07)).forecast().seasonCv())
                .isEqualTo(0.07);
        assertThat(quickstart(value("weights.hub_backlog", 0.5)).weights().hubBacklog())
                .isEqualTo(0.5);
    }

    @Test
    void roundsWhereAWholeNumberIsRead() {
        assertThat(quickstart(value("lot_size", 99.5)).lotSize()).isEqualTo(100);
        assertThat(quickstart(value("season.days", 3.4)).season().days()).isEqualTo(3);
    }

    @Test
    void reachesIntoTablesAndLists() {
        Scenario plain = quickstart();
        Scenario couriers = quickstart(times("outlets[*].couriers", 2));
        assertThat(couriers.outlets().get(0).couriers())
                .isEqualTo(2 * plain.outlets().get(0).couriers());
        Reading national = ScenarioReader.read(shipped("double11-2023"), List.of(times("demand.daily_parcels", 1.5)));
        Scenario half = ScenarioReader.read(shipped("double11-2023")).scenario().orElseThrow();
        assertThat(national.scenario().orElseThrow().demand().daily().get(3).parcels())
                .isEqualTo(1.5 * half.demand().daily().get(3).parcels());
    }

    @Test
    void whatAVariantExtendsIsReplacedToo() {
        Scenario storm = ScenarioReader.read(
                        shipped("storm"), List.of(value("hubs[jinhua-yiwu].storage_limit_parcels", 1000000)))
                .scenario()
                .orElseThrow();
        assertThat(storm.hubs().get(0).storageLimitParcels()).isEqualTo(1_000_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "forecast.season-cv | 0.1 | --vary:1:10: forecast.season-cv: \"season-cv\" is not known here; did you mean season_cv?",
                "hubs.*.stages.sortng.parcels_per_hour | 1 | --vary:1:15: hubs.*.stages.sortng.parcels_per_hour: \"sortng\" is not known here; did you mean sorting?",
                "hub.*.x | 1 | --vary:1:1: hub.*.x: \"hub\" is not known here; did you mean hubs?",
                "forecast | 1 | --vary:1:1: forecast: it has other keys below it; name one of them: season_cv, wave_cv, day_cv",
                "season.name | 1 | --vary:1:8: season.name: name is a mapping, no number; vary a number",
                "season.start | 1 | --vary:1:8: season.start: start is \"2023-11-09\", no number; vary a number",
                "season.days.x | 1 | --vary:1:13: season.days.x: there is nothing below days; leave this out",
                "regions[*] | 1 | --vary:1:9: regions[*]: a row has several keys; name one of them: id, name, zone, latitude, longitude",
                "levers.budget_yuan | 1 | --vary:1:8: levers.budget_yuan: the scenario has no such value; vary one that it has, or write it there first",
            })
    void namesWhatIsWrongWithAKeyWithItsPlace(String key, double value, String message) {
        ScenarioFolder folder = shipped("hub-stress");
        assertThat(problems(folder, value(key, value))).containsExactly(message);
    }

    @Test
    void valuesOutOfRangeAreToldAsIfTheyStoodInTheFile() {
        assertThat(problems(shipped("hub-stress"), value("hubs[hub].storage_limit_parcels", -5)))
                .singleElement()
                .asString()
                .startsWith("--vary:1:1: hubs[0].storage_limit_parcels is -5; allowed is a whole number of at least 1");
        assertThat(problems(shipped("hub-stress"), times("classes[fresh].share", 2)))
                .anySatisfy(line -> assertThat(line).contains("add up to"));
    }

    @Test
    void aRowThatIsNotThereIsNamedWithOneThatIsLikeIt() {
        assertThat(problems(shipped("hub-stress"), value("outlets[urbn].couriers", 5)))
                .containsExactly("--vary:1:9: outlets[urbn].couriers: no row is named \"urbn\"; did you mean urban?");
    }

    @Test
    void listsAreVariedOneByOneOrByAFactor() {
        assertThat(problems(shipped("hub-stress"), value("demand.hourly_profile", 0.5)))
                .singleElement()
                .asString()
                .contains(
                        "it has many values; vary one such as demand.hourly_profile[*], or all by a factor such as x1.2");
    }
}
