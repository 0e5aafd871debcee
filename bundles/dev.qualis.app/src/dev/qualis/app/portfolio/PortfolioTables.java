package dev.qualis.app.portfolio;

import dev.qualis.app.portfolio.ProjectScores.Clause;
import dev.qualis.app.portfolio.ProjectScores.Score;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tables as CSV (RFC 4180, UTF-8, a head), partitioned as Hive, Spark, Trino and DuckDB read them: {@code scores/standard=…/date=…/part-….csv} and
 * {@code clauses/…} of the same form, {@code failures/part-….csv}. One slice writes one part of each partition.
 */
final class PortfolioTables {
    /** What readers of such partitions take for no value. */
    private static final String NO_DATE = "__HIVE_DEFAULT_PARTITION__";

    private final Path folder;
    private final String part;
    private final Set<Path> written = new HashSet<>();

    PortfolioTables(Path folder, Slice slice) {
        this.folder = folder;
        this.part = String.format(Locale.ROOT, "part-%05d-of-%05d.csv", slice.number(), slice.of());
    }

    /** Writes all tables; never more than one project is in memory. */
    void write(Collection<String> names, PortfolioWork work) throws IOException {
        SortedMap<String, List<String>> partitions = new TreeMap<>();
        List<String> failed = new ArrayList<>();
        for (String name : names) {
            ProjectScores found = work.find(name).orElseThrow(() -> new IOException(name));
            if (!found.failure().isEmpty()) {
                failed.add(name);
            }
            Set<String> of = new TreeSet<>();
            found.scores().forEach(score -> of.add(partition(score.standard(), score.date())));
            of.forEach(partition -> partitions
                    .computeIfAbsent(partition, any -> new ArrayList<>())
                    .add(name));
        }
        for (var partition : partitions.entrySet()) {
            table(
                    "scores/" + partition.getKey(),
                    "project,title,score,errors,met,partly,not_met,not_applicable",
                    out -> {
                        for (String name : partition.getValue()) {
                            ProjectScores found = work.find(name).orElseThrow(() -> new IOException(name));
                            for (Score score : found.scores()) {
                                if (partition(score.standard(), score.date()).equals(partition.getKey())) {
                                    row(
                                            out,
                                            name,
                                            found.title(),
                                            score.score(),
                                            score.errors(),
                                            score.met(),
                                            score.partly(),
                                            score.not(),
                                            score.notApplicable());
                                }
                            }
                        }
                    });
            table("clauses/" + partition.getKey(), "project,clause,result,share,weight", out -> {
                for (String name : partition.getValue()) {
                    for (Clause clause : work.find(name)
                            .orElseThrow(() -> new IOException(name))
                            .clauses()) {
                        if (partition(clause.standard(), clause.date()).equals(partition.getKey())) {
                            row(out, name, clause.clause(), clause.result(), clause.share(), clause.weight());
                        }
                    }
                }
            });
        }
        table("failures", "project,reason", out -> {
            for (String name : failed) {
                row(
                        out,
                        name,
                        work.find(name).orElseThrow(() -> new IOException(name)).failure());
            }
        });
        removeStale();
    }

    private static String partition(String standard, String date) {
        return "standard=" + standard.replaceAll("[^\\p{L}\\p{N}_-]", "_") + "/date="
                + (date.isEmpty() ? NO_DATE : date);
    }

    /** Writes the rows of a table. */
    private interface Rows {
        void into(BufferedWriter out) throws IOException;
    }

    private void table(String name, String head, Rows rows) throws IOException {
        Path file = folder.resolve(name).resolve(part);
        Files.createDirectories(file.getParent());
        Path temporary = Files.createTempFile(folder, "t", ".tmp");
        try (BufferedWriter out = Files.newBufferedWriter(temporary)) {
            out.write(head + "\r\n");
            rows.into(out);
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        written.add(file);
    }

    private static void row(BufferedWriter out, Object... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            out.write(i == 0 ? "" : ",");
            out.write(values[i] instanceof String text ? quoted(text) : values[i].toString());
        }
        out.write("\r\n");
    }

    /** A text that a spreadsheet program would take for a formula gets an apostrophe before it. */
    private static String quoted(String text) {
        String harmless = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    /** A project whose date or standards are others now leaves no row where it was. */
    private void removeStale() throws IOException {
        for (String table : List.of("scores", "clauses")) {
            Path root = folder.resolve(table);
            if (Files.isDirectory(root)) {
                List<Path> stale;
                try (Stream<Path> all = Files.walk(root)) {
                    stale = all.filter(file -> file.endsWith(part) && !written.contains(file))
                            .toList();
                }
                for (Path file : stale) {
                    Files.delete(file);
                }
            }
        }
    }
}
