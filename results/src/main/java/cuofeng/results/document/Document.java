package cuofeng.results.document;

import cuofeng.scenarios.model.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report. Its first chapter is what to do, its last how sure that is.
 *
 * @param kind what sort of report it is
 * @param title of the scenario
 * @param season that it speaks of
 * @param chapters numbered from 1 by their order
 * @param provenance program, scenario, digest and seed that reproduce it
 */
public record Document(Text kind, Text title, Text season, List<Chapter> chapters, Text provenance) {
    public Document {
        chapters = List.copyOf(chapters);
    }

    /**
     * A numbered part of the report.
     *
     * @param id unique, lower-case letters and hyphens
     * @param blocks in reading order
     */
    public record Chapter(String id, Text title, List<Block> blocks) {
        public Chapter {
            blocks = List.copyOf(blocks);
        }
    }

    /** All charts, in reading order. */
    public List<Chart> charts() {
        return blocks(Chart.class).toList();
    }

    /** All tables that stand for themselves, in reading order; those of charts are with the charts. */
    public List<Block.Table> tables() {
        return blocks(Block.Table.class).toList();
    }

    private <T extends Block> Stream<T> blocks(Class<T> kindOfBlock) {
        return chapters.stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(kindOfBlock::isInstance)
                .map(kindOfBlock::cast);
    }

    /** The title as a window shows it. */
    public Text windowTitle() {
        return new Text(title.zh() + " · " + kind.zh(), title.en() + " · " + kind.en());
    }
}
