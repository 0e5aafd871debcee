package dev.qualis.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.app.DocumentRequest;
import dev.qualis.app.OpenProject;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.manual.ManualOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site in a browser while its model is being written, asked by a real client. */
class PreviewTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String COMPANY = """
        project P "小厂" | "Small works" language zh, en
        position Boss "经营者" | "Owner"
        """;

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final SitePreview preview = new SitePreview();
    private PreviewServer server;
    private PreviewProject project;

    @BeforeEach
    void serve() throws IOException {
        server = new PreviewServer(preview, new PreviewWords("older \"page\"", "none", "en"), 0);
        Thread.ofPlatform().daemon().start(server::serve);
        QmsLanguage language = QmsLanguage.standalone();
        project = new PreviewProject(
                new OpenProject(() -> language),
                folder,
                opened -> opened,
                DocumentRequest.manual(new ManualOptions(false, false)),
                preview,
                new PreviewProject.Telling(refusal -> "refused", finding -> finding.code()));
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("model.qms"), text);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path), BodyHandlers.ofString());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .timeout(PATIENCE) // a port that nobody listens to any more may be another's by now
                .build();
    }

    @Test
    void aChangedTextIsANewSiteForThoseWhoWait() throws Exception {
        write(COMPANY);
        assertTrue(project.refresh());
        assertFalse(project.refresh(), "nothing has changed");
        HttpResponse<String> page = get("/");
        assertEquals(200, page.statusCode());
        assertEquals(
                "text/html; charset=utf-8",
                page.headers().firstValue("content-type").orElse(""));
        assertTrue(page.body().contains("<script src=\"/.qualis/preview.js\"></script></body>"));
        assertTrue(get("/zh/positions.html").body().contains("经营者"));
        CompletableFuture<HttpResponse<String>> waiting =
                client.sendAsync(request("/.qualis/state?after=1"), BodyHandlers.ofString());
        write(COMPANY.replace("经营者", "总经理和所有者"));
        assertTrue(project.refresh());
        assertEquals(
                "{\"version\":2,\"site\":2,\"heading\":\"older \\u0022page\\u0022\",\"errors\":[]}",
                waiting.get().body());
        assertTrue(get("/zh/positions.html").body().contains("总经理和所有者"));
    }

    @Test
    void anErrorIsToldAndTheLastSiteStays() throws Exception {
        write(COMPANY);
        project.refresh();
        write(COMPANY + "position {{{");
        project.refresh();
        String state = get("/.qualis/state").body();
        assertTrue(state.startsWith("{\"version\":2,\"site\":1,"), state);
        assertTrue(state.contains("qualis.syntax"), state);
        assertTrue(get("/zh/positions.html").body().contains("经营者"));
        write(COMPANY);
        project.refresh();
        assertTrue(get("/.qualis/state").body().endsWith("\"errors\":[]}"));
    }

    @Test
    void whereThereIsNoSiteYetThePageWaitsForOne() throws Exception {
        write("position {{{");
        project.refresh();
        HttpResponse<String> page = get("/zh/positions.html");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("/.qualis/preview.js"));
        assertTrue(get("/.qualis/state").body().contains("\"heading\":\"none\""));
        assertTrue(get("/.qualis/preview.js").body().contains("/.qualis/state"));
    }

    @Test
    void nothingButTheSiteIsServedAndOnlyToThisMachine() throws Exception {
        write(COMPANY);
        project.refresh();
        assertEquals(404, get("/model.qms").statusCode());
        assertEquals("HTTP/1.1 404 Not Found", raw("GET /../model.qms HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        assertEquals("HTTP/1.1 403 Forbidden", raw("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n"));
        assertEquals("HTTP/1.1 405 Method Not Allowed", raw("POST / HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        assertEquals("HTTP/1.1 400 Bad Request", raw("nonsense\r\n\r\n"));
        assertEquals("HTTP/1.1 400 Bad Request", raw("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\n\r\n"));
    }

    @Test
    void aClosedServerAnswersNobody() throws Exception {
        server.close();
        assertThrows(IOException.class, () -> get("/"));
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            StringBuilder line = new StringBuilder();
            for (int letter = in.read(); letter >= 0 && letter != '\r'; letter = in.read()) {
                line.append((char) letter);
            }
            return line.toString();
        }
    }
}
