package dev.qualis.dsl.ide.registration;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceFactory;

/** Makes the resources of {@code .qms} files where EMF finds it by the extension. */
public final class RegisteredResourceFactory implements Resource.Factory {

    @Override
    public Resource createResource(URI uri) {
        return RegisteredLanguage.injector().getInstance(IResourceFactory.class).createResource(uri);
    }
}
