package cuofeng.results.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.export.Names;
import cuofeng.results.export.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader of CommonMark makes of escaped texts: the texts. */
class MarkdownTest {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** Characters that mean something, some in rows. */
    private static final String ALPHABET = "\\`*_{}[]()<>#+-.!|~&;:=@$'\"/0123 abw中\u00a0";

    static Stream<String> names() {
        SplittableRandom random = new SplittableRandom(20261125);
        Stream<String> made = Stream.generate(() -> made(random)).limit(3_000);
        return Stream.concat(Names.HOSTILE.stream().map(Plain::text), made);
    }

    private static String made(SplittableRandom random) {
        StringBuilder name = new StringBuilder();
        int length = 1 + random.nextInt(14);
        for (int i = 0; i < length; i++) {
            String mark = ALPHABET.substring(random.nextInt(ALPHABET.length()));
            name.append(mark.charAt(0));
            if (random.nextInt(4) == 0) {
                name.append(mark.charAt(0)).append(mark.charAt(0));
            }
        }
        return name.toString();
    }

    private static String oneLine(String name) {
        return name.replaceAll("\\s+", " ").strip();
    }

    @Test
    void staysOneParagraphOfText() {
        names().map(MarkdownTest::oneLine).filter(name -> !name.isEmpty()).forEach(name -> {
            Node document = PARSER.parse(Markdown.text(name) + "\n");
            assertThat(document.getFirstChild()).as(name).isInstanceOf(Paragraph.class);
            assertThat(document.getFirstChild()).isSameAs(document.getLastChild());
            assertThat(textOnly(document)).isEqualTo(name);
        });
    }

    @Test
    void staysOneCellOfATable() {
        names().map(MarkdownTest::oneLine).forEach(name -> {
            StringBuilder out = new StringBuilder();
            Markdown.table(out, List.of("h", name), List.of(List.of(name, "1"), List.of("2", name)), true);
            List<String> cells = cells(PARSER.parse(out.toString()));
            assertThat(cells).as(name).containsExactly("h", name, name, "1", "2", name);
        });
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void leavesNoAddressThatGithubLinks(String name) {
        assertThat(Markdown.text(name)).doesNotContainPattern("(?<!\\\\)(://|:smile:)|www\\.|@");
    }

    static Stream<String> addresses() {
        return Names.HOSTILE.stream().filter(name -> name.contains("example.org"));
    }

    @Test
    void leavesFiguresAndClockTimesReadable() {
        assertThat(Markdown.text("4.52亿 → 2.48亿（−45.2% ± 1.1%），11月11日 08:00"))
                .isEqualTo("4.52亿 → 2.48亿（−45.2% ± 1.1%），11月11日 08:00");
        assertThat(Markdown.text("Backlog: 3 - 4")).isEqualTo("Backlog: 3 - 4");
    }

    private static List<String> cells(Node document) {
        List<String> cells = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell) {
                    cells.add(textOnly(node));
                } else {
                    visitChildren(node);
                }
            }
        });
        return cells;
    }

    /** The text of a node, which must hold nothing else. */
    private static String textOnly(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text leaf) {
                text.append(leaf.getLiteral());
            } else {
                assertThat(child).isInstanceOf(Paragraph.class);
                assertThat(node).isInstanceOf(Document.class);
                text.append(textOnly(child));
            }
        }
        return text.toString();
    }
}
