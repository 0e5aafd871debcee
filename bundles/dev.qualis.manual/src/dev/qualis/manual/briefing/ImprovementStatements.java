package dev.qualis.manual.briefing;

import dev.qualis.analysis.competence.Succession;
import dev.qualis.model.qms.assessment.ImprovementTask;
import dev.qualis.model.qms.assessment.TaskStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who takes over, and what is being improved. */
final class ImprovementStatements {
    private final Facts facts;

    ImprovementStatements(Facts facts) {
        this.facts = facts;
    }

    List<Statement> all() {
        List<Statement> all = new ArrayList<>();
        List<Succession> successions = facts.analyses().competences().successions();
        if (!successions.isEmpty()) {
            all.add(successors(successions));
        }
        List<ImprovementTask> tasks = facts.index().all(ImprovementTask.class);
        if (!tasks.isEmpty()) {
            all.add(tasks(tasks));
        }
        return all;
    }

    /** Not whether successors are ready: their competences are personal data. */
    private Statement successors(List<Succession> successions) {
        long named = successions.stream()
                .filter(each -> !each.successors().isEmpty())
                .count();
        List<List<String>> rows = successions.stream()
                .sorted(Comparator.comparing(each -> each.successors().size()))
                .map(each -> List.of(
                        facts.title(each.position()),
                        Integer.toString(each.successors().size())))
                .toList();
        return facts.statement(
                Topic.IMPROVEMENT,
                facts.say(Wording.SUCCESSION, named, successions.size()),
                facts.columns(Wording.KEY_POSITION, Wording.SUCCESSORS),
                rows);
    }

    private Statement tasks(List<ImprovementTask> tasks) {
        LocalDate today = facts.index().date().orElse(LocalDate.MIN);
        List<ImprovementTask> open = tasks.stream()
                .filter(task -> task.getStatus() != TaskStatus.CLOSED)
                .toList();
        long late = open.stream()
                .filter(task -> task.getDue() != null && task.getDue().isBefore(today))
                .count();
        String title = late == 0
                ? facts.say(Wording.TASKS_FINE, open.size())
                : facts.say(Wording.TASKS_LATE, late, open.size());
        List<List<String>> rows = (open.isEmpty() ? tasks : open)
                .stream()
                        .sorted(Comparator.comparing(
                                ImprovementTask::getDue, Comparator.nullsLast(Comparator.naturalOrder())))
                        .map(task -> List.of(
                                facts.title(task),
                                facts.title(task.getOwner()),
                                task.getDue() == null ? "" : task.getDue().toString(),
                                facts.texts().label(task.getStatus(), facts.language())))
                        .toList();
        return facts.statement(
                Topic.IMPROVEMENT, title, facts.columns(Wording.TASK, Wording.OWNER, Wording.DUE, Wording.STATE), rows);
    }
}
