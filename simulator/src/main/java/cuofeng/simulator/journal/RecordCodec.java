package cuofeng.simulator.journal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import cuofeng.scenarios.model.Schedule;
import cuofeng.simulator.outcome.LaneFlows;
import cuofeng.simulator.outcome.Series;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Records to bytes and back, exact to the bit: CBOR (RFC 8949) with doubles in full, deflated. Only the program that wrote
 * them reads the bytes, so components may change between versions.
 */
final class RecordCodec {

    private static final ObjectMapper MAPPER = CBORMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule("model")
                    .addSerializer(Series.class, new StdDelegatingSerializer(Series.class, new FromSeries()))
                    .addDeserializer(Series.class, new StdDelegatingDeserializer<>(new ToSeries()))
                    .addSerializer(LaneFlows.class, new StdDelegatingSerializer(LaneFlows.class, new FromFlows()))
                    .addDeserializer(LaneFlows.class, new StdDelegatingDeserializer<>(new ToFlows()))
                    .addSerializer(Schedule.class, new StdDelegatingSerializer(Schedule.class, new FromSchedule()))
                    .addDeserializer(Schedule.class, new StdDelegatingDeserializer<>(new ToSchedule())))
            .build();

    private RecordCodec() {}

    static void write(Object record, DataOutputStream out) throws IOException {
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out, fast)) {
            MAPPER.writeValue(deflated, record);
        } finally {
            fast.end();
        }
    }

    static <T> T read(DataInputStream in, Class<T> type) throws IOException {
        try (InflaterInputStream inflated = new InflaterInputStream(in)) {
            return MAPPER.readValue(inflated, type);
        }
    }

    private static final class FromSeries extends StdConverter<Series, long[]> {
        @Override
        public long[] convert(Series series) {
            return series.toArray();
        }
    }

    private static final class ToSeries extends StdConverter<long[], Series> {
        @Override
        public Series convert(long[] values) {
            return Series.of(values);
        }
    }

    private static final class FromFlows extends StdConverter<LaneFlows, long[][]> {
        @Override
        public long[][] convert(LaneFlows flows) {
            return flows.toArray();
        }
    }

    private static final class ToFlows extends StdConverter<long[][], LaneFlows> {
        @Override
        public LaneFlows convert(long[][] parcelsPerDay) {
            return LaneFlows.of(parcelsPerDay, 0);
        }
    }

    /** What a schedule is made of, as {@link Schedule#split} takes it. */
    @SuppressWarnings("ArrayRecordComponent") // Lives for the moment of a conversion.
    record Parts(String name, int[] firstPart, int[] slots, int[] shares) {}

    private static final class FromSchedule extends StdConverter<Schedule, Parts> {
        @Override
        public Parts convert(Schedule schedule) {
            int shipments = schedule.shipmentCount();
            int[] firstPart = new int[shipments + 1];
            for (int i = 0; i < shipments; i++) {
                firstPart[i + 1] = firstPart[i] + schedule.partCount(i);
            }
            int[] slots = new int[firstPart[shipments]];
            int[] shares = new int[slots.length];
            for (int i = 0; i < shipments; i++) {
                for (int part = 0; part < schedule.partCount(i); part++) {
                    slots[firstPart[i] + part] = schedule.slot(i, part);
                    shares[firstPart[i] + part] = schedule.share(i, part);
                }
            }
            return new Parts(schedule.name(), firstPart, slots, shares);
        }
    }

    private static final class ToSchedule extends StdConverter<Parts, Schedule> {
        @Override
        public Schedule convert(Parts parts) {
            return Schedule.split(parts.name(), parts.firstPart(), parts.slots(), parts.shares());
        }
    }
}
