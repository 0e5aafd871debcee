package dev.qualis.design.facts;

import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * The metamodel of what matrices have on their edges that is no element of a quality model: steps of ratings, and
 * markets. On a platform it is the registered one, so that saved tables find it again.
 */
public final class Scales {
    /** Identifies the metamodel. */
    public static final String NAMESPACE = "http://www.qualis.dev/scales";

    private static final String LABELS = "http://www.qualis.dev/qms/label";
    private static final EPackage PACKAGE = find();

    private Scales() {}

    private static EPackage find() {
        EPackage registered = EPackage.Registry.INSTANCE.getEPackage(NAMESPACE);
        if (registered != null) {
            return registered;
        }
        String path = "/description/scales.ecore";
        try (InputStream stream = Objects.requireNonNull(Scales.class.getResourceAsStream(path), path)) {
            Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI(NAMESPACE));
            resource.load(stream, null);
            return (EPackage) resource.getContents().getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The package of the metamodel. */
    public static EPackage metamodel() {
        return PACKAGE;
    }

    /** How likely a risk is, from 1 to 5; 0 where nobody has said. */
    public static EEnum likelihood() {
        return (EEnum) PACKAGE.getEClassifier("Likelihood");
    }

    /** How likely an opportunity is, on the same steps: a line of its own in the matrix. */
    public static EEnum opportunityLikelihood() {
        return (EEnum) PACKAGE.getEClassifier("OpportunityLikelihood");
    }

    /** How much a risk would harm, from 1 to 5; 0 where nobody has said. */
    public static EEnum impact() {
        return (EEnum) PACKAGE.getEClassifier("Impact");
    }

    private static EClass market() {
        return (EClass) PACKAGE.getEClassifier("Market");
    }

    private static EAttribute code() {
        return (EAttribute) market().getEStructuralFeature("code");
    }

    static EObject newMarket(String code) {
        EObject market = EcoreUtil.create(market());
        market.eSet(code(), code);
        return market;
    }

    /** The code of a market, such as {@code EU}. */
    public static String code(EObject market) {
        return (String) market.eGet(code());
    }

    /** The step of a scale for a rating; the one for unrated where it is none of 1 to 5. */
    public static EEnumLiteral step(EEnum scale, Integer rating) {
        EEnumLiteral step = rating == null ? null : scale.getEEnumLiteral(rating);
        return step == null ? scale.getEEnumLiteral(0) : step;
    }

    /** What people read for a step. */
    public static String label(EEnumLiteral step, Language language) {
        String label = EcoreUtil.getAnnotation(step, LABELS, language == Language.EN ? "en" : "zh");
        return label == null ? step.getName() : label;
    }
}
