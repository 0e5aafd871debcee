package dev.qualis.design;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.core.runtime.Plugin;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Registers the viewpoint where Sirius is there. Sirius is on no repository that this product is built from, so its
 * registry is reached by reflection; without Sirius nothing happens. Headless use never loads this class.
 */
public final class DesignPlugin extends Plugin {
    private static final String SIRIUS = "org.eclipse.sirius";
    private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";
    private static final String DESCRIPTION = "dev.qualis.design/description/qms.odesign";

    private final List<Object> viewpoints = new ArrayList<>();

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        Bundle sirius = sirius(context);
        if (sirius != null) {
            try {
                Object registered = call(sirius, "registerFromPlugin", DESCRIPTION);
                viewpoints.addAll((Collection<?>) registered);
            } catch (ReflectiveOperationException e) {
                getLog().error("Sirius did not take the viewpoint of Qualis.", e);
            }
        }
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        try {
            Bundle sirius = sirius(context);
            if (sirius != null) {
                for (Object viewpoint : viewpoints) {
                    call(sirius, "disposeFromPlugin", viewpoint);
                }
            }
        } finally {
            viewpoints.clear();
            super.stop(context);
        }
    }

    /** The resolved Sirius, {@code null} for none; looked up among all bundles, as the platform may be shutting down. */
    private static Bundle sirius(BundleContext context) {
        for (Bundle bundle : context.getBundles()) {
            boolean usable = bundle.getState() != Bundle.INSTALLED && bundle.getState() != Bundle.UNINSTALLED;
            if (usable && SIRIUS.equals(bundle.getSymbolicName())) {
                return bundle;
            }
        }
        return null;
    }

    private static Object call(Bundle sirius, String name, Object argument) throws ReflectiveOperationException {
        Class<?> type = sirius.loadClass(REGISTRY);
        Object registry = type.getMethod("getInstance").invoke(null);
        for (Method method : type.getMethods()) {
            boolean fits = method.getName().equals(name)
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0].isInstance(argument);
            if (fits) {
                return method.invoke(registry, argument);
            }
        }
        throw new NoSuchMethodException(REGISTRY + "." + name);
    }
}
