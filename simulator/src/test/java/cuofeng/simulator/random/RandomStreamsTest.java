package cuofeng.simulator.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import umontreal.ssj.rng.MRG32k3a;

class RandomStreamsTest {

    /** The generator below all streams; states as in RngStreams' and JaamSim's own tests. */
    @Test
    void generatorGivesThePublishedNumbersAndStreams() {
        MRG32k3a.setPackageSeed(new long[] {12345, 12345, 12345, 12345, 12345, 12345});
        MRG32k3a first = new MRG32k3a();
        MRG32k3a second = new MRG32k3a();
        MRG32k3a third = new MRG32k3a();
        assertThat(second.getState())
                .containsExactly(
                        3_692_455_944L, 1_366_884_236L, 2_968_912_127L, 335_948_734L, 4_161_675_175L, 475_798_818L);
        assertThat(third.getState())
                .containsExactly(
                        1_015_873_554L, 1_310_354_410L, 2_249_465_273L, 994_084_013L, 2_912_484_720L, 3_876_682_925L);
        assertThat(numbers(first)).containsExactly(0.12701112204657714, 0.3185275653967945, 0.3091860155832701);
        assertThat(numbers(second)).containsExactly(0.7595818622487196, 0.9783105732613708, 0.6851358081931826);
    }

    private static double[] numbers(MRG32k3a stream) {
        return new double[] {stream.nextDouble(), stream.nextDouble(), stream.nextDouble()};
    }

    @Test
    void streamsFollowFromNamesNotFromOrderOfCreation() {
        RandomStreams streams = new RandomStreams(1, 2);
        Uniforms one = streams.stream(Keys.named("one"));
        Uniforms other = streams.stream(Keys.named("other"));
        double ofOne = one.next();
        double ofOther = other.next();
        assertThat(new RandomStreams(1, 2).stream(Keys.named("other")).next()).isEqualTo(ofOther);
        assertThat(new RandomStreams(1, 2).stream(Keys.named("one")).next()).isEqualTo(ofOne);
    }

    @Test
    void seedsReplicationsAndNamesGiveDifferentStreams() {
        Set<Long> keys = new HashSet<>();
        for (int seed = 0; seed < 10; seed++) {
            for (int replication = 0; replication < 100; replication++) {
                for (int name = 0; name < 100; name++) {
                    keys.add(new RandomStreams(seed, replication).key(Keys.named("hub-" + name)));
                }
            }
        }
        assertThat(keys).hasSize(10 * 100 * 100);
    }
}
