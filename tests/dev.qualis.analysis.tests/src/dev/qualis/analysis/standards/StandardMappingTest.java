package dev.qualis.analysis.standards;

import static dev.qualis.analysis.ModelBuilder.clause;
import static dev.qualis.analysis.ModelBuilder.fulfils;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelBuilder;
import dev.qualis.analysis.WrittenModel;
import dev.qualis.model.qms.process.ProcessFactory;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Modality;
import dev.qualis.model.qms.standard.Standard;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardMappingTest {

    private final ModelBuilder built = new ModelBuilder();
    private final Standard guide = built.standard("Guide");
    private final Standard iso = built.standard("Iso");
    private final Clause g1 = clause(guide.getClauses(), "1", Modality.SHOULD);
    private final Clause g11 = clause(g1.getClauses(), "1.1", Modality.SHOULD);
    private final Clause g2 = clause(guide.getClauses(), "2", Modality.SHOULD);
    private final Clause i4 = clause(iso.getClauses(), "4", Modality.SHALL);
    private final Clause i5 = clause(iso.getClauses(), "5", Modality.SHALL);
    private final Clause i6 = clause(iso.getClauses(), "6", Modality.SHALL);

    private StandardMapping mapping() {
        return StandardMapping.of(guide, iso, built.index());
    }

    private static List<String> numbers(List<Clause> clauses) {
        return clauses.stream().map(Clause::getNumber).toList();
    }

    @Test
    void standardsWithoutLinksAreUnreached() {
        assertEquals(
                List.of("1", "1.1", "2"),
                numbers(mapping().clauses().stream().map(MappedClause::clause).toList()));
        assertEquals(List.of("4", "5", "6"), numbers(mapping().unreached()));
        assertEquals(List.of(), mapping().links());
    }

    @Test
    void emptyStandardsMapToNothing() {
        StandardMapping empty = StandardMapping.of(built.standard("A"), built.standard("B"), built.index());
        assertEquals(List.of(), empty.clauses());
        assertEquals(List.of(), empty.unreached());
    }

    @Test
    void processesThatAnswerBothLinkTheClauses() {
        var audit = built.process("Audit");
        fulfils(audit, g11, i5);
        fulfils(audit, i4);
        var review = built.process("Review");
        fulfils(review, g11);
        var requirement = ProcessFactory.eINSTANCE.createEmbeddedRequirement();
        requirement.getClauses().add(i5);
        review.getRequirements().add(requirement);

        MappedClause mapped = mapping().clauses().get(1);

        assertEquals(List.of("Audit", "Review"), WrittenModel.names(mapped.processes()));
        assertEquals(
                List.of("4", "5"),
                numbers(mapped.links().stream().map(ClauseLink::to).toList()));
        assertEquals(List.of("Audit"), WrittenModel.names(mapped.links().get(0).processes()));
        assertEquals(
                List.of("Audit", "Review"),
                WrittenModel.names(mapped.links().get(1).processes()));
        assertFalse(mapped.links().getFirst().corresponds());
        assertEquals(List.of("6"), numbers(mapping().unreached()));
        // the clause above is not answered by answering the one below
        assertEquals(List.of(), mapping().clauses().getFirst().links());
    }

    @Test
    void correspondencesCountFromEitherSideAndJoinWithProcesses() {
        g1.getCorresponds().add(i6);
        i4.getCorresponds().add(g2);
        i4.getCorresponds().add(i5); // inside one standard
        fulfils(built.process("Plan"), g2, i4);

        List<ClauseLink> links = mapping().links();

        assertEquals(2, links.size());
        assertEquals(new ClauseLink(g1, i6, true, List.of()), links.getFirst());
        assertEquals(g2, links.getLast().from());
        assertTrue(links.getLast().corresponds());
        assertEquals(List.of("Plan"), WrittenModel.names(links.getLast().processes()));
    }

    @Test
    void onlyProcessesLinkClauses() {
        fulfils(built.position("CQO"), g2, i4);
        assertEquals(List.of(), mapping().links());
    }

    @Test
    void twoClaimsOfOneProcessCountOnce() {
        var audit = built.process("Audit");
        fulfils(audit, g2, i4);
        fulfils(audit, g2, i4);
        assertEquals(1, mapping().links().getFirst().processes().size());
    }
}
