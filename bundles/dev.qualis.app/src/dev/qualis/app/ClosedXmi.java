package dev.qualis.app;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.helpers.DefaultHandler;

/** An XMI file from a stranger: reading it loads no class, makes no object but of {@link HarmlessTypes} and opens no other file. */
final class ClosedXmi extends XMIResourceImpl {
    private final Set<EPackage> trusted = new HashSet<>();

    ClosedXmi(URI uri) {
        super(uri);
    }

    /** @param ours packages of our own, whose values are made by our own code */
    ClosedXmi(URI uri, EPackage.Registry ours) {
        super(uri);
        ours.values().forEach(each -> trusted.add((EPackage) each));
    }

    @Override
    protected XMLHelper createXMLHelper() {
        return new ClosedConversions(this, trusted);
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new XMILoadImpl(createXMLHelper()) {
            @Override
            protected DefaultHandler makeDefaultHandler() {
                return new Handler(resource, helper, options);
            }
        };
    }

    @Override
    protected XMLLoad createXMLLoad(Map<?, ?> options) {
        return createXMLLoad();
    }

    private static final class ClosedConversions extends XMIHelperImpl {
        private final EFactory ecore = new DisarmedEcoreFactory();

        private final Set<EPackage> trusted;

        ClosedConversions(XMLResource resource, Set<EPackage> trusted) {
            super(resource);
            this.trusted = trusted;
        }

        @Override
        protected Object createFromString(EFactory factory, EDataType type, String text) {
            if (!HarmlessTypes.contains(type) && !trusted.contains(type.getEPackage())) {
                throw new IllegalArgumentException("values of the type '" + type.getName() + "' are not read");
            }
            return super.createFromString(factory, type, text);
        }

        @Override
        public EObject createObject(EFactory factory, EClassifier type) {
            boolean ofEcore = type != null && type.getEPackage() == EcorePackage.eINSTANCE;
            return super.createObject(ofEcore ? ecore : factory, type);
        }
    }

    /** Knows the registered packages only: EMF would load a class for the name space {@code java://…}. */
    private static final class Handler extends SAXXMIHandler {
        Handler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
            super(resource, helper, options);
        }

        @Override
        protected EPackage getPackageForURI(String uri) {
            return uri == null ? null : packageRegistry.getEPackage(uri);
        }
    }
}
