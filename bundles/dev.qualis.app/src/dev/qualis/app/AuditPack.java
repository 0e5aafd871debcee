package dev.qualis.app;

import dev.qualis.document.archive.TimelessArchive;
import dev.qualis.manual.DocumentKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.zip.ZipOutputStream;

/**
 * Documents for an auditor in one archive, with a manifest by which anybody can tell that none was changed. The same
 * documents give the same bytes.
 */
final class AuditPack {

    /** The name of the archive. */
    static final String FILE = "audit-pack.zip";

    /** The name of the manifest in it: a line per file with the SHA-256 of its bytes, as {@code sha256sum -c} reads it. */
    static final String MANIFEST = "MANIFEST.sha256";

    /** How what is added to the documents that were asked for is written. */
    static final Set<DocumentFormat> FORMATS = Set.of(DocumentFormat.XLSX);

    /** What an auditor draws samples from: clauses with their evidence, and the registers with that of documents. */
    private static final List<String> KINDS = List.of("evidence", "registers");

    private AuditPack() {}

    /** The kinds that were asked for, and those without which a pack says too little. */
    static List<DocumentKind> completed(List<DocumentKind> asked) {
        List<DocumentKind> kinds = new ArrayList<>(asked);
        KINDS.stream()
                .filter(id -> asked.stream().noneMatch(kind -> kind.id().equals(id)))
                .forEach(id -> kinds.add(DocumentKind.of(id).orElseThrow()));
        return kinds;
    }

    /** The archive of these files. */
    static byte[] of(SortedMap<String, byte[]> files) {
        StringBuilder manifest = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                manifest.append(sha256(file.getValue()))
                        .append("  ")
                        .append(file.getKey())
                        .append('\n');
                TimelessArchive.put(out, file.getKey(), file.getValue());
            }
            TimelessArchive.put(out, MANIFEST, manifest.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) { // nothing leaves memory
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
