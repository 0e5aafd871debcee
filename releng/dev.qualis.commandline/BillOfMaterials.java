import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Lists what a distribution is made of: {@code java BillOfMaterials.java <folder with jars at any depth> <folder to write to>}.
 *
 * <p>Writes {@code bom.cdx.json} (CycloneDX 1.6) and {@code THIRD-PARTY.md}, the licences of all that is not Qualis. The same jars give the
 * same bytes. Fails where the licence of a jar is not known, so that none is shipped unseen.
 */
final class BillOfMaterials {
    /** Licences that jars name in other words, by what their words contain; the first that fits counts. */
    private static final Map<String, String> WORDS = words();

    /** Licences of jars whose manifest names none, by the beginning of their name; looked up at their projects. */
    private static final Map<String, String> KNOWN = longestFirst(Map.ofEntries(
            Map.entry("org.eclipse.", "EPL-2.0"),
            Map.entry("org.eclipse.jgit", "BSD-3-Clause"),
            Map.entry("dev.qualis", "EPL-2.0"),
            Map.entry("com.ibm.icu", "Unicode-3.0"),
            Map.entry("info.picocli", "Apache-2.0"),
            Map.entry("picocli", "Apache-2.0"),
            Map.entry("com.sun.jna", "Apache-2.0 OR LGPL-2.1-or-later"),
            Map.entry("bc", "MIT"),
            Map.entry("org.hamcrest", "BSD-3-Clause"),
            Map.entry("org.sat4j", "EPL-2.0 OR LGPL-2.1-or-later"),
            Map.entry("org.ow2.sat4j", "EPL-2.0 OR LGPL-2.1-or-later"),
            Map.entry("org.apache.", "Apache-2.0"),
            Map.entry("org.w3c.css.sac", "W3C"),
            Map.entry("org.aopalliance", "LicenseRef-Public-Domain"),
            Map.entry("aopalliance", "LicenseRef-Public-Domain"),
            Map.entry("org.antlr.runtime", "BSD-3-Clause"),
            Map.entry("antlr-runtime", "BSD-3-Clause"),
            Map.entry("hamcrest", "BSD-3-Clause"),
            Map.entry("icu4j", "Unicode-3.0"),
            Map.entry("com.zaxxer.", "Apache-2.0"),
            Map.entry("de.siegmar.fastcsv", "MIT"),
            Map.entry("io.github.java-diff-utils", "Apache-2.0"),
            Map.entry("org.antlr.", "BSD-3-Clause"),
            Map.entry("org.bouncycastle.", "MIT"),
            Map.entry("net.java.dev.jna", "Apache-2.0 OR LGPL-2.1-or-later"),
            Map.entry("jna", "Apache-2.0 OR LGPL-2.1-or-later"),
            Map.entry("sac", "W3C"),
            Map.entry("batik-", "Apache-2.0"),
            Map.entry("xmlgraphics-", "Apache-2.0"),
            Map.entry("poi", "Apache-2.0"),
            Map.entry("xmlbeans", "Apache-2.0"),
            Map.entry("com.zaxxer.sparsebits", "Apache-2.0"),
            Map.entry("SparseBitSet", "Apache-2.0")));

    /** Of two beginnings the longer one says more. */
    private static Map<String, String> longestFirst(Map<String, String> licences) {
        return new TreeMap<>(licences).descendingMap();
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("0bsd", "0BSD");
        words.put("bsd-3", "BSD-3-Clause");
        words.put("bsd-2", "BSD-2-Clause");
        words.put("classpath/license", "EPL-2.0 OR GPL-2.0-only WITH Classpath-exception-2.0");
        words.put("epl-2.0", "EPL-2.0");
        words.put("eclipse public license", "EPL-2.0");
        words.put("apache", "Apache-2.0");
        words.put("license/mit", "MIT");
        words.put("mit", "MIT");
        return words;
    }

    private record Component(String name, String version, String licence, String digest, Optional<String> address) {
        boolean isOurs() {
            return name.startsWith("dev.qualis");
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<Component> components = new ArrayList<>();
        for (Path jar : jars(Path.of(arguments[0]))) {
            components.add(component(jar));
        }
        components.sort((a, b) -> (a.name() + " " + a.version() + " " + a.digest())
                .compareTo(b.name() + " " + b.version() + " " + b.digest()));
        Path target = Files.createDirectories(Path.of(arguments[1]));
        Files.writeString(target.resolve("bom.cdx.json"), json(components));
        Files.writeString(target.resolve("THIRD-PARTY.md"), licences(components));
        System.out.println("Listed " + components.size() + " components in " + target);
    }

