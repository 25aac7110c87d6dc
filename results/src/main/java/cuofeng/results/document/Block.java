package cuofeng.results.document;

import cuofeng.scenarios.model.Text;
import java.util.List;

/** A part of a chapter. */
public sealed interface Block
        permits Block.Heading, Block.Paragraph, Block.Points, Block.KeyFigures, Block.Table, Block.Sources, Chart {

    /** A heading below that of the chapter. */
    record Heading(Text text) implements Block {}

    /** A paragraph; a text of several lines keeps its line ends. */
    record Paragraph(Text text, Tone tone) implements Block {}

    /** How a paragraph is meant. */
    enum Tone {
        PLAIN,
        /** How to read what follows. */
        LEAD,
        /** The verdict on a plan that is recommended. */
        GOOD,
        /** The verdict on one that is not. */
        CAUTION,
        /** A breach of law or of the duty to serve, or results that must not be used. */
        BREACH
    }

    /**
     * A list of sentences.
     *
     * @param numbered whether their order counts
     */
    record Points(List<Text> items, boolean numbered) implements Block {
        public Points {
            items = List.copyOf(items);
        }
    }

    /**
     * Figures in large print.
     *
     * @param base what they are compared with; empty texts if with nothing
     */
    record KeyFigures(List<KeyFigure> figures, Text base) implements Block {
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure in large print.
     *
     * @param value before and after where there is a before, in {@code unit}
     * @param note what the change is, with its interval; empty texts for none
     */
    record KeyFigure(Text name, Text value, Text unit, Text note) {}

    /**
     * A table that stands for itself.
     *
     * @param id unique among tables and charts, lower-case letters, digits and hyphens
     */
    record Table(String id, Grid grid) implements Block {}

    /** Where to find something, such as the sources of published figures; numbered from 1 as the text refers to them. */
    record Sources(List<String> items) implements Block {
        public Sources {
            items = List.copyOf(items);
        }
    }
}
