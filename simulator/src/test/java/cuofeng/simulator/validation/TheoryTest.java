package cuofeng.simulator.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formulas that the simulator is compared with, against values that the references give. */
class TheoryTest {

    @ParameterizedTest
    @CsvSource({"1, 0.586182", "2, 0.050972", "3, 0.019034", "4, 0.013022"})
    void fourOrMoreInTheCopyCentre(int servers, double probability) {
        assertThat(QueueFormulas.atLeastMMc(0.5, 1 / 1.75, servers, 4)).isCloseTo(probability, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"3, 4.444444", "4, 0.869565"})
    void waitsAtTheBank(int servers, double wait) {
        assertThat(QueueFormulas.waitingMMc(0.2, 0.1, servers) / 0.2).isCloseTo(wait, within(1e-6));
    }

    /** State law of M/M/3 with rates 10 and 12 (Ciw, test_capacitated_ps). */
    @ParameterizedTest
    @CsvSource({
        "0, 0.4321329639889197",
        "1, 0.3601108033240998",
        "2, 0.15004616805170826",
        "3, 0.04167949112547451",
        "4, 0.011577636423742921",
        "5, 0.0032160101177063673"
    })
    void stateLaw(int inSystem, double probability) {
        assertThat(QueueFormulas.probabilityMMc(10, 12, 3, inSystem)).isCloseTo(probability, within(1e-12));
    }

    @Test
    void meanWaitsOfOneServer() {
        // M/D/1 with utilisation 0.9 has Lq = 0.81 / 0.2; exponential times double it.
        assertThat(QueueFormulas.waitingMG1(0.9, 0)).isCloseTo(4.05, within(1e-12));
        assertThat(QueueFormulas.waitingMG1(0.9, 1)).isCloseTo(8.1, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"90, 1.110012633728814, 2.0493338948323916", "95, 5.07737371667041, 2.2137841564913856"})
    void leftBehindByTrucks(double perHeadway, double leftBehind, double waitHours) {
        double left = QueueFormulas.leftBehind(perHeadway, 100);
        assertThat(left).isCloseTo(leftBehind, within(1e-4));
        assertThat(2 + left / (perHeadway / 4)).isCloseTo(waitHours, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.5515518582739484",
        "5, 1.4694608278019643",
        "10, 2.0302815635855977",
        "20, 2.647634924103011",
        "50, 3.4050389780226316",
        "100, 3.7918726892404",
        "200, 3.9629822747144847"
    })
    void fillingUp(double time, double inSystem) {
        BirthDeath theory = new BirthDeath(t -> 0.8, 1, 1, 250, 0.02).to(time);
        assertThat(theory.inSystem()).isCloseTo(inSystem, within(1e-6));
    }

    @Test
    void tenServersUnderTheSinusoid() {
        BirthDeath theory = ChangingQueues.of(ChangingQueues::sinusoid, 10);
        double[][] expected = {
            {96, 6.7547513571739115, 0.26550961787505156},
            {99, 13.166653065584766, 3.866853960380327},
            {102, 24.212380389157154, 14.286546828801951},
            {105, 34.528476784696, 24.550873636136547},
            {108, 35.348454704069866, 25.42170715076289},
            {111, 23.5862326809201, 14.433332384245027},
            {114, 8.652180053279487, 3.0909605643901945},
            {117, 3.9826294839381373, 0.3180055519548106},
            {120, 6.754753038768747, 0.26551083376720125},
        };
        for (double[] row : expected) {
            theory.to(row[0]);
            assertThat(theory.inSystem()).as("E N(%s)", row[0]).isCloseTo(row[1], within(1e-4));
            assertThat(theory.waiting()).as("E Q(%s)", row[0]).isCloseTo(row[2], within(1e-4));
        }
    }

    @Test
    void endlessServersUnderTheSinusoid() {
        BirthDeath theory = ChangingQueues.of(ChangingQueues::sinusoid, 1_000);
        double[][] expected = {
            {96, 6.529958714465477}, {102, 13.615144091407585}, {108, 9.470041285534544}, {114, 2.3848559085924155}
        };
        for (double[] row : expected) {
            assertThat(theory.to(row[0]).inSystem()).as("E N(%s)", row[0]).isCloseTo(row[1], within(1e-6));
        }
    }

    @Test
    void integralOfTheMeanNumberWaiting() {
        // In steady state of rates 1 and 2 half a parcel waits on average.
        BirthDeath theory = new BirthDeath(t -> 1, 2, 1, 100, 0.01).to(200);
        assertThat(theory.waitingUntil(300)).isCloseTo(50, within(1e-8));
    }

    @Test
    void meanOfCutTransit() {
        // Without variation nothing is cut; with much of it the cut adds up to half.
        assertThat(LognormalFormulas.meanCutAtHalf(1e-3)).isCloseTo(1, within(1e-9));
        assertThat(LognormalFormulas.meanCutAtHalf(0.5)).isBetween(1.0, 1.05);
    }
}
