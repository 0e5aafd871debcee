package dev.qualis.exchange.model;

import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.exchange.draft.Draft;
import dev.qualis.exchange.draft.Drafts;
import dev.qualis.exchange.model.ModelMaker.Made;
import dev.qualis.exchange.table.Ledger;
import dev.qualis.model.project.ProjectFolders;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.Competence;
import dev.qualis.model.qms.process.Metric;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** Turns drafts into the texts of a project: elements that are new, and what is new of those that are there. */
public final class ElementTexts {

    private final QmsLanguage language;
    private final Ledger ledger;

    public ElementTexts(QmsLanguage language, Ledger ledger) {
        this.language = language;
        this.ledger = ledger;
    }

    /**
     * The texts of the files that change, and how many elements are new or say more.
     *
     * @param changes what the tables say otherwise than the project, each the smallest part that a row describes
     */
    public record Texts(SortedMap<URI, String> texts, int created, int updated, List<Draft> changes) {}

    /** @param kind of the table that describes a draft: new elements of one kind come into one file */
    public Texts of(QmsProject project, Drafts drafts, URI folder, Function<Draft, String> kind) {
        ResourceSet files = project.snapshot().modifiable();
        List<QualityModel> models = files.getResources().isEmpty()
                ? List.of()
                : ProjectFolders.models(files.getResources().getFirst());
        ModelMaker maker = new ModelMaker(new KnownElements(models), ledger);
        List<Made> made = maker.make(drafts);
        List<Draft> changes = made.stream()
                .filter(each -> each.draft() != null)
                .flatMap(each -> maker.changes(each).stream())
                .toList();
        int created =
                (int) made.stream().filter(each -> each.existing().isEmpty()).count();
        int updated = (int) made.stream()
                .filter(each -> each.existing().isPresent())
                .filter(each -> !Merge.isSaid(each.existing().orElseThrow(), each.element()))
                .count();
        SortedMap<URI, String> texts = new TextChanges(language)
                .of(
                        project,
                        files,
                        made,
                        folder,
                        each -> each.draft() == null ? file(each.element()) : kind.apply(each.draft()));
        return new Texts(texts, created, updated, changes);
    }

    /** Where elements come that only others name. */
    private static String file(EObject element) {
        return switch (element) {
            case Metric metric -> "metrics";
            case Competence competence -> "competences";
            default -> "organisation";
        };
    }
}
