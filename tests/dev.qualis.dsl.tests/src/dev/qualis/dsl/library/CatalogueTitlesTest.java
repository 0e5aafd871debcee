package dev.qualis.dsl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.testing.Golden;
import java.util.List;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers, titles and modalities of all clauses, as they were read over by a person. */
class CatalogueTitlesTest {

    static List<String> names() {
        List<String> names = new ShippedLibraries().names();
        assertEquals(5, names.size());
        return names;
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepsEveryTitle(String name) {
        StringBuilder titles = new StringBuilder();
        TextProject project = TextProject.of("use library " + name).linked();
        for (QualityModel library : project.project().libraries()) {
            if (library.getLibrary().getName().equals(name)) {
                for (Clause clause : EcoreUtil2.eAllOfType(library, Clause.class)) {
                    titles.append(clause.getNumber())
                            .append('\t')
                            .append(clause.getModality().getLiteral())
                            .append('\t')
                            .append(clause.getTitle())
                            .append('\n');
                }
            }
        }
        Golden.assertMatches("titles-" + name + ".txt", titles.toString());
    }
}
