package dev.qualis.cli.benchmark;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.conformity.Conformity;
import dev.qualis.dsl.ide.QmsIdeSetup;
import dev.qualis.dsl.ide.service.Completions;
import dev.qualis.dsl.ide.service.Hovers;
import dev.qualis.dsl.ide.service.Renaming;
import dev.qualis.dsl.ide.service.Signatures;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.SourceLocation;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.dsl.workspace.Workspace;
import dev.qualis.model.qms.organisation.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * What somebody waits for who writes: one character changes in one file of ten, and issues, conformity, proposals and
 * explanations are wanted of the whole project. Every other edit mends what the one before has changed, or broken.
 */
final class EditingBenchmark {

    private static final int FILES = 10;

    private static final int WARMING_UP = 30;

    private static final int CANCELLATIONS = 20;

    private static final int RENAMINGS = 5;

    private static final double CANCELLED_GOAL = 0.05;

    /** After so many edits what is found is compared with what a fresh project finds. */
    private static final int EDITS_PER_COMPARISON = 25;

    private static final String LETTERS = "aeT1 {}\"\n,.职过";

    private final Findings findings;

    private final QmsLanguage language = QmsLanguage.of(new QmsIdeSetup().createInjectorAndDoEMFRegistration());

    private final Workspace workspace = language.tellIssuesInChinese(false).workspace();

    private final Completions completions = language.injector().getInstance(Completions.class);

    private final Signatures signing = language.injector().getInstance(Signatures.class);

    private final Renaming renaming = language.injector().getInstance(Renaming.class);

    EditingBenchmark(Findings findings) {
        this.findings = findings;
    }

    /**
     * Measures.
     *
     * @param lines of the project
     * @param edits how many are made
     * @param issuesGoal seconds from a text to the issues; not a number where nothing is promised
     */
    void run(int lines, int edits, double issuesGoal, double conformityGoal) {
        Map<URI, String> texts = project(lines);
        Snapshot snapshot = workspace.of(texts);
        judge(snapshot);
        Random random = new Random(lines);
        List<URI> files = List.copyOf(texts.keySet());
        List<Double> issues = new ArrayList<>();
        List<Double> conformity = new ArrayList<>();
        List<Double> proposals = new ArrayList<>();
        List<Double> hovers = new ArrayList<>();
        List<Double> signatures = new ArrayList<>();
        Snapshot sound = snapshot;
        for (int i = -Math.min(WARMING_UP, edits); i < edits; i++) {
            URI file = files.get(random.nextInt(files.size()));
            String before = sound.text(file);
            int at = random.nextInt(before.length());
            boolean mending = snapshot != sound;
            Snapshot next = mending ? snapshot.having(texts) : snapshot.with(file, changed(before, at, random));
            double toIssues = seconds(() -> next.issues(CancelIndicator.NullImpl));
            double toConformity = toIssues + seconds(() -> judge(next));
            double toProposals = seconds(() ->
                    completions.at(next, file, Math.min(at, next.text(file).length())));
            double toHover = seconds(
                    () -> Hovers.at(next, file, Math.min(at, next.text(file).length()), false));
            double toSignature = seconds(
                    () -> signing.at(next, file, Math.min(at, next.text(file).length()), false));
            if (i >= 0) {
                signatures.add(toSignature);
                issues.add(toIssues);
                conformity.add(toConformity);
                proposals.add(toProposals);
                hovers.add(toHover);
            }
            if (i % EDITS_PER_COMPARISON == 0) {
                compare(next);
            }
            snapshot = mending ? sound : next;
        }
        String name = "%d lines in %d files, an edit to ".formatted(lines, FILES);
        findings.seconds(name + "issues, p50", percentile(issues, 50));
        findings.seconds(name + "issues, p95", percentile(issues, 95), issuesGoal);
        findings.seconds(name + "conformity, p95", percentile(conformity, 95), conformityGoal);
        findings.seconds(name + "proposals, p95", percentile(proposals, 95), lines > 10_000 ? Double.NaN : 0.05);
        findings.seconds(name + "hover, p95", percentile(hovers, 95), lines > 10_000 ? Double.NaN : 0.02);
        findings.seconds(name + "signature, p95", percentile(signatures, 95));
        rename(workspace.of(texts), lines);
        double whole = seconds(() -> workspace.of(texts).issues(CancelIndicator.NullImpl));
        findings.ratio(name + "issues, p95", "the whole project anew", percentile(issues, 95) / whole);
        List<Double> ends = cancelled(texts, whole);
        if (!ends.isEmpty()) {
            findings.seconds(
                    "%d lines in %d files, cancelled anywhere, to the end, p95".formatted(lines, FILES),
                    percentile(ends, 95),
                    CANCELLED_GOAL);
        }
    }

