package dev.qualis.manual.chapter;

import dev.qualis.analysis.OrganisationIndex;
import dev.qualis.analysis.coverage.ActivityCoverage;
import dev.qualis.analysis.coverage.FunctionCoverage;
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
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.ProductLine;
import dev.qualis.model.qms.organisation.QualityTeam;
import dev.qualis.model.qms.organisation.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The organisation: its pictures, its tree, each unit, who performs the quality activities and functions. */
final class OrganisationChapter {

    static final Chapter CHAPTER = new ElementChapter(
            Chapter.ORGANISATION,
            Phrase.ORGANISATION,
            index -> index.organisation().depthFirst(),
            List.of("OrganisationChart", "ReportingTree", "OrganisationMatrix"),
            (edition, out) -> new OrganisationChapter(edition).write(out));

    /** Deeper or wider trees are read in the sections, not in one list. */
    private static final int TREE_LIMIT = 300;

    private final Edition edition;
    private final Sections sections;
    private final OrganisationIndex organisation;

    OrganisationChapter(Edition edition) {
        this.edition = edition;
        this.sections = new Sections(edition);
        this.organisation = edition.index().organisation();
    }

    void write(Consumer<Page> out) {
        new PagedChapter(edition, Chapter.ORGANISATION).write(opening(), this::section, out);
    }

    private List<Block> opening() {
        List<Block> blocks = new ArrayList<>(edition.figures(Chapter.ORGANISATION));
        if (organisation.units().size() <= TREE_LIMIT) {
            Bullets tree = new Bullets(items(organisation.topUnits()));
            blocks.add(Section.of("organisation-tree", edition.say(Phrase.UNITS), List.of(tree)));
        }
        blocks.add(Section.of("quality-activities", edition.say(Phrase.QUALITY_ACTIVITIES), activities()));
        blocks.add(Section.of("quality-functions", edition.say(Phrase.QUALITY_FUNCTIONS), functions()));
        return blocks;
    }

    private List<Item> items(List<OrganisationalUnit> units) {
        return units.stream().map(this::item).toList();
    }

    private Item item(OrganisationalUnit unit) {
        List<Inline> line = new ArrayList<>(edition.links(unit));
        if (!(unit instanceof Unit)) {
            line.add(new Text(" "));
            line.add(new Badge(edition.texts().label(unit.eClass(), edition.language()), Tone.PLAIN));
        }
        if (unit.getHead() != null && !unit.getHead().eIsProxy()) {
            line.add(new Text(" · "));
            line.add(edition.link(unit.getHead()));
        }
        return new Item(line, items(organisation.childUnits(unit)));
    }

    private List<Block> activities() {
        TableRows table = new TableRows(
                edition, Phrase.QUALITY_ACTIVITIES, Phrase.ACTIVITY, Phrase.UNITS, Phrase.PROCESSES, Phrase.STATE);
        for (ActivityCoverage activity : ActivityCoverage.of(edition.index())) {
            table.toned(
                    activity.isOwnedInProcess() ? Tone.GOOD : Tone.WARN,
                    edition.words(activity.activity()),
                    edition.links(activity.units()),
                    edition.links(activity.processes()),
                    List.of(edition.text(state(activity))));
        }
        return table.blocks();
    }

    private static Phrase state(ActivityCoverage activity) {
        if (activity.isOwnedInProcess()) {
            return Phrase.OWNED_IN_PROCESS;
        }
        return activity.isPerformed() ? Phrase.NO_OWNED_PROCESS : Phrase.NOBODY;
    }

    private List<Block> functions() {
        TableRows table =
                new TableRows(edition, Phrase.QUALITY_FUNCTIONS, Phrase.FUNCTION, Phrase.POSITIONS, Phrase.STATE);
        for (FunctionCoverage function : FunctionCoverage.of(edition.index())) {
            Phrase state =
                    function.isHeld() ? Phrase.HELD : function.positions().isEmpty() ? Phrase.NOBODY : Phrase.VACANT;
            table.toned(
                    function.isHeld() ? Tone.GOOD : Tone.WARN,
                    edition.words(function.function()),
                    edition.links(function.positions()),
                    List.of(edition.text(state)));
        }
        return table.blocks();
    }

    private Section section(NamedElement element) {
        OrganisationalUnit unit = (OrganisationalUnit) element;
        List<Position> positions = organisation.positionsIn(unit);
        FactList facts = new FactList(edition)
                .add(Phrase.PART_OF, edition.links(unit.getParent()))
                .add(Phrase.HEAD, edition.links(unit.getHead()))
                .add(Phrase.QUALITY_ACTIVITIES, edition.words(unit.getActivities()))
                .add(Phrase.CHILD_UNITS, edition.links(organisation.childUnits(unit)))
                .add(Phrase.POSITIONS, edition.links(positions));
        facts.add(Phrase.HEADCOUNT, unit.getHeadcount());
        return sections.of(unit, special(unit, facts), facts.blocks());
    }

    /** What only one kind of unit has; the answer is its badges. */
    private List<Inline> special(OrganisationalUnit unit, FactList facts) {
        List<Inline> badges = new ArrayList<>();
        switch (unit) {
            case ProductLine line -> facts.add(Phrase.QUALITY_TEAM, edition.links(line.getQualityTeam()));
            case QualityTeam team ->
                facts.add(Phrase.MEMBERS, edition.links(team.getMembers()))
                        .add(Phrase.LIFE_CYCLE_PHASES, edition.words(team.getPhases()));
            case Body body -> {
                facts.add(Phrase.MEMBERS, edition.links(body.getMembers()));
                ProcessRoles.add(edition, body, facts);
                if (body.isTopManagement()) {
                    badges.add(new Badge(edition.say(Phrase.TOP_MANAGEMENT), Tone.ACCENT));
                }
                if (body.isDecides()) {
                    badges.add(new Badge(edition.say(Phrase.DECIDES), Tone.PLAIN));
                }
            }
            default -> {}
        }
        return badges;
    }
}
