package cuofeng.scenarios.model;

import java.util.List;
import java.util.function.UnaryOperator;

/** A scenario that differs from another in a few parts; for tests of all modules. */
public final class Variant {

    private final Scenario base;
    private List<ParcelClass> classes;
    private List<Hub> hubs;
    private List<Outlet> outlets;
    private List<Lane> lanes;
    private List<Route> routes;
    private List<Shipper> shippers;
    private Demand demand;
    private List<Disruption> disruptions;
    private List<Restriction> restrictions;
    private InitialState initial;
    private List<PublishedVolume> published;
    private int lotSize;
    private Costs costs;
    private Targets targets;
    private Levers levers;

    private Variant(Scenario base) {
        this.base = base;
        this.classes = base.classes();
        this.hubs = base.hubs();
        this.outlets = base.outlets();
        this.lanes = base.lanes();
        this.routes = base.routes();
        this.shippers = base.shippers();
        this.demand = base.demand();
        this.disruptions = base.disruptions();
        this.restrictions = base.restrictions();
        this.initial = base.initial();
        this.published = base.published();
        this.lotSize = base.lotSize();
        this.costs = base.costs();
        this.targets = base.targets();
        this.levers = base.levers();
    }

    public static Variant of(Scenario base) {
        return new Variant(base);
    }

    public Variant classes(ParcelClass... with) {
        classes = List.of(with);
        return this;
    }

    public Variant hubs(List<Hub> with) {
        hubs = with;
        return this;
    }

    public Variant eachHub(UnaryOperator<Hub> change) {
        return hubs(hubs.stream().map(change).toList());
    }

    public Variant outlets(List<Outlet> with) {
        outlets = with;
        return this;
    }

    public Variant eachOutlet(UnaryOperator<Outlet> change) {
        return outlets(outlets.stream().map(change).toList());
    }

    public Variant lanes(List<Lane> with) {
        lanes = with;
        return this;
    }

    public Variant eachLane(UnaryOperator<Lane> change) {
        return lanes(lanes.stream().map(change).toList());
    }

    public Variant routes(Route... with) {
        routes = List.of(with);
        return this;
    }

    public Variant shippers(List<Shipper> with) {
        shippers = with;
        return this;
    }

    public Variant eachShipper(UnaryOperator<Shipper> change) {
        return shippers(shippers.stream().map(change).toList());
    }

    public Variant demand(Demand with) {
        demand = with;
        return this;
    }

    public Variant disruptions(Disruption... with) {
        disruptions = List.of(with);
        return this;
    }

    public Variant restrictions(Restriction... with) {
        restrictions = List.of(with);
        return this;
    }

    public Variant initial(InitialState with) {
        initial = with;
        return this;
    }

    public Variant published(List<PublishedVolume> with) {
        published = with;
        return this;
    }

    public Variant levers(Levers with) {
        levers = with;
        return this;
    }

    public Variant lotSize(int parcels) {
        lotSize = parcels;
        return this;
    }

    public Variant costs(Costs with) {
        costs = with;
        return this;
    }

    public Variant targets(Targets with) {
        targets = with;
        return this;
    }

    public Scenario build() {
        return new Scenario(
                base.id(),
                base.title(),
                base.notes(),
                base.season(),
                base.seed(),
                base.replications(),
                lotSize,
                base.scoreCalculations(),
                base.forecast(),
                base.regions(),
                classes,
                hubs,
                outlets,
                lanes,
                routes,
                shippers,
                demand,
                disruptions,
                restrictions,
                initial,
                base.weights(),
                costs,
                targets,
                published,
                levers);
    }
}