    /** All jars but the one that only names the others. */
    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.getFileName().toString().equals("qualis.jar"))
                    .sorted()
                    .toList();
        }
    }

    private static Component component(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            Attributes manifest = jar.getManifest() == null
                    ? new Attributes()
                    : jar.getManifest().getMainAttributes();
            String file = path.getFileName().toString();
            String name = value(manifest, "Bundle-SymbolicName").orElse(file.replaceFirst("[-_][0-9].*|\\.jar$", ""));
            String version =
                    value(manifest, "Bundle-Version").orElse(file.replaceFirst("^.*?[-_]([0-9][^/]*)\\.jar$", "$1"));
            return new Component(
                    name, version, licence(name, value(manifest, "Bundle-License", false)), digest(path), address(jar));
        }
    }

    private static Optional<String> value(Attributes manifest, String key) {
        return value(manifest, key, true);
    }

    private static Optional<String> value(Attributes manifest, String key, boolean first) {
        return Optional.ofNullable(manifest.getValue(key))
                .map(text -> first ? text.replaceFirst("\\s*;.*", "").replaceFirst("^wrapped\\.", "") : text);
    }

    private static String licence(String name, Optional<String> said) throws IOException {
        String words = said.orElse("").toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            if (words.contains(word.getKey())) {
                return word.getValue();
            }
        }
        for (Map.Entry<String, String> known : KNOWN.entrySet()) {
            if (name.startsWith(known.getKey())) {
                return known.getValue();
            }
        }
        throw new IOException(
                "The licence of " + name + " is not known: look it up and add it to BillOfMaterials.java");
    }

    /** Where Maven Central has it, as a package URL; nothing where the jar does not say so, or says it of several. */
    private static Optional<String> address(JarFile jar) throws IOException {
        List<ZipEntry> found = jar.stream()
                .filter(entry -> entry.getName().matches("META-INF/maven/[^/]+/[^/]+/pom\\.properties"))
                .map(ZipEntry.class::cast)
                .toList();
        if (found.size() != 1) {
            return Optional.empty();
        }
        Properties pom = new Properties();
        pom.load(jar.getInputStream(found.getFirst()));
        String group = pom.getProperty("groupId");
        return group == null
                ? Optional.empty()
                : Optional.of(
                        "pkg:maven/" + group + "/" + pom.getProperty("artifactId") + "@" + pom.getProperty("version"));
    }

    private static String digest(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static String json(List<Component> components) {
        StringBuilder json = new StringBuilder(
                "{\n  \"bomFormat\": \"CycloneDX\",\n  \"specVersion\": \"1.6\",\n  \"version\": 1,\n");
        Optional<Component> main = components.stream()
                .filter(component -> component.name().equals("dev.qualis.cli"))
                .findFirst();
        main.ifPresent(component -> json.append("  \"metadata\": {\n"
                        + "    \"component\": { \"type\": \"application\", \"name\": \"qualis\", \"version\": ")
                .append(quoted(component.version()))
                .append(" }\n  },\n"));
        json.append("  \"components\": [");
        String separator = "\n";
        for (Component component : components) {
            json.append(separator)
                    .append("    {\n      \"type\": \"library\",\n      \"name\": ")
                    .append(quoted(component.name()))
                    .append(",\n      \"version\": ")
                    .append(quoted(component.version()))
                    .append(",\n      \"hashes\": [ { \"alg\": \"SHA-256\", \"content\": ")
                    .append(quoted(component.digest()))
                    .append(" } ],\n      \"licenses\": [ ")
                    .append(licence(component.licence()))
                    .append(" ]");
            component
                    .address()
                    .ifPresent(address -> json.append(",\n      \"purl\": ").append(quoted(address)));
            json.append("\n    }");
            separator = ",\n";
        }
        return json.append("\n  ]\n}\n").toString();
    }

    private static String licence(String expression) {
        if (expression.contains(" ")) {
            return "{ \"expression\": " + quoted(expression) + " }";
        }
        String key = expression.startsWith("LicenseRef") ? "name" : "id";
        return "{ \"license\": { \"" + key + "\": " + quoted(expression) + " } }";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String licences(List<Component> components) {
        StringBuilder page = new StringBuilder("# Third-party software in this distribution\n\n")
                .append("Qualis is under the Eclipse Public License 2.0. What it is shipped with, and under which"
                        + " licence (SPDX):\n\n")
                .append("| Component | Version | Licence |\n|---|---|---|\n");
        components.stream()
                .filter(component -> !component.isOurs())
                .forEach(component -> page.append("| ")
                        .append(component.name())
                        .append(" | ")
                        .append(component.version())
                        .append(" | ")
                        .append(component.licence())
                        .append(" |\n"));
        return page.append("\n"
                        + "The fonts Noto Sans and Noto Sans SC in `dev.qualis.pictures` are under the SIL Open"
                        + " Font License 1.1 (OFL-1.1).\n")
                .toString();
    }
}
