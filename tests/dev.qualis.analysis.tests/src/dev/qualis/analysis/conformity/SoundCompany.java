package dev.qualis.analysis.conformity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The company that meets every clause for which there is a rule: one text out of several resources. */
final class SoundCompany {

    private static final List<String> PARTS = List.of("sound.qms", "sound-system.qms");

    private SoundCompany() {}

    static String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String part : PARTS) {
            try (InputStream stream = SoundCompany.class.getResourceAsStream(part)) {
                text.append(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return text.toString();
    }
}
