package dev.qualis.app.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a preview answers; browsers keep none of it.
 *
 * @param status such as {@code 200 OK}
 * @param type media type
 */
record PreviewResponse(String status, String type, byte[] body) {
    static final PreviewResponse BAD = text("400 Bad Request");
    static final PreviewResponse FOREIGN = text("403 Forbidden");
    static final PreviewResponse MISSING = text("404 Not Found");
    static final PreviewResponse METHOD = text("405 Method Not Allowed");

    static PreviewResponse ok(String type, byte[] body) {
        return new PreviewResponse("200 OK", type, body);
    }

    private static PreviewResponse text(String status) {
        return new PreviewResponse(status, "text/plain; charset=utf-8", status.getBytes(StandardCharsets.UTF_8));
    }

    void write(OutputStream out, boolean headOnly) throws IOException {
        String head = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length
                + "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        if (!headOnly) {
            out.write(body);
        }
        out.flush();
    }
}
