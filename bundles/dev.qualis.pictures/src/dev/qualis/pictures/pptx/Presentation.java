package dev.qualis.pictures.pptx;

import dev.qualis.scene.layout.PlacedScene;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * A presentation that people show: a cover, contents, and slides each of which says one thing.
 *
 * @param title on the cover
 * @param subtitle below it, such as the name of the company
 * @param day shown on every slide, may be empty
 * @param language BCP 47 tag of its texts
 * @param contents head of the slide of contents
 * @param more what a table that is cut says of the number of rows it leaves out
 */
public record Presentation(
        String title,
        String subtitle,
        String day,
        String language,
        String contents,
        IntFunction<String> more,
        List<Slide> slides) {

    public Presentation {
        Objects.requireNonNull(title);
        Objects.requireNonNull(subtitle);
        Objects.requireNonNull(day);
        Objects.requireNonNull(language);
        Objects.requireNonNull(contents);
        Objects.requireNonNull(more);
        slides = List.copyOf(slides);
    }

    /**
     * A slide.
     *
     * @param topic what it is about, for the contents
     * @param title what it says, a sentence
     * @param note for the speaker, may be empty
     */
    public record Slide(String topic, String title, Body body, String note) {}

    /** What a slide shows below its title. */
    public sealed interface Body {
        /**
         * The first of several pictures that fits on the slide with texts of ten points.
         *
         * @param candidates the best one first
         * @param otherwise what is shown where none fits
         */
        record Pictures(List<PlacedScene> candidates, Body otherwise) implements Body {
            public Pictures {
                candidates = List.copyOf(candidates);
            }
        }

        /**
         * A table, cut to the rows that fit.
         *
         * @param rows as many cells each as there are columns
         * @param left how many rows were left out already
         */
        record Grid(List<String> columns, List<List<String>> rows, int left) implements Body {
            public Grid {
                columns = List.copyOf(columns);
                rows = List.copyOf(rows);
                int width = columns.size();
                if (rows.stream().anyMatch(row -> row.size() != width)) {
                    throw new IllegalArgumentException("A row has not a cell for each column");
                }
            }
        }

        /** Sentences, one below the other. */
        record Points(List<String> texts) implements Body {
            public Points {
                texts = List.copyOf(texts);
            }
        }
    }
}
