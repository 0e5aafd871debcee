package dev.qualis.app.reference;

import dev.qualis.model.qms.QmsPackage;
import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** What the parts of the model mean, in both languages: English as the Ecore documents it, Chinese beside it. */
public final class Meanings {

    private static final String DOCUMENTATION = "http://www.eclipse.org/emf/2002/GenModel";

    private static final String LABELS = "http://www.qualis.dev/qms/label";

    /** The clauses of the guide that a documentation names: {@code (CQOS 4.3 j, 5.8 f)}. */
    private static final Pattern CLAUSES = Pattern.compile(" ?\\(CQOS ([^)]*)\\)");

    private static final Pattern CLAUSE = Pattern.compile("(\\d+(?:\\.\\d+)*)(?: ([a-z]))?(?![a-z])(?!-)");

    private final Map<String, String> english = new HashMap<>();

    private final Properties chinese = new Properties();

    public Meanings() {
        try (InputStream in = QmsPackage.class.getResourceAsStream("/model/qms.ecore")) {
            Resource ecore = new EcoreResourceFactoryImpl().createResource(URI.createURI("qualis:/qms.ecore"));
            ecore.load(in, Map.of());
            ecore.getAllContents().forEachRemaining(this::add);
            chinese.load(new StringReader(ReferenceData.text("meanings_zh.properties")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void add(EObject element) {
        switch (element) {
            case EClass type -> english.put(type.getName(), documentation(type));
            case EStructuralFeature feature -> english.put(key(feature), documentation(feature));
            default -> {
                // packages and values are known by their labels
            }
        }
    }

    private static String documentation(EModelElement element) {
        String text = EcoreUtil.getAnnotation(element, DOCUMENTATION, "documentation");
        return text == null ? "" : text;
    }

    private static String key(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    /** What a class of the model is; empty where nobody has said. */
    public String of(EClass type, Language language) {
        return text(type.getName(), language);
    }

    /** What a feature says of an element; empty where nobody has said. */
    public String of(EStructuralFeature feature, Language language) {
        return text(key(feature), language);
    }

    private String text(String key, Language language) {
        return language == Language.ZH
                ? chinese.getProperty(key, "")
                : CLAUSES.matcher(english.getOrDefault(key, "")).replaceAll("");
    }

    /** The numbers of the clauses of the guide that a class and its own features serve, in order. */
    List<String> clauses(EClass type) {
        Set<String> clauses = new TreeSet<>(ClauseOrder.NUMBERS);
        collect(english.get(type.getName()), clauses);
        type.getEStructuralFeatures().forEach(feature -> collect(english.get(key(feature)), clauses));
        return List.copyOf(clauses);
    }

    private static void collect(String documentation, Set<String> clauses) {
        Matcher named = CLAUSES.matcher(documentation == null ? "" : documentation);
        while (named.find()) {
            Matcher clause = CLAUSE.matcher(named.group(1).replaceAll("note \\d", ""));
            while (clause.find()) {
                clauses.add(clause.group(2) == null ? clause.group(1) : clause.group(1) + "." + clause.group(2));
            }
        }
    }

    /** What a part of the model is called. */
    public static String label(EModelElement element, Language language) {
        String label = EcoreUtil.getAnnotation(element, LABELS, language == Language.ZH ? "zh" : "en");
        return label != null ? label : element instanceof ENamedElement named ? named.getName() : "";
    }
}
