package cuofeng.results.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0.0, 0",
        "-0.0, 0",
        "1.0, 1",
        "-2.50, -2.5",
        "5713354507.6, 5713354507.6",
        "1e15, 1000000000000000",
        "1e-7, 0.0000001",
        "0.3333333333333333, 0.333333333333",
        "123456789012345.0, 123456789012000"
    })
    void writesPlainDigits(double value, String text) {
        assertThat(Numbers.plain(value)).isEqualTo(text);
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> Numbers.plain(Double.POSITIVE_INFINITY)).hasMessageContaining("Infinity");
    }
}
