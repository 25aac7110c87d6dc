package cuofeng.bench;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.simulator.network.Replication;
import cuofeng.simulator.network.Schedules;
import cuofeng.simulator.outcome.Outcome;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One replication of the hub network parcel by parcel: how cost grows with parcels and with days, and the peer of
 * {@code tools/bench/simpy_hub.py}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages"})
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class HubNetworkBenchmark {

    /** Days x parcels a day; the first is SimPy's. */
    @Param({"5x20000", "5x50000", "5x100000", "5x200000", "10x50000", "20x50000", "40x50000"})
    public String size;

    private Schedule schedule;
    private Replication replication;

    @Setup
    public void draw() {
        Scenario scenario = scenario(size);
        Shipments shipments = new Shipments(scenario);
        schedule = Schedules.shipAtOnce(shipments);
        replication = new Replication(shipments, scenario.seed(), 0);
    }

    static Scenario scenario(String size) {
        int times = size.indexOf('x');
        int days = Integer.parseInt(size.substring(0, times));
        return HubNetwork.of(days, Integer.parseInt(size.substring(times + 1)), 1);
    }

    @Benchmark
    public Outcome replication() {
        return replication.run(schedule);
    }
}
