package dev.qualis.design.facts;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

/**
 * The markets of a resource set as elements, one for each code, for as long as the set lives: a saved matrix finds them again, and
 * a column that is refreshed is the column it was. They are made when they are asked for, by code or by address, so that it does
 * not matter what is opened first.
 */
public final class Markets extends ResourceImpl {
    /** Where every resource set has its markets. */
    static final URI ADDRESS = URI.createURI("qualis:/markets");

    private static final String OTHERS = "//";

    Markets(URI uri) {
        super(uri);
    }

    /** The markets of the set, which get a place in it when they are first asked for. */
    static Markets of(ResourceSet set) {
        if (set.getResource(ADDRESS, false) instanceof Markets known) {
            return known;
        }
        Markets made = new Markets(ADDRESS);
        made.load(null);
        set.getResources().add(made);
        return made;
    }

    /** Markets of their own, for elements that are in no resource set. */
    static Markets alone() {
        return new Markets(ADDRESS);
    }

    /** The market with a code such as {@code EU}; the same each time. */
    EObject market(String code) {
        for (EObject market : getContents()) {
            if (Scales.code(market).equals(code)) {
                return market;
            }
        }
        EObject market = Scales.newMarket(code);
        boolean deliver = eDeliver();
        eSetDeliver(
                false); // nothing that anybody stores has changed: no transaction is asked for, nothing becomes dirty
        try {
            getContents().add(market);
        } finally {
            eSetDeliver(deliver);
        }
        return market;
    }

    /** Nothing is stored: what is asked for is made. */
    @Override
    public void load(java.util.Map<?, ?> options) {
        isLoaded = true;
    }

    /** Nothing is stored. */
    @Override
    public void save(java.util.Map<?, ?> options) {
        setModified(false);
    }

    @Override
    public String getURIFragment(EObject market) {
        return Scales.code(market);
    }

    @Override
    public EObject getEObject(String code) {
        return code.isEmpty() || code.startsWith(OTHERS) ? super.getEObject(code) : market(code);
    }

    /** Makes the markets of a resource set in which someone follows an address of theirs. */
    public static final class Factory implements Resource.Factory {
        @Override
        public Resource createResource(URI uri) {
            return new Markets(uri);
        }
    }
}
