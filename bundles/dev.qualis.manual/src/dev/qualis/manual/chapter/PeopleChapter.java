package dev.qualis.manual.chapter;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.CompetenceRecord;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The persons with the positions they hold and their assessed competences. Personal data is withheld unless the caller
 * asks for it; the manual says that it is withheld.
 */
final class PeopleChapter {

    static final Chapter CHAPTER = new ElementChapter(
            Chapter.PEOPLE,
            Phrase.PEOPLE,
            index -> index.all(Person.class),
            List.of(),
            (edition, out) -> new PeopleChapter(edition).write(out));

    private final Edition edition;
    private final Sections sections;
    private final ElementFacts facts;

    PeopleChapter(Edition edition) {
        this.edition = edition;
        this.sections = new Sections(edition);
        this.facts = new ElementFacts(edition);
    }

    void write(Consumer<Page> out) {
        new PagedChapter(edition, Chapter.PEOPLE).write(opening(), this::section, out);
    }

    private List<Block> opening() {
        return edition.personalData()
                ? List.of()
                : List.of(new Block.Note(Inline.Tone.PLAIN, List.of(edition.text(Phrase.PERSONAL_DATA_WITHHELD))));
    }

    private Section section(NamedElement element) {
        Person person = (Person) element;
        List<Block> blocks = new ArrayList<>(facts(person));
        blocks.addAll(sections.titled(Phrase.POSITIONS, holdings(person)));
        blocks.addAll(sections.titled(Phrase.COMPETENCES, competences(person)));
        OrganisationPackage types = OrganisationPackage.eINSTANCE;
        blocks.addAll(facts.only(
                person, types.getPerson_Qualifications(), types.getPerson_Traits(), types.getPerson_Career()));
        return sections.of(person, List.of(), blocks);
    }

    private List<Block> facts(Person person) {
        FactList facts = new FactList(edition)
                .add(Phrase.PROFESSIONAL_TITLE, edition.line(person.getProfessionalTitle(), person))
                .add(Phrase.SUCCESSOR_FOR, edition.links(person.getSuccessorFor()));
        if (edition.personalData()) {
            facts.add(Phrase.QUALITY_YEARS, person.getQualityYears())
                    .add(Phrase.EDUCATION, edition.line(person.getEducation(), person))
                    .add(Phrase.SEX, edition.words(person.getSex()))
                    .add(Phrase.IDENTITY_NUMBER, person.getIdentityNumber())
                    .add(Phrase.MOBILE, person.getMobile())
                    .add(Phrase.LANDLINE, person.getLandline())
                    .add(Phrase.EMAIL, person.getEmail())
                    .add(Phrase.POSTAL_ADDRESS, edition.line(person.getPostalAddress(), person));
        }
        return facts.blocks();
    }

    private List<Block> holdings(Person person) {
        TableRows table = new TableRows(edition, Phrase.POSITIONS, Phrase.POSITION, Phrase.PERIOD);
        for (Holding holding : person.getHoldings()) {
            table.row(
                    edition.links(holding.getPosition()),
                    Edition.plain(sections.span(holding.getSince(), holding.getUntil())));
        }
        return table.blocks();
    }

    private List<Block> competences(Person person) {
        TableRows table = edition.personalData()
                ? new TableRows(
                        edition, Phrase.COMPETENCES, Phrase.COMPETENCE, Phrase.ASSESSED, Phrase.LEVEL, Phrase.EVIDENCE)
                : new TableRows(edition, Phrase.COMPETENCES, Phrase.COMPETENCE, Phrase.ASSESSED);
        for (CompetenceRecord competence : person.getCompetences()) {
            String words = edition.text(competence.getTitle(), competence);
            String assessed = competence.getAssessed() == null
                    ? ""
                    : competence.getAssessed().toString();
            List<Inline> name = sections.competence(competence.getCompetence(), words, null);
            if (edition.personalData()) {
                table.row(
                        name,
                        Edition.plain(assessed),
                        edition.words(competence.getLevel()),
                        sections.evidence(competence.getEvidence()));
            } else {
                table.row(name, Edition.plain(assessed));
            }
        }
        return table.blocks();
    }
}
