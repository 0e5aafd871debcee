package dev.qualis.manual.chapter;

import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Competence;
import dev.qualis.model.qms.organisation.CompetenceLevel;
import dev.qualis.model.qms.organisation.CompetenceRecord;
import dev.qualis.model.qms.organisation.CompetenceRequirement;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The competences: who asks for each, who has it. */
final class CompetencesChapter {

    static final Chapter CHAPTER = new ElementChapter(
            Chapter.COMPETENCES,
            Phrase.COMPETENCES,
            index -> index.all(Competence.class),
            List.of(),
            (edition, out) -> new CompetencesChapter(edition).write(out));

    private final Edition edition;
    private final Sections sections;
    private final Map<Competence, List<Inline>> askedBy = new IdentityHashMap<>();
    private final Map<Competence, List<Inline>> shownBy = new IdentityHashMap<>();

    CompetencesChapter(Edition edition) {
        this.edition = edition;
        this.sections = new Sections(edition);
        for (Position position : edition.index().organisation().positions()) {
            for (CompetenceRequirement required : position.getRequirements()) {
                add(askedBy, required.getCompetence(), position, required.getLevel());
            }
        }
        for (Person person : edition.index().all(Person.class)) {
            for (CompetenceRecord competence : person.getCompetences()) {
                add(shownBy, competence.getCompetence(), person, shown(competence));
            }
        }
    }

    private CompetenceLevel shown(CompetenceRecord competence) {
        return edition.shows(OrganisationPackage.Literals.COMPETENCE_RECORD__LEVEL)
                ? competence.getLevel()
                : CompetenceLevel.UNSPECIFIED;
    }

    private void add(
            Map<Competence, List<Inline>> groups, Competence competence, NamedElement by, CompetenceLevel level) {
        if (competence == null || competence.eIsProxy()) {
            return;
        }
        List<Inline> line = groups.computeIfAbsent(competence, any -> new ArrayList<>());
        if (!line.isEmpty()) {
            line.add(new Text(" · "));
        }
        line.addAll(sections.competence(by, "", level));
    }

    void write(Consumer<Page> out) {
        new PagedChapter(edition, Chapter.COMPETENCES).write(List.of(), this::section, out);
    }

    private Section section(NamedElement element) {
        Competence competence = (Competence) element;
        FactList facts = new FactList(edition)
                .add(Phrase.KIND, edition.words(competence.getKind()))
                .add(Phrase.ASKED_BY_CLAUSES, edition.clauseLinks(competence.getClauses()))
                .add(Phrase.ASKED_BY, askedBy.getOrDefault(competence, List.of()))
                .add(Phrase.SHOWN_BY, shownBy.getOrDefault(competence, List.of()));
        return sections.of(competence, List.of(), facts.blocks());
    }
}
