package dev.qualis.scene.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.scene.ChartScene;
import dev.qualis.scene.Color;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.text.TextMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels around a radar can be read, however many and long they are. */
class RadarLabelsTest {
    private static List<Rect> labels(List<String> categories) {
        ChartScene chart = new ChartScene(
                SceneHead.of("Radar", ""),
                ChartScene.Form.RADAR,
                "",
                "",
                categories,
                List.of(new ChartScene.Series(
                        "all",
                        ChartScene.Look.LINE,
                        Color.BLACK,
                        Collections.nCopies(categories.size(), Optional.of(BigDecimal.ONE)))));
        ChartMarks marks = new RadarPainter(chart, new TextMeasure(), Theme.LIGHT).paint();
        List<Rect> labels = new ArrayList<>();
        for (Mark mark : marks.marks()) {
            if (mark instanceof Mark.Words words
                    && words.text().lines().stream().anyMatch(line -> line.startsWith("8.") || line.equals("100%"))
                    && words.text().style().color().equals(Theme.LIGHT.text())) {
                labels.add(words.text().bounds());
                assertTrue(
                        words.text().bounds().y() >= 0 && words.text().bounds().bottom() <= marks.height());
            }
        }
        return labels;
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 8, 12, 15, 16, 17, 20, 23, 24})
    void noLabelLiesOnAnother(int count) {
        for (String title : List.of("Design and development of products and services", "产品和服务的设计和开发策划与控制", "Audit")) {
            List<String> categories = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                categories.add("8." + i + " " + title);
            }
            List<Rect> labels = labels(categories);
            assertEquals(2 * count, labels.size());
            for (int i = 0; i < labels.size(); i++) {
                for (int j = i + 1; j < labels.size(); j++) {
                    Rect one = labels.get(i);
                    Rect other = labels.get(j);
                    boolean apart = one.x() + one.width() <= other.x()
                            || other.x() + other.width() <= one.x()
                            || one.bottom() <= other.y() + 0.01
                            || other.bottom() <= one.y() + 0.01;
                    assertTrue(apart, count + " × " + title + ": " + one + " " + other);
                }
            }
        }
    }
}
