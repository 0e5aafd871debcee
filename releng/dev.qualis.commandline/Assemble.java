import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes a folder with a plain class path out of a folder of bundles:
 * {@code java Assemble.java <bundles> <distribution> [<source>=<place> ...]}. Files and folders named as sources are
 * copied to their place in the distribution, which appears when it is whole, so that none is ever half there.
 *
 * <p>The jars lose their signatures, since the JVM keeps no class of a signed jar in its start-up cache;
 * {@code lib/qualis.jar} names them all, in a fixed order, so that the cache finds the class path it was made with and
 * no shell has to list it.
 */
final class Assemble {

    private static final String MAIN_CLASS = "dev.qualis.cli.Main";
    /** Empty; there when the distribution is whole, and as old as what it was made from. */
    private static final String FINISHED = "built";

    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    public static void main(String[] arguments) throws IOException {
        Path bundles = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Path distribution = target.resolveSibling(target.getFileName() + ".new");
        Path lib = distribution.resolve("lib");
        deleteTree(distribution);
        Files.createDirectories(lib);
        List<Path> jars = jarsIn(bundles);
        if (jars.isEmpty()) {
            throw new IOException("No bundles in " + bundles);
        }
        for (Path jar : jars) {
            copyWithoutSignatures(jar, lib.resolve(jar.getFileName()));
        }
        writeClassPathJar(lib.resolve("qualis.jar"), jars);
        for (String copy : List.of(arguments).subList(2, arguments.length)) {
            int separator = copy.lastIndexOf('=');
            copyTree(Path.of(copy.substring(0, separator)), distribution.resolve(copy.substring(separator + 1)));
        }
        Files.createFile(distribution.resolve(FINISHED));
        deleteTree(target);
        Files.move(distribution, target);
        System.out.println("Assembled " + jars.size() + " jars in " + target);
    }

    private static List<Path> jarsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }

    private static void copyWithoutSignatures(Path from, Path to) throws IOException {
        try (ZipFile source = new ZipFile(from.toFile());
                JarOutputStream target = new JarOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : source.stream().toList()) {
                if (!isSignature(entry.getName())) {
                    target.putNextEntry(entryNamed(entry.getName()));
                    copyContent(source, entry, target);
                    target.closeEntry();
                }
            }
        }
    }

    private static void copyContent(ZipFile source, ZipEntry entry, OutputStream target) throws IOException {
        try (InputStream content = source.getInputStream(entry)) {
            if (entry.getName().equals("META-INF/MANIFEST.MF")) {
                withoutDigests(new Manifest(content)).write(target);
            } else {
                content.transferTo(target);
            }
        }
    }

    private static boolean isSignature(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.startsWith("META-INF/") && upper.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }

    /** The digests of a signed jar stand in a section per entry, and may be a megabyte. */
    private static Manifest withoutDigests(Manifest manifest) {
        manifest.getEntries()
                .values()
                .removeIf(section -> section.keySet().stream().allMatch(Assemble::isDigest));
        return manifest;
    }

    private static boolean isDigest(Object attribute) {
        return attribute.toString().endsWith("-Digest");
    }

    private static void writeClassPathJar(Path jar, List<Path> jars) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, MAIN_CLASS);
        attributes.put(
                Attributes.Name.CLASS_PATH,
                jars.stream().map(each -> each.getFileName().toString()).collect(Collectors.joining(" ")));
        try (JarOutputStream target = new JarOutputStream(Files.newOutputStream(jar))) {
            target.putNextEntry(entryNamed("META-INF/MANIFEST.MF"));
            manifest.write(target);
            target.closeEntry();
        }
    }

    private static JarEntry entryNamed(String name) {
        JarEntry entry = new JarEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        return entry;
    }

    private static void copyTree(Path source, Path target) throws IOException {
        try (Stream<Path> tree = Files.walk(source)) {
            for (Path each : tree.filter(Files::isRegularFile).toList()) {
                Path copy = source.equals(each)
                        ? target
                        : target.resolve(source.relativize(each).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(each, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> tree = Files.walk(folder)) {
                tree.sorted(Comparator.reverseOrder()).forEach(Assemble::delete);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Assemble() {}
}
