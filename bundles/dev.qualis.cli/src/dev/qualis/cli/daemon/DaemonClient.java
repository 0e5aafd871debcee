package dev.qualis.cli.daemon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Hands a command to the daemon of this folder and environment: a process of its own, which the start script tries before it starts a
 * Java that can do more.
 *
 * <p>It lives for a tenth of a second: no lambdas, joined strings or records, whose classes it would have to wait for.
 */
public final class DaemonClient {
    /** Exit code: no daemon listens. Nothing was done or printed. */
    static final int NONE = 201;

    /** Exit code: the daemon has another command to run, or there can be none here. Nothing was done or printed. */
    static final int BUSY = 202;

    private DaemonClient() {}

    /**
     * Prints what the command prints, and ends with its exit code.
     *
     * @param arguments whether standard output leads to another program and whether standard error is a terminal, each {@code true} or
     *     {@code false}; then those of the command
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        try {
            DaemonAddress address = DaemonAddress.ofProcess();
            if (address == null) {
                return BUSY;
            }
            SocketChannel channel = connect(address.socket());
            if (channel == null) {
                return NONE;
            }
            try (channel) {
                return run(new Wire(channel), address, arguments);
            }
        } catch (IOException e) {
            return BUSY;
        }
    }

    /** Ends all daemons of this user; returns how many. */
    public static int stopAll() throws IOException {
        Path folder = DaemonAddress.folder();
        int stopped = 0;
        if (folder != null) {
            try (DirectoryStream<Path> sockets = Files.newDirectoryStream(folder, "*.sock")) {
                for (Path socket : sockets) {
                    try (SocketChannel channel = connect(socket)) {
                        if (channel == null) {
                            Files.deleteIfExists(socket); // of one that was killed
                        } else {
                            Wire wire = new Wire(channel);
                            wire.out.write(Wire.STOP);
                            stopped += wire.in.read() == Wire.ACCEPTED ? 1 : 0;
                        }
                    }
                }
            }
        }
        return stopped;
    }

    /** {@code null} where nobody listens. */
    static SocketChannel connect(Path socket) throws IOException {
        if (!Files.exists(socket)) {
            return null;
        }
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
            return channel;
        } catch (IOException e) {
            channel.close(); // left over from a daemon that was killed
            return null;
        }
    }

    private static int run(Wire wire, DaemonAddress address, String[] arguments) throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(request);
        data.write(Wire.RUN);
        Wire.write(data, address.identity());
        data.writeBoolean(Boolean.parseBoolean(arguments[0]));
        data.writeBoolean(Boolean.parseBoolean(arguments[1]));
        data.writeInt(arguments.length - 2);
        for (int i = 2; i < arguments.length; i++) {
            Wire.write(data, arguments[i]);
        }
        wire.out.write(request.toByteArray());
        if (wire.in.read() != Wire.ACCEPTED) {
            return BUSY;
        }
        try {
            return show(wire);
        } catch (IOException e) {
            // The command had begun: to run it again here could do twice what should be done once.
            byte[] sentence = "qualis: the daemon ended before the command did.\n".getBytes(StandardCharsets.UTF_8);
            System.err.write(sentence, 0, sentence.length);
            System.err.flush();
            return 3;
        }
    }

    private static int show(Wire wire) throws IOException {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        FileOutputStream err = new FileOutputStream(FileDescriptor.err);
        while (true) {
            int kind = wire.in.readUnsignedByte();
            if (kind == Wire.EXIT) {
                return wire.in.readInt();
            }
            byte[] bytes = wire.bytes();
            if (kind == Wire.OUTPUT) {
                String failure = write(out, bytes);
                byte[] told = failure.getBytes(StandardCharsets.UTF_8);
                wire.piece(Wire.OUTPUT, told, 0, told.length);
            } else {
                write(err, bytes);
            }
        }
    }

    /** What went wrong; nothing where all is well. */
    private static String write(FileOutputStream stream, byte[] bytes) {
        try {
            stream.write(bytes);
            return "";
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
