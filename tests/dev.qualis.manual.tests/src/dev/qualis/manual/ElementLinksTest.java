package dev.qualis.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.model.qms.organisation.OrganisationFactory;
import dev.qualis.model.qms.organisation.Position;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ElementLinksTest {

    private final SampleModel sample = new SampleModel();

    private Optional<String> href(org.eclipse.emf.ecore.EObject element) {
        return ElementLinks.of(sample.index()).href(element);
    }

    @Test
    void leadsToTheChapterOfAnElement() {
        assertEquals(Optional.of("positions.html#CQO"), href(sample.officer));
        assertEquals(Optional.of("metrics.html#FailureRate"), href(sample.failures));
        assertEquals(Optional.of("people.html#ChenGang"), href(sample.person));
    }

    @Test
    void namesElementsByTheirNamespace() {
        sample.model.setNamespace("plant.one");

        assertEquals(Optional.of("positions.html#plant.one.CQO"), href(sample.officer));
    }

    @Test
    void leadsToClausesBelowTheirStandard() {
        assertEquals(
                Optional.of("standard-S1.html#S1-5.a"),
                href(sample.standard.getClauses().getFirst().getClauses().getFirst()));
    }

    @Test
    void leadsToTheContainerOfWhatHasNoPlaceOfItsOwn() {
        assertEquals(
                Optional.of("people.html#ChenGang"),
                href(sample.person.getHoldings().getFirst()));
        assertEquals(
                Optional.of("processes.html#Making-requirement-1"),
                href(sample.making.getRequirements().getFirst()));
    }

    @Test
    void tellsApartNamesThatDifferInCaseOnly() {
        Position other = sample.add(OrganisationFactory.eINSTANCE.createPosition(), "cqo", "甲", "A");

        assertEquals(Optional.of("positions.html#cqo-2"), href(other).map(href -> href.replaceFirst("-\\d", "-2")));
        assertEquals(
                2,
                java.util.stream.Stream.of(href(other), href(sample.officer))
                        .distinct()
                        .count());
    }

    @Test
    void keepsChineseNamesAsTheyAre() {
        Position position = sample.add(OrganisationFactory.eINSTANCE.createPosition(), "质量经理", "质量经理", "Q");

        assertEquals(Optional.of("positions.html#质量经理"), href(position));
    }

    @Test
    void knowsNothingOfForeignElements() {
        assertEquals(Optional.empty(), href(OrganisationFactory.eINSTANCE.createPosition()));
    }
}
