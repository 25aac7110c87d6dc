package cuofeng.results.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void showsWhatWouldActAsAReplacement() {
        assertThat(Plain.text("\u202eback\u2066wards\u200f")).isEqualTo("\ufffdback\ufffdwards\ufffd");
        assertThat(Plain.text("\u001b[31mred\u0007\tx\u0000")).isEqualTo("\ufffd[31mred\ufffd\ufffdx\ufffd");
        assertThat(Plain.text("half \ud800 of a pair \uffff")).isEqualTo("half \ufffd of a pair \ufffd");
    }

    @Test
    void keepsTextOfAllLanguagesAndLineEnds() {
        String text = "双11 · 1.2万件 ± 3%\nПривет العربية 한글 🚚 ①②";
        assertThat(Plain.text(text)).isEqualTo(text);
        assertThat(Plain.text("a\r\nb")).isEqualTo("a\nb");
    }
}
