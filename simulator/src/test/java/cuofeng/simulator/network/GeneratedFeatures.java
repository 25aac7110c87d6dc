package cuofeng.simulator.network;

import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Disruption;
import cuofeng.scenarios.model.InitialState;
import cuofeng.scenarios.model.Packaging;
import cuofeng.scenarios.model.ParcelClass;
import cuofeng.scenarios.model.Region;
import cuofeng.scenarios.model.Restriction;
import cuofeng.scenarios.model.Route;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.Wave;
import cuofeng.scenarios.model.Zone;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * Generated networks with every feature of the model. A network has each with even chance, so that each occurs with and
 * without each other.
 */
final class GeneratedFeatures {

    private final SplittableRandom random;
    private final Scenario plain;
    private final LocalDate firstDay;

    private GeneratedFeatures(long seed) {
        // Other numbers than those of the plain network of this seed.
        this.random = new SplittableRandom(~seed);
        this.plain = GeneratedNetwork.of(seed);
        this.firstDay = plain.season().timeAxis().firstDay();
    }

    static Scenario of(long seed) {
        return new GeneratedFeatures(seed).scenario();
    }

    private Scenario scenario() {
        GeneratedNodes nodes = new GeneratedNodes(random, firstDay);
        return new Scenario(
                plain.id(),
                plain.title(),
                plain.notes(),
                plain.season(),
                plain.seed(),
                plain.replications(),
                plain.lotSize(),
                plain.scoreCalculations(),
                plain.forecast(),
                maybe(this::regions, plain.regions()),
                maybe(this::classes, plain.classes()),
                plain.hubs().stream().map(nodes::hub).toList(),
                plain.outlets().stream().map(nodes::outlet).toList(),
                plain.lanes().stream().map(nodes::lane).toList(),
                maybe(this::routes, plain.routes()),
                maybe(this::shippers, plain.shippers()),
                maybe(this::demand, plain.demand()),
                maybe(this::disruptions, plain.disruptions()),
                maybe(this::restrictions, plain.restrictions()),
                maybe(this::initial, plain.initial()),
                plain.weights(),
                plain.costs(),
                plain.targets(),
                plain.published(),
                plain.levers());
    }

    private <T> T maybe(Supplier<T> feature, T without) {
        return random.nextBoolean() ? feature.get() : without;
    }

    private List<Region> regions() {
        return plain.regions().stream()
                .map(r -> random.nextInt(3) > 0
                        ? r
                        : new Region(r.id(), r.name(), Zone.OVERSEAS, r.latitude(), r.longitude()))
                .toList();
    }

    /** Three classes, two of which may have the same priority. */
    private List<ParcelClass> classes() {
        return List.of(
                new ParcelClass("standard", Text.of("standard"), 0.5, random.nextInt(1, 4), 0.9, true),
                new ParcelClass("irregular", Text.of("irregular"), 0.3, random.nextInt(1, 4), 0.2, true),
                new ParcelClass("fresh", Text.of("fresh"), 0.2, 0, 1, false));
    }

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        int hubs = plain.hubs().size();
        for (int i = 0; hubs > 2 && i < 3; i++) {
            int from = random.nextInt(hubs);
            int via = (from + random.nextInt(1, hubs)) % hubs;
            int to = random.nextInt(hubs);
            routes.add(new Route("h" + from, "h" + to, "h" + via, random.nextDouble(0.05, 0.33)));
        }
        return routes;
    }

    private List<Shipper> shippers() {
        return plain.shippers().stream()
                .map(s -> new Shipper(
                        s.id(),
                        s.name(),
                        s.hub(),
                        s.share(),
                        s.packParcelsPerHour(),
                        new Packaging(0.2, 0.1, 0.1, 0.4, 1.2),
                        s.promiseHours(),
                        s.mayStagger(),
                        random.nextDouble(),
                        s.feeder()))
                .toList();
    }

    /** Every wave after a presale. */
    private Demand demand() {
        Demand d = plain.demand();
        List<Wave> waves = d.waves().stream()
                .map(w -> new Wave(
                        w.id(),
                        w.name(),
                        w.start(),
                        w.parcels(),
                        w.hourlyShares(),
                        w.shipByHours(),
                        random.nextInt(0, 60)))
                .toList();
        return new Demand(d.daily(), d.hourlyProfile(), waves, d.destinations(), d.gravityExponent());
    }

    private List<Disruption> disruptions() {
        List<Disruption> disruptions = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            LocalDateTime from = instant();
            LocalDateTime to = from.plusMinutes(random.nextInt(1, 3_000));
            double factor = random.nextInt(3) * 0.4;
            if (random.nextBoolean() && !plain.lanes().isEmpty()) {
                var lane = plain.lanes().get(random.nextInt(plain.lanes().size()));
                double slower = 1 + random.nextInt(3) * 0.7;
                disruptions.add(new Disruption.OfLane(lane.from(), lane.to(), from, to, factor, slower));
            } else {
                String kind = random.nextBoolean() ? "h" : "u";
                String node = kind + random.nextInt(plain.hubs().size());
                disruptions.add(new Disruption.OfNode(node, from, to, factor));
            }
        }
        return disruptions;
    }

    private List<Restriction> restrictions() {
        List<Restriction> restrictions = new ArrayList<>();
        for (Restriction.Direction direction : Restriction.Direction.values()) {
            LocalDateTime from = instant();
            String region = "r" + random.nextInt(plain.regions().size());
            restrictions.add(new Restriction(
                    region, direction, from, from.plusMinutes(random.nextInt(1, 3_000)), random.nextInt(3) * 0.3));
        }
        return restrictions;
    }

    private InitialState initial() {
        List<InitialState.Backlog> backlog = new ArrayList<>();
        List<InitialState.InTransit> inTransit = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int hub = random.nextInt(plain.hubs().size());
            int place = random.nextInt(plain.outlets().size());
            String outlet = plain.outlets().get(place).id();
            var stages = plain.hubs().get(hub).stages();
            String stage = stages.get(random.nextInt(stages.size())).kind().id();
            backlog.add(
                    new InitialState.Backlog("h" + hub, stage, outlet, random.nextInt(1, 400), random.nextInt(0, 60)));
            backlog.add(new InitialState.Backlog(
                    outlet, "delivery", outlet, random.nextInt(1, 400), random.nextInt(0, 60)));
            inTransit.add(new InitialState.InTransit(
                    "h" + hub, outlet, random.nextInt(1, 400), random.nextInt(0, 60), random.nextInt(0, 30)));
            inTransit.add(new InitialState.InTransit(
                    outlet, outlet, random.nextInt(1, 400), random.nextInt(0, 60), random.nextDouble(0, 30)));
        }
        return new InitialState(backlog, inTransit);
    }

    private LocalDateTime instant() {
        return firstDay.atStartOfDay()
                .plusMinutes(random.nextInt(plain.season().timeAxis().dayCount() * 24 * 60));
    }
}
