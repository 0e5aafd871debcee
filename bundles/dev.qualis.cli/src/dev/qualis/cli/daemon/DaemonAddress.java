package dev.qualis.cli.daemon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the daemon of a process's surroundings listens: a socket file in a folder that only its user can open.
 *
 * <p>Written without lambdas and joined strings, whose classes a client would have to wait for.
 */
final class DaemonAddress {
    /** What the address of a Unix socket may have in bytes on every system, its end included. */
    private static final int LONGEST = 104;

    /** System property that the start script sets: the jar that names all others. */
    private static final String PROGRAM = "qualis.program";

    /** System property that the start script sets: the permissions that files made here lack. */
    private static final String UMASK = "qualis.umask";

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /** The variables that Qualis, Java or Git read; a prefix where it ends with an underscore. */
    private static final String[] VARIABLES = {
        "QUALIS_",
        "LC_",
        "GIT_",
        "XDG_",
        "LANG",
        "LANGUAGE",
        "TZ",
        "HOME",
        "TMPDIR",
        "JAVA_TOOL_OPTIONS",
        "JDK_JAVA_OPTIONS",
        "PATH"
    };

    private final Path socket;
    private final String identity;

    private DaemonAddress(Path socket, String identity) {
        this.socket = socket;
        this.identity = identity;
    }

    /**
     * That of the daemon which would see what this process sees: the same folder, environment, build and Java; {@code null} where
     * there is no safe place for its socket.
     */
    static DaemonAddress ofProcess() throws IOException {
        Path folder = folder();
        if (folder == null) {
            return null;
        }
        String identity = identityOfProcess();
        Path socket = folder.resolve(new StringBuilder(Long.toHexString(hash(identity)))
                .append(".sock")
                .toString());
        boolean fits = socket.toString().getBytes(StandardCharsets.UTF_8).length < LONGEST;
        return fits ? new DaemonAddress(socket, identity) : null;
    }

    Path socket() {
        return socket;
    }

    /** All that a daemon must have in common with its client. */
    String identity() {
        return identity;
    }

    /** A file of the same name with another ending. */
    Path beside(String ending) {
        String name = socket.getFileName().toString();
        return socket.resolveSibling(new StringBuilder(name.substring(0, name.lastIndexOf('.')))
                .append(ending)
                .toString());
    }

    /** The folder of all sockets of this user, made where it is missing; {@code null} where another could open it. */
    static Path folder() throws IOException {
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        Path base = runtime != null && runtime.startsWith("/") && Files.isDirectory(Path.of(runtime))
                ? Path.of(runtime)
                : Path.of(System.getProperty("user.home"), ".cache");
        if (!base.getFileSystem().supportedFileAttributeViews().contains("posix") || !base.isAbsolute()) {
            return null;
        }
        Path folder = base.resolve("qualis").resolve("daemon");
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(folder.getParent());
            try {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            } catch (FileAlreadyExistsException e) {
                // another client was faster
            }
        }
        PosixFileAttributes attributes =
                Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        boolean own = attributes.isDirectory()
                && attributes.permissions().equals(OWNER_ONLY)
                && attributes.owner().getName().equals(System.getProperty("user.name"));
        return own ? folder : null;
    }

    private static String identityOfProcess() throws IOException {
        StringBuilder identity = new StringBuilder();
        Path here = Path.of("").toAbsolutePath();
        // a folder that was deleted and made anew is another one, though it has the same name
        identity.append(here).append('\n').append(key(here)).append('\n');
        // what a build made anew replaces
        Path program = Path.of(System.getProperty(PROGRAM));
        identity.append(program).append(' ').append(key(program)).append('\n');
        identity.append(System.getProperty("java.home")).append(' ');
        identity.append(System.getProperty("java.vm.version")).append('\n');
        identity.append(System.getProperty(UMASK)).append('\n');
        Map<String, String> environment = new TreeMap<>(System.getenv());
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            if (isRead(variable.getKey())) {
                identity.append(variable.getKey())
                        .append('=')
                        .append(variable.getValue())
                        .append('\n');
            }
        }
        return identity.toString();
    }

    private static boolean isRead(String variable) {
        if (variable.equals("QUALIS_DAEMON")) {
            return false; // says how a daemon is asked for, not what it does
        }
        for (String read : VARIABLES) {
            if (read.endsWith("_") ? variable.startsWith(read) : variable.equals(read)) {
                return true;
            }
        }
        return false;
    }

    /** Changes when the file is replaced or written. */
    private static String key(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        StringBuilder key = new StringBuilder().append(attributes.fileKey());
        if (attributes.isRegularFile()) {
            key.append(' ')
                    .append(attributes.size())
                    .append(' ')
                    .append(attributes.lastModifiedTime().toMillis());
        }
        return key.toString();
    }

    /** FNV-1a: the daemon compares the whole identity, so that two of one value do no harm. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
