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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.ThreadParams;

/** Replications of {@code double11-2023}, orders included, on one thread and on two at once. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages"})
@Warmup(iterations = 4)
@Measurement(iterations = 5)
public class ThreadsBenchmark {

    private Scenario scenario;
    private Shipments shipments;
    private Schedule schedule;
    private int number;

    @Setup
    public void read(ThreadParams thread) {
        scenario = Seasons.read(Seasons.DOUBLE11);
        shipments = new Shipments(scenario);
        schedule = Schedules.shipAtOnce(shipments);
        number = thread.getThreadIndex();
    }

    @Benchmark
    @Threads(1)
    public Outcome oneThread() {
        return new Replication(shipments, scenario.seed(), number).run(schedule);
    }

    @Benchmark
    @Threads(2)
    public Outcome twoThreads() {
        return new Replication(shipments, scenario.seed(), number).run(schedule);
    }
}
