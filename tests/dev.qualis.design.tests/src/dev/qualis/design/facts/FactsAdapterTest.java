package dev.qualis.design.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.design.ModelBuilder;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.organisation.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsAdapterTest {
    private final ModelBuilder builder = new ModelBuilder();
    private final Position position = builder.position("CQO", null, null);

    @Test
    void keepsTheFactsWhileTheModelStays() {
        assertSame(ProjectFacts.of(position), ProjectFacts.of(builder.model()));
    }

    @Test
    void computesTheFactsAnewWhenTheModelChanges() {
        ProjectFacts before = ProjectFacts.of(position);
        position.setVacant(true);
        assertNotSame(before, ProjectFacts.of(position));
        assertEquals(1, ProjectFacts.of(position).chart().positions().size());
        builder.position("Buyer", null, position);
        assertEquals(2, ProjectFacts.of(position).chart().positions().size());
    }

    @Test
    void doesNotListenToAModelThatWasHandedOver() {
        ModelIndex index = ModelIndex.of(List.of(builder.model()), List.of());
        FactsAdapter.prepare(builder.resourceSet(), index, Language.EN);
        ProjectFacts before = ProjectFacts.of(position);
        assertSame(index, before.index());
        assertEquals(0, position.eAdapters().size());
        position.setVacant(true);
        assertSame(before, ProjectFacts.of(position));
    }

    @Test
    void speaksTheLanguageThatWasChosen() {
        FactsAdapter.choose(builder.resourceSet(), Language.EN);
        assertEquals("en CQO", ProjectFacts.of(position).title(position));
        FactsAdapter.choose(builder.resourceSet(), Language.ZH);
        assertEquals("中CQO", ProjectFacts.of(position).title(position));
    }

    @Test
    void answersForAnElementOutsideAnyResource() {
        ModelBuilder other = new ModelBuilder();
        Position lonely = other.position("Lonely", null, null);
        other.model().eResource().getContents().clear();
        assertEquals(List.of(lonely), ProjectFacts.of(lonely).chart().positions());
    }
}
