package dev.qualis.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.model.qms.QmsPackage;
import dev.qualis.model.qms.core.CoreFactory;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.Library;
import dev.qualis.model.qms.core.Project;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.QualityActivity;
import dev.qualis.model.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;

class ModelTextsTest {

    private final ModelBuilder built = new ModelBuilder();

    @Test
    void takesTheLanguagesOfTheProjectHeaderForEveryFile() {
        project(Language.EN, Language.ZH);
        ModelBuilder otherFile = new ModelBuilder();
        Position position = otherFile.position("A");
        position.setTitle(new LocalizedText("Chief", "首席"));
        ModelTexts texts = ModelTexts.of(ModelIndex.of(List.of(built.model, otherFile.model), List.of()));

        assertEquals("Chief", texts.title(position, Language.EN));
        assertEquals("首席", texts.title(position, Language.ZH));
    }

    @Test
    void takesTheLanguagesOfALibraryForItsElements() {
        project(Language.EN, Language.ZH);
        ModelBuilder other = new ModelBuilder();
        Library library = CoreFactory.eINSTANCE.createLibrary();
        library.getLanguages().add(Language.ZH);
        other.model.setLibrary(library);
        var standard = other.standard("S");

        ModelTexts texts = ModelTexts.of(ModelIndex.of(List.of(built.model), List.of(other.model)));

        assertEquals("中S", texts.title(standard, Language.ZH));
        assertEquals("en S", texts.title(standard, Language.EN));
    }

    @Test
    void fallsBackToTheOtherLanguageAndThenToTheName() {
        Position position = built.position("Name");
        ModelTexts texts = ModelTexts.of(built.index());

        position.setTitle(LocalizedText.of("只有中文"));
        assertEquals("只有中文", texts.title(position, Language.EN));
        assertFalse(texts.isWritten(position.getTitle(), position, Language.EN));
        assertTrue(texts.isWritten(position.getTitle(), position, Language.ZH));

        position.setTitle(new LocalizedText("", "English only"));
        assertEquals("English only", texts.title(position, Language.ZH));

        position.setTitle(null);
        assertEquals("Name", texts.title(position, Language.ZH));
    }

    @Test
    void labelsLiteralsAndClassesInBothLanguages() {
        ModelTexts texts = ModelTexts.of(built.index());

        assertEquals("岗位", texts.label(OrganisationPackage.Literals.POSITION, Language.ZH));
        assertEquals("Position", texts.label(OrganisationPackage.Literals.POSITION, Language.EN));
        assertNotEquals(
                texts.label(QualityActivity.AUDIT, Language.ZH), texts.label(QualityActivity.AUDIT, Language.EN));
        assertEquals("", texts.label(QualityActivity.UNSPECIFIED, Language.ZH));
    }

    @Test
    void everyClassAndLiteralOfTheMetamodelHasItsLabels() {
        ModelTexts texts = ModelTexts.of(built.index());
        List<EClassifier> all = new ArrayList<>();
        collect(QmsPackage.eINSTANCE, all);

        assertTrue(all.size() > 100, "only " + all.size() + " classifiers");
        for (EClassifier classifier : all) {
            if (classifier instanceof EClass type) {
                assertTrue(isChinese(texts.label(type, Language.ZH)), type.getName());
            } else if (classifier instanceof EEnum type) {
                type.getELiterals().stream()
                        .skip(
                                "unspecified"
                                                .equals(type.getELiterals()
                                                        .getFirst()
                                                        .getLiteral())
                                        ? 1
                                        : 0)
                        .forEach(literal -> assertLabelled(texts, literal));
            }
        }
    }

    private static void assertLabelled(ModelTexts texts, EEnumLiteral literal) {
        assertFalse(texts.label(literal.getInstance(), Language.ZH).isBlank(), literal.getName());
        assertFalse(texts.label(literal.getInstance(), Language.EN).isBlank(), literal.getName());
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static void collect(EPackage root, List<EClassifier> all) {
        all.addAll(root.getEClassifiers());
        root.getESubpackages().forEach(below -> collect(below, all));
    }

    private void project(Language... languages) {
        Project project = CoreFactory.eINSTANCE.createProject();
        project.getLanguages().addAll(List.of(languages));
        built.model.setProject(project);
    }
}
