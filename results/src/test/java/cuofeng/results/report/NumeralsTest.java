package cuofeng.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.measure.Estimate;
import cuofeng.scenarios.model.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class NumeralsTest {

    @Test
    void nodeHoursAreNeverScaled() {
        assertThat(Scale.ofUnit("node-hours", 12_970).number(1_717.3)).isEqualTo(Text.of("1,717"));
        assertThat(Scale.ofUnit("parcel-hours", 12_970).number(1_717.3)).isEqualTo(new Text("0.17", "1,717"));
    }

    @Test
    void countsAreScaledAsEachLanguageDoes() {
        assertThat(Numerals.count(639_000_000)).isEqualTo(new Text("6.39亿", "639.0 million"));
        assertThat(Numerals.count(5_264_000_000.0)).isEqualTo(new Text("52.64亿", "5.26 billion"));
        assertThat(Numerals.count(15_160_000)).isEqualTo(new Text("1,516万", "15.16 million"));
        assertThat(Numerals.count(23_456)).isEqualTo(new Text("2.35万", "23,456"));
        assertThat(Numerals.count(321)).isEqualTo(Text.of("321"));
    }

    @Test
    void aScaleIsSharedByARow() {
        Scale scale = Scale.of(123_456_789, 0);
        assertThat(scale.number(1_000_000)).isEqualTo(new Text("0.01", "1.0"));
        assertThat(scale.unit(Phrase.UNIT_PARCELS.text())).isEqualTo(new Text("亿件", "million parcels"));
    }

    @Test
    void nothingIsMinusZero() {
        assertThat(Numerals.digits(-0.04, 1)).isEqualTo("0.0");
        assertThat(Numerals.digits(-0.06, 1)).isEqualTo("\u22120.1");
    }

    @Test
    void hoursDropAnEmptyDecimal() {
        assertThat(Numerals.hours(39.9999999)).isEqualTo(new Text("40小时", "40 h"));
        assertThat(Numerals.hours(23.55).en()).startsWith("23.");
        assertThat(Numerals.hours(112.4)).isEqualTo(new Text("112小时", "112 h"));
    }

    @Test
    void intervalsOnlyWhereThereIsOne() {
        assertThat(Numerals.withInterval(Scale.ones(1), new Estimate(2, OptionalDouble.of(0.25), 3))
                        .en())
                .isEqualTo("2.0 ± 0.3");
        assertThat(Numerals.withInterval(Scale.ones(1), new Estimate(2, OptionalDouble.empty(), 1))
                        .en())
                .isEqualTo("2.0");
    }

    @Test
    void datesReadNaturally() {
        LocalDate first = LocalDate.of(2023, 11, 1);
        assertThat(Numerals.days(first, first.plusDays(10))).isEqualTo(new Text("11月1日至11日", "1–11 Nov"));
        assertThat(Numerals.days(first.minusDays(1), first)).isEqualTo(new Text("10月31日至11月1日", "31 Oct – 1 Nov"));
        assertThat(Numerals.slotEnd(LocalDateTime.of(2023, 11, 12, 0, 0)))
                .isEqualTo(new Text("11月11日 24:00", "11 Nov 24:00"));
    }
}
