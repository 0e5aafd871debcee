package dev.qualis.app.preview;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/**
 * Shows a preview to browsers of this machine, over HTTP on the loopback interface. Each connection has one request and a
 * thread of its own.
 */
public final class PreviewServer implements Closeable {
    private static final int SLOWEST = 10_000;

    private final ServerSocket socket;
    private final PreviewPages pages;
    private final ExecutorService connections = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * @param port 0 for any that is free
     * @throws IOException where the port is taken
     */
    public PreviewServer(SitePreview preview, PreviewWords words, int port) throws IOException {
        pages = new PreviewPages(preview, words);
        socket = new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
    }

    /** The port on which it listens. */
    public int port() {
        return socket.getLocalPort();
    }

    /** Answers until it is closed. */
    public void serve() {
        while (!socket.isClosed()) {
            try {
                begin(socket.accept());
            } catch (IOException e) {
                return; // closed: nobody asks any more
            }
        }
    }

    private void begin(Socket browser) throws IOException {
        try {
            connections.submit(() -> answer(browser));
        } catch (RejectedExecutionException closed) {
            browser.close();
        }
    }

    private void answer(Socket browser) {
        try (browser) {
            browser.setSoTimeout(SLOWEST);
            Optional<PreviewRequest> request = PreviewRequest.read(new BufferedInputStream(browser.getInputStream()));
            PreviewResponse response = request.isPresent() ? pages.answer(request.get()) : PreviewResponse.BAD;
            response.write(
                    browser.getOutputStream(),
                    request.filter(one -> one.method().equals("HEAD")).isPresent());
        } catch (IOException e) {
            return; // the browser has gone: there is nobody to tell
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        connections.shutdownNow();
    }
}
