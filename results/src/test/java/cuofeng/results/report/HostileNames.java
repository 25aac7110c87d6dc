package cuofeng.results.report;

import cuofeng.scenarios.model.Text;
import java.util.List;

/** Names that try to become something else than text. */
public final class HostileNames {

    public static final List<String> ALL = List.of(
            "<img src=x onerror=alert(1)>",
            "</script><script>alert(2)</script>",
            "=cmd|'/c calc'!A0",
            "\u202eback\u2066wards",
            "\"quotes' & {0} $1 \\",
            "🚚".repeat(3),
            "长".repeat(300),
            "\u001b[31mred\u0007\nline");

    private HostileNames() {}

    public static Text of(int index) {
        return Text.of(ALL.get(index % ALL.size()));
    }
}
