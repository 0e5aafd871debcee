package dev.qualis.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.model.qms.organisation.OrganisationFactory;
import dev.qualis.model.qms.organisation.Position;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ElementLinksTest {

    private final SampleModel sample = new SampleModel();

    private Optional<String> href(org.eclipse.emf.ecore.EObject element) {
        return ElementLinks.of(sample.index()).target(element).map(target -> target.page() + "#" + target.section());
    }

    @Test
    void leadsToTheChapterOfAnElement() {
        assertEquals(Optional.of("positions#CQO"), href(sample.officer));
        assertEquals(Optional.of("metrics#FailureRate"), href(sample.failures));
        assertEquals(Optional.of("people#ChenGang"), href(sample.person));
    }

    @Test
    void namesElementsByTheirNamespace() {
        sample.model.setNamespace("plant.one");

        assertEquals(Optional.of("positions#plant.one.CQO"), href(sample.officer));
    }

    @Test
    void leadsToClausesBelowTheirStandard() {
        assertEquals(
                Optional.of("standard-S1#S1-5.a"),
                href(sample.standard.getClauses().getFirst().getClauses().getFirst()));
    }

    @Test
    void leadsToTheContainerOfWhatHasNoPlaceOfItsOwn() {
        assertEquals(
                Optional.of("people#ChenGang"), href(sample.person.getHoldings().getFirst()));
        assertEquals(
                Optional.of("processes#Making-requirement-1"),
                href(sample.making.getRequirements().getFirst()));
    }

    @Test
    void tellsApartNamesThatDifferInCaseOnly() {
        Position other = sample.add(OrganisationFactory.eINSTANCE.createPosition(), "cqo", "甲", "A");

        assertEquals(Optional.of("positions#cqo-2"), href(other).map(href -> href.replaceFirst("-\\d", "-2")));
        assertEquals(
                2,
                java.util.stream.Stream.of(href(other), href(sample.officer))
                        .distinct()
                        .count());
    }

    @Test
    void keepsChineseNamesAsTheyAre() {
        Position position = sample.add(OrganisationFactory.eINSTANCE.createPosition(), "质量经理", "质量经理", "Q");

        assertEquals(Optional.of("positions#质量经理"), href(position));
    }

    @Test
    void knowsNothingOfForeignElements() {
        assertEquals(Optional.empty(), href(OrganisationFactory.eINSTANCE.createPosition()));
    }
}
