package cuofeng.results.export;

import cuofeng.results.report.HostileNames;
import cuofeng.scenarios.model.Text;
import java.util.List;
import java.util.stream.Stream;

/** Names that are more than text to some format. */
public final class Names {

    public static final List<String> HOSTILE = Stream.concat(
                    HostileNames.ALL.stream(),
                    Stream.of(
                            "[pay](javascript:alert(3))",
                            "](javascript:alert(4))",
                            "![x](http://example.org/x.png)",
                            "http://example.org www.example.org me@example.org :smile:",
                            "+1+1",
                            "-2+3",
                            "@SUM(A1)",
                            "\t=1+1",
                            "1. one",
                            "| a | b |",
                            "`code` **bold** _it_ ~~no~~ $x$",
                            "# heading",
                            "&lt;b&gt; &#60;",
                            "W".repeat(300),
                            "堃镕喆㙍 العربية 한글",
                            "\ud800 alone"))
            .toList();

    private Names() {}

    public static Text hostile(int index) {
        return Text.of(HOSTILE.get(index % HOSTILE.size()));
    }

    public static Text plain(int index) {
        return new Text("第" + (index + 1) + "区分拨中心", "Region " + (index + 1) + " hub");
    }
}
