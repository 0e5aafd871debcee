package dev.qualis.app;

import static dev.qualis.app.Harbour.labelled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.qualis.app.Harbour.Drawn;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels as descriptions of several generations write them: templates of Acceleo, OCL as it is left unsaid there, and questions about views. */
class ForeignTemplatesTest {
    @TempDir
    private Path folder;

    private Harbour harbour;

    @BeforeEach
    void settle() {
        harbour = new Harbour(folder);
    }

    private Drawn drawn(String expression) throws IOException {
        return harbour.draw(
                labelled(expression.replace("'", "&apos;").replace("<", "&lt;").replace(">", "&gt;")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        [if (length > 80)]long[else]short[/if]                                     | long
        [if (length > 80)]long[/if] ship [name/]                                   | long ship Anna
        [if (length > 800)]long[elseif (kind = Kind::tanker)]tanker[else]other[/if] | tanker
        [if (true)][if (false)]a[else]b[/if]c[/if]                                 | bc
        "[for (s | eContainer(Port).ships) separator (', ')][s.name/][/for]"       | "Anna, Bella, Clara"
        "[for (s : Ship | eContainer().eContents(Ship)) before('<') separator('; ') after('>')][s.name/]![/for]" | "<Anna!; Bella!; Clara!>"
        "[for (Sequence{1..3})]x[/for]"                                            | xxx
        [let far : Ship = next.next][far.name/][/let]                              | Clara
        [comment of nobody/][name/]                                                | Anna
        [comment]nothing[/comment][name/]                                          | Anna
        [0..1]                                                                     | [0..1]
        a [b] c [name/]                                                            | a [b] c Anna
        [name + ': ' + next.name->sep(', ')/]                                      | Anna: Bella
        ['' + eContainer(Port).ships.name->sep('/')/]                              | Anna/Bella/Clara
        [if name.toInteger().oclIsInvalid() then 3 else name.toInteger() endif/]   | 3
        "[eContainer(Port).ships->forAll(a, b | a = b or a.name <> b.name)/]"      | true
        "[eContainer(Port).ships->exists(a, b | a <> b and a.kind = b.kind)/]"     | true
        [Sequence{1..3}->sum()/]                                                   | 6
        ocl:self.name.toUpperCase()                                                | ANNA
        aql:self. name                                                             | Anna
        aql:self.next                                                              | "Ship (name: Bella, remark: painted, kind: ferry, length: 40)"
        feature:next                                                               | "Ship (name: Bella, remark: painted, kind: ferry, length: 40)"
        aql:self.next.toString().size() > 9                                        | true
        aql:self.eResource().getURI().lastSegment()                                | port.harbour
        aql:self.eClass().getEStructuralFeature('length').name                     | length
        aql:view.oclAsType(diagram::DNode).target.oclAsType(harbour::Ship).name    | Anna
        aql:view.oclIsKindOf(diagram::DDiagramElement) and view.oclIsKindOf(viewpoint::DSemanticDecorator) | true
        aql:view.eContainer(diagram::DDiagram) = diagram                           | true
        aql:diagram.oclAsType(diagram::DSemanticDiagram).target.eContents(harbour::Ship)->size() | 3
        [diagram.oclAsType(DSemanticDiagram).ownedDiagramElements->size()/]        | 1
        [view.ancestors()->filter(DDiagram).oclAsType(DSemanticDiagram).target->size()/] | 1
        """)
    void aLabel(String expression, String label) throws IOException {
        Drawn drawn = drawn(expression);
        assertEquals(List.of(), drawn.sentences());
        assertEquals(label, drawn.nodes().getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        [if (true)]yes[name/]           | [/if] is missing at the end
        [if (true)]yes[/for]            | [/for] does not end or continue what is open here
        [name/][/if]                    | [/if] does not end or continue what is open here
        [for ships][name/][/for]        | "[for …] needs (variable | elements)"
        [let ships][name/][/let]        | [let …] needs variable = value
        [if (length >)]yes[/if]         | ')' is not expected at 11
        """)
    void aTemplateThatCannotBeReadIsTold(String template, String reason) throws IOException {
        assertEquals(
                List.of("Cannot evaluate '" + template + "': " + reason + "."),
                drawn(template).sentences());
    }

    @Test
    void blocksInBlocksWithoutEndAreTold() throws IOException {
        String deep = "[if (true)]".repeat(80) + "x[name/]" + "[/if]".repeat(80);
        String sentence = drawn(deep).sentences().getFirst();
        assertEquals("nested deeper than 50 levels.", sentence.substring(sentence.lastIndexOf("nested")));
    }

    @Test
    void longTextsAreReadInLittleTime() throws IOException {
        String head = ")separator('a".repeat(300);
        String brackets = "[name".repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals(1, drawn("[for (" + head + "]x[/for]").sentences().size());
            assertEquals(
                    1,
                    drawn("[for (" + head.repeat(40) + "]x[/for]").sentences().size());
            assertEquals(brackets, drawn(brackets).nodes().getFirst());
            assertEquals(1, drawn(brackets + "/]").sentences().size());
        });
    }

    @Test
    void twoRangesAndOneThatIsTooLong() throws IOException {
        assertEquals(
                "12345",
                drawn("[Sequence{1..2, 3..5}->sep('')->toString()/]").nodes().getFirst());
        assertEquals(
                List.of("A range goes from one whole number to another, 10000 at most."),
                drawn("[Sequence{1..100000}->size()/]").sentences());
    }
}
