package dev.qualis.server.command;

import dev.qualis.app.Progress;
import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.Evidence;
import dev.qualis.conformity.Fix;
import dev.qualis.dsl.ide.insert.SnippetPlace;
import dev.qualis.dsl.ide.insert.SnippetPlaces;
import dev.qualis.server.project.Positions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** {@code qualis.fix}: where what a clause still misses is written, and what. The editor applies it. */
public final class FixCommand implements ServerCommand<FixCommand.Argument> {

    /** Its name. */
    public static final String NAME = "qualis.fix";

    FixCommand() {}

    /** The edit in an answer of this command. */
    public static WorkspaceEdit edit(Object answer) {
        return ((Insertion) answer).edit();
    }

    /** Which clause of which standard. */
    record Argument(String uri, String standard, String clause) {}

    /**
     * What to write.
     *
     * @param gap where the writer goes on, after the edit
     */
    record Insertion(WorkspaceEdit edit, String uri, Position gap) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Argument> argument() {
        return Argument.class;
    }

    @Override
    public Insertion run(AskedProject project, Argument argument, Progress progress) throws RefusedException {
        // what to write is looked for in English words, and written in those of the project
        ConformityReport written = AssessCommand.report(project, argument.standard(), progress);
        ClauseResult clause = written.clause(argument.clause() == null ? "" : argument.clause())
                .orElseThrow(() -> new RefusedException(project.say(
                        "The standard has no clause '" + argument.clause() + "'.",
                        "该标准没有条款“" + argument.clause() + "”。")));
        String spelled = clause.fix().map(Fix::snippet).orElse("");
        String english = english(project, written, argument.clause());
        if (english.isEmpty()) {
            throw new RefusedException(project.say(
                    "There is nothing to write for clause " + argument.clause() + ".",
                    "条款 " + argument.clause() + " 没有可以补写的内容。"));
        }
        SnippetPlace place = project.services()
                .injector()
                .getInstance(SnippetPlaces.class)
                .of(project.model(), english, spelled, near(project, clause))
                .orElseThrow(() -> new RefusedException(project.say(
                        "It is not clear where this belongs; write it yourself: " + english,
                        "不能确定写在哪里，请自行写入：" + spelled)));
        String before = project.snapshot().text(place.uri());
        TextEdit edit = new TextEdit(new Positions(before).range(place.offset(), 0), place.text());
        return new Insertion(
                new WorkspaceEdit(Map.of(place.uri().toString(), List.of(edit))),
                place.uri().toString(),
                new Positions(place.in(before)).position(place.firstGap()));
    }

    /** Where nothing speaks for a clause yet, most of what it asks is asked of the chief quality officer. */
    private static List<EObject> near(AskedProject project, ClauseResult clause) {
        return Stream.concat(
                        clause.evidence().stream().map(Evidence::element),
                        project.opened().index().organisation().chiefQualityOfficers().stream())
                .toList();
    }

    private static String english(AskedProject project, ConformityReport report, String clause) {
        return dev.qualis.conformity.Conformity.to(report.standard())
                .assess(project.opened().index(), report.standard())
                .clause(clause)
                .flatMap(ClauseResult::fix)
                .map(Fix::snippet)
                .orElse("");
    }
}
