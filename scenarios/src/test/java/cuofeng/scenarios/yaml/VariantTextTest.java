package cuofeng.scenarios.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Route;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.TargetFigure;
import cuofeng.scenarios.model.Targets;
import cuofeng.scenarios.model.Text;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written of a changed scenario is read again as the same. */
class VariantTextTest {

    private static ScenarioFolder rich() {
        return Folders.of(Folders.rich());
    }

    private static Scenario read(String text) {
        ScenarioFolder.Bases bases = name -> name.equals("rich") ? Optional.of(rich()) : Optional.empty();
        Reading reading = ScenarioReader.read(new ScenarioFolder(
                "variant", file -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), bases));
        assertThat(reading.problems()).as(text).isEmpty();
        return reading.scenario().orElseThrow();
    }

    private static final class Changes {
        private final SplittableRandom random;
        private final LocalDate first;

        Changes(SplittableRandom random, LocalDate first) {
            this.random = random;
            this.first = first;
        }

        List<Surge> surges(List<Surge> old) {
            List<Surge> more = new ArrayList<>(old);
            for (int i = random.nextInt(3); i > 0; i--) {
                LocalDate day = first.plusDays(random.nextInt(5));
                more.add(new Surge(day, day.plusDays(1), 1 + random.nextDouble() * (random.nextBoolean() ? 1 : 1e-7)));
            }
            return more;
        }

        Hub hub(Hub old) {
            return new Hub(
                    old.id(),
                    old.name(),
                    old.region(),
                    old.stages().stream()
                            .map(stage -> stage.withSurges(surges(stage.surges())))
                            .toList(),
                    old.storageLimitParcels(),
                    old.congestion(),
                    old.flaggedShare(),
                    old.clearanceDelay(),
                    surges(old.surges()));
        }

        Outlet outlet(Outlet old) {
            return new Outlet(
                    old.id(),
                    old.name(),
                    old.region(),
                    old.area(),
                    old.hub(),
                    old.couriers(),
                    old.parcelsPerCourierHour(),
                    old.dailyHours(),
                    old.window(),
                    old.storageLimitParcels(),
                    old.feeder(),
                    old.lastMile(),
                    surges(old.surges()));
        }

        Lane lane(Lane old) {
            if (random.nextBoolean()) {
                return old;
            }
            long parcels = old.extra().isOffered() ? old.extra().vehicleParcels() : 700;
            List<Lane.Hired> hired = new ArrayList<>(old.extra().hired());
            hired.add(new Lane.Hired(first.plusDays(random.nextInt(5)), random.nextInt(1, 9)));
            return old.withExtra(new Lane.ExtraVehicles(parcels, old.extra().perDay(), hired));
        }

        Shipper shipper(Shipper old) {
            return random.nextBoolean()
                    ? old
                    : new Shipper(
                            old.id(),
                            old.name(),
                            old.hub(),
                            old.share(),
                            old.packParcelsPerHour(),
                            old.packaging(),
                            old.promiseHours(),
                            old.mayStagger(),
                            random.nextDouble(),
                            old.feeder());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsBackWhatWasChanged(long seed) {
        Scenario base = ScenarioReader.read(rich()).scenario().orElseThrow();
        SplittableRandom random = new SplittableRandom(seed);
        Changes changes = new Changes(random, base.season().start());
        Scenario changed = base.withNetwork(
                        base.hubs().stream().map(changes::hub).toList(),
                        base.outlets().stream().map(changes::outlet).toList(),
                        base.lanes().stream().map(changes::lane).toList(),
                        random.nextBoolean()
                                ? base.routes()
                                : base.routes().stream()
                                        .map(route ->
                                                new Route(route.from(), route.to(), route.via(), route.share() * 0.9))
                                        .toList(),
                        base.shippers().stream().map(changes::shipper).toList())
                .withTargets(new Targets(
                        base.targets().leastReleasedShare(),
                        base.targets().starvedAfterHours(),
                        base.targets().promiseHours(),
                        Arrays.stream(TargetFigure.values())
                                .map(figure ->
                                        new Targets.Target(figure, random.nextDouble() * (figure.isShare() ? 1 : 1e-9)))
                                .toList()));
        String text = VariantText.of(
                base,
                changed,
                new VariantText.Head(
                        List.of("seed " + seed, "two\nlines"),
                        "rich",
                        "rich-changed",
                        new Text("改\"动\\", "Changed: \"quoted\" # not a comment"),
                        new Text("注", "a note"),
                        99,
                        7));

        Scenario read = read(text);

        assertThat(read.hubs()).as("seed %d\n%s", seed, text).isEqualTo(changed.hubs());
        assertThat(read.outlets()).isEqualTo(changed.outlets());
        assertThat(read.lanes()).isEqualTo(changed.lanes());
        assertThat(read.routes()).isEqualTo(changed.routes());
        assertThat(read.shippers()).isEqualTo(changed.shippers());
        assertThat(read.targets()).isEqualTo(changed.targets());
        assertThat(read.title()).isEqualTo(new Text("改\"动\\", "Changed: \"quoted\" # not a comment"));
        assertThat(read.seed()).isEqualTo(99);
        assertThat(read.replications()).isEqualTo(7);
        assertThat(read.demand()).isEqualTo(base.demand());
    }
}
