package dev.qualis.cli.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Runs targets on mutated inputs: {@code <repository> <folder for finds> [--seconds N] [--seed N] [name of a target ...]}. What breaks a
 * promise is kept in a folder of its own, with the seed; the exit code is 1 then.
 */
public final class Fuzz {
    /** Of this thread's processor time, so that a busy machine finds nothing that is not there. */
    private static final double LONGEST_SECONDS = 10;

    private final Coverage covered = new Coverage();
    private final List<String> found = new ArrayList<>();
    private final Path finds;
    private double slowest;

    Fuzz(Path finds) {
        this.finds = finds;
    }

    /** @throws IOException where the sound inputs or the folder for finds are missing */
    public static void main(String[] arguments) throws IOException {
        int seconds = 60;
        long seed = 1;
        List<String> wanted = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--seconds" -> seconds = Integer.parseInt(arguments[++i]);
                case "--seed" -> seed = Long.parseLong(arguments[++i]);
                default -> wanted.add(arguments[i]);
            }
        }
        int failed = 0;
        for (Target target : targets(Path.of(arguments[0]))) {
            if (wanted.isEmpty() || wanted.contains(target.name())) {
                Fuzz fuzz = new Fuzz(Path.of(arguments[1]));
                long end = System.nanoTime() + seconds * 1_000_000_000L;
                int inputs = 0;
                while (System.nanoTime() < end) {
                    fuzz.run(target, seed + inputs++);
                }
                fuzz.report(target, inputs, seed, System.out);
                failed += fuzz.found.size();
            }
        }
        System.exit(failed == 0 ? 0 : 1);
    }

    /** All targets, on the sound inputs of the repository. */
    static List<Target> targets(Path root) throws IOException {
        List<String> texts = new ArrayList<>();
        texts.add(Files.readString(root.resolve("tests/dev.qualis.dsl.tests/expected/every-construct.qms")));
        for (String example : List.of("minimal", "minimal-zh")) {
            try (var files = Files.walk(root.resolve("examples").resolve(example))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".qms"))
                        .sorted()
                        .toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return List.of(new TextTarget(texts), new XmiTarget(SoundXmi.files()), new CommandTarget(texts));
    }

    List<String> found() {
        return found;
    }

    Coverage covered() {
        return covered;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Gives one input to a target. */
    void run(Target target, long seed) {
        Path folder = finds.resolve(target.name() + "-" + seed);
        long start = processorTime();
        try {
            SortedMap<String, String> input = target.input(new Random(seed));
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : input.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            SortedMap<String, String> kept = new TreeMap<>(input);
            target.run(folder, covered);
            double seconds = (processorTime() - start) / 1e9;
            slowest = Math.max(slowest, seconds);
            if (seconds > LONGEST_SECONDS) {
                keep(folder, kept, new AssertionError(String.format(Locale.ROOT, "took %.1f s", seconds)));
            } else {
                delete(folder);
            }
        } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError failure) {
            keep(folder, target.input(new Random(seed)), failure);
        }
    }

    private void keep(Path folder, SortedMap<String, String> input, Throwable failure) {
        found.add(folder.getFileName() + ": " + failure);
        try {
            delete(folder);
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : input.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            try (PrintStream out = new PrintStream(folder.resolve("failure.txt").toFile(), StandardCharsets.UTF_8)) {
                failure.printStackTrace(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void report(Target target, int inputs, long seed, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%s: %d inputs from seed %d, the slowest %.1f s, %d finds%n",
                target.name(),
                inputs,
                seed,
                slowest,
                found.size());
        out.print(covered.text());
        found.forEach(find -> out.println("  FOUND " + find.lines().findFirst().orElse("")));
    }
}
