package dev.qualis.cli.daemon;

import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Waits for commands and runs one at a time; a client that comes meanwhile is refused and helps itself. Ends when it has had nothing to do for
 * a while, when another program has taken its place, when its user asks for it, and at once when the client of a running command is
 * gone – as the process of the client would have.
 */
public final class Daemon {
    /** How often it looks whether it is still wanted. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    private static final int INTERRUPTED = 130;

    /** A command's run. */
    @FunctionalInterface
    public interface Command {
        /**
         * @param pipe whether {@code out} leads to another program
         * @param terminal whether {@code err} is a terminal
         * @return the exit code
         */
        int run(List<String> arguments, OutputStream out, OutputStream err, boolean pipe, boolean terminal);
    }

    private final DaemonAddress address;
    private final Command command;
    private final int bug;
    private final Duration idle;
    private final AtomicBoolean busy = new AtomicBoolean(true);
    private volatile long lastUse = System.nanoTime();

    private Daemon(DaemonAddress address, Command command, int bug, Duration idle) {
        this.address = address;
        this.command = command;
        this.bug = bug;
        this.idle = idle;
    }

    /**
     * Serves until it ends the process. All commands run in one thread.
     *
     * @param bug the exit code after which nothing in this process is to be trusted: it ends
     * @param idle ends after so long without a command
     * @param warmUp run over and over before the first command, which waits no longer than for one of its rounds
     * @param rounds of {@code warmUp}
     * @throws IOException where the socket cannot be made
     */
    public static void serve(Command command, int bug, Duration idle, Runnable warmUp, int rounds) throws IOException {
        DaemonAddress address = DaemonAddress.ofProcess();
        if (address == null) {
            return;
        }
        ServerSocketChannel server = bind(address);
        if (server != null) {
            new Daemon(address, command, bug, idle).serve(server, warmUp, rounds);
        }
    }

    /** {@code null} where another daemon has the address already. */
    private static ServerSocketChannel bind(DaemonAddress address) throws IOException {
        try (FileChannel lock =
                        FileChannel.open(address.beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = lock.lock()) {
            try (SocketChannel other = DaemonClient.connect(address.socket())) {
                if (other != null) {
                    return null;
                }
            }
            Files.deleteIfExists(address.socket()); // left over from one that was killed
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(address.socket()));
            return server;
        }
    }

    private void serve(ServerSocketChannel server, Runnable warmUp, int rounds) throws IOException {
        Object socket = key();
        Thread.ofPlatform().daemon().name("still wanted").start(() -> endWhenUnwanted(socket));
        ExecutorService worker = Executors.newSingleThreadExecutor();
        worker.execute(() -> busy.set(false));
        for (int i = 0; i < rounds; i++) {
            worker.execute(() -> {
                if (busy.compareAndSet(false, true)) {
                    try {
                        warmUp.run();
                    } finally {
                        busy.set(false);
                    }
                }
            });
        }
        while (true) {
            SocketChannel client = server.accept();
            Thread.ofVirtual().start(() -> greet(client, worker));
        }
    }

    private void greet(SocketChannel client, ExecutorService worker) {
        Wire wire = new Wire(client);
        boolean taken = false;
        try {
            int wish = wire.in.read();
            if (wish == Wire.STOP) {
                wire.out.write(Wire.ACCEPTED);
                end(0);
            }
            if (wish == Wire.RUN && wire.text().equals(address.identity()) && busy.compareAndSet(false, true)) {
                taken = true;
                boolean pipe = wire.in.readBoolean();
                boolean terminal = wire.in.readBoolean();
                List<String> arguments = wire.texts();
                wire.out.write(Wire.ACCEPTED);
                ClientStreams streams = new ClientStreams(wire, () -> end(INTERRUPTED));
                worker.execute(() -> run(client, wire, streams, arguments, pipe, terminal));
                streams.listen();
            } else {
                wire.out.write(Wire.REFUSED);
                client.close();
            }
        } catch (IOException e) {
            // the client is gone before its command began
            if (taken) {
                busy.set(false);
            }
        }
    }

    private void run(
            SocketChannel client,
            Wire wire,
            ClientStreams streams,
            List<String> arguments,
            boolean pipe,
            boolean terminal) {
        try {
            int code = command.run(arguments, streams.output(), streams.error(), pipe, terminal);
            streams.ended();
            wire.out.write(
                    new byte[] {Wire.EXIT, (byte) (code >> 24), (byte) (code >> 16), (byte) (code >> 8), (byte) code});
            client.close();
            if (code == bug) {
                end(code);
            }
        } catch (IOException e) {
            // the client is gone; so is the need to tell it anything
        } catch (RuntimeException | LinkageError e) {
            end(bug); // such as a class whose file was replaced meanwhile: the client must not wait for what never
            // comes
        } finally {
            lastUse = System.nanoTime();
            busy.set(false);
        }
    }

    private void endWhenUnwanted(Object socket) {
        try {
            while (true) {
                Thread.sleep(LOOK);
                boolean tooLong = !busy.get() && System.nanoTime() - lastUse > idle.toNanos();
                if (tooLong) {
                    end(0);
                }
                if (!busy.get() && !socket.equals(key())) {
                    Runtime.getRuntime().exit(0); // another has taken the place: its socket is not ours to delete
                }
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().exit(0);
        }
    }

    private Object key() throws IOException {
        Path socket = address.socket();
        return Files.exists(socket)
                ? Files.readAttributes(socket, BasicFileAttributes.class).fileKey()
                : "none";
    }

    private void end(int code) {
        try {
            Files.deleteIfExists(address.socket());
            Files.deleteIfExists(address.beside(".lock"));
        } catch (IOException e) {
            // the next daemon deletes them
        }
        Runtime.getRuntime().exit(code);
    }
}
