package dev.qualis.manual.chapter;

import dev.qualis.analysis.ProcessIndex;
import dev.qualis.analysis.coverage.ProcessCoverage;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Note;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Badge;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.process.EmbeddedRequirement;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The processes: their landscape in process order, then each with responsibilities, flow, requirements, metrics. */
final class ProcessesChapter {

    static final Chapter CHAPTER = new ElementChapter(
            Chapter.PROCESSES,
            Phrase.PROCESSES,
            index -> index.processes().depthFirst(),
            List.of("ProcessMap", "ProcessCoverageMap", "ProcessCoverage"),
            (edition, out) -> new ProcessesChapter(edition).write(out));

    /** A landscape of more processes is read from its roots. */
    private static final int LANDSCAPE_LIMIT = 300;

    private final Edition edition;
    private final Sections sections;
    private final ProcessIndex processes;
    private final Map<Process, ProcessCoverage> coverage = new IdentityHashMap<>();

    ProcessesChapter(Edition edition) {
        this.edition = edition;
        this.sections = new Sections(edition);
        this.processes = edition.index().processes();
        ProcessCoverage.of(edition.index()).forEach(one -> coverage.put(one.process(), one));
    }

    void write(Consumer<Page> out) {
        new PagedChapter(edition, Chapter.PROCESSES).write(opening(), this::section, out);
    }

    private List<Block> opening() {
        List<Block> blocks = new ArrayList<>(edition.figures(Chapter.PROCESSES));
        TableRows table = new TableRows(
                edition, Phrase.LANDSCAPE, Phrase.PROCESS, Phrase.CATEGORY, Phrase.STAGE, Phrase.OWNER, Phrase.DEFINED);
        boolean all = processes.ordered().size() <= LANDSCAPE_LIMIT;
        if (all) {
            processes.roots().forEach(root -> addTree(table, root));
        } else {
            processes.roots().stream().limit(LANDSCAPE_LIMIT).forEach(root -> addRow(table, root, 0));
        }
        blocks.add(Section.of("process-landscape", edition.say(Phrase.LANDSCAPE), table.blocks()));
        return blocks;
    }

    private void addTree(TableRows table, Process root) {
        record Level(Process process, int depth) {}
        List<Level> open = new ArrayList<>(List.of(new Level(root, 0)));
        while (!open.isEmpty()) {
            Level at = open.removeLast();
            addRow(table, at.process(), at.depth());
            processes.children(at.process()).reversed().forEach(part -> open.add(new Level(part, at.depth() + 1)));
        }
    }

    private void addRow(TableRows table, Process process, int level) {
        table.row(
                "",
                level,
                edition.links(process),
                edition.words(process.getCategory()),
                edition.words(process.getStage()),
                edition.links(process.getOwner()),
                Edition.plain(coverage.get(process).share().toString()));
    }

    private Section section(NamedElement element) {
        Process process = (Process) element;
        List<Block> blocks = new ArrayList<>(facts(process));
        ProcessPackage types = ProcessPackage.eINSTANCE;
        blocks.addAll(new ElementFacts(edition)
                .only(process, types.getProcess_Number(), types.getProcess_Procedures(), types.getProcess_Records()));
        blocks.addAll(sections.titled(Phrase.RESPONSIBILITIES, responsibilities(process)));
        blocks.addAll(new ElementFacts(edition)
                .only(
                        process,
                        ProcessPackage.Literals.PROCESS__QUALITY_POSITION,
                        ProcessPackage.Literals.PROCESS__PROCESS_ACTIVITIES));
        blocks.addAll(sections.titled(Phrase.REQUIREMENTS, requirements(process)));
        blocks.addAll(sections.titled(Phrase.METRICS, metrics(process)));
        blocks.addAll(gaps(coverage.get(process)));
        return sections.of(process, badges(process), blocks);
    }

    private List<Inline> badges(Process process) {
        List<Inline> badges = new ArrayList<>();
        for (String label : List.of(
                edition.label(process.getCategory()),
                edition.label(process.getStage()),
                edition.label(process.getChain()))) {
            if (!label.isEmpty()) {
                badges.add(new Badge(label, Tone.PLAIN));
            }
        }
        return badges;
    }

    private List<Block> facts(Process process) {
        return new FactList(edition)
                .add(Phrase.OWNER, edition.links(process.getOwner()))
                .add(Phrase.PART_OF, edition.links(process.getParent()))
                .add(Phrase.PARTS, edition.links(processes.children(process)))
                .add(Phrase.NEEDS_RESULTS_OF, edition.links(processes.predecessors(process)))
                .add(Phrase.INPUTS, edition.line(process.getInputs(), process))
                .add(Phrase.OUTPUTS, edition.line(process.getOutputs(), process))
                .add(Phrase.FEEDS, edition.links(processes.successors(process)))
                .add(Phrase.QUALITY_ACTIVITIES, edition.words(process.getActivities()))
                .add(Phrase.DECISIONS, edition.links(processes.decisionPoints(process)))
                .blocks();
    }

    private List<Block> responsibilities(Process process) {
        FactList facts = new FactList(edition);
        for (ResponsibilityRole role : ResponsibilityRole.VALUES) {
            facts.add(Phrase.of(role), edition.links(processes.positions(process, role)));
        }
        return facts.blocks();
    }

    private List<Block> requirements(Process process) {
        TableRows table = new TableRows(edition, Phrase.REQUIREMENTS, Phrase.REQUIREMENT, Phrase.SOURCE_CLAUSES);
        for (EmbeddedRequirement requirement : process.getRequirements()) {
            table.row(
                    edition.plan().anchor(requirement),
                    0,
                    Edition.plain(edition.title(requirement)),
                    edition.clauseLinks(requirement.getClauses()));
        }
        return table.blocks();
    }

    private List<Block> metrics(Process process) {
        TableRows table = new TableRows(edition, Phrase.METRICS, Phrase.METRIC, Phrase.TARGET, Phrase.LATEST);
        for (Metric metric : edition.index().metrics().of(process)) {
            Measurements measured = new Measurements(metric, edition.index());
            table.toned(
                    measured.tone(),
                    edition.links(metric),
                    Edition.plain(Values.of(metric.getTarget(), edition.language())),
                    Edition.plain(measured.latest(edition.language())));
        }
        return table.blocks();
    }

    private List<Block> gaps(ProcessCoverage found) {
        List<Inline> missing = new ArrayList<>();
        missing(missing, !found.owned(), Phrase.OWNER);
        missing(missing, found.accountable() == 0, Phrase.of(ResponsibilityRole.A));
        missing(missing, found.responsible() == 0, Phrase.of(ResponsibilityRole.R));
        missing(missing, !found.measured(), Phrase.METRIC);
        missing(missing, !found.assessed(), Phrase.RATED_RISK);
        missing(missing, !found.required(), Phrase.REQUIREMENT);
        missing(missing, !found.tied(), Phrase.CLAUSE);
        missing(missing, !found.qualityStaffed(), Phrase.QUALITY_POSITION);
        if (missing.isEmpty()) {
            return List.of();
        }
        List<Inline> line = new ArrayList<>(List.of(edition.text(Phrase.NOT_STATED_YET)));
        line.addAll(edition.joined(missing));
        return List.of(new Note(Tone.WARN, line));
    }

    private void missing(List<Inline> missing, boolean isMissing, Phrase what) {
        if (isMissing) {
            missing.add(edition.text(what));
        }
    }
}
