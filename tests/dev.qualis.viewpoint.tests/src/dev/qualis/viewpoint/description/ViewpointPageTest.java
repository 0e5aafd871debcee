package dev.qualis.viewpoint.description;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.viewpoint.description.Vocabulary.Effect;
import dev.qualis.viewpoint.description.Vocabulary.Feature;
import dev.qualis.viewpoint.description.Vocabulary.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page for readers shows the vocabulary as it is. */
class ViewpointPageTest {
    private static final Path PAGE = Path.of("../../docs/viewpoint.md");
    private static final String BEGIN = "<!-- vocabulary -->\n";
    private static final String END = "<!-- end of vocabulary -->\n";

    @Test
    void thePageShowsEveryFeature() throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        String renewed = page.substring(0, begin) + table() + page.substring(end);
        if ("renew".equals(System.getProperty("qualis.golden"))) {
            Files.writeString(PAGE, renewed);
            page = renewed;
        }
        assertEquals(renewed, page);
    }

    private static String table() {
        return "| Class | also has those of | evaluated | without effect | warned |\n|---|---|---|---|---|\n"
                + Vocabulary.get().types().stream()
                        .filter(type ->
                                !type.features().isEmpty() || !type.above().isEmpty())
                        .map(ViewpointPageTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(Type type) {
        return "| " + type.name() + " | " + String.join(", ", type.above()) + " | " + names(type, Effect.EVALUATED)
                + " | " + names(type, Effect.WITHOUT_EFFECT) + " | " + names(type, Effect.WARNED) + " |\n";
    }

    private static String names(Type type, Effect effect) {
        return type.features().stream()
                .filter(feature -> feature.effect() == effect)
                .map(Feature::name)
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(" "));
    }
}
