package dev.qualis.dsl.ide.registration;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.validation.IResourceValidator;

/** The services of the language where Xtext finds them by the extension of a file. */
public final class RegisteredServiceProvider implements IResourceServiceProvider {

    private static IResourceServiceProvider provider() {
        return RegisteredLanguage.injector().getInstance(IResourceServiceProvider.class);
    }

    @Override
    public IResourceValidator getResourceValidator() {
        return provider().getResourceValidator();
    }

    @Override
    public IResourceDescription.Manager getResourceDescriptionManager() {
        return provider().getResourceDescriptionManager();
    }

    @Override
    public IContainer.Manager getContainerManager() {
        return provider().getContainerManager();
    }

    @Override
    public boolean canHandle(URI uri) {
        return provider().canHandle(uri);
    }

    @Override
    public IEncodingProvider getEncodingProvider() {
        return provider().getEncodingProvider();
    }

    @Override
    public <T> T get(Class<T> service) {
        return provider().get(service);
    }
}