    /** Another name for what is referred to most. */
    private void rename(Snapshot snapshot, int lines) {
        snapshot.issues(CancelIndicator.NullImpl);
        Position most = snapshot.names()
                .elements(Position.class)
                .max(Comparator.comparingInt(
                        each -> snapshot.references().to(each).size()))
                .orElseThrow();
        SourceLocation place = snapshot.locate(most).orElseThrow();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < RENAMINGS; i++) {
            String name = "Other" + i;
            times.add(seconds(() -> {
                if (!(renaming.rename(snapshot, place.uri(), place.offset(), name) instanceof Renaming.Result.Edits)) {
                    throw new IllegalStateException("it cannot be renamed: " + most.getName());
                }
            }));
        }
        findings.seconds(
                "%d lines in %d files, another name for what has %d uses, p50"
                        .formatted(lines, FILES, snapshot.references().to(most).size()),
                percentile(times, 50),
                lines > 10_000 ? Double.NaN : 0.5);
    }

    /** How long it takes after the caller has cancelled, earlier or later in the work. */
    private List<Double> cancelled(Map<URI, String> texts, double whole) {
        List<Double> ends = new ArrayList<>();
        for (int i = 1; i <= CANCELLATIONS; i++) {
            Snapshot snapshot = workspace.of(texts);
            long at = System.nanoTime() + (long) (whole * 1.2 * i / CANCELLATIONS * 1e9);
            try {
                snapshot.issues(() -> System.nanoTime() > at);
                ModelIndex index = ModelIndex.of(snapshot.models(), snapshot.libraries());
                Conformity.toAll(index, () -> System.nanoTime() > at);
            } catch (CancellationException ended) {
                ends.add((System.nanoTime() - at) / 1e9);
            }
        }
        return ends;
    }

    /** A generated project, its statements dealt out by turns. */
    private static Map<URI, String> project(int lines) {
        List<String> text = GeneratedProject.of(lines).lines().limit(lines).toList();
        Map<URI, String> files = new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        int statement = 0;
        for (String line : text) {
            statement += Character.isLetter(line.isEmpty() ? ' ' : line.charAt(0)) ? 1 : 0;
            int file = statement < 3 ? 0 : statement % FILES;
            files.merge(URI.createURI("memory:/f" + file + ".qms"), line + "\n", String::concat);
        }
        return files;
    }

    private static String changed(String text, int at, Random random) {
        String letter = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + letter + text.substring(at);
            default -> text.substring(0, at) + letter + text.substring(at + 1);
        };
    }

    private static void judge(Snapshot snapshot) {
        Conformity.toAll(snapshot.fact(ModelIndex.class, () -> ModelIndex.of(snapshot.models(), snapshot.libraries())));
    }

    private void compare(Snapshot snapshot) {
        Map<URI, String> texts = new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        snapshot.files().forEach(file -> texts.put(file, snapshot.text(file)));
        List<String> fresh = issues(workspace.of(texts));
        List<String> found = issues(snapshot);
        if (!found.equals(fresh)) {
            throw new IllegalStateException("a fresh project finds other issues: " + fresh + ", not " + found);
        }
    }

    private static List<String> issues(Snapshot snapshot) {
        return snapshot.issues(CancelIndicator.NullImpl).stream()
                .map(Object::toString)
                .toList();
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double percentile(List<Double> times, int percent) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
