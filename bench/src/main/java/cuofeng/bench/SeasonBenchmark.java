package cuofeng.bench;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.simulator.network.PrimitiveEventList;
import cuofeng.simulator.network.ReferenceSimulation;
import cuofeng.simulator.network.Replication;
import cuofeng.simulator.network.Schedules;
import cuofeng.simulator.network.SsjEventList;
import cuofeng.simulator.outcome.Outcome;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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

/** One replication of {@code double11-2023} as it is shipped at once, orders drawn before: the kernel and its peers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages"})
@Warmup(iterations = 4)
@Measurement(iterations = 7)
public class SeasonBenchmark {

    @Param({"kernel", "heap", "ssj"})
    public String engine;

    private Supplier<Outcome> replication;

    @Setup
    public void draw() {
        Scenario scenario = Seasons.read(Seasons.DOUBLE11);
        Shipments shipments = new Shipments(scenario);
        Schedule schedule = Schedules.shipAtOnce(shipments);
        if (engine.equals("kernel")) {
            Replication kernel = new Replication(shipments, scenario.seed(), 0);
            replication = () -> kernel.run(schedule);
        } else {
            ReferenceSimulation plain = new ReferenceSimulation(shipments, scenario.seed(), 0);
            replication = engine.equals("heap")
                    ? () -> plain.run(schedule, new PrimitiveEventList())
                    : () -> plain.run(schedule, new SsjEventList());
        }
    }

    @Benchmark
    public Outcome replication() {
        return replication.get();
    }
}
