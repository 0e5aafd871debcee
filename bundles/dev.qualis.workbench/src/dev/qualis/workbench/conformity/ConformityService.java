package dev.qualis.workbench.conformity;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.app.OpenedProject;
import dev.qualis.conformity.Conformity;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.dsl.ui.check.CheckedProject;
import dev.qualis.dsl.ui.check.ProjectChecks;
import dev.qualis.workbench.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.xtext.diagnostics.Severity;

/** Judges each project anew after its check, in the background, for whoever shows it: the view and the status line. */
@Singleton
public final class ConformityService {
    /**
     * A project as judged.
     *
     * @param reports by each standard that the project has or uses, the one with rules of its own first
     * @param texts titles in the language of a reader
     * @param spelling writes a proposal in the words of the project's files
     * @param preliminary whether the text has errors, so that some of it may not have been understood
     */
    public record Judged(
            CheckedProject checked,
            List<ConformityReport> reports,
            ModelTexts texts,
            UnaryOperator<String> spelling,
            boolean preliminary) {
        public Judged {
            reports = List.copyOf(reports);
        }

        /** The report by the standard of that name, else the first one. */
        public Optional<ConformityReport> report(String standard) {
            return reports.stream()
                    .filter(report -> standard.equals(report.standard().getName()))
                    .findFirst()
                    .or(() -> reports.stream().findFirst());
        }
    }

    private final Map<IProject, Judged> latest = new ConcurrentHashMap<>();
    private final Map<IProject, Map<String, Double>> saved = new ConcurrentHashMap<>();
    private final Map<IProject, CheckedProject> wanted = new ConcurrentHashMap<>();
    private final List<Consumer<Judged>> listeners = new CopyOnWriteArrayList<>();
    private final ProjectChecks checks;
    private final Job job = Job.create(Messages.text("conformity.job"), (ICoreRunnable) monitor -> judgeWanted());
    private boolean listening;

    @Inject
    ConformityService(ProjectChecks checks) {
        this.checks = checks;
        job.setPriority(Job.DECORATE);
        job.setSystem(true);
    }

    /**
     * Tells of every judgement, in the thread of the judging; begins to judge with the first listener.
     *
     * @return ends the listening
     */
    public synchronized Runnable listen(Consumer<Judged> listener) {
        if (!listening) {
            listening = true;
            checks.listen(this::want);
        }
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** The last judgement of a project; where there is none yet, one is made soon. */
    public Optional<Judged> latest(IProject project) {
        Judged judged = latest.get(project);
        if (judged == null) {
            checks.latest(project).ifPresent(this::want);
        }
        return Optional.ofNullable(judged);
    }

    /** How the score of a report has changed since all of the project was saved last, in words; empty where it has not. */
    public String changeSinceSaved(IProject project, ConformityReport report) {
        Double before =
                saved.getOrDefault(project, Map.of()).get(report.standard().getName());
        String change = before == null ? "" : Percent.change(before, report.score());
        return change.isEmpty() ? "" : Messages.text("conformity.since", change);
    }

    private void want(CheckedProject checked) {
        if (!listeners.isEmpty()) {
            wanted.put(checked.project(), checked);
            job.schedule();
        }
    }

    private void judgeWanted() {
        for (IProject project : List.copyOf(wanted.keySet())) {
            CheckedProject checked = wanted.remove(project);
            if (checked != null) {
                Judged judged = judge(checked);
                latest.put(project, judged);
                if (checked.saved() && !judged.preliminary()) {
                    Map<String, Double> scores = new ConcurrentHashMap<>();
                    judged.reports()
                            .forEach(report -> scores.put(report.standard().getName(), report.score()));
                    saved.put(project, scores);
                }
                listeners.forEach(listener -> listener.accept(judged));
            }
        }
    }

    private static Judged judge(CheckedProject checked) {
        OpenedProject project = OpenedProject.of(checked.model());
        List<ConformityReport> reports = Conformity.toAll(project.index());
        boolean errors = checked.issues().stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
        return new Judged(checked, reports, ModelTexts.of(project.index()), project.proposals(), errors);
    }
}
