package dev.qualis.manual.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.model.qms.QmsPackage;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.standard.StandardPackage;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;

/** The table of names is complete: what is added to the metamodel needs a word in both languages and a chapter. */
class FeatureNamesTest {

    /** Chapters that are written by hand name what they tell in their own words. */
    private static final Set<String> WRITTEN_BY_HAND = Set.of(
            "Unit",
            "OrganisationalUnit",
            "ProductLine",
            "QualityTeam",
            "Body",
            "Position",
            "Authority",
            "DecisionPoint",
            "CompetenceRequirement",
            "Person",
            "Enterprise",
            "Process",
            "ResponsibilityAssignment",
            "EmbeddedRequirement",
            "Metric",
            "AlertRule");

    /** Told in sections that are written by hand. */
    private static final Set<String> IN_SECTIONS_OF_OTHERS = Set.of(
            "Competence",
            "Milestone",
            "Product",
            "ProcessActivity",
            "ProductStandard",
            "Qualification",
            "Review",
            "RollOut");

    private final FeatureNames names = new FeatureNames();

    private static Stream<EClass> classes(EPackage root) {
        return Stream.concat(
                root.getEClassifiers().stream()
                        .filter(EClass.class::isInstance)
                        .map(EClass.class::cast)
                        .filter(type -> type.getEPackage() != StandardPackage.eINSTANCE
                                && (type.getEPackage() != CorePackage.eINSTANCE
                                        || type == CorePackage.eINSTANCE.getSeveritySetting())),
                root.getESubpackages().stream().flatMap(FeatureNamesTest::classes));
    }

    @Test
    void everyFeatureHasANameInBothLanguages() {
        Set<String> missing = new TreeSet<>();
        classes(QmsPackage.eINSTANCE)
                .filter(type -> !WRITTEN_BY_HAND.contains(type.getName()))
                .flatMap(type -> type.getEStructuralFeatures().stream())
                .filter(feature -> Stream.of(Language.ZH, Language.EN)
                        .map(language -> names.of(feature, language))
                        .anyMatch(name -> name.isBlank() || name.equals(feature.getName())))
                .forEach(feature -> missing.add(feature.getEContainingClass().getName() + "." + feature.getName()));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyYesSaysWhatItMeans() {
        Set<String> missing = new TreeSet<>();
        for (EStructuralFeature feature : classes(QmsPackage.eINSTANCE)
                .filter(type -> !WRITTEN_BY_HAND.contains(type.getName()))
                .flatMap(type -> type.getEStructuralFeatures().stream())
                .filter(each -> each.getEType() == EcorePackage.Literals.EBOOLEAN)
                .toList()) {
            for (Language language : List.of(Language.ZH, Language.EN)) {
                if (names.of(feature, true, language).isEmpty()) {
                    missing.add(feature.getEContainingClass().getName() + "." + feature.getName() + " " + language);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyClassThatStandsAtTheTopOfAFileHasAChapter() {
        Set<String> homeless = new TreeSet<>();
        classes(QmsPackage.eINSTANCE)
                .filter(type -> !type.isAbstract()
                        && CorePackage.eINSTANCE.getNamedElement().isSuperTypeOf(type))
                .filter(type -> Subject.of(type).isEmpty() && !WRITTEN_BY_HAND.contains(type.getName()))
                .forEach(type -> homeless.add(type.getName()));
        assertEquals(IN_SECTIONS_OF_OTHERS, homeless);
    }

    @Test
    void everyKindOfElementHasAHeading() {
        Set<String> missing = new TreeSet<>();
        classes(QmsPackage.eINSTANCE)
                .filter(type -> Subject.of(type).isPresent())
                .filter(type -> names.of(type, Language.ZH).equals(type.getName()))
                .forEach(type -> missing.add(type.getName()));
        assertEquals(Set.of(), missing);
    }
}
