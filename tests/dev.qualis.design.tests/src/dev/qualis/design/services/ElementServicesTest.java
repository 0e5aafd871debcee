package dev.qualis.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.qualis.design.ModelBuilder;
import dev.qualis.design.facts.FactsAdapter;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.Unit;
import dev.qualis.model.value.LocalizedText;
import org.junit.jupiter.api.Test;

class ElementServicesTest {
    private final ModelBuilder builder = new ModelBuilder();
    private final Unit unit = builder.unit("Quality", null);
    private final Position position = builder.position("Position", unit, null);
    private final ElementServices services = new ElementServices();

    @Test
    void changesTheTitleInTheLanguageOfTheLabelsOnly() {
        FactsAdapter.choose(builder.resourceSet(), Language.EN);
        assertEquals(new LocalizedText("中Position", "Head"), services.retitled(position, "Head"));
        FactsAdapter.choose(builder.resourceSet(), Language.ZH);
        assertEquals(new LocalizedText("部长", "en Position"), services.retitled(position, "部长"));
    }

    @Test
    void givesANewElementANameThatNobodyHas() {
        Position fresh = builder.position("", unit, null);
        assertEquals("Position2", services.freshName(fresh));
    }

    @Test
    void takesAClickOnAPositionForItsUnitAndOnAUnitForItsLead() {
        assertSame(unit, services.asUnit(position));
        assertSame(position, services.asPosition(unit));
        assertNull(services.asUnit(builder.model()));
        assertNull(services.asPosition(builder.model()));
    }

    @Test
    void findsTheFileOfTheProject() {
        assertSame(builder.model(), services.projectFile(position));
    }
}
