package cuofeng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.app.usecase.ExplainShipment.Explained;
import cuofeng.optimizer.explain.Explanation;
import cuofeng.optimizer.explain.Explanation.Arrival;
import cuofeng.optimizer.explain.Explanation.Effect;
import cuofeng.optimizer.explain.Explanation.NodeEffect;
import cuofeng.optimizer.explain.Explanation.Option;
import cuofeng.optimizer.explain.Explanation.PartOption;
import cuofeng.optimizer.explain.Explanation.Release;
import cuofeng.optimizer.explain.Explanation.Verdict;
import cuofeng.results.report.Language;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.TinyNetwork;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Slots of 4 h from 1 November on: slot 17 begins on the third at 20:00. */
class ExplainTextTest {

    private static final Effect NONE = new Effect(0, 0, List.of());

    private static Explained explained(Verdict verdict) {
        Effect atOnce = new Effect(
                52_000,
                3_000,
                List.of(
                        new NodeEffect("hub-east", true, 4_000, 17, 17, 17, 9_000, 1_000, 12_000),
                        new NodeEffect("hub-east", false, 48_000, 17, 19, 18, 15_000, 10_780, 12_000)));
        Release first = new Release(
                18,
                2_695,
                List.of(new Arrival("hub-east", 18, 0.25), new Arrival("east-urban", 19, 0)),
                List.of(new PartOption(17, 9_000, 0), new PartOption(18, 0, 0)));
        Release second = new Release(
                19, 8_085, List.of(new Arrival("hub-east", 19, 0.25), new Arrival("east-urban", 20, 0)), List.of());
        return new Explained(
                new Shipments(TinyNetwork.twoHubs()),
                new Explanation(
                        "shop-east/east-urban/1103T20",
                        10_780,
                        17,
                        21,
                        4,
                        verdict,
                        List.of(first, second),
                        NONE,
                        List.of(
                                new Option(17, atOnce),
                                new Option(18, new Effect(12_000, 0, List.of())),
                                new Option(19, NONE),
                                new Option(20, new Effect(700, 0, List.of())),
                                new Option(21, new Effect(400, 0, List.of())))));
    }

    @Test
    void english() {
        assertThat(String.join("\n", ExplainText.lines(explained(Verdict.SAVES_BACKLOG), new Messages(Language.EN))))
                .isEqualTo("""
                        shop-east/east-urban/1103T20: 10,780 parcels, ready 11-03 20:00, ship by 11-04 12:00
                        It was moved to save backlog: leaving at once adds 52,000 weighted parcel-hours; as planned 0.
                        Leaves 11-04 00:00: 2,695 parcels, held 4 h: Hub East 11-04 00:00 (25% a slot later) > east-urban 11-04 04:00
                        Leaves 11-04 04:00: 8,085 parcels, held 8 h: Hub East 11-04 04:00 (25% a slot later) > east-urban 11-04 08:00
                        If all of it left at once:
                          Hub East (screening): 4,000 parcel-hours more from 11-03 20:00 to 11-04 00:00; fullest at 11-04 00:00: 9,000 parcels wait, 1,000 because of it; storage limit 12,000
                          Hub East: 48,000 parcel-hours more from 11-03 20:00 to 11-04 08:00; fullest at 11-04 04:00: 15,000 parcels wait, 10,780 because of it; 3,000 above the storage limit of 12,000
                        As planned: nothing more waits anywhere.
                        Later than planned, 11-04 12:00 would be best: 400 weighted parcel-hours, 0 parcel-slots above limits, held 16 h.
                        If all of it left in one slot, all else as planned:
                        release      backlog added  above limits  planned
                        11-03 20:00         52,000         3,000
                        11-04 00:00         12,000             0    2,695
                        11-04 04:00              0             0    8,085
                        11-04 08:00            700             0
                        11-04 12:00            400             0""");
    }

    @Test
    void chinese() {
        assertThat(ExplainText.lines(explained(Verdict.KEEPS_LIMITS), new Messages(Language.ZH)))
                .startsWith(
                        "shop-east/east-urban/1103T20：10,780 件，11-03 20:00 备妥，最晚 11-04 12:00 发货",
                        "为守住库容而调整：若立即发货，超出库容增加 3,000 件·时段；按计划为 0。",
                        "11-04 00:00 发 2,695 件，待发 4 小时：东分拨（11-04 00:00，其中 25% 晚一个时段） → east-urban（11-04 04:00）",
                        "11-04 04:00 发 8,085 件，待发 8 小时：东分拨（11-04 04:00，其中 25% 晚一个时段） → east-urban（11-04 08:00）",
                        "若全部立即发货：",
                        "  东分拨（安检）：11-03 20:00 至 11-04 00:00 积压增加 4,000 件·时；11-04 00:00 最满，积压 9,000 件，其中 1,000 件因此而来；库容 12,000 件",
                        "  东分拨：11-03 20:00 至 11-04 08:00 积压增加 48,000 件·时；11-04 04:00 最满，积压 15,000 件，其中 10,780 件因此而来；超出库容 3,000 件（库容 12,000 件）",
                        "按计划：各处都不增加积压。",
                        "比计划再晚，以 11-04 12:00 为好：积压增加 400 加权件·时，超出库容 0 件·时段，待发 16 小时。");
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void everyVerdictIsSaidInBothLanguages(Verdict verdict) {
        assertThat(ExplainText.lines(explained(verdict), new Messages(Language.EN))
                        .get(1))
                .startsWith(verdict == Verdict.SAVES_NOTHING ? "Holding it saves nothing" : "It ");
        assertThat(ExplainText.lines(explained(verdict), new Messages(Language.ZH))
                        .get(1))
                .matches("[^a-z]+");
    }
}
