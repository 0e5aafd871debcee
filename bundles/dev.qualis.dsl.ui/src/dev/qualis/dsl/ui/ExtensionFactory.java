package dev.qualis.dsl.ui;

import com.google.inject.Injector;
import java.util.Collection;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * Makes a class that an extension names, with all that its constructor asks for.
 *
 * <p>In a plugin.xml: {@code class="dev.qualis.dsl.ui.ExtensionFactory:the.class.Wanted"}; the class is loaded from the
 * bundle that contributes the extension.
 */
public final class ExtensionFactory implements IExecutableExtensionFactory, IExecutableExtension {
    private IConfigurationElement element;
    private String property;
    private String className;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        element = config;
        property = propertyName;
        className = (String) data;
    }

    @Override
    public Object create() throws CoreException {
        String bundle = element.getContributor().getName();
        try {
            Class<?> type = Platform.getBundle(bundle).loadClass(className);
            Object made = injector().getInstance(type);
            if (made instanceof IExecutableExtension extension) {
                extension.setInitializationData(element, property, null);
            }
            return made;
        } catch (ClassNotFoundException e) {
            throw new CoreException(Status.error("Bundle " + bundle + " has no class " + className + ".", e));
        }
    }

    private Injector injector() {
        BundleContext context = FrameworkUtil.getBundle(getClass()).getBundleContext();
        ServiceReference<Injector> reference = services(context).stream()
                .filter(candidate -> candidate.getBundle() == context.getBundle())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The language's services are not running."));
        return context.getService(reference);
    }

    private static Collection<ServiceReference<Injector>> services(BundleContext context) {
        try {
            return context.getServiceReferences(Injector.class, null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("There is no filter to be wrong.", e);
        }
    }
}
