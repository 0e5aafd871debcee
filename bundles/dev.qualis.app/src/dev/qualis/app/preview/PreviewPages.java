package dev.qualis.app.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages of a site, each with a script that tells of errors and loads the page anew, and what that script asks for. */
final class PreviewPages {
    private static final String SCRIPT = "/.qualis/preview.js";
    private static final String STATE = "/.qualis/state";
    private static final String AFTER = "after=";
    private static final long LONGEST_WAIT = 20_000;
    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");

    private final SitePreview preview;
    private final PreviewWords words;

    PreviewPages(SitePreview preview, PreviewWords words) {
        this.preview = preview;
        this.words = words;
    }

    PreviewResponse answer(PreviewRequest request) throws InterruptedException {
        if (!HOSTS.contains(request.host())) {
            return PreviewResponse.FOREIGN; // a page from elsewhere whose name leads here
        }
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return PreviewResponse.METHOD;
        }
        return switch (request.path()) {
            case SCRIPT -> PreviewResponse.ok(TYPES.get("js"), script());
            case STATE -> PreviewResponse.ok(TYPES.get("json"), state(request.query()));
            default -> file(request.path());
        };
    }

    private PreviewResponse file(String asked) {
        PreviewState state = preview.now();
        if (state.files().isEmpty()) {
            return PreviewResponse.ok(TYPES.get("html"), nothingYet());
        }
        String path = asked.substring(1);
        path = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        byte[] file = state.files().get(path);
        if (file == null) {
            return PreviewResponse.MISSING;
        }
        String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
        return PreviewResponse.ok(type, path.endsWith(".html") ? withScript(file) : file);
    }

    private static byte[] withScript(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8);
        int end = text.lastIndexOf("</body>");
        String script = "<script src=\"" + SCRIPT + "\"></script>";
        String shown = end < 0 ? text + script : text.substring(0, end) + script + text.substring(end);
        return shown.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] nothingYet() {
        return ("<!DOCTYPE html><html lang=\"" + words.language()
                        + "\"><head><meta charset=\"utf-8\"><title>Qualis</title></head>" + "<body><script src=\""
                        + SCRIPT + "\"></script></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] state(String query) throws InterruptedException {
        PreviewState state = query.matches(AFTER + "\\d{1,18}")
                ? preview.after(Long.parseLong(query.substring(AFTER.length())), LONGEST_WAIT)
                : preview.now();
        String heading = state.files().isEmpty() ? words.nothing() : words.heading();
        return ("{\"version\":" + state.version() + ",\"site\":" + state.site() + ",\"heading\":" + json(heading)
                        + ",\"errors\":" + json(state.errors()) + "}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String json(List<String> texts) {
        return texts.stream().map(PreviewPages::json).collect(Collectors.joining(",", "[", "]"));
    }

    private static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars()
                .forEach(letter -> json.append(
                        letter < ' ' || letter == '"' || letter == '\\' || letter == 0x2028 || letter == 0x2029
                                ? String.format(Locale.ROOT, "\\u%04x", letter)
                                : String.valueOf((char) letter)));
        return json.append('"').toString();
    }

    private static byte[] script() {
        try (InputStream in = Objects.requireNonNull(PreviewPages.class.getResourceAsStream("preview.js"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
