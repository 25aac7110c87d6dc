package cuofeng.app.usecase;

import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.optimizer.baseline.Baselines;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.schedule.ScheduleCsv;
import cuofeng.scenarios.schedule.ScheduleReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Where the schedule to simulate comes from. */
public sealed interface ScheduleSource {

    /**
     * The schedule for a scenario's shipments.
     *
     * @throws Refusal if there is no such schedule
     */
    Schedule schedule(Shipments shipments);

    /** Release rules, by the names that plans have in files. */
    enum Rule implements ScheduleSource {
        SHIP_AT_ONCE("ship-at-once"),
        UNIFORM("uniform"),
        LEAST_SLACK("least-slack"),
        AS_PUBLISHED("as-published");

        private final String id;

        Rule(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        /** The rule of a name; empty if there is none. */
        public static Optional<Rule> named(String id) {
            return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
        }

        @Override
        public Schedule schedule(Shipments shipments) {
            return switch (this) {
                case SHIP_AT_ONCE -> Baselines.shipAtOnce(shipments);
                case UNIFORM -> Baselines.uniformSpread(shipments);
                case LEAST_SLACK -> Baselines.leastSlackFirst(shipments);
                case AS_PUBLISHED ->
                    Baselines.asPublished(shipments).orElseThrow(() -> Refusal.of(Reason.NO_SUCH_SCHEDULE, id));
            };
        }
    }

    /** A file such as a run leaves behind. */
    record File(Path path) implements ScheduleSource {

        @Override
        public Schedule schedule(Shipments shipments) {
            return read(shipments).schedule().orElseThrow();
        }

        /**
         * The schedule with the marks of its planner.
         *
         * @return of a sound file; its schedule is present
         * @throws Refusal if the file cannot be read or has problems
         */
        ScheduleReading read(Shipments shipments) {
            String name = path.getFileName().toString();
            ScheduleReading reading = ScheduleCsv.read(shipments, "from-file", name, bytes());
            if (reading.schedule().isEmpty()) {
                throw Refusal.ofProblems(ReadScenario.lines(reading.problems()));
            }
            return reading;
        }

        /** Digest of the file as it is. */
        String sha256() {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError("every Java platform has SHA-256", e);
            }
        }

        private byte[] bytes() {
            try {
                return Files.readAllBytes(path);
            } catch (IOException e) {
                throw Refusal.because(
                        e, Reason.UNREADABLE, path.toString(), e.getClass().getSimpleName());
            }
        }
    }
}
