package cuofeng.results.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetFormsTest {

    @Test
    void namesAreShortAndWithoutForbiddenCharacters() {
        assertThat(SheetNames.of(3, "a/b\\c?d*e[f]g:h'i")).isEqualTo("3 a-b-c-d-e-f-g-h-i");
        assertThat(SheetNames.of(12, "长".repeat(40))).isEqualTo("12 " + "长".repeat(28));
        // A truck takes two of the 31 places, and is not cut in two.
        assertThat(SheetNames.of(1, "🚚".repeat(40))).isEqualTo("1 " + "🚚".repeat(14));
        assertThat(SheetNames.of(7, "")).isEqualTo("7");
    }

    @Test
    void figuresAreAsPreciseAsInTheReport() {
        assertThat(NumberFormats.of(12_345.4, "12,345")).isEqualTo("#,##0");
        assertThat(NumberFormats.of(1.2e8, "1.20亿 ± 0.03")).isEqualTo("#,##0");
        assertThat(NumberFormats.of(0.4523, "45.2%")).isEqualTo("#,##0.0%");
        assertThat(NumberFormats.of(0.45, "45%")).isEqualTo("#,##0%");
        assertThat(NumberFormats.of(93.24, "93.2 h ± 0.25")).isEqualTo("#,##0.0");
        assertThat(NumberFormats.of(0.1234567, "0.123456")).isEqualTo("#,##0.000");
        assertThat(NumberFormats.of(7, "7")).isEqualTo("#,##0");
    }
}
