package dev.qualis.app.preview;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a browser asks for, as far as a preview answers it (RFC 9112).
 *
 * @param method such as {@code GET}
 * @param path decoded, begins with a slash
 * @param query not decoded; empty where there is none
 * @param host whom the browser believes to ask, without the port
 */
record PreviewRequest(String method, String path, String query, String host) {
    private static final int LONGEST = 16 * 1024;

    /** Reads the head of a request; nothing where it is none, or too long. */
    static Optional<PreviewRequest> read(InputStream in) throws IOException {
        List<String> lines = lines(in);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String[] first = lines.getFirst().split(" ");
        if (first.length != 3 || !first[1].startsWith("/") || first[1].startsWith("//")) {
            return Optional.empty();
        }
        try {
            URI target = new URI(first[1]);
            String query = target.getRawQuery();
            return Optional.of(new PreviewRequest(first[0], target.getPath(), query == null ? "" : query, host(lines)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String host(List<String> lines) {
        return lines.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("host:"))
                .map(line -> line.substring("host:".length()).strip().replaceFirst(":\\d+$", ""))
                .findFirst()
                .orElse("");
    }

    private static List<String> lines(InputStream in) throws IOException {
        byte[] head = new byte[LONGEST];
        int length = 0;
        while (length < LONGEST) {
            int next = in.read();
            if (next < 0) {
                return List.of();
            }
            head[length++] = (byte) next;
            if (length >= 4 && head[length - 1] == '\n' && head[length - 3] == '\n') {
                String text = new String(head, 0, length, StandardCharsets.UTF_8);
                return new ArrayList<>(
                        text.lines().filter(line -> !line.isEmpty()).toList());
            }
        }
        return List.of();
    }
}
