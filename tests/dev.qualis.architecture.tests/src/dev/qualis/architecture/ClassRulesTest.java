package dev.qualis.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the classes themselves use, whatever the manifests allow them. */
class ClassRulesTest {

    private static final Pattern INTERACTIVE =
            Pattern.compile("org\\.eclipse\\.(ui|swt|jface|core\\.resources|e4\\.ui)\\..*");
    private static final Pattern EMPTY_NAMES = Pattern.compile(".*(Util|Utils|Helper|Manager|Impl|Common|Misc)$");

    /** All classes of a bundle, by the bundle's name. */
    private static final Map<String, JavaClasses> CLASSES = new HashMap<>();

    /** The bundle of a class, by the class's name. */
    private static final Map<String, String> OWNERS = new HashMap<>();

    @BeforeAll
    static void readClasses() {
        // Only names of third parties matter here, not their classes.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        for (Path project : Checkout.bundles()) {
            String bundle = project.getFileName().toString();
            JavaClasses classes = new ClassFileImporter().importPath(project.resolve("target/classes"));
            CLASSES.put(bundle, classes);
            classes.forEach(each -> OWNERS.put(each.getName(), bundle));
        }
    }

    @Test
    void everyBundleHasClasses() {
        CLASSES.forEach((bundle, classes) -> assertFalse(classes.isEmpty(), bundle));
    }

    @Test
    void useOnlyClassesOfFloorsBelow() {
        Set<String> wrong = new TreeSet<>();
        CLASSES.forEach((bundle, classes) -> {
            Set<String> below = Floors.below(bundle);
            for (Dependency dependency : dependencies(classes)) {
                String owner = OWNERS.get(
                        dependency.getTargetClass().getBaseComponentType().getName());
                if (owner != null && !owner.equals(bundle) && !below.contains(owner)) {
                    wrong.add(arrow(dependency));
                }
            }
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void needNoDisplayAndNoWorkspaceBelowTheWorkbench() {
        Set<String> wrong = new TreeSet<>();
        CLASSES.forEach((bundle, classes) -> {
            if (Floors.isHeadless(bundle)) {
                for (Dependency dependency : dependencies(classes)) {
                    if (INTERACTIVE
                            .matcher(dependency.getTargetClass().getName())
                            .matches()) {
                        wrong.add(arrow(dependency));
                    }
                }
            }
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void keepNoMutableStaticState() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass each : handWritten()) {
            each.getFields().stream()
                    .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                            && !field.getModifiers().contains(JavaModifier.FINAL)
                            && !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                    .forEach(field -> wrong.add(field.getFullName()));
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void haveNamesThatSaySomething() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass each : handWritten()) {
            if (EMPTY_NAMES.matcher(each.getSimpleName()).matches()) {
                wrong.add(each.getName());
            }
        }
        assertEquals(Set.of(), wrong);
    }

    /** A message belongs to the caller, who knows where it is read: only the command line has a console. */
    @Test
    void writeToTheConsoleOnlyInTheCommandLine() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass each : handWritten()) {
            if (!"dev.qualis.cli".equals(OWNERS.get(each.getName()))) {
                each.getFieldAccessesFromSelf().stream()
                        .filter(access -> access.getTargetOwner().getName().equals("java.lang.System"))
                        .forEach(access -> wrong.add(access.getDescription()));
            }
        }
        assertEquals(Set.of(), wrong);
    }

    private static List<JavaClass> handWritten() {
        List<JavaClass> handWritten = new ArrayList<>();
        CLASSES.forEach((bundle, classes) -> {
            Path sources = Checkout.ROOT.resolve("bundles").resolve(bundle).resolve("src");
            for (JavaClass each : classes) {
                String topLevel = each.getName().replaceFirst("\\$.*", "").replace('.', '/');
                if (Files.exists(sources.resolve(topLevel + ".java"))) {
                    handWritten.add(each);
                }
            }
        });
        assertFalse(handWritten.isEmpty());
        return handWritten;
    }

    private static List<Dependency> dependencies(JavaClasses classes) {
        return classes.stream()
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .toList();
    }

    private static String arrow(Dependency dependency) {
        return dependency.getOriginClass().getName() + " -> "
                + dependency.getTargetClass().getName();
    }
}
