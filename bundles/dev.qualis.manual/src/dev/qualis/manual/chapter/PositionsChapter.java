package dev.qualis.manual.chapter;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.OrganisationIndex;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Bullets;
import dev.qualis.document.content.Block.Item;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Badge;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Authority;
import dev.qualis.model.qms.organisation.CompetenceRequirement;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The positions, each with its place, holders, authorities, competences, duties and parts in processes. */
final class PositionsChapter {

    static final Chapter CHAPTER = new ElementChapter(
            Chapter.POSITIONS,
            Phrase.POSITIONS,
            PositionsChapter::positions,
            List.of(),
            (edition, out) -> new PositionsChapter(edition).write(out));

    private final Edition edition;
    private final Sections sections;
    private final OrganisationIndex organisation;

    PositionsChapter(Edition edition) {
        this.edition = edition;
        this.sections = new Sections(edition);
        this.organisation = edition.index().organisation();
    }

    void write(Consumer<Page> out) {
        new PagedChapter(edition, Chapter.POSITIONS).write(List.of(), this::section, out);
    }

    private Section section(NamedElement element) {
        Position position = (Position) element;
        List<Block> blocks = new ArrayList<>(facts(position));
        List<Item> duties = sections.items(position.getDuties(), position);
        if (!duties.isEmpty()) {
            blocks.addAll(sections.titled(Phrase.DUTIES, List.of(new Bullets(duties))));
        }
        blocks.addAll(new ElementFacts(edition).only(position, OrganisationPackage.eINSTANCE.getPosition_Deputies()));
        blocks.addAll(sections.titled(Phrase.AUTHORITIES, authorities(position)));
        blocks.addAll(sections.titled(Phrase.REQUIRED_COMPETENCES, competences(position)));
        blocks.addAll(sections.titled(Phrase.PARTS_IN_PROCESSES, parts(position)));
        return sections.of(position, badges(position), blocks);
    }

    private List<Inline> badges(Position position) {
        List<Inline> badges = new ArrayList<>();
        badge(badges, position.isChiefQualityOfficer(), Phrase.CHIEF_QUALITY_OFFICER, Tone.ACCENT);
        badge(badges, position.isTopManager(), Phrase.TOP_MANAGER, Tone.ACCENT);
        badge(badges, position.isExecutive(), Phrase.EXECUTIVE, Tone.PLAIN);
        badge(badges, position.isKeyPosition(), Phrase.KEY_POSITION, Tone.PLAIN);
        badge(badges, position.isFullTime(), Phrase.FULL_TIME, Tone.PLAIN);
        badge(badges, position.isPartTime(), Phrase.PART_TIME, Tone.PLAIN);
        badge(badges, position.isVacant(), Phrase.VACANT, Tone.WARN);
        return badges;
    }

    private void badge(List<Inline> badges, boolean holds, Phrase phrase, Tone tone) {
        if (holds) {
            badges.add(new Badge(edition.say(phrase), tone));
        }
    }

    private List<Block> facts(Position position) {
        return new FactList(edition)
                .add(Phrase.UNIT, edition.links(position.getUnit()))
                .add(Phrase.HEADS, edition.links(organisation.unitsHeadedBy(position)))
                .add(Phrase.REPORTS_TO, edition.links(position.getReportsTo()))
                .add(Phrase.DOTTED_TO, edition.links(position.getDottedTo()))
                .add(Phrase.DIRECT_REPORTS, edition.links(organisation.directReports(position)))
                .add(Phrase.DOTTED_REPORTS, edition.links(organisation.dottedReports(position)))
                .add(Phrase.HOLDERS, holders(position))
                .add(Phrase.SUCCESSORS, edition.links(organisation.successors(position)))
                .add(Phrase.HEADCOUNT, position.getHeadcount())
                .add(Phrase.QUALITY_FUNCTIONS, edition.words(position.getFunctions()))
                .add(Phrase.COMBINED_ROLES, edition.words(position.getCombines()))
                .add(Phrase.BODIES, edition.links(organisation.bodiesOf(position)))
                .add(Phrase.QUALITY_TEAMS, edition.links(organisation.teamsOf(position)))
                .add(
                        Phrase.OWNED_METRICS,
                        edition.links(edition.index().metrics().ownedBy(position)))
                .blocks();
    }

    private List<Inline> holders(Position position) {
        LocalDate date = edition.index().date().orElse(null);
        List<Inline> holders = new ArrayList<>();
        for (Person person : organisation.holders(position).stream().distinct().toList()) {
            List<Inline> holder = new ArrayList<>(edition.links(person));
            person.getHoldings().stream()
                    .filter(holding -> holding.getPosition() == position && holding.getSince() != null)
                    .filter(holding -> OrganisationIndex.isInOffice(holding, date))
                    .map(Holding::getSince)
                    .findFirst()
                    .ifPresent(since -> holder.add(edition.text(Phrase.SINCE, since)));
            if (!holders.isEmpty()) {
                holders.add(new Text(" · "));
            }
            holders.addAll(holder);
        }
        return holders;
    }

    private List<Block> authorities(Position position) {
        TableRows table =
                new TableRows(edition, Phrase.AUTHORITIES, Phrase.AUTHORITY, Phrase.OVER_DECISIONS, Phrase.AT_GATES);
        for (Authority authority : position.getAuthorities()) {
            table.row(
                    edition.words(authority.getKinds()),
                    edition.words(authority.getOver()),
                    edition.links(authority.getAt()));
        }
        return table.blocks();
    }

    private List<Block> competences(Position position) {
        TableRows table =
                new TableRows(edition, Phrase.REQUIRED_COMPETENCES, Phrase.COMPETENCE, Phrase.LEVEL, Phrase.EVIDENCE);
        for (CompetenceRequirement required : position.getRequirements()) {
            String words = edition.text(required.getTitle(), required);
            table.row(
                    sections.competence(required.getCompetence(), words, null),
                    edition.words(required.getLevel()),
                    sections.evidence(required.getEvidence()));
        }
        return table.blocks();
    }

    private List<Block> parts(Position position) {
        FactList facts = new FactList(edition)
                .add(Phrase.OWNER_OF, edition.links(edition.index().processes().ownedBy(position)));
        ProcessRoles.add(edition, position, facts);
        return facts.blocks();
    }

    private static List<Position> positions(ModelIndex index) {
        List<Position> positions = new ArrayList<>();
        for (OrganisationalUnit unit : index.organisation().depthFirst()) {
            positions.addAll(index.organisation().positionsIn(unit));
        }
        positions.addAll(index.organisation().positionsWithoutUnit());
        return positions;
    }
}
