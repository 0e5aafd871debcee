package dev.qualis.manual.briefing;

import dev.qualis.analysis.coverage.ProcessCoverage;
import dev.qualis.manual.briefing.Statement.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How well processes are looked after. */
final class ProcessStatements {
    private final Facts facts;
    private final List<ProcessCoverage> processes;

    ProcessStatements(Facts facts) {
        this.facts = facts;
        this.processes = facts.analyses().processes();
    }

    private record Point(Wording name, Predicate<ProcessCoverage> holds) {
        static List<Point> all() {
            return List.of(
                    new Point(Wording.HAS_OWNER, ProcessCoverage::owned),
                    new Point(Wording.HAS_ACCOUNTABLE, process -> process.accountable() == 1),
                    new Point(Wording.HAS_RESPONSIBLE, process -> process.responsible() > 0),
                    new Point(Wording.HAS_METRIC, ProcessCoverage::measured),
                    new Point(Wording.HAS_RISK, ProcessCoverage::assessed),
                    new Point(Wording.HAS_REQUIREMENT, ProcessCoverage::required),
                    new Point(Wording.HAS_CLAUSE, ProcessCoverage::tied),
                    new Point(Wording.HAS_STAFF, ProcessCoverage::qualityStaffed));
        }

        int count(List<ProcessCoverage> processes) {
            return (int) processes.stream().filter(holds).count();
        }
    }

    List<Statement> all() {
        if (processes.isEmpty()) {
            return List.of();
        }
        List<Statement> all = new ArrayList<>();
        all.add(staff());
        all.add(points());
        all.add(accountable());
        return all;
    }

    private Statement staff() {
        List<ProcessCoverage> without =
                processes.stream().filter(each -> !each.qualityStaffed()).toList();
        String title = without.isEmpty()
                ? facts.say(Wording.ALL_STAFFED, processes.size())
                : facts.say(Wording.UNSTAFFED, without.size(), processes.size());
        if (without.isEmpty()) {
            return facts.statement(Topic.PROCESSES, title, "ProcessMap", Optional.empty(), owners(processes));
        }
        Grid grid = owners(without);
        return facts.statement(Topic.PROCESSES, title, grid.columns(), grid.rows());
    }

    private Grid owners(List<ProcessCoverage> some) {
        List<List<String>> rows = some.stream()
                .map(each -> List.of(
                        facts.title(each.process()),
                        facts.title(each.process().getParent()),
                        each.owned() ? facts.title(each.process().getOwner()) : facts.say(Wording.NO_OWNER)))
                .toList();
        boolean parts = rows.stream().anyMatch(row -> !row.get(1).isEmpty());
        return parts
                ? new Grid(facts.columns(Wording.PROCESS, Wording.PART_OF, Wording.OWNER), rows)
                : new Grid(
                        facts.columns(Wording.PROCESS, Wording.OWNER),
                        rows.stream()
                                .map(row -> List.of(row.get(0), row.get(2)))
                                .toList());
    }

    private Statement points() {
        List<Point> points = Point.all().stream()
                .sorted(Comparator.comparingInt(point -> point.count(processes)))
                .toList();
        Point weakest = points.getFirst();
        int missing = processes.size() - weakest.count(processes);
        String title = missing == 0
                ? facts.say(Wording.ALL_COVERED, processes.size())
                : facts.say(Wording.WEAKEST_POINT, facts.say(weakest.name()), missing, processes.size());
        List<List<String>> rows = points.stream()
                .map(point -> List.of(
                        facts.say(point.name()),
                        point.count(processes) + " / " + processes.size(),
                        Facts.percent((double) point.count(processes) / processes.size()) + " %"))
                .toList();
        return facts.statement(
                Topic.PROCESSES, title, facts.columns(Wording.POINT, Wording.PROCESSES_WITH, Wording.SHARE), rows);
    }

    private Statement accountable() {
        List<ProcessCoverage> without =
                processes.stream().filter(each -> each.accountable() != 1).toList();
        String title = without.isEmpty()
                ? facts.say(Wording.ALL_ACCOUNTABLE, processes.size())
                : facts.say(Wording.NOT_ACCOUNTABLE, without.size(), processes.size());
        List<ProcessCoverage> shown = without.isEmpty() ? processes : without;
        Grid grid = new Grid(
                facts.columns(Wording.PROCESS, Wording.OWNER, Wording.ACCOUNTABLE),
                shown.stream()
                        .map(each -> List.of(
                                facts.title(each.process()),
                                facts.title(each.process().getOwner()),
                                Integer.toString(each.accountable())))
                        .toList());
        return without.isEmpty()
                ? facts.statement(Topic.PROCESSES, title, "RaciMatrix", Optional.empty(), grid)
                : facts.statement(Topic.PROCESSES, title, grid.columns(), grid.rows());
    }
}
