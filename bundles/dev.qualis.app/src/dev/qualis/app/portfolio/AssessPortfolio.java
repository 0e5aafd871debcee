package dev.qualis.app.portfolio;

import dev.qualis.app.OpenProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.Progress;
import dev.qualis.app.Refusal;
import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Judges many projects, several at a time and each on its own: memory does not grow with their number. What is found of each is kept
 * at once, so that a run that was stopped goes on, and a project that has not changed is not judged again.
 */
public final class AssessPortfolio {
    private static final String MARK = ".qualis-portfolio";
    private static final String WORK = ".work";

    private final Language language;
    private final String version;
    private final int threads;

    /**
     * For some threads.
     *
     * @param version of the program: another one judges anew
     */
    public AssessPortfolio(Language language, String version, int threads) {
        this.language = language;
        this.version = version;
        this.threads = threads;
    }

    /**
     * What a run did.
     *
     * @param judged how many projects were judged now, not in an earlier run
     * @param failed how many could not be read
     */
    public record Run(int projects, int judged, int failed) {}

    /** Judges the projects below the paths and writes tables and ranking into a folder. */
    public Outcome<Run> run(List<Path> paths, Slice slice, Path folder, Progress progress) {
        try {
            if (isForeign(folder)) {
                return Outcome.refused(new Refusal.ForeignFolder(folder));
            }
            for (Path path : paths) {
                if (!Files.exists(path)) {
                    return Outcome.refused(new Refusal.Missing(path));
                }
            }
            SortedMap<String, Path> projects = PortfolioProjects.below(paths);
            List<String> mine = slice.among(projects.keySet());
            Files.createDirectories(folder);
            Files.write(folder.resolve(MARK), new byte[0]);
            PortfolioWork work = new PortfolioWork(folder.resolve(WORK));
            int judged = judge(projects, mine, work, progress);
            new PortfolioTables(folder, slice).write(mine, work);
            String page = new PortfolioRanking(language == Language.ZH).of(mine, work);
            Path temporary = Files.writeString(Files.createTempFile(folder, "r", ".tmp"), page);
            Files.move(temporary, folder.resolve(ranking(slice)), StandardCopyOption.REPLACE_EXISTING);
            int failed = (int) mine.stream()
                    .filter(name -> work.find(name)
                            .filter(found -> !found.failure().isEmpty())
                            .isPresent())
                    .count();
            return Outcome.done(new Run(mine.size(), judged, failed));
        } catch (IOException | UncheckedIOException failure) {
            return Outcome.refused(new Refusal.WriteFailed(folder, String.valueOf(failure.getMessage())));
        }
    }

    private static String ranking(Slice slice) {
        return slice.equals(Slice.WHOLE)
                ? "ranking.md"
                : String.format(Locale.ROOT, "ranking-%05d-of-%05d.md", slice.number(), slice.of());
    }

    private static boolean isForeign(Path folder) throws IOException {
        if (Files.exists(folder.resolve(MARK)) || !Files.exists(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isPresent();
        }
    }

    private int judge(SortedMap<String, Path> projects, List<String> names, PortfolioWork work, Progress progress)
            throws IOException {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger judged = new AtomicInteger();
        List<ScoreProject> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, Math.max(1, names.size())); i++) {
            workers.add(new ScoreProject(OpenProject.forMany(language), language));
        }
        ExecutorService pool = Executors.newFixedThreadPool(workers.size());
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (ScoreProject worker : workers) {
                running.add(pool.submit(() -> {
                    for (int i = next.getAndIncrement(); i < names.size(); i = next.getAndIncrement()) {
                        String name = names.get(i);
                        Path path = projects.get(name);
                        String fingerprint = PortfolioWork.fingerprint(path, version);
                        if (work.find(name, fingerprint).isEmpty()) {
                            work.keep(name, worker.of(path, fingerprint));
                            judged.incrementAndGet();
                        }
                        synchronized (progress) {
                            progress.step(Progress.Task.ASSESS, Math.min(next.get(), names.size()), names.size());
                        }
                    }
                    return null;
                }));
            }
            for (Future<Void> each : running) {
                each.get();
            }
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } finally {
            pool.shutdownNow();
        }
        return judged.get();
    }
}
